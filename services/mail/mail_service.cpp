#include "services/mail/mail_service.h"

#include "services/mail/smtp_sender.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"

namespace reeve {

MailService::MailService(Workspace &workspace, OutboxQueue &queue, SecretStore &secrets, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_secrets(secrets), m_worker(queue)
{
    connect(&m_worker, &OutboxWorker::sent, this, &MailService::sent);
    connect(&m_worker, &OutboxWorker::failed, this, &MailService::failed);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Mail)
            m_worker.wake();
        else if (change.entity == Entity::Workspace)
            readSettings();
    });
    readSettings();
}

void MailService::readSettings()
{
    onResult(this, m_workspace.settings().read(), [this, turn = ++m_turn](const Result<QJsonObject> &settings) {
        if (turn != m_turn)
            return;
        if (!settings) {
            emit problem(settings.error());
            return;
        }
        apply(smtpSettingsFrom(*settings));
    });
}

void MailService::apply(const std::optional<SmtpSettings> &smtp)
{
    const auto usable = smtp ? validate(*smtp) : Result<void>();
    if (!smtp || !usable) {
        m_worker.setTransport(nullptr, {}, {});
        if (!usable)
            emit problem(usable.error());
        if (std::exchange(m_smtp, std::nullopt))
            emit setUpChanged(false);
        return;
    }
    if (smtp->user.isEmpty())
        return connectWith(*smtp, {});
    onResult(this, m_secrets.read(smtpPasswordKey(m_workspace.info().id)),
             [this, smtp = *smtp, turn = m_turn](const Result<QByteArray> &password) {
                 if (turn != m_turn)
                     return;
                 if (password)
                     return connectWith(smtp, *password);
                 m_worker.setTransport(nullptr, {}, {});
                 Error error = password.error();
                 if (error.kind == ErrorKind::NotFound)
                     error = Error::of(ErrorKind::Mail, tr("The mail server's password is not in the keychain."),
                                       tr("Enter it again in the settings."));
                 emit problem(error);
             });
}

void MailService::connectWith(const SmtpSettings &smtp, const QByteArray &password)
{
    const bool before = m_smtp.has_value();
    m_smtp = smtp;
    m_worker.setTransport(std::make_shared<SmtpSender>(smtp, password), smtp.fromAddress, smtp.fromName);
    if (!before)
        emit setUpChanged(true);
}

} // namespace reeve
