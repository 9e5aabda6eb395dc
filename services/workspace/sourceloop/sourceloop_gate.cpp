#include "services/workspace/sourceloop/sourceloop_gate.h"

#include <QCoreApplication>

namespace reeve::sourceloop {

Result<void> Gate::mayWrite(Permission permission) const
{
    if (m_workspace.isReadOnly())
        return fail(ErrorKind::Forbidden,
                    QCoreApplication::translate("Workspace", "The workspace is locked against changes."),
                    QCoreApplication::translate("Workspace", "Unlock it in the header first."));
    return require(m_workspace.actor(), permission);
}

void Gate::tell(const Calls &calls, const std::optional<Error> &error)
{
    if (error && error->kind == ErrorKind::Cancelled)
        return;
    QMetaObject::invokeMethod(
        &m_workspace,
        [this, absence = calls.absence(), seenOn = calls.seenOn(),
         changes = error ? QList<Change>() : calls.changes()] {
            m_heard(absence, seenOn);
            for (const Change &change : changes)
                emit m_workspace.changed(change);
        },
        Qt::QueuedConnection);
}

} // namespace reeve::sourceloop
