#pragma once

#include "services/mail/outbox_worker.h"
#include "services/mail/smtp_settings.h"

#include <QObject>

namespace reeve {

class SecretStore;
class Workspace;

/// Sends a workspace's outbox by the workspace's own settings, which it reads now and whenever they change. Without a
/// mail server mails stay queued.
class MailService : public QObject
{
    Q_OBJECT
public:
    /// All of it outlives the service.
    MailService(Workspace &workspace, OutboxQueue &queue, SecretStore &secrets, QObject *parent = nullptr);

    [[nodiscard]] bool isSetUp() const { return m_smtp.has_value(); }
    /// After the password was changed in the keychain.
    void readSettings();

signals:
    void setUpChanged(bool isSetUp);
    /// The settings cannot be used, or the keychain does not answer.
    void problem(const reeve::Error &error);
    void sent(const reeve::Mail &mail);
    void failed(const reeve::Mail &mail, const reeve::Error &error);

private:
    void apply(const std::optional<SmtpSettings> &smtp);
    void connectWith(const SmtpSettings &smtp, const QByteArray &password);

    Workspace &m_workspace;
    SecretStore &m_secrets;
    OutboxWorker m_worker;
    std::optional<SmtpSettings> m_smtp;
    quint64 m_turn = 0; ///< counts readings, so that a late answer of an earlier one is dropped
};

} // namespace reeve
