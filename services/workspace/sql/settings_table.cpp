#include "services/workspace/sql/settings_table.h"

#include "services/domain/checks.h"
#include "services/domain/lead.h"
#include "services/mail/mail_template.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

namespace reeve::settings_table {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Settings)
};

constexpr int mostCharacters = 1000;

QString toText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https")) &&
           !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace

Result<QJsonObject> read(SqlSession &session)
{
    QJsonObject settings;
    REEVE_CHECK(session.each(QStringLiteral("select key, value from reeve.settings"), {}, [&](const SqlRow &row) {
        settings[row.text(QLatin1String("key"))] = decoded(row.text(QLatin1String("value")));
    }));
    return settings;
}

QJsonValue decoded(const QString &stored)
{
    return QJsonDocument::fromJson(stored.toUtf8()).array().at(0);
}

Result<QString> text(SqlSession &session, QLatin1String key)
{
    REEVE_TRY(value, session.value(QStringLiteral("select value from reeve.settings where key = :key"),
                                   {{QStringLiteral(":key"), QString(key)}}));
    return value.isNull() ? QString() : decoded(value.toString()).toString();
}

Result<void> write(SqlSession &session, const QJsonObject &changes)
{
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change)
        REEVE_CHECK(
            session.exec(QStringLiteral("insert into reeve.settings (key, value) values (:key, :value) "
                                        "on conflict (key) do update set value = excluded.value"),
                         {{QStringLiteral(":key"), change.key()}, {QStringLiteral(":value"), toText(change.value())}}));
    return {};
}

Result<void> validate(const QJsonObject &changes)
{
    FieldChecks checks;
    for (auto change = changes.constBegin(); change != changes.constEnd(); ++change) {
        const QString key = change.key();
        const QString value = change.value().toString();
        const int number = change.value().toInt(-1);
        if (isMailTemplateSetting(key)) {
            const auto own = mailTemplateFromJson(change.value().toObject());
            if (auto valid = own ? reeve::validate(*own, key.section(QLatin1Char('.'), 2, 2)) : Result<void>(); !valid)
                return valid;
        } else if (value.size() > mostCharacters)
            checks.add(key, Text::tr("This is too long: at most %1 characters.").arg(mostCharacters));
        else if (key == setting::name && value.trimmed().isEmpty())
            checks.add(key, Text::tr("A workspace needs a name."));
        else if ((key == setting::mailPort || key == setting::webhookPort) && (number < 1 || number > 65535))
            checks.add(key, Text::tr("A port is a number from 1 to 65535."));
        else if (key == setting::webhookRetention && (number < 0 || number > longestWebhookRetention))
            checks.add(key, Text::tr("Deliveries are kept for 0 to %1 days.").arg(longestWebhookRetention));
        else if (key == setting::mailFrom && !value.isEmpty() && !isMailAddress(value))
            checks.add(key, Text::tr("This is no e-mail address; write it as name@example.com."));
        else if ((key == setting::linkBase || key == setting::orchestratorUrl || key == setting::appPlaneUrl ||
                  key == setting::temporalAddress) &&
                 !value.isEmpty() &&
                 !isWebAddress(QString(value).replace(QLatin1String("{key}"), QLatin1String("key"))))
            checks.add(
                key, Text::tr("This is no web address; write it as https://example.com, without a user or password."));
    }
    return checks.result();
}

} // namespace reeve::settings_table
