#include "services/provisioning/run_rules.h"

#include "services/audit/audit.h"
#include "services/domain/checks.h"
#include "services/onboarding/tenant_rules.h"
#include "services/provisioning/step.h"
#include "services/provisioning/subscriber_rules.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/sql/settings_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve::run_rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunRules)
};

using run_table::RunRow;

audit::Subject subject(const Run &run)
{
    return {Entity::Run, run.id, run.tenantName};
}

RunEvent event(const Operation &operation, const RunRow &row, const QString &type, const QString &text = {})
{
    RunEvent event;
    event.at = operation.now;
    event.step = row.run.step;
    event.type = type;
    event.attempt = row.run.attempt;
    event.text = text;
    return event;
}

Result<void> change(Operation &operation, RunRow &row, RunState to, const QDateTime &wakeAt)
{
    REEVE_CHECK(requireMove(row.run.state, to));
    row.run.state = to;
    row.run.waitReason = WaitReason::None;
    row.run.wakeAt = wakeAt;
    row.run.modifiedOn = operation.now;
    return run_table::update(operation.sql, row);
}

/// Only a tenant that was never active can go back to where it began.
Result<void> requireUnfinished(Operation &operation, const Run &run)
{
    REEVE_TRY(row, tenant_table::find(operation.sql, run.tenantId));
    if (row.tenant.status == TenantStatus::PendingProvision ||
        canMove(row.tenant.status, TenantStatus::PendingProvision))
        return {};
    return fail(ErrorKind::State,
                Text::tr("The tenant is “%1” already; its run can no longer be taken back.")
                    .arg(tenantStatusTitle(row.tenant.status)),
                Text::tr("Deactivate or deprovision the tenant instead."));
}

} // namespace

bool resourcesStand(const Run &run)
{
    const QString activating =
        run.shape == RunShape::Alga ? QStringLiteral("setting_up_data") : QStringLiteral("provisioning_resources");
    const QList<const Step *> steps = stepsOf(run);
    return steps.indexOf(stepNamed(run, run.step)) > steps.indexOf(stepNamed(run, activating));
}

Result<void> moveTenant(Operation &operation, const Run &run, TenantStatus to, const QString &reason)
{
    REEVE_TRY(row, tenant_table::find(operation.sql, run.tenantId));
    if (row.tenant.status == to)
        return {};
    REEVE_CHECK(tenant_rules::move(operation, run.tenantId, to,
                                   QStringLiteral("tenant.") + tenantStatusKey(to).toLower(), reason));
    return {};
}

Result<Run> provision(Operation &operation, const Id &tenantId, Plan plan, const RunInput &said)
{
    REEVE_TRY(tenant, tenant_table::find(operation.sql, tenantId));
    REEVE_CHECK(requireMove(tenant.tenant.status, TenantStatus::Provisioning));
    REEVE_TRY(failed, run_table::failedRuns(operation.sql, tenantId));
    for (RunRow &left : failed) {
        REEVE_CHECK(requireMove(left.run.state, RunState::RollingBack));
        left.run.state = RunState::RollingBack;
        REEVE_CHECK(takeBack(operation, left));
    }
    REEVE_TRY(shape, settings_table::text(operation.sql, setting::runShape));
    RunRow row;
    row.run.id = newId();
    row.run.shape = runShapeFromKey(shape);
    row.run.tenantId = tenantId;
    row.run.tenantName = tenant.tenant.name;
    row.run.tenantKey = tenant.tenant.key;
    row.run.plan = plan;
    row.run.state = RunState::Queued;
    row.run.wakeAt = operation.now;
    row.run.createdOn = operation.now;
    row.run.modifiedOn = operation.now;
    row.run.createdBy = operation.actor.name;
    row.nonce = randomBytes(16).toHex();
    REEVE_TRY(input, inputOf(operation.sql, row));
    row.input = input;
    if (!said.companyName.isEmpty())
        row.input.companyName = said.companyName;
    if (!said.contractLine.isEmpty())
        row.input.contractLine = said.contractLine;
    REEVE_CHECK(tenant_table::setPlan(operation.sql, tenantId, plan, operation.now));
    REEVE_CHECK(run_table::insert(operation.sql, row));
    RunEvent queued = event(operation, row, QStringLiteral("queued"));
    queued.payload = {{QStringLiteral("tenantName"), row.run.tenantName},
                      {QStringLiteral("tier"), planKey(plan)},
                      {QStringLiteral("shape"), runShapeKey(row.run.shape)},
                      {QStringLiteral("by"), operation.actor.name}};
    REEVE_CHECK(run_table::append(operation.sql, row.run.id, queued));
    REEVE_CHECK(moveTenant(operation, row.run, TenantStatus::Provisioning, {}));
    REEVE_CHECK(audit::record(operation, QStringLiteral("run.queued"), subject(row.run), {},
                              {{QStringLiteral("tier"), planKey(plan)}}));
    return row.run;
}

