#include "services/workspace/sql/workspace_keys.h"

#include <QCoreApplication>

namespace reeve {

using namespace std::chrono_literals;

WorkspaceKeys::WorkspaceKeys() : m_master(m_promise.get_future().share()) {}

void WorkspaceKeys::arrive(Result<QByteArray> master)
{
    m_promise.set_value(std::move(master));
}

Result<DerivedKeys> WorkspaceKeys::get() const
{
    if (m_master.wait_for(15s) != std::future_status::ready)
        return fail(ErrorKind::Timeout, QCoreApplication::translate("WorkspaceKeys", "The keychain does not answer."),
                    QCoreApplication::translate("WorkspaceKeys", "Unlock it and try again."));
    const Result<QByteArray> &master = m_master.get();
    if (!master)
        return fail(master.error());
    return DerivedKeys(*master);
}

} // namespace reeve
