#pragma once

#include "services/core/result.h"

#include <QJsonObject>
#include <optional>

namespace reeve {

enum class SmtpSecurity {
    Plain,    ///< no encryption; for a relay on this machine or in a closed network
    StartTls, ///< begins plain, must become TLS (port 587)
    Tls       ///< TLS from the first byte (port 465)
};

/// Where a workspace's mail goes. The password is not part of it: see smtpPasswordKey.
struct SmtpSettings
{
    QString host;
    quint16 port = 587;
    SmtpSecurity security = SmtpSecurity::StartTls;
    QString user; ///< empty: no sign-in
    QString fromAddress;
    QString fromName;
    QString caFile; ///< PEM file of the authority to trust; empty: the system's
    bool operator==(const SmtpSettings &) const = default;
};

quint16 defaultSmtpPort(SmtpSecurity security);
QString smtpSecurityTitle(SmtpSecurity security); ///< translated
/// Every field's error ("host", "port", "user", "fromAddress", "fromName", "caFile"). A user name over an unencrypted
/// connection is refused unless the server is on this machine: the password could be read on the way.
Result<void> validate(const SmtpSettings &settings);
/// From a workspace's settings (settings_store.h) and back; nothing without a host: mails then stay in the outbox.
std::optional<SmtpSettings> smtpSettingsFrom(const QJsonObject &settings);
QJsonObject toSettings(const SmtpSettings &smtp);
/// Where SecretStore keeps the password of a workspace's mail server.
QString smtpPasswordKey(const QString &workspaceId);

} // namespace reeve