Result<void> retry(Operation &operation, const Id &runId)
{
    REEVE_TRY(row, run_table::lock(operation.sql, runId));
    row.run.attempt = 0;
    row.run.error.clear();
    row.run.errorName.clear();
    row.cancelReason.clear();
    row.cancelledBy.clear();
    if (row.run.state == RunState::Waiting && row.run.waitReason == WaitReason::Retry) {
        row.run.wakeAt = operation.now;
        row.run.modifiedOn = operation.now;
        REEVE_CHECK(run_table::update(operation.sql, row));
    } else {
        if (!resourcesStand(row.run))
            REEVE_CHECK(moveTenant(operation, row.run, TenantStatus::Provisioning, {}));
        row.run.finishedOn = {};
        REEVE_CHECK(change(operation, row, RunState::Queued, operation.now));
    }
    REEVE_CHECK(run_table::append(operation.sql, runId,
                                  event(operation, row, QStringLiteral("retried"), operation.actor.name)));
    return audit::record(operation, QStringLiteral("run.retried"), subject(row.run), {},
                         {{QStringLiteral("step"), row.run.step}});
}

Result<void> cancel(Operation &operation, const Id &runId, const QString &reason)
{
    REEVE_CHECK(validateReason(reason));
    REEVE_TRY(row, run_table::lock(operation.sql, runId));
    REEVE_CHECK(requireUnfinished(operation, row.run));
    row.cancelReason = reason.trimmed();
    row.cancelledBy = operation.actor.name;
    if (row.run.state == RunState::Queued && row.run.step.isEmpty()) {
        row.run.finishedOn = operation.now;
        REEVE_CHECK(change(operation, row, RunState::Cancelled, {}));
        REEVE_CHECK(tenant_table::removePlan(operation.sql, row.run.tenantId));
        REEVE_CHECK(moveTenant(operation, row.run, TenantStatus::PendingProvision, row.cancelReason));
    } else if (row.run.state == RunState::Queued) {
        // Queued again after a failure: there are steps to take back.
        REEVE_CHECK(change(operation, row, RunState::Running, {}));
        REEVE_CHECK(change(operation, row, RunState::RollingBack, operation.now));
    } else {
        REEVE_CHECK(change(operation, row, RunState::RollingBack, operation.now));
    }
    RunEvent signal = event(operation, row, QStringLiteral("cancel_requested"), row.cancelReason);
    signal.payload = {{QStringLiteral("cancelledBy"), row.cancelledBy}};
    REEVE_CHECK(run_table::append(operation.sql, runId, signal));
    return audit::record(operation, QStringLiteral("run.cancelled"), subject(row.run), {},
                         {{QStringLiteral("step"), row.run.step}}, row.cancelReason);
}

Result<void> update(Operation &operation, const Id &runId, const QString &field, const QString &value)
{
    REEVE_TRY(row, run_table::lock(operation.sql, runId));
    if (isFinal(row.run.state) || row.run.state == RunState::RollingBack)
        return fail(ErrorKind::State, Text::tr("This run has ended; nothing of it can be updated."));
    REEVE_TRY(before, inputOf(operation.sql, row));
    row.input = before;
    REEVE_CHECK(setField(row.input, field, value));
    const QList<const Step *> steps = stepsOf(row.run);
    const auto place = [&](const QString &name) { return steps.indexOf(stepNamed(row.run, name)); };
    if (place(row.run.step) > place(stepThatUses(field)))
        return fail(
            ErrorKind::State,
            Text::tr("“%1” has been used already, by the step “%2”.").arg(field, stepTitle(stepThatUses(field))),
            Text::tr("Cancel the run and provision the tenant again."));
    row.run.modifiedOn = operation.now;
    REEVE_CHECK(run_table::update(operation.sql, row));
    RunEvent signal = event(operation, row, QStringLiteral("updated"), field);
    signal.payload = {{QStringLiteral("field"), field},
                      {QStringLiteral("value"), value},
                      {QStringLiteral("by"), operation.actor.name}};
    REEVE_CHECK(run_table::append(operation.sql, runId, signal));
    return audit::record(operation, QStringLiteral("run.updated"), subject(row.run), toJson(before), toJson(row.input));
}

Result<void> rollBack(Operation &operation, const Id &runId)
{
    REEVE_TRY(row, run_table::lock(operation.sql, runId));
    if (row.run.state != RunState::Failed)
        return fail(ErrorKind::State, Text::tr("Only a failed run can be rolled back."),
                    Text::tr("Cancel a run that is still going on."));
    REEVE_CHECK(requireUnfinished(operation, row.run));
    row.run.finishedOn = {};
    REEVE_CHECK(change(operation, row, RunState::RollingBack, operation.now));
    REEVE_CHECK(run_table::append(operation.sql, runId,
                                  event(operation, row, QStringLiteral("rollback_requested"), operation.actor.name)));
    return audit::record(operation, QStringLiteral("run.rolled_back"), subject(row.run), {},
                         {{QStringLiteral("step"), row.run.step}});
}

