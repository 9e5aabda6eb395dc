#pragma once

#include "services/core/future.h"
#include "services/workspace/bulk_report.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

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
    /// Undoes the steps of a failed run in reverse order; the tenant returns to PENDINGPROVISION.
    virtual Future<BulkReport> rollBack(QList<Id> runIds) = 0;

    /// The temporary password of the admin user that a run made: answered once, then gone. NotFound afterwards.
    virtual Future<QString> takeTemporaryPassword(Id runId) = 0;
};

} // namespace reeve
