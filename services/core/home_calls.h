#pragma once

#include <QObject>
#include <mutex>

namespace reeve {

/// Calls from other threads into an object's own, until it says that it goes. Who calls shares this with the object and
/// may outlive it.
class HomeCalls
{
public:
    explicit HomeCalls(QObject *home) : m_home(home) {}

    /// `work` runs in the thread of the object, later; never once the object has gone.
    template<class Work>
    void call(Work work)
    {
        const std::lock_guard lock(m_mutex);
        if (m_home)
            QMetaObject::invokeMethod(m_home, std::move(work), Qt::QueuedConnection);
    }
    void end()
    {
        const std::lock_guard lock(m_mutex);
        m_home = nullptr;
    }

private:
    std::mutex m_mutex;
    QObject *m_home;
};

} // namespace reeve