Result<void> takeBack(Operation &operation, RunRow &row)
{
    const QList<const Step *> steps = stepsOf(row.run);
    for (qsizetype i = steps.indexOf(stepNamed(row.run, row.run.step)); i >= 0; --i) {
        REEVE_CHECK(steps.at(i)->compensate(operation, row));
        RunEvent compensated = event(operation, row, QStringLiteral("compensated"));
        compensated.step = steps.at(i)->name();
        REEVE_CHECK(run_table::append(operation.sql, row.run.id, compensated));
    }
    REEVE_CHECK(tenant_table::removePlan(operation.sql, row.run.tenantId));
    const bool cancelled = !row.cancelReason.isEmpty();
    row.run.progress = 0;
    row.run.finishedOn = operation.now;
    row.nonce.clear();
    REEVE_CHECK(change(operation, row, cancelled ? RunState::Cancelled : RunState::RolledBack, {}));
    REEVE_CHECK(
        run_table::append(operation.sql, row.run.id,
                          event(operation, row, cancelled ? QStringLiteral("cancelled") : QStringLiteral("rolled_back"),
                                row.cancelReason)));
    REEVE_CHECK(subscriber_rules::tell(operation.sql, row.run.id,
                                       cancelled ? QStringLiteral("run.cancelled") : QStringLiteral("run.rolled_back"),
                                       row.cancelReason, operation.now));
    return moveTenant(operation, row.run, TenantStatus::PendingProvision, row.cancelReason);
}

Result<RunInput> inputOf(SqlSession &session, const RunRow &row)
{
    if (!row.input.isEmpty())
        return row.input;
    REEVE_TRY(contacts, tenant_table::contacts(session, row.run.tenantId));
    RunInput input;
    input.tenantName = row.run.tenantName;
    input.companyName = row.run.tenantName;
    input.contractLine = planKey(row.run.plan).toLower();
    if (!contacts.isEmpty() && contacts.first().primary) {
        input.firstName = contacts.first().firstName;
        input.lastName = contacts.first().lastName;
        input.email = contacts.first().email;
    }
    return input;
}

QJsonObject stateOf(const Run &run, const QList<RunEvent> &events, bool emailSent)
{
    QJsonObject state{{QStringLiteral("step"), run.step},
                      {QStringLiteral("progress"), run.progress},
                      {QStringLiteral("tenantId"), run.tenantId},
                      {QStringLiteral("emailSent"), emailSent}};
    for (const RunEvent &event : events)
        for (const QString &made : {QStringLiteral("adminUserId"), QStringLiteral("companyId")})
            if (event.payload.contains(made))
                state[made] = event.payload[made];
    if (!run.error.isEmpty())
        state[QLatin1String("error")] = run.error;
    return state;
}

QJsonObject resultOf(const Run &run, const QList<RunEvent> &events, bool emailSent)
{
    QJsonObject result = stateOf(run, events, emailSent);
    result.remove(QLatin1String("step"));
    result.remove(QLatin1String("progress"));
    result[QLatin1String("success")] = run.state == RunState::Succeeded;
    result[QLatin1String("createdAt")] = run.finishedOn.toString(Qt::ISODateWithMs);
    return result;
}

QList<RunStep> stepsFrom(const Run &run, const QList<RunEvent> &events)
{
    QList<RunStep> steps;
    for (const Step *step : stepsOf(run)) {
        RunStep shown{step->name(), step->progressFrom(), step->progressTo(), 0, {}, {}, QStringLiteral("pending"), {}};
        for (const RunEvent &event : events) {
            if (event.step != step->name())
                continue;
            if (event.type == QLatin1String("step_started")) {
                shown.attempts = event.attempt;
                shown.startedOn = shown.startedOn.isValid() && event.attempt > 1 ? shown.startedOn : event.at;
                shown.finishedOn = {};
                shown.state = QStringLiteral("running");
            } else if (event.type == QLatin1String("step_succeeded")) {
                shown.finishedOn = event.at;
                shown.state = QStringLiteral("succeeded");
                shown.error.clear();
            } else if (event.type == QLatin1String("waiting_for_webhook") ||
                       event.type == QLatin1String("retry_scheduled")) {
                shown.state = QStringLiteral("waiting");
            } else if (event.type == QLatin1String("step_failed")) {
                shown.finishedOn = event.at;
                shown.state = QStringLiteral("failed");
                shown.error = event.text;
            } else if (event.type == QLatin1String("compensated")) {
                shown.state = QStringLiteral("compensated");
            }
        }
        steps.append(shown);
    }
    return steps;
}

} // namespace reeve::run_rules
