#include "services/audit/audit.h"
#include "services/provisioning/run_rules.h"
#include "services/provisioning/step.h"
#include "services/provisioning/subscriber_rules.h"
#include "services/webhooks/callback.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/workspace/sql/delivery_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve::run_rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CallbackRules)
};

using run_table::RunRow;

/// Keeps the delivery with its answer, whatever the verdict.
Result<Delivery> answer(Operation &operation, Delivery delivery, int status, const QString &reason = {})
{
    delivery.status = status;
    delivery.reason = reason;
    delivery.outcome = status < 300 ? DeliveryOutcome::Accepted : DeliveryOutcome::Refused;
    REEVE_CHECK(delivery_table::insert(operation.sql, delivery));
    return delivery;
}

bool waitsForCallback(const std::optional<RunRow> &row)
{
    return row && row->run.state == RunState::Waiting && row->run.waitReason == WaitReason::Webhook;
}

QByteArray secretOf(const DerivedKeys &keys, const RunRow &row)
{
    return keys.callbackSecret(row.run.id, row.nonce + row.context.toUtf8());
}

Result<void> applySuccess(Operation &operation, RunRow &row, const ProvisioningCallback &callback)
{
    for (const Resource &resource : callback.resources)
        REEVE_CHECK(tenant_table::saveResource(operation.sql, row.run.tenantId, resource, operation.now));
    REEVE_CHECK(moveTenant(operation, row, TenantStatus::Active, {}));
    const Step *step = stepNamed(row, row.run.step);
    RunEvent done;
    done.at = operation.now;
    done.step = row.run.step;
    done.type = QStringLiteral("step_succeeded");
    done.attempt = row.run.attempt;
    done.durationMs = row.run.modifiedOn.msecsTo(operation.now);
    done.payload = {{QStringLiteral("resources"), static_cast<int>(callback.resources.size())},
                    {QStringLiteral("appPlaneUrl"), callback.appPlaneUrl}};
    run_table::append(operation.sql, row, done);
    const QList<const Step *> steps = stepsOf(row);
    const qsizetype next = steps.indexOf(step) + 1;
    REEVE_CHECK(requireMove(row.run.state, RunState::Running));
    row.run.state = RunState::Running;
    row.run.waitReason = WaitReason::None;
    row.run.progress = step->progressTo();
    row.run.step = steps.at(next)->name();
    row.run.attempt = 0;
    row.run.wakeAt = operation.now;
    return {};
}

Result<void> applyFailure(Operation &operation, RunRow &row, const ProvisioningCallback &callback)
{
    const QString reason =
        callback.reason.isEmpty() ? Text::tr("The orchestrator reported a failure without a reason.") : callback.reason;
    RunEvent failed;
    failed.at = operation.now;
    failed.step = row.run.step;
    failed.type = QStringLiteral("step_failed");
    failed.attempt = row.run.attempt;
    failed.text = reason;
    run_table::append(operation.sql, row, failed);
    REEVE_CHECK(requireMove(row.run.state, RunState::Failed));
    row.run.state = RunState::Failed;
    row.run.waitReason = WaitReason::None;
    row.run.error = reason;
    row.run.errorName = QStringLiteral("ProvisioningError");
    row.run.wakeAt = {};
    row.run.finishedOn = operation.now;
    REEVE_CHECK(subscriber_rules::tell(operation.sql, row, QStringLiteral("run.failed"), reason, operation.now));
    return moveTenant(operation, row, TenantStatus::ProvisionFailed, reason);
}

} // namespace

Result<QPair<QByteArray, QByteArray>> callbackSecret(SqlSession &session, const WorkspaceKeys &workspaceKeys,
                                                     const Id &tenantId)
{
    REEVE_TRY(row, run_table::openRun(session, tenantId));
    if (!waitsForCallback(row))
        return fail(ErrorKind::NotFound, Text::tr("This tenant has no run that waits for a callback."),
                    Text::tr("Provision the tenant first."));
    REEVE_TRY(keys, workspaceKeys.get());
    return std::pair(secretOf(keys, *row), row->context.toUtf8());
}

Result<Delivery> receive(Operation &operation, Delivery delivery)
{
    delivery.id = newId();
    delivery.direction = DeliveryDirection::In;
    delivery.at = operation.now;
    const Result<ProvisioningCallback> callback = callbackFromJson(delivery.requestBody);
    if (!callback)
        return answer(operation, delivery, callback.error().field() == QLatin1String("body") ? 400 : 422,
                      callback.error().text);
    delivery.tenantId = callback->tenantId;

    REEVE_TRY(found, run_table::lockOpenRun(operation.sql, callback->tenantId));
    if (!waitsForCallback(found))
        return answer(operation, delivery, 401, Text::tr("No run of this tenant waits for a callback."));
    RunRow row = *found;
    REEVE_TRY(keys, operation.keys.get());
    const Verification verified =
        sourceLoopScheme(row.context.toUtf8())
            ->verify(delivery.requestHeaders, delivery.requestBody, secretOf(keys, row), operation.now);
    if (!verified.isValid())
        return answer(operation, delivery, 401, verified.reason);
    const QByteArray signature = headerValue(delivery.requestHeaders, "x-signature");
    REEVE_TRY(fresh, delivery_table::useSignature(operation.sql, signature, operation.now));
    if (!fresh)
        return answer(operation, delivery, 401, Text::tr("This signature was used before: the delivery is a replay."));

    REEVE_CHECK(callback->success ? applySuccess(operation, row, *callback) : applyFailure(operation, row, *callback));
    row.deadline = {};
    row.run.modifiedOn = operation.now;
    run_table::update(operation.sql, row);
    REEVE_CHECK(audit::record(
        operation, QStringLiteral("run.callback_received"), {Entity::Run, row.run.id, row.run.tenantName}, {},
        {{QStringLiteral("status"), callback->success ? 1 : 0}, {QStringLiteral("delivery"), delivery.id}}));
    return answer(operation, delivery, 204);
}

} // namespace reeve::run_rules
