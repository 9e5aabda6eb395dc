#pragma once

#include "services/provisioning/step.h"
#include "services/secrets/password_hash.h"
#include "services/workspace/sql/sql_pool.h"

#include <atomic>

namespace reeve {

/// What the orchestrator is told when a run waits for it (SourceLoop TENANT_PROVISIONING). The secret goes to the
/// orchestrator alone; it is never logged or stored.
struct ProvisioningEvent
{
    Run run;
    QByteArray secret;
    QByteArray context;
};

/// Executes runs: claims one that is due, takes its steps, waits for what it must wait for, and rolls back. A run is a
/// row; every step's effect, its event and the new state are one transaction, so a process that dies anywhere loses
/// nothing and a restart goes on. Steps without slow work share one, so that a run costs few round trips. Several
/// engines, in one process or many, share the work by leases with a fencing
/// number: a holder renews its lease while it lives, another one takes over when it does not, and a holder that is late
/// finds another number and writes nothing.
class Engine
{
public:
    struct Options
    {
        std::function<QDateTime()> clock = [] { return QDateTime::currentDateTimeUtc(); };
        /// 0 to 1, for the jitter of retries.
        std::function<double()> chance;
        /// Tells the orchestrator; false when there is none to tell. Called in an engine thread, may take seconds.
        std::function<Result<bool>(const ProvisioningEvent &)> publish;
        /// How long a run of a dead process rests. The living renew theirs three times in it.
        int leaseSeconds = 20;
        int threads = 2;
        /// How long a run that another process wrote may go unseen.
        int lookAgainMs = 2000;
        /// What operators call this engine: host and process when empty.
        QString name;
        /// Of a temporary password; bcrypt unless a bench measures what is around it.
        std::function<Result<QByteArray>(const QString &password)> hash = bcryptHash;
        StepRetries retries;
    };

    Engine(SqlPool &pool, std::shared_ptr<const WorkspaceKeys> keys, Options options);
    ~Engine(); ///< ends after the step in progress
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// Looks for due runs now; call it when a run was written. Any thread.
    void wake();

private:
    using RunRow = run_table::RunRow;

    /// Steps that a transaction took or tried to.
    struct Taken
    {
        int most = 1000;
        int tried = 0;
    };

    void serve();
    /// Takes one due run as far as it goes; false when none was due.
    bool work();
    /// Begins the next tenant of a batch; false when none is due.
    bool release();
    void advance(RunRow row);
    Result<std::optional<RunRow>> begin(SqlSession &session, std::optional<RunRow> &found, Taken &taken);
    Result<void> putAside(SqlSession &session, const RunRow &found, const Error &error);
    Result<std::optional<RunRow>> goOn(SqlSession &session, const RunRow &held, const QByteArray &prepared,
                                       qint64 startedMs, Taken &taken);
    /// Takes the step that the row is at, and those behind it that need no slow work. The row is not written yet.
    Result<void> take(SqlSession &session, RunRow &row, const QByteArray &prepared, qint64 startedMs, Taken &taken);
    Result<std::optional<RunRow>> failStep(SqlSession &session, const RunRow &held, const Error &error,
                                           qint64 startedMs);
    void publish(const RunRow &row);
    [[nodiscard]] Operation operation(SqlSession &session) const;
    run_table::Outlook look();
    /// Waits until then, a while at most, or for a wake() after the one that was `seen`.
    void rest(const QDateTime &until, quint64 seen);
    /// `work(SqlSession &)` -> Result<T> in one transaction of the engine's own, waited for.
    template<class Work>
    std::invoke_result_t<Work, SqlSession &> inTransaction(Work work);
    /// Renews the leases of what the threads hold and says that the engine lives, until the end.
    void beat();
    void sayAlive(bool alive);

    SqlPool &m_pool;
    std::shared_ptr<const WorkspaceKeys> m_keys;
    Options m_options;
    QString m_owner;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::condition_variable m_beat;
    QHash<Id, qint64> m_held; ///< runs to the fence that they are held with
    quint64 m_wakes = 0;
    bool m_stopping = false;
    std::vector<std::thread> m_threads;
};

} // namespace reeve
