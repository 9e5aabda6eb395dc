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
            auto opened = m_connect();
            if (!opened) {
                job->refuse(opened.error());
                continue;
            }
            session = std::move(*opened);
        }
        job->run(*session);
        if (const QList<Change> changes = session->takeChanges(); !changes.isEmpty() && m_committed)
            m_committed(changes);
    }
}

} // namespace reeve
