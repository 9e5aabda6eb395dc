#include "services/provisioning/run_rules.h"

#include "services/audit/audit.h"
#include "services/domain/checks.h"
#include "services/idp/registrar.h"
#include "services/idp/tenant_setup.h"
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

Result<void> change(Operation &operation, RunRow &row, RunState to, const QDateTime &wakeAt)
{
    REEVE_CHECK(requireMove(row.run.state, to));
    row.run.state = to;
    row.run.waitReason = WaitReason::None;
    row.run.wakeAt = wakeAt;
    row.run.modifiedOn = operation.now;
    run_table::update(operation.sql, row, isFinal(to) ? run_table::Lease::Release : run_table::Lease::Keep);
    return {};
}

/// Only a tenant that was never active can go back to where it began.
Result<void> requireUnfinished(const RunRow &row)
{
    if (row.tenantStatus == TenantStatus::PendingProvision || canMove(row.tenantStatus, TenantStatus::PendingProvision))
        return {};
    return fail(ErrorKind::State,
                Text::tr("The tenant is “%1” already; its run can no longer be taken back.")
                    .arg(tenantStatusTitle(row.tenantStatus)),
                Text::tr("Deactivate or deprovision the tenant instead."));
}

} // namespace

bool resourcesStand(const RunRow &row)
{
    const QString activating =
        row.run.shape == RunShape::Alga ? QStringLiteral("setting_up_data") : QStringLiteral("provisioning_resources");
    const QList<const Step *> steps = stepsOf(row);
    return steps.indexOf(stepNamed(row, row.run.step)) > steps.indexOf(stepNamed(row, activating));
}

Result<void> moveTenant(Operation &operation, RunRow &row, TenantStatus to, const QString &reason)
{
    if (row.tenantStatus == to)
        return {};
    REEVE_CHECK(requireMove(row.tenantStatus, to));
    tenant_table::setStatus(operation.sql, row.run.tenantId, to, operation.now);
    const QJsonObject before{{QStringLiteral("status"), tenantStatusKey(std::exchange(row.tenantStatus, to))}};
    return audit::record(operation, QStringLiteral("tenant.") + tenantStatusKey(to).toLower(),
                         {Entity::Tenant, row.run.tenantId, row.run.tenantName}, before,
                         {{QStringLiteral("status"), tenantStatusKey(to)}}, reason);
}

namespace {

/// A new run of a tenant with everything that it is made from, and how many failed ones stand before it.
struct Beginning
{
    RunRow row;
    int failedBefore = 0;
};

Result<Beginning> beginningOf(SqlSession &session, const Id &tenantId)
{
    REEVE_TRY(found,
              session.first(
                  QStringLiteral("select t.name as name, t.key as key, t.status as status, c.first_name as first_name, "
                                 "c.last_name as last_name, c.email as email, (select value from reeve.settings where "
                                 "key = :shape) as shape, (select value from reeve.settings where key = :identity) as "
                                 "identity, (select count(*) from reeve.runs r where r.tenant_id = t.id "
                                 "and r.state = 'failed') as failed from main.tenants t left join main.contacts c on "
                                 "c.tenant_id = t.id and c.is_primary and not c.deleted where t.id = :id and not "
                                 "t.deleted order by reeve.ordered(c.last_name), c.id limit 1"),
                  {{QStringLiteral(":id"), tenantId},
                   {QStringLiteral(":shape"), QString(setting::runShape)},
                   {QStringLiteral(":identity"), QString(idp::providerSetting)}},
                  [&](const SqlRow &row) {
                      Beginning made;
                      made.row.run.id = newId();
                      made.row.run.tenantId = tenantId;
                      made.row.run.tenantName = row.text(QLatin1String("name"));
                      made.row.run.tenantKey = row.text(QLatin1String("key"));
                      made.row.run.shape =
                          runShapeFromKey(settings_table::decoded(row.text(QLatin1String("shape"))).toString());
                      made.row.identityProvider =
                          settings_table::decoded(row.text(QLatin1String("identity"))).toString();
                      made.row.tenantStatus = static_cast<TenantStatus>(row.integer(QLatin1String("status")));
                      made.row.input.tenantName = made.row.run.tenantName;
                      made.row.input.companyName = made.row.run.tenantName;
                      made.row.input.firstName = row.text(QLatin1String("first_name"));
                      made.row.input.lastName = row.text(QLatin1String("last_name"));
                      made.row.input.email = row.text(QLatin1String("email"));
                      made.failedBefore = row.integer(QLatin1String("failed"));
                      return made;
                  }));
    if (!found)
        return tenant_table::find(session, tenantId).map([](const auto &) { return Beginning(); });
    return *found;
}

} // namespace

