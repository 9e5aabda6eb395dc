#pragma once

#include "services/workspace/sql/operation.h"
#include "services/workspace/sql/run_table.h"
#include "services/workspace/webhook_store.h"

/// What operators and the orchestrator may do to a run. Each function is part of the caller's transaction; the engine
/// sees what it wrote.
namespace reeve::run_rules {

/// Queues a run and moves the tenant to PROVISIONING; what a failed run left behind is taken back first.
/// `said` may name a company and a contract line; the rest of the input is the tenant's.
Result<Run> provision(Operation &operation, const Id &tenantId, Plan plan, const RunInput &said = {});
/// FAILED goes on with the step that failed; a run that waits for a retry tries at once.
Result<void> retry(Operation &operation, const Id &runId);
/// The signal `update` (seed 003): changes a field of the run's input before the step that uses it is done. Errors:
/// Validation on "field" or "value"; State once the step is done or the run has ended.
Result<void> update(Operation &operation, const Id &runId, const QString &field, const QString &value);
/// Rolls back before the next step. State once the tenant is active.
Result<void> cancel(Operation &operation, const Id &runId, const QString &reason);
/// Undoes a failed run. State once the tenant is active.
Result<void> rollBack(Operation &operation, const Id &runId);
/// Takes back every step that a run in ROLLING BACK began, last one first; the tenant returns to PENDINGPROVISION.
Result<void> takeBack(Operation &operation, run_table::RunRow &row);
/// Whether the orchestrator has made the tenant's resources, so that the tenant works whatever becomes of the run.
bool resourcesStand(const run_table::RunRow &row);

/// Verifies and applies the orchestrator's callback; fills outcome, status and reason of the delivery.
Result<Delivery> receive(Operation &operation, Delivery delivery);
/// Secret and context of the run that a tenant's callback would answer; NotFound without one.
Result<QPair<QByteArray, QByteArray>> callbackSecret(SqlSession &session, const WorkspaceKeys &keys,
                                                     const Id &tenantId);

/// What the run makes its tenant from; of an older Reeve's run, from the tenant and its primary contact.
Result<RunInput> inputOf(SqlSession &session, const run_table::RunRow &row);
/// The answer to the state query (seed 003): {step, progress, tenantId, adminUserId, companyId, emailSent, error}.
QJsonObject stateOf(const Run &run, const QList<RunEvent> &events, bool emailSent);
/// What an ended run came to (seed 003: TenantCreationResult); the temporary password is not in it, it is shown once.
QJsonObject resultOf(const Run &run, const QList<RunEvent> &events, bool emailSent);

/// For the panes: the plan's steps and how they stand, from the run's events.
QList<RunStep> stepsFrom(const run_table::RunRow &row, const QList<RunEvent> &events);

/// Moves the tenant of a run with an audit event; nothing when it is there already.
Result<void> moveTenant(Operation &operation, run_table::RunRow &row, TenantStatus to, const QString &reason);

} // namespace reeve::run_rules
