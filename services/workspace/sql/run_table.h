#pragma once

#include "services/domain/run.h"
#include "services/domain/run_input.h"
#include "services/domain/tenant.h"
#include "services/workspace/run_store.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve::run_table {

/// A run as the engine sees it.
struct RunRow
{
    Run run;
    RunInput input;           ///< empty in runs of an older Reeve (run_rules::inputOf)
    QString identityProvider; ///< where a step of the run sets the tenant up; empty for nowhere
    QByteArray nonce;         ///< hex; what the run's secrets are derived from, empty once erased
    QString context;          ///< of the callback's signature
    QDateTime deadline;       ///< of the callback
    QString cancelReason;     ///< not empty once cancelling was asked for
    QString cancelledBy;
    bool passwordTaken = false;
    qint64 fence = 0; ///< counts the lease's holders; a late one finds another number
    TenantStatus tenantStatus = TenantStatus::PendingProvision;
    qint64 lastEvent = 0;    ///< its sequence; append() counts on
    bool subscribed = false; ///< somebody wants to be told how runs end
    QString appPlaneUrl;     ///< as the workspace is set to, with "{key}"
};

KeysetQuery query(const RunFilter &filter, Sort<RunColumn> sort);
Run readRun(const SqlRow &row);

Result<RunRow> find(SqlSession &session, const Id &id);
/// The same for a transaction that is going to write it; nobody else does until that ends.
Result<RunRow> lock(SqlSession &session, const Id &id);
/// Those that are there, in no order.
Result<QList<RunRow>> lock(SqlSession &session, const QStringList &ids);
/// The run of a tenant that is not finished.
Result<std::optional<RunRow>> openRun(SqlSession &session, const Id &tenantId);
/// The same for a transaction that is going to write it.
Result<std::optional<RunRow>> lockOpenRun(SqlSession &session, const Id &tenantId);
/// Failed runs of a tenant, whose steps still stand.
Result<QList<RunRow>> failedRuns(SqlSession &session, const Id &tenantId);
void insert(SqlSession &session, const RunRow &row);
enum class Lease { Keep, Release };
/// Writes everything that changes; the id names the row. Once between two flushes of the session.
void update(SqlSession &session, const RunRow &row, Lease lease = Lease::Keep);
/// Erases what the run's secrets are derived from, for good.
Result<void> forgetSecrets(SqlSession &session, const Id &id);
/// Takes the longest due runs that nobody holds, `most` of them, for `seconds`; in no order. A lease or a retry that
/// lies further ahead than this program ever sets one was written by a clock that was ahead: it is due.
Result<QList<RunRow>> claim(SqlSession &session, const QString &owner, const QDateTime &now, int seconds, int most = 1);
/// Holds the run for `seconds` more; false when the lease is no longer `owner`'s with that fence.
Result<bool> renew(SqlSession &session, const Id &id, const QString &owner, qint64 fence, const QDateTime &now,
                   int seconds);
/// What there is to do for an engine.
struct Outlook
{
    int due = 0;    ///< runs, counted to a few, and batches, now
    QDateTime next; ///< when a run is due again; invalid for none
};
Result<Outlook> look(SqlSession &session, const QDateTime &now, int leaseSeconds, int countTo);

/// An engine that was silent for longer is taken for dead.
inline constexpr int aliveSeconds = 60;
/// Engines that said they live, since `since`: their names.
Result<QStringList> workers(SqlSession &session, const QDateTime &since);
/// Says that the engine lives; forgets those that were silent for a day.
Result<void> seen(SqlSession &session, const Id &worker, const QString &name, const QDateTime &now);
Result<void> gone(SqlSession &session, const Id &worker);

/// How far setting the tenant up at its identity provider got (idp::Registrar), kept as an event; empty for not at all.
Result<QJsonObject> identityState(SqlSession &session, const Id &runId);
/// The transaction has locked the row.
Result<void> setIdentityState(SqlSession &session, RunRow &row, const QJsonObject &state, const QDateTime &now);

/// The event gets the next number of the row, which the transaction has locked.
void append(SqlSession &session, RunRow &row, const RunEvent &event);
Result<QList<RunEvent>> events(SqlSession &session, const Id &runId, int limit = 1000);

} // namespace reeve::run_table
