#pragma once

#include "services/core/error.h"
#include "services/webhooks/workspace_endpoint.h"
#include "services/workspace/sql/sql_workspace.h"

#include <QObject>
#include <memory>

namespace reeve {

namespace idp {
class Registrar;
}

class MailService;
class Orchestrator;
class SecretStore;
class WorkflowFollower;

/// What works for an SQL workspace in this process, with or without a window: the engine of provisioning, Reeve's own
/// webhook endpoint, the sender of its mails, and who sees how Temporal's workflows end. Whatever the workspace's
/// capabilities lack is not started.
class SqlServices : public QObject
{
    Q_OBJECT
public:
    /// `secrets` outlives the services.
    SqlServices(std::shared_ptr<SqlWorkspace> workspace, SecretStore &secrets);
    ~SqlServices() override;

    [[nodiscard]] SqlWorkspace &workspace() { return *m_workspace; }
    /// Null when the workspace cannot receive callbacks.
    [[nodiscard]] const WebhookReceiver *receiver() const { return m_endpoint ? &m_endpoint->receiver() : nullptr; }

signals:
    void problem(const reeve::Error &error);
    void notice(const QString &text);

private:
    void begin(SecretStore &secrets);
    void connectEndpoint();
    void connectMails(SecretStore &secrets);
    /// What the engine sets tenants up with at their identity provider, as the workspace is set to now.
    void connectIdentity(const QJsonObject &settings);
    /// The engine begins once it is known whether there is an orchestrator to tell.
    void startEngine();

    std::shared_ptr<SqlWorkspace> m_workspace;
    std::shared_ptr<Orchestrator> m_orchestrator;
    std::shared_ptr<idp::Registrar> m_registrar;
    SecretStore &m_secrets;
    std::unique_ptr<WorkspaceEndpoint> m_endpoint;
    std::unique_ptr<MailService> m_mails;
    std::unique_ptr<WorkflowFollower> m_follower;
    bool m_begun = false;
    bool m_said = false; ///< that the secret is missing
    bool m_engineStarted = false;
};

} // namespace reeve
