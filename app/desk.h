#pragma once

#include "services/workspace/connection.h"

#include <QObject>
#include <memory>

namespace reeve {

class LocalState;
class MainWindow;
class SecretStore;
class SqlServices;
class Theme;

/// One open workspace with its window, and with what works for it in this process.
class Desk : public QObject
{
    Q_OBJECT
public:
    /// `state`, `secrets` and `theme` outlive the desk.
    Desk(std::shared_ptr<Workspace> workspace, const Connection &connection, LocalState &state, SecretStore &secrets,
         Theme &theme);
    ~Desk() override;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] MainWindow &window() { return *m_window; }
    /// Null unless it is an SQL workspace.
    [[nodiscard]] SqlServices *services() const { return m_services.get(); }

signals:
    /// The operator wants another workspace.
    void workspaceRequested();
    /// The operator wants this one again, with what it offers now.
    void reopenRequested();

private:
    void signIn(LocalState &state);

    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<SqlServices> m_services;
};

/// Who sits here, for the audit log: as the operator said, or as the system does.
QString operatorName(const LocalState &state);

} // namespace reeve
