#include "services/workspace/sql/sql_gate.h"

#include "services/workspace/standby.h"

#include <QCoreApplication>

namespace reeve {

Result<void> SqlGate::mayWrite(Permission permission) const
{
    if (isStandby(m_workspace))
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Workspace", "This server takes no changes: it is a standby."),
                    QCoreApplication::translate("Workspace", "Connect to the primary server to change something."));
    if (m_workspace.isReadOnly())
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Workspace", "The workspace is locked against changes."),
                    QCoreApplication::translate("Workspace", "Unlock it in the header first."));
    return require(m_workspace.actor(), permission);
}

} // namespace reeve
