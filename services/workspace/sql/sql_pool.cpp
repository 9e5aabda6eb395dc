#include "services/workspace/sql/sql_pool.h"

namespace reeve {

SqlPool::SqlPool(Connect connect, int readers, int writers, Committed committed)
    : m_connect(std::move(connect)), m_committed(std::move(committed))
{
    for (int i = 0; i < readers; ++i)
        m_threads.emplace_back([this] { serve(m_read); });
    for (int i = 0; i < writers; ++i)
        m_threads.emplace_back([this] { serve(m_write); });
}

SqlPool::~SqlPool()
{
    for (Lane *lane : {&m_read, &m_write}) {
        std::deque<std::unique_ptr<Job>> left;
        {
            const std::lock_guard lock(lane->mutex);
            lane->closing = true;
            left.swap(lane->jobs);
        }
        lane->wake.notify_all();
        for (const auto &job : left)
            job->refuse(Error::of(ErrorKind::Cancelled, QStringLiteral("The workspace was closed.")));
    }
    for (std::thread &thread : m_threads)
        thread.join();
}

void SqlPool::enqueue(Lane &lane, std::unique_ptr<Job> job)
{
    {
        const std::lock_guard lock(lane.mutex);
        lane.jobs.push_back(std::move(job));
    }
    lane.wake.notify_one();
}

bool SqlPool::isClosing(Lane &lane) const
{
    if (m_hurrying)
        return true;
    const std::lock_guard lock(lane.mutex);
    return lane.closing;
}

/// A server that is just restarting is waited for; when it has been gone for long, each job asks it once.
Result<std::unique_ptr<SqlSession>> SqlPool::connect(Lane &lane)
{
    using namespace std::chrono;
    constexpr auto patience = 15s;
    if (isClosing(lane))
        return fail(ErrorKind::Cancelled, QStringLiteral("The workspace is being closed."));
    for (auto pause = 100ms;; pause = std::min<milliseconds>(2 * pause, 3s)) {
        auto opened = m_connect();
        if (opened || opened.error().kind != ErrorKind::Network) {
            m_goneSince = steady_clock::time_point();
            return opened;
        }
        steady_clock::time_point since;
        if (m_goneSince.compare_exchange_strong(since, steady_clock::now()))
            since = steady_clock::now();
        for (auto end = steady_clock::now() + pause; steady_clock::now() < end && !isClosing(lane);)
            std::this_thread::sleep_for(std::min<milliseconds>(pause, 50ms));
        if (isClosing(lane) || steady_clock::now() - since > patience)
            return opened;
    }
}

void SqlPool::serve(Lane &lane)
{
    std::unique_ptr<SqlSession> session;
    for (;;) {
        std::unique_ptr<Job> job;
        {
            std::unique_lock lock(lane.mutex);
            lane.wake.wait(lock, [&] { return lane.closing || !lane.jobs.empty(); });
            if (lane.jobs.empty())
                return;
            job = std::move(lane.jobs.front());
            lane.jobs.pop_front();
        }
        if (!session) {
            auto opened = connect(lane);
            if (!opened) {
                job->refuse(opened.error());
                continue;
            }
            session = std::move(*opened);
            session->giveUpWhen([this, &lane] { return isClosing(lane); });
        }
        const qint64 before = session->statements();
        job->run(*session);
        m_statements += session->statements() - before;
        if (const QList<Change> changes = session->takeChanges(); !changes.isEmpty() && m_committed)
            m_committed(changes, job->own);
    }
}

} // namespace reeve
