#pragma once

#include "services/provisioning/step.h"
#include "services/secrets/password_hash.h"
#include "services/workspace/sql/sql_pool.h"

#include <QThreadPool>
#include <atomic>

namespace reeve {

namespace idp {
class Registrar;
}

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
/// nothing and a restart goes on. Steps without slow work share one, and so do several runs, so that each costs few
/// round trips and commits. Several engines, in one process or many, share the work by leases with a fencing number: a
/// holder renews its lease while it lives, another one takes over when it does not, and a holder that is late finds
/// another number and writes nothing.
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
        /// For runs whose tenants are set up at an identity provider.
        std::shared_ptr<const idp::Registrar> identity;
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
        int most = 1000; ///< of one run
        int tried = 0;
    };
    struct Claim
    {
        int most = 1;
        Taken taken;
        std::optional<RunRow> reached; ///< known even when the transaction fails
    };
    /// What was claimed and has not come to its end.
    struct Held
    {
        int claimed = 0;
        QList<RunRow> running;
        QList<RunRow> toPublish;
        QList<std::pair<RunRow, QJsonObject>> toTakeBack; ///< with what stands at the identity provider
    };
    struct Prepared
    {
        RunRow held;
        Result<QByteArray> answer;
        qint64 tookMs = 0;
    };

    void serve();
    /// Takes due runs as far as they go; false when none was due.
    bool work();
    /// Begins the next tenant of a batch; false when none is due.
    bool release();
    QList<Prepared> prepare(const QList<RunRow> &rows);
    void advance(QList<RunRow> rows);
    QList<RunRow> advanceApart(const QList<Prepared> &prepared, const Error &error, bool again);
    void publish(const RunRow &row);
    Result<QByteArray> setUpIdentity(const RunRow &row);
    void takeBackIdentity(const RunRow &held, const QJsonObject &state);
    Result<void> keepIdentityState(const RunRow &held, const QJsonObject &state);

    Result<Held> begin(SqlSession &session, Claim &claim);
    Result<void> begin(Operation &op, RunRow &row, Taken &taken);
    Result<void> putAside(SqlSession &session, const RunRow &found, const Error &error);
    Result<QList<RunRow>> goOn(SqlSession &session, const QList<Prepared> &prepared, Taken &taken);
    /// Takes the step that the row is at, and those behind it that need no slow work. The row is not written yet.
    Result<void> take(SqlSession &session, RunRow &row, const QByteArray &prepared, qint64 startedMs, Taken &taken);
    /// A rollback that could not be made: later, or by an operator.
    Result<void> postpone(Operation &op, RunRow &row, const Error &error);
    Result<void> failStep(SqlSession &session, const RunRow &held, const Error &error, qint64 startedMs);
    [[nodiscard]] bool isStopping();
    [[nodiscard]] Operation operation(SqlSession &session) const;
    run_table::Outlook look();
    /// Waits until then, a while at most, or for a wake() after the one that was `seen`.
    void rest(const QDateTime &until, quint64 seen);
    /// `work(SqlSession &)` -> Result<T> in one transaction of the engine's own, waited for.
    template<class Work>
    std::invoke_result_t<Work, SqlSession &> inTransaction(Work work)
    {
        auto done = m_pool.writeOwn(std::move(work));
        done.waitForFinished();
        if (done.resultCount() == 0)
            return fail(ErrorKind::Cancelled, QStringLiteral("The workspace was closed."));
        return done.result();
    }
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
    QThreadPool m_hands; ///< for what is slow of several runs at a time
    std::vector<std::thread> m_threads;
};

} // namespace reeve
