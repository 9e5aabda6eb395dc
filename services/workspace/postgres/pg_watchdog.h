#pragma once

#include <chrono>
#include <condition_variable>
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

    /// Shuts the socket down, within half a second of the limit, unless it is released in time.
    void guard(int socket, std::chrono::milliseconds limit);
    void release(int socket);

private:
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<int, Clock::time_point> m_guarded; ///< by socket, until when
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace reeve
