#include "services/workspace/sql/workspace_keys.h"

#include <QCoreApplication>

namespace reeve {

using namespace std::chrono_literals;

void WorkspaceKeys::expect()
{
    const std::lock_guard lock(m_mutex);
    m_master.reset();
}

void WorkspaceKeys::arrive(Result<QByteArray> master)
{
    {
        const std::lock_guard lock(m_mutex);
        m_master = std::move(master);
    }
    m_arrived.notify_all();
}

Result<DerivedKeys> WorkspaceKeys::get() const
{
    std::unique_lock lock(m_mutex);
    if (!m_arrived.wait_for(lock, 15s, [this] { return m_master.has_value(); }))
        return fail(ErrorKind::Timeout, QCoreApplication::translate("WorkspaceKeys", "The keychain does not answer."),
                    QCoreApplication::translate("WorkspaceKeys", "Unlock it and try again."));
    if (!*m_master)
        return fail(m_master->error());
    return DerivedKeys(**m_master);
}

} // namespace reeve
