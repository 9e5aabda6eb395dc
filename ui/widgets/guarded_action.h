#pragma once

#include "services/workspace/workspace.h"

#include <QAction>

namespace reeve {

/// An action that enables itself by what the workspace can do, what the operator's role may, and the read-only lock,
/// and says why in its tool tip and status tip when it may not. Without the capability it is not shown at all.
class GuardedAction : public QAction
{
    Q_OBJECT
public:
    GuardedAction(const QString &text, Workspace &workspace, Permission permission, Capabilities capabilities,
                  QObject *parent);

    /// Why the selection does not allow it ("Select a lead first."); empty when it does.
    void setBlocked(const QString &why);
    /// What the action does, shown while it is enabled.
    void setHelp(const QString &help);
    /// Why it is disabled; empty while it is enabled.
    [[nodiscard]] QString reason() const { return m_reason; }

private:
    void update();

    Workspace &m_workspace;
    Permission m_permission;
    Capabilities m_capabilities;
    QString m_blocked;
    QString m_help;
    QString m_reason;
};

/// Permissions that the read-only lock takes away.
bool isWrite(Permission permission);

} // namespace reeve
