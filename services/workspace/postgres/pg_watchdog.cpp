#include "services/workspace/postgres/pg_watchdog.h"

#include <sys/socket.h>

namespace reeve {

std::shared_ptr<PgWatchdog> PgWatchdog::shared()
{
    static std::mutex mutex;
    static std::weak_ptr<PgWatchdog> known;
    const std::lock_guard lock(mutex);
    auto watchdog = known.lock();
    if (!watchdog) {
        watchdog = std::make_shared<PgWatchdog>();
        known = watchdog;
    }
    return watchdog;
}

PgWatchdog::PgWatchdog() : m_thread([this] { serve(); }) {}

PgWatchdog::~PgWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void PgWatchdog::guard(int socket, std::chrono::milliseconds limit, const QString &group,
                       std::function<bool()> cancelled)
{
    const std::lock_guard lock(m_mutex);
    const bool first = m_guarded.empty();
    Clock::time_point until = Clock::now() + limit;
    if (const auto hurrying = m_hurrying.find(group); hurrying != m_hurrying.end())
        until = std::min(until, hurrying->second);
    m_guarded[socket] = {until, group, std::move(cancelled)};
    if (first)
        m_changed.notify_all();
}

void PgWatchdog::release(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_guarded.erase(socket);
}

void PgWatchdog::hurry(const QString &group, std::chrono::milliseconds limit)
{
    const std::lock_guard lock(m_mutex);
    const Clock::time_point over = Clock::now() + limit;
    m_hurrying[group] = over;
    for (auto &[socket, guarded] : m_guarded)
        if (guarded.group == group)
            guarded.until = std::min(guarded.until, over);
}

void PgWatchdog::forget(const QString &group)
{
    const std::lock_guard lock(m_mutex);
    m_hurrying.erase(group);
}

void PgWatchdog::serve()
{
    using namespace std::chrono_literals;
    std::unique_lock lock(m_mutex);
    while (!m_stopping) {
        if (m_guarded.empty()) {
            m_changed.wait(lock);
            continue;
        }
        m_changed.wait_for(lock, 500ms);
        for (auto guarded = m_guarded.begin(); guarded != m_guarded.end();) {
            const auto &cancelled = guarded->second.cancelled;
            if (guarded->second.until > Clock::now() && !(cancelled && cancelled())) {
                ++guarded;
                continue;
            }
            // Whoever waits on it reads an end at once, and finds its connection lost.
            shutdown(guarded->first, SHUT_RDWR);
            guarded = m_guarded.erase(guarded);
        }
    }
}

} // namespace reeve
