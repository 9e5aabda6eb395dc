#include "services/workspace/sql/sql_gate.h"

#include <QCoreApplication>

namespace reeve {

Result<void> SqlGate::mayWrite(Permission permission) const
{
    if (m_workspace.isReadOnly())
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Workspace", "The workspace is locked against changes."),
                    QCoreApplication::translate("Workspace", "Unlock it in the header first."));
    return require(m_workspace.actor(), permission);
}

} // namespace reeve
