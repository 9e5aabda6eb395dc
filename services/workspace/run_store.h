#pragma once

#include "services/core/future.h"
#include "services/workspace/bulk_report.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

#include <QCoreApplication>

namespace reeve {

/// A step of a run's plan and how it stands, for the timeline.
struct RunStep
{
    QString name;
    int progressFrom = 0;
    int progressTo = 0;
    int attempts = 0;
    QDateTime startedOn;
    QDateTime finishedOn;
    QString state; ///< "pending", "running", "waiting", "succeeded", "failed", "compensated", "skipped"
    QString error;
};

struct RunDetail
{
    Run run;
    QList<RunStep> steps;   ///< in the plan's order
    QList<RunEvent> events; ///< oldest first, at most 1000
    QJsonObject input;      ///< seed 003: TenantCreationInput
    QJsonObject state;      ///< the answer to its state query
    QJsonObject result;     ///< TenantCreationResult; empty until the run has ended
};

/// What runs of a period came to.
struct RunAnalytics
{
    struct Day
    {
        QDate day; ///< of the run's begin, UTC
        int succeeded = 0;
        int failed = 0;
        int takenBack = 0; ///< rolled back or cancelled
        int open = 0;
    };
    /// How long a step took, or a whole run when `step` is empty; milliseconds.
    struct Duration
    {
        Plan plan = Plan::Basic;
        QString step;
        int count = 0;
        qint64 p50 = 0;
        qint64 p90 = 0;
        qint64 p99 = 0;
        qint64 longest = 0;
    };
    struct Failure
    {
        QString step;
        QString errorName;
        QString text;
        int count = 0;
        QDateTime last;
    };
    QList<Day> days;           ///< oldest first, without the empty ones
    QList<Duration> durations; ///< by plan, then step
    QList<Failure> failures;   ///< most frequent first, at most 20
};

/// One thing that runs need, and how it stands.
struct HealthLine
{
    enum class State { Good, Warning, Bad };
    State state = State::Good;
    QString title; ///< "Engine", translated
    QString text;  ///< what was found, and what to do when it is not good
};

/// What an operator asked of a workflow that another engine executes (Temporal), or how one ended: for the audit log.
struct WorkflowRecord
{
    Id workflowId;
    QString tenantKey; ///< empty when no tenant of this workspace is meant
    QString action;    ///< of the audit event: "workflow.started", "workflow.signalled", ...
    QString reason;
    QJsonObject details;
    std::optional<TenantStatus> status; ///< what the tenant becomes, if it may
    /// Seen by Reeve itself and asked for by nobody; recorded once, when it moves the tenant.
    bool seen = false;
};

/// Provisioning runs. The engine executes them; these calls only write what the engine then sees.
class RunStore
{
public:
    virtual ~RunStore() = default;

    virtual Future<Page<Run>> page(RunFilter filter, Sort<RunColumn> sort, PageRequest request) = 0;
    virtual Future<qint64> count(RunFilter filter) = 0;
    virtual Future<RunDetail> detail(Id id) = 0;

    /// Queues a run for each tenant in PENDINGPROVISION or PROVISIONFAILED and moves it to PROVISIONING.
    virtual Future<BulkReport> provision(QList<Id> tenantIds, Plan plan) = 0;
    /// FAILED (or waiting for a retry) goes on with the step that failed, attempts counted anew.
    virtual Future<BulkReport> retry(QList<Id> runIds) = 0;
    /// Stops before the next step and rolls back; the reason is kept as the signal's.
    virtual Future<BulkReport> cancel(QList<Id> runIds, QString reason) = 0;
    // By value as in the other calls, whose arguments travel to a worker; these defaults have no use for them.
    // NOLINTBEGIN(performance-unnecessary-value-param)
    /// The signal `update`: changes a field of the runs' input before it is used (run_input.h: updatableFields).
    virtual Future<BulkReport> update(QList<Id> runIds, QString field, QString value)
    {
        return unsupported<BulkReport>(runIds, field, value);
    }
    /// The runs that a filter holds, for changes over all of them and not only what a list has read; at most
    /// `mostMatching`, the newest.
    virtual Future<QList<Id>> matching(RunFilter filter) { return unsupported<QList<Id>>(filter); }
    static constexpr int mostMatching = 100000;
    /// Runs a day, durations and errors of a period.
    virtual Future<RunAnalytics> analytics(Period period) { return unsupported<RunAnalytics>(period); }
    /// Whether runs can be executed: the database, engines that live, the queue, the keys, the outbox.
    virtual Future<QList<HealthLine>> health() { return unsupported<QList<HealthLine>>(); }

    /// Undoes the steps of a failed run in reverse order; the tenant returns to PENDINGPROVISION.
    virtual Future<BulkReport> rollBack(QList<Id> runIds) = 0;

    /// Moves the tenant when it may become that, and leaves an audit event.
    virtual Future<void> recordWorkflow(WorkflowRecord record) { return unsupported<void>(record); }
    // NOLINTEND(performance-unnecessary-value-param)

    /// The temporary password of the admin user that a run made: answered once, then gone. NotFound afterwards.
    virtual Future<QString> takeTemporaryPassword(Id runId) = 0;

private:
    template<class T, class... Arguments>
    static Future<T> unsupported(Arguments &&...)
    {
        return readyError<T>(
            Error::of(ErrorKind::Unsupported,
                      QCoreApplication::translate("Run", "This workspace cannot do that with its runs.")));
    }
};

} // namespace reeve