Result<Run> provision(Operation &operation, const Id &tenantId, Plan plan, const RunInput &said)
{
    REEVE_CHECK(operation.sql.actAs(operation.actor));
    REEVE_TRY(beginning, beginningOf(operation.sql, tenantId));
    REEVE_CHECK(requireMove(beginning.row.tenantStatus, TenantStatus::Provisioning));
    QJsonObject identity;
    if (beginning.failedBefore > 0) {
        REEVE_TRY(failed, run_table::failedRuns(operation.sql, tenantId));
        for (RunRow &left : failed) {
            REEVE_CHECK(requireMove(left.run.state, RunState::RollingBack));
            left.run.state = RunState::RollingBack;
            left.tenantStatus = beginning.row.tenantStatus;
            REEVE_TRY(made, run_table::identityState(operation.sql, left.run.id));
            if (idp::stands(made))
                identity = made;
            REEVE_CHECK(takeBack(operation, left));
            REEVE_CHECK(operation.sql.flush());
            beginning.row.tenantStatus = left.tenantStatus;
        }
    }
    RunRow row = beginning.row;
    row.run.plan = plan;
    row.run.state = RunState::Queued;
    row.run.wakeAt = operation.now;
    row.run.createdOn = operation.now;
    row.run.modifiedOn = operation.now;
    row.run.createdBy = operation.actor.name;
    row.nonce = randomBytes(16).toHex();
    row.input.contractLine = planKey(plan).toLower();
    if (!said.companyName.isEmpty())
        row.input.companyName = said.companyName;
    if (!said.contractLine.isEmpty())
        row.input.contractLine = said.contractLine;
    tenant_table::setPlan(operation.sql, tenantId, plan, operation.now);
    run_table::insert(operation.sql, row);
    RunEvent queued = eventOf(row.run, operation.now, QStringLiteral("queued"));
    queued.payload = {{QStringLiteral("tenantName"), row.run.tenantName},
                      {QStringLiteral("tier"), planKey(plan)},
                      {QStringLiteral("shape"), runShapeKey(row.run.shape)},
                      {QStringLiteral("by"), operation.actor.name}};
    run_table::append(operation.sql, row, queued);
    // What a failed run has made at the identity provider is this one's from now on, to use and to take back.
    if (!identity.isEmpty() && !row.identityProvider.isEmpty())
        REEVE_CHECK(run_table::setIdentityState(operation.sql, row, identity, operation.now));
    REEVE_CHECK(moveTenant(operation, row, TenantStatus::Provisioning, {}));
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
        run_table::update(operation.sql, row);
    } else {
        if (!resourcesStand(row))
            REEVE_CHECK(moveTenant(operation, row, TenantStatus::Provisioning, {}));
        row.run.finishedOn = {};
        REEVE_CHECK(change(operation, row, RunState::Queued, operation.now));
    }
    run_table::append(operation.sql, row,
                      eventOf(row.run, operation.now, QStringLiteral("retried"), operation.actor.name));
    return audit::record(operation, QStringLiteral("run.retried"), subject(row.run), {},
                         {{QStringLiteral("step"), row.run.step}});
}

