#pragma once

#include "services/core/error.h"
#include "services/webhooks/receiver.h"
#include "services/workspace/sql/sql_workspace.h"

#include <QObject>
#include <memory>

namespace reeve {

class LocalState;
class MainWindow;
class SecretStore;
class Theme;

/// One open workspace with everything that works for it: the engine of provisioning, Reeve's own webhook endpoint, and
/// the window. Ends with the window's.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// `state`, `secrets` and `theme` outlive the desk.
    Desk(std::shared_ptr<SqlWorkspace> workspace, LocalState &state, SecretStore &secrets, Theme &theme);
    ~Desk() override;

    [[nodiscard]] SqlWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const WebhookReceiver &receiver() const { return m_receiver; }

signals:
    /// The operator wants another workspace.
    void workspaceRequested();

private:
    void signIn(LocalState &state);
    /// Listens where the settings say, or on a free port when that one is taken.
    void listen();

    std::shared_ptr<SqlWorkspace> m_workspace;
    WebhookReceiver m_receiver;
    std::unique_ptr<MainWindow> m_window;
};

/// Who sits here, for the audit log: as the operator said, or as the system does.
QString operatorName(const LocalState &state);

} // namespace reeve
