#include "services/domain/lead.h"

#include "services/domain/checks.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reeve {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Lead)
};
} // namespace

LeadState leadState(const Lead &lead, const QDateTime &nowUtc)
{
    if (!lead.tenantId.isEmpty())
        return LeadState::Converted;
    if (lead.validated)
        return LeadState::Verified;
    return lead.createdOn.addDays(staleAfterDays) < nowUtc ? LeadState::Stale : LeadState::Waiting;
}

QString leadStateKey(LeadState state)
{
    switch (state) {
    case LeadState::Waiting: return QStringLiteral("waiting");
    case LeadState::Stale: return QStringLiteral("stale");
    case LeadState::Verified: return QStringLiteral("verified");
    case LeadState::Converted: break;
    }
    return QStringLiteral("converted");
}

QString leadStateTitle(LeadState state)
{
    switch (state) {
    case LeadState::Waiting: return Text::tr("Waiting");
    case LeadState::Stale: return Text::tr("Stale");
    case LeadState::Verified: return Text::tr("Verified");
    case LeadState::Converted: break;
    }
    return Text::tr("Converted");
}

LeadInput normalized(LeadInput input)
{
    for (QString *text : {&input.firstName, &input.lastName, &input.companyName, &input.email, &input.address.address,
                          &input.address.city, &input.address.state, &input.address.zip, &input.address.country})
        *text = text->simplified();
    if (const qsizetype at = input.email.lastIndexOf(QLatin1Char('@')); at >= 0)
        input.email = input.email.left(at + 1) + input.email.mid(at + 1).toLower();
    return input;
}

Result<void> validate(const LeadInput &input)
{
    FieldChecks checks;
    checks.text(QStringLiteral("firstName"), Text::tr("First name"), input.firstName, 100, true);
    checks.text(QStringLiteral("lastName"), Text::tr("Last name"), input.lastName, 100, true);
    checks.text(QStringLiteral("companyName"), Text::tr("Company"), input.companyName, 100, true);
    checks.mail(QStringLiteral("email"), input.email);
    checks.address(QStringLiteral("address"), input.address);
    return checks.result();
}

bool isMailAddress(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("\\A[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@"
                                                        "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?"
                                                        "(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+\\z"));
    return text.size() <= 100 && !text.startsWith(QLatin1Char('.')) && !text.contains(QLatin1String("..")) &&
           !text.contains(QLatin1String(".@")) && form.match(text).hasMatch();
}

QString mailHost(const QString &email)
{
    return email.mid(email.lastIndexOf(QLatin1Char('@')) + 1).toLower();
}

} // namespace reeve
