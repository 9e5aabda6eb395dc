#pragma once

#include <QString>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <thread>

namespace reeve {

/// Cuts a connection whose server has not answered for longer than any statement may take: a server that hangs, and a
/// network that swallows everything, send no error. One thread for the process, while anybody needs it.
class PgWatchdog
{
public:
    using Clock = std::chrono::steady_clock;

    static std::shared_ptr<PgWatchdog> shared();
    PgWatchdog();
    ~PgWatchdog();
    PgWatchdog(const PgWatchdog &) = delete;
    PgWatchdog &operator=(const PgWatchdog &) = delete;

    /// Shuts the socket down, within half a second of the limit, unless it is released in time; also when `cancelled`,
    /// asked now and then in the watchdog's thread, says that nobody waits for the answer. `group` names whose
    /// connection it is.
    void guard(int socket, std::chrono::milliseconds limit, const QString &group, std::function<bool()> cancelled = {});
    void release(int socket);
    /// From now on no statement of the group outlives `limit`, counted from here: its workspace is being closed.
    void hurry(const QString &group, std::chrono::milliseconds limit);
    /// The group has ended.
    void forget(const QString &group);

private:
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    struct Guarded
    {
        Clock::time_point until;
        QString group;
        std::function<bool()> cancelled;
    };
    std::map<int, Guarded> m_guarded;                ///< by socket
    std::map<QString, Clock::time_point> m_hurrying; ///< by group, when it is over
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace reeve
