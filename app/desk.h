#pragma once

#include "services/core/error.h"
#include "services/webhooks/workspace_endpoint.h"
#include "services/workspace/sql/sql_workspace.h"

#include <QObject>
#include <memory>

namespace reeve {

class LocalState;
class MailService;
class MainWindow;
class Orchestrator;
class SecretStore;
class Theme;

/// One open workspace with everything that works for it: the engine of provisioning, Reeve's own webhook endpoint,
/// the sender of its mails, and the window. Ends with the window's.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// `state`, `secrets` and `theme` outlive the desk.
    Desk(std::shared_ptr<SqlWorkspace> workspace, LocalState &state, SecretStore &secrets, Theme &theme);
    ~Desk() override;

    [[nodiscard]] SqlWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const WebhookReceiver &receiver() const { return m_endpoint->receiver(); }

signals:
    /// The operator wants another workspace.
    void workspaceRequested();

private:
    void signIn(LocalState &state);
    void connectEndpoint();
    void connectMails(SecretStore &secrets);
    /// The engine begins once it is known whether there is an orchestrator to tell.
    void startEngine();

    std::shared_ptr<SqlWorkspace> m_workspace;
    std::shared_ptr<Orchestrator> m_orchestrator;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WorkspaceEndpoint> m_endpoint;
    std::unique_ptr<MailService> m_mails;
    bool m_engineStarted = false;
};

/// Who sits here, for the audit log: as the operator said, or as the system does.
QString operatorName(const LocalState &state);

} // namespace reeve
