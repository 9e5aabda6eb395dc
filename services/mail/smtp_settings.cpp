#include "services/mail/smtp_settings.h"

#include "services/domain/checks.h"
#include "services/domain/lead.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHostAddress>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SmtpSettings)
};

QString securityKey(SmtpSecurity security)
{
    switch (security) {
    case SmtpSecurity::Plain: return QStringLiteral("plain");
    case SmtpSecurity::Tls: return QStringLiteral("tls");
    case SmtpSecurity::StartTls: break;
    }
    return QStringLiteral("starttls");
}

SmtpSecurity securityFromKey(const QString &key)
{
    for (const SmtpSecurity security : {SmtpSecurity::Plain, SmtpSecurity::Tls})
        if (securityKey(security) == key)
            return security;
    return SmtpSecurity::StartTls;
}

/// A host name, also a short one of the local network, or an IP address.
bool isServer(const QString &host)
{
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?\\z"));
    return name.match(host).hasMatch() || !QHostAddress(host).isNull();
}

bool isThisMachine(const QString &host)
{
    return host == QLatin1String("localhost") || QHostAddress(host).isLoopback();
}

} // namespace

quint16 defaultSmtpPort(SmtpSecurity security)
{
    switch (security) {
    case SmtpSecurity::Plain: return 25;
    case SmtpSecurity::Tls: return 465;
    case SmtpSecurity::StartTls: break;
    }
    return 587;
}

QString smtpSecurityTitle(SmtpSecurity security)
{
    switch (security) {
    case SmtpSecurity::Plain: return Text::tr("Not encrypted");
    case SmtpSecurity::Tls: return Text::tr("TLS");
    case SmtpSecurity::StartTls: break;
    }
    return Text::tr("STARTTLS");
}

Result<void> validate(const SmtpSettings &settings)
{
    FieldChecks checks;
    if (!isServer(settings.host))
        checks.add(QStringLiteral("host"), Text::tr("Enter the mail server's host name or IP address."));
    if (settings.port == 0)
        checks.add(QStringLiteral("port"), Text::tr("Enter a port from 1 to 65535."));
    if (!settings.user.isEmpty() && settings.security == SmtpSecurity::Plain && !isThisMachine(settings.host))
        checks.add(QStringLiteral("user"), Text::tr("Choose STARTTLS or TLS: without encryption the password could be read on the way."));
    checks.text(QStringLiteral("user"), Text::tr("User name"), settings.user, 256);
    checks.mail(QStringLiteral("fromAddress"), settings.fromAddress);
    checks.text(QStringLiteral("fromName"), Text::tr("Sender's name"), settings.fromName, 100);
    if (settings.fromName.contains(QLatin1Char('\n')))
        checks.add(QStringLiteral("fromName"), Text::tr("A line break is not allowed here."));
    if (!settings.caFile.isEmpty() && !QFileInfo(settings.caFile).isReadable())
        checks.add(QStringLiteral("caFile"), Text::tr("This file cannot be read."));
    return checks.result();
}

QJsonObject toJson(const SmtpSettings &settings)
{
    return {{QStringLiteral("host"), settings.host},
            {QStringLiteral("port"), settings.port},
            {QStringLiteral("security"), securityKey(settings.security)},
            {QStringLiteral("user"), settings.user},
            {QStringLiteral("fromAddress"), settings.fromAddress},
            {QStringLiteral("fromName"), settings.fromName},
            {QStringLiteral("caFile"), settings.caFile}};
}

SmtpSettings smtpSettingsFromJson(const QJsonObject &json)
{
    SmtpSettings settings;
    settings.security = securityFromKey(json.value(QLatin1String("security")).toString());
    settings.host = json.value(QLatin1String("host")).toString();
    settings.port = static_cast<quint16>(std::clamp(json.value(QLatin1String("port")).toInt(defaultSmtpPort(settings.security)), 0, 65535));
    settings.user = json.value(QLatin1String("user")).toString();
    settings.fromAddress = json.value(QLatin1String("fromAddress")).toString();
    settings.fromName = json.value(QLatin1String("fromName")).toString();
    settings.caFile = json.value(QLatin1String("caFile")).toString();
    return settings;
}

QString smtpPasswordKey(const QString &workspaceId)
{
    return QStringLiteral("workspace/%1/smtp-password").arg(workspaceId);
}

} // namespace reeve