Result<void> cancel(Operation &operation, const Id &runId, const QString &reason)
{
    REEVE_CHECK(validateReason(reason));
    REEVE_TRY(row, run_table::lock(operation.sql, runId));
    REEVE_CHECK(requireUnfinished(row));
    row.cancelReason = reason.trimmed();
    row.cancelledBy = operation.actor.name;
    if (row.run.state == RunState::Queued && row.run.step.isEmpty()) {
        row.run.finishedOn = operation.now;
        REEVE_CHECK(change(operation, row, RunState::Cancelled, {}));
        REEVE_CHECK(tenant_table::removePlan(operation.sql, row.run.tenantId));
        REEVE_CHECK(moveTenant(operation, row, TenantStatus::PendingProvision, row.cancelReason));
    } else if (row.run.state == RunState::Queued) {
        // Queued again after a failure: there are steps to take back.
        REEVE_CHECK(requireMove(row.run.state, RunState::Running));
        row.run.state = RunState::Running;
        REEVE_CHECK(change(operation, row, RunState::RollingBack, operation.now));
    } else {
        REEVE_CHECK(change(operation, row, RunState::RollingBack, operation.now));
    }
    RunEvent signal = eventOf(row.run, operation.now, QStringLiteral("cancel_requested"), row.cancelReason);
    signal.payload = {{QStringLiteral("cancelledBy"), row.cancelledBy}};
    run_table::append(operation.sql, row, signal);
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
    const QList<const Step *> steps = stepsOf(row);
    const auto place = [&](const QString &name) { return steps.indexOf(stepNamed(row, name)); };
    if (place(row.run.step) > place(stepThatUses(field)))
        return fail(
            ErrorKind::State,
            Text::tr("“%1” has been used already, by the step “%2”.").arg(field, stepTitle(stepThatUses(field))),
            Text::tr("Cancel the run and provision the tenant again."));
    row.run.modifiedOn = operation.now;
    run_table::update(operation.sql, row);
    RunEvent signal = eventOf(row.run, operation.now, QStringLiteral("updated"), field);
    signal.payload = {{QStringLiteral("field"), field},
                      {QStringLiteral("value"), value},
                      {QStringLiteral("by"), operation.actor.name}};
    run_table::append(operation.sql, row, signal);
    return audit::record(operation, QStringLiteral("run.updated"), subject(row.run), toJson(before), toJson(row.input));
}

Result<void> rollBack(Operation &operation, const Id &runId)
{
    REEVE_TRY(row, run_table::lock(operation.sql, runId));
    if (row.run.state != RunState::Failed)
        return fail(ErrorKind::State, Text::tr("Only a failed run can be rolled back."),
                    Text::tr("Cancel a run that is still going on."));
    REEVE_CHECK(requireUnfinished(row));
    row.run.finishedOn = {};
    REEVE_CHECK(change(operation, row, RunState::RollingBack, operation.now));
    run_table::append(operation.sql, row,
                      eventOf(row.run, operation.now, QStringLiteral("rollback_requested"), operation.actor.name));
    return audit::record(operation, QStringLiteral("run.rolled_back"), subject(row.run), {},
                         {{QStringLiteral("step"), row.run.step}});
}

Result<void> takeBack(Operation &operation, RunRow &row)
{
    const QList<const Step *> steps = stepsOf(row);
    for (qsizetype i = steps.indexOf(stepNamed(row, row.run.step)); i >= 0; --i) {
        REEVE_CHECK(steps.at(i)->compensate(operation, row));
        RunEvent compensated = eventOf(row.run, operation.now, QStringLiteral("compensated"));
        compensated.step = steps.at(i)->name();
        run_table::append(operation.sql, row, compensated);
    }
    REEVE_CHECK(tenant_table::removePlan(operation.sql, row.run.tenantId));
    const bool cancelled = !row.cancelReason.isEmpty();
    row.run.progress = 0;
    row.run.finishedOn = operation.now;
    row.nonce.clear();
    REEVE_CHECK(change(operation, row, cancelled ? RunState::Cancelled : RunState::RolledBack, {}));
    run_table::append(operation.sql, row,
                      eventOf(row.run, operation.now,
                              cancelled ? QStringLiteral("cancelled") : QStringLiteral("rolled_back"),
                              row.cancelReason));
    REEVE_CHECK(subscriber_rules::tell(operation.sql, row,
                                       cancelled ? QStringLiteral("run.cancelled") : QStringLiteral("run.rolled_back"),
                                       row.cancelReason, operation.now));
    return moveTenant(operation, row, TenantStatus::PendingProvision, row.cancelReason);
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

QList<RunStep> stepsFrom(const RunRow &row, const QList<RunEvent> &events)
{
    QList<RunStep> steps;
    for (const Step *step : stepsOf(row)) {
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
