#include "services/domain/checks.h"

#include "services/domain/lead.h"

#include <QCoreApplication>
#include <algorithm>

namespace reeve {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Checks)
};
} // namespace

void FieldChecks::text(const QString &field, const QString &title, const QString &value, int limit, bool required)
{
    if (required && value.trimmed().isEmpty())
        add(field, Text::tr("%1 is missing.").arg(title));
    else if (value.size() > limit)
        add(field, Text::tr("%1 is too long: at most %2 characters, not %3.").arg(title).arg(limit).arg(value.size()));
    else if (std::ranges::any_of(
                 value, [](QChar c) { return c.category() == QChar::Other_Control && c != QLatin1Char('\n'); }))
        add(field, Text::tr("%1 has a control character; remove it.").arg(title));
}

void FieldChecks::mail(const QString &field, const QString &value)
{
    if (value.isEmpty())
        add(field, Text::tr("E-mail address is missing."));
    else if (value.size() > 100)
        add(field, Text::tr("E-mail address is too long: at most 100 characters, not %1.").arg(value.size()));
    else if (!isMailAddress(value))
        add(field, Text::tr("This is no e-mail address; write it as name@example.com."));
}

void FieldChecks::address(const QString &prefix, const Address &address)
{
    const auto name = [&prefix](const char *part) -> QString {
        return prefix + QLatin1Char('.') + QLatin1String(part);
    };
    text(name("address"), Text::tr("Street"), address.address, 500);
    text(name("city"), Text::tr("City"), address.city, 100);
    text(name("state"), Text::tr("State"), address.state, 100);
    text(name("zip"), Text::tr("Postal code"), address.zip, 25);
    text(name("country"), Text::tr("Country"), address.country, 25);
    if (address.country.isEmpty() && !address.isEmpty())
        add(name("country"), Text::tr("An address needs a country; fill it in or clear the rest."));
}

Result<void> FieldChecks::result() const
{
    if (m_errors.isEmpty())
        return {};
    return fail(Error::validation(m_errors));
}

Result<void> validateReason(const QString &reason)
{
    const qsizetype size = reason.trimmed().size();
    if (size >= 3 && size <= 500)
        return {};
    return fail(Error::validation(QStringLiteral("reason"), Text::tr("Give a reason of 3 to 500 characters.")));
}

} // namespace reeve
