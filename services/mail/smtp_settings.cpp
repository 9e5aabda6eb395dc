#include "services/mail/smtp_settings.h"

#include "services/core/loopback.h"
#include "services/domain/checks.h"
#include "services/domain/lead.h"
#include "services/workspace/settings_store.h"

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
    case SmtpSecurity::Plain: return QStringLiteral("none");
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
    if (!settings.user.isEmpty() && settings.security == SmtpSecurity::Plain && !isLoopbackHost(settings.host))
        checks.add(QStringLiteral("user"),
                   Text::tr("Choose STARTTLS or TLS: without encryption the password could be read on the way."));
    checks.text(QStringLiteral("user"), Text::tr("User name"), settings.user, 256);
    checks.mail(QStringLiteral("fromAddress"), settings.fromAddress);
    checks.text(QStringLiteral("fromName"), Text::tr("Sender's name"), settings.fromName, 100);
    if (settings.fromName.contains(QLatin1Char('\n')))
        checks.add(QStringLiteral("fromName"), Text::tr("A line break is not allowed here."));
    if (!settings.caFile.isEmpty() && !QFileInfo(settings.caFile).isReadable())
        checks.add(QStringLiteral("caFile"), Text::tr("This file cannot be read."));
    return checks.result();
}

std::optional<SmtpSettings> smtpSettingsFrom(const QJsonObject &settings)
{
    SmtpSettings smtp;
    smtp.host = settings.value(setting::mailHost).toString().trimmed();
    if (smtp.host.isEmpty())
        return std::nullopt;
    smtp.security = securityFromKey(settings.value(setting::mailSecurity).toString());
    smtp.port = static_cast<quint16>(
        std::clamp(settings.value(setting::mailPort).toInt(defaultSmtpPort(smtp.security)), 0, 65535));
    smtp.user = settings.value(setting::mailUser).toString();
    smtp.fromAddress = settings.value(setting::mailFrom).toString();
    smtp.fromName = settings.value(setting::mailFromName).toString();
    smtp.caFile = settings.value(setting::mailCaFile).toString();
    return smtp;
}

QJsonObject toSettings(const SmtpSettings &smtp)
{
    return {{setting::mailHost, smtp.host},
            {setting::mailPort, smtp.port},
            {setting::mailSecurity, securityKey(smtp.security)},
            {setting::mailUser, smtp.user},
            {setting::mailFrom, smtp.fromAddress},
            {setting::mailFromName, smtp.fromName},
            {setting::mailCaFile, smtp.caFile}};
}

QString smtpPasswordKey(const QString &workspaceId)
{
    return QStringLiteral("workspace/%1/mail.password").arg(workspaceId);
}

} // namespace reeve
