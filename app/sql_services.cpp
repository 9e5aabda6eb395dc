#include "app/sql_services.h"

#include "services/idp/invite.h"
#include "services/idp/registrar.h"
#include "services/idp/tenant_setup.h"
#include "services/mail/mail_service.h"
#include "services/secrets/secret_store.h"
#include "services/temporal/workflow_follower.h"
#include "services/webhooks/orchestrator.h"
#include "services/workspace/postgres/shared_secret.h"

#include <QCoreApplication>
#include <QPointer>

namespace reeve {

SqlServices::SqlServices(std::shared_ptr<SqlWorkspace> workspace, SecretStore &secrets)
    : m_workspace(std::move(workspace)),
      m_orchestrator(std::make_shared<Orchestrator>([kept = QPointer(m_workspace.get())](const Delivery &delivery) {
          // An engine may outlive its workspace by some seconds.
          QMetaObject::invokeMethod(
              QCoreApplication::instance(),
              [kept, delivery] {
                  if (kept)
                      kept->webhooks().record(delivery);
              },
              Qt::QueuedConnection);
      })),
      m_registrar(std::make_shared<idp::Registrar>()), m_secrets(secrets)
{
    // Without its secret a workspace can be read and edited, but every key that it hands out would be wrong: who has
    // the secret does that work.
    const auto *secret = SharedSecret::of(*m_workspace);
    if (!secret) {
        begin(secrets);
        return;
    }
    const auto look = [this, secret, &secrets] {
        if (secret->state() == SharedSecret::State::Missing && !std::exchange(m_said, true))
            emit problem(secret->problem());
        if (secret->state() == SharedSecret::State::Here && !std::exchange(m_begun, true))
            begin(secrets);
    };
    connect(secret, &SharedSecret::stateChanged, this, look);
    QMetaObject::invokeMethod(this, look, Qt::QueuedConnection); // once somebody listens
}

void SqlServices::begin(SecretStore &secrets)
{
    if (m_workspace->can(Capability::ReceiveWebhooks))
        connectEndpoint();
    if (m_workspace->can(Capability::Outbox))
        connectMails(secrets);
    if (!m_workspace->can(Capability::Provision))
        return;
    startEngine();
    m_follower = std::make_unique<WorkflowFollower>(*m_workspace, secrets);
    connect(m_workspace.get(), &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Workspace)
            startEngine();
    });
}

SqlServices::~SqlServices()
{
    m_orchestrator->stop();
}

void SqlServices::connectEndpoint()
{
    m_endpoint = std::make_unique<WorkspaceEndpoint>(*m_workspace);
    connect(m_endpoint.get(), &WorkspaceEndpoint::listening, this, [this](const QUrl &base, int takenPort) {
        m_workspace->setReceiverUrl(base.toString());
        if (takenPort > 0)
            emit notice(tr("Port %1 is in use. Callbacks are received at %2 until Reeve is opened again.")
                            .arg(takenPort)
                            .arg(base.toString()));
    });
    connect(m_endpoint.get(), &WorkspaceEndpoint::problem, this, &SqlServices::problem);
}

void SqlServices::connectMails(SecretStore &secrets)
{
    m_mails = std::make_unique<MailService>(*m_workspace, m_workspace->outbox(), secrets);
    connect(m_mails.get(), &MailService::problem, this, &SqlServices::problem);
    connect(m_mails.get(), &MailService::failed, this, [this](const Mail &mail, const Error &error) {
        emit problem(Error::of(error.kind, tr("The mail to %1 could not be sent: %2").arg(mail.recipient, error.text),
                               tr("See the outbox.")));
    });
}

void SqlServices::startEngine()
{
    onResult(this, m_workspace->settings().read(), [this](const Result<QJsonObject> &settings) {
        connectIdentity(settings.value_or(QJsonObject()));
        if (settings)
            m_orchestrator->setUrl(QUrl(settings->value(setting::orchestratorUrl).toString()));
        if (std::exchange(m_engineStarted, true))
            return;
        Engine::Options options;
        options.publish = [orchestrator = m_orchestrator](const ProvisioningEvent &event) {
            return orchestrator->publish(event);
        };
        options.identity = m_registrar;
        m_workspace->startEngine(std::move(options));
    });
}

void SqlServices::connectIdentity(const QJsonObject &settings)
{
    idp::Registrar::Account account{
        settings[idp::providerSetting].toString(), settings[idp::valuesSetting].toObject(), {}};
    const auto provider = idp::providerOf(account.provider);
    m_registrar->use(account);
    if (!provider)
        return;
    for (const idp::Field &field : provider->connection)
        if (field.kind == idp::Field::Kind::Secret && idp::holds(field.when, account.values))
            onResult(this,
                     m_secrets.read(idp::connectionSecretKey(m_workspace->info().id, account.provider, field.name)),
                     [this, account, name = field.name](const Result<QByteArray> &secret) {
                         if (!secret)
                             return;
                         auto complete = account;
                         complete.secrets.insert(name, QString::fromUtf8(*secret));
                         m_registrar->use(complete);
                     });
}

} // namespace reeve
