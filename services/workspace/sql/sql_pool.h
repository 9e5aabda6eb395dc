#pragma once

#include "services/core/future.h"
#include "services/workspace/sql/sql_session.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace reeve {

/// Worker threads, each with a connection of its own. Reads go to the readers, writes to the writers (one for SQLite),
/// so a long read never delays a write. Destruction lets the running job end and answers the queued ones as cancelled;
/// who must not wait for that destroys it elsewhere (endInBackground).
class SqlPool
{
public:
    /// Opens a connection in the calling thread.
    using Connect = std::function<Result<std::unique_ptr<SqlSession>>()>;
    /// What to tell after a commit; called in a worker thread. `own` is of writeOwn().
    using Committed = std::function<void(const QList<Change> &, bool own)>;

    SqlPool(Connect connect, int readers, int writers, Committed committed);
    ~SqlPool();
    SqlPool(const SqlPool &) = delete;
    SqlPool &operator=(const SqlPool &) = delete;

    /// Runs `work(SqlSession &)` -> Result<T> in one read transaction.
    /// Cancelled, it ends where the engine can end a statement.
    template<class Work>
    auto read(Work work)
    {
        return submit(m_read, [work = std::move(work)](SqlSession &session, Progress &progress) mutable {
            session.cancelWhen([&progress] { return progress.cancelled(); });
            auto answer = session.transaction([&] { return work(session); }, Access::Read);
            session.cancelWhen({});
            return answer;
        });
    }
    /// The same for what takes long and reports: `work(SqlSession &, Progress &)` -> Result<T>.
    template<class Work>
    auto stream(Work work)
    {
        return submit(m_read, [work = std::move(work)](SqlSession &session, Progress &progress) mutable {
            return session.transaction([&] { return work(session, progress); }, Access::Read);
        });
    }
    /// Whether its sessions can copyOut.
    void setCopiesOut(bool copies) { m_copiesOut = copies; }
    [[nodiscard]] bool copiesOut() const { return m_copiesOut; }
    /// Runs `work(SqlSession &)` -> Result<T> in one write transaction: all of it, or nothing.
    template<class Work>
    auto write(Work work)
    {
        return submit(m_write, [work = std::move(work)](SqlSession &session, Progress &) mutable {
            return session.transaction([&] { return work(session); });
        });
    }
    /// The same for an engine's work on rows that it holds: it relies on no other, so it is seldom repeated.
    template<class Work>
    auto writeOwn(Work work)
    {
        return submit(
            m_write,
            [work = std::move(work)](SqlSession &session, Progress &) mutable {
                return session.transaction([&] { return work(session); }, Access::Own);
            },
            true);
    }
    /// Runs `work(SqlSession &, Progress &)` -> Result<T> on a writer; it makes its own transactions (imports,
    /// engines).
    template<class Work>
    auto batches(Work work)
    {
        return submit(m_write, std::move(work));
    }

    /// Statements that were executed, without those that begin and end transactions; for benches.
    [[nodiscard]] qint64 statements() const { return m_statements; }
    /// It is going to be destroyed: jobs run as before, but a server that is gone is not waited for any more.
    void hurry() { m_hurrying = true; }

private:
    struct Job
    {
        virtual ~Job() = default;
        virtual void run(SqlSession &session) = 0;
        virtual void refuse(const Error &error) = 0;
        bool own = false;
    };
    template<class T, class Work>
    struct JobOf final : Job
    {
        explicit JobOf(Work w) : work(std::move(w)) { promise.start(); }
        void run(SqlSession &session) override
        {
            if (!promise.isCanceled()) {
                Progress progress(promise);
                promise.addResult(work(session, progress));
            }
            promise.finish();
        }
        void refuse(const Error &error) override
        {
            promise.addResult(Result<T>(tl::unexpect, error));
            promise.finish();
        }
        Work work;
        QPromise<Result<T>> promise;
    };
    struct Lane
    {
        std::mutex mutex;
        std::condition_variable wake;
        std::deque<std::unique_ptr<Job>> jobs;
        bool closing = false;
    };

    template<class Work>
    auto submit(Lane &lane, Work work, bool own = false)
    {
        using Answer = std::invoke_result_t<Work, SqlSession &, Progress &>;
        auto job = std::make_unique<JobOf<typename Answer::value_type, Work>>(std::move(work));
        job->own = own;
        auto future = job->promise.future();
        enqueue(lane, std::move(job));
        return future;
    }
    void enqueue(Lane &lane, std::unique_ptr<Job> job);
    void serve(Lane &lane);
    Result<std::unique_ptr<SqlSession>> connect(Lane &lane);
    [[nodiscard]] bool isClosing(Lane &lane) const;

    Connect m_connect;
    Committed m_committed;
    std::atomic<qint64> m_statements = 0;
    Lane m_read;
    Lane m_write;
    std::atomic<std::chrono::steady_clock::time_point> m_goneSince{}; ///< the epoch while the server is there
    bool m_copiesOut = false;
    std::atomic_bool m_hurrying = false;
    std::vector<std::thread> m_threads;
};

} // namespace reeve
