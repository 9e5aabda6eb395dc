#include "ui/widgets/guarded_action.h"

#include "services/workspace/standby.h"

namespace reeve {

bool isWrite(Permission permission)
{
    switch (permission) {
    case Permission::ReadLeads:
    case Permission::ReadTenants:
    case Permission::ReadInvoices:
    case Permission::ReadWebhooks:
    case Permission::ReadAudit: return false;
    case Permission::WriteLeads:
    case Permission::WriteTenants:
    case Permission::Provision:
    case Permission::WriteInvoices:
    case Permission::SendWebhooks:
    case Permission::ManageWorkspace: break;
    }
    return true;
}

GuardedAction::GuardedAction(const QString &text, Workspace &workspace, Permission permission,
                             Capabilities capabilities, QObject *parent)
    : QAction(text, parent), m_workspace(workspace), m_permission(permission), m_capabilities(capabilities)
{
    connect(&workspace, &Workspace::actorChanged, this, &GuardedAction::update);
    connect(&workspace, &Workspace::readOnlyChanged, this, &GuardedAction::update);
    update();
}

void GuardedAction::setBlocked(const QString &why)
{
    m_blocked = why;
    update();
}

void GuardedAction::setHelp(const QString &help)
{
    m_help = help;
    update();
}

void GuardedAction::update()
{
    m_reason = m_blocked;
    if (m_workspace.isReadOnly() && isWrite(m_permission))
        m_reason = !isStandby(m_workspace)
                       ? tr("The workspace is locked against changes. Unlock it in the header first.")
                       : tr("This server takes no changes: it is a standby.");
    if (const Result<void> allowed = require(m_workspace.actor(), m_permission); !allowed)
        m_reason = allowed.error().line();
    setVisible((m_workspace.capabilities() & m_capabilities) == m_capabilities);
    setEnabled(m_reason.isEmpty());
    setToolTip(m_reason.isEmpty() ? m_help : m_reason);
    setStatusTip(m_reason.isEmpty() ? m_help : m_reason);
}

} // namespace reeve
