#include "services/provisioning/batch_rules.h"

#include "services/audit/audit.h"
#include "services/onboarding/tenant_rules.h"
#include "services/provisioning/run_rules.h"
#include "services/workspace/sql/batch_table.h"

#include <QCoreApplication>

namespace reeve::batch_rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(BatchRules)
};

constexpr int laterSeconds = 10;

Result<void> validateThrottle(int perMinute)
{
    if (perMinute >= 0 && perMinute <= mostPerMinute)
        return {};
    return fail(Error::validation(QStringLiteral("perMinute"),
                                  Text::tr("The throttle is 0 (none) to %1 tenants a minute.").arg(mostPerMinute)));
}

Result<void> record(Operation &operation, const QString &action, const Batch &batch, const QJsonObject &after)
{
    return audit::record(operation, action, {Entity::Run, batch.id, batch.name}, {}, after);
}

} // namespace

Result<Batch> start(Operation &operation, const QString &name, const QList<NewTenant> &rows, int perMinute)
{
    REEVE_CHECK(validateThrottle(perMinute));
    if (rows.isEmpty() || rows.size() > mostBatchRows)
        return fail(
            Error::validation(QStringLiteral("rows"), Text::tr("A batch has 1 to %1 tenants.").arg(mostBatchRows)));
    QSet<int> numbers;
    for (const NewTenant &row : rows) {
        REEVE_CHECK(validate(normalized(row.tenant)));
        if (numbers.contains(row.row))
            return fail(Error::validation(QStringLiteral("rows"), Text::tr("Row %1 is there twice.").arg(row.row)));
        numbers.insert(row.row);
    }
    Batch batch;
    batch.id = newId();
    batch.name = name.left(200);
    batch.perMinute = perMinute;
    batch.total = static_cast<int>(rows.size());
    batch.pending = batch.total;
    batch.createdOn = operation.now;
    batch.createdBy = operation.actor.name;
    REEVE_CHECK(batch_table::insert(operation.sql, batch, rows));
    REEVE_CHECK(record(operation, QStringLiteral("batch.started"), batch,
                       {{QStringLiteral("tenants"), batch.total}, {QStringLiteral("perMinute"), perMinute}}));
    return batch;
}

Result<void> setPaused(Operation &operation, const Id &id, bool paused)
{
    REEVE_TRY(batch, batch_table::find(operation.sql, id));
    if (batch.state == BatchState::Done)
        return fail(ErrorKind::State, Text::tr("Every tenant of this batch has been begun."));
    REEVE_CHECK(batch_table::setState(operation.sql, id, paused ? BatchState::Paused : BatchState::Running));
    return record(operation, paused ? QStringLiteral("batch.paused") : QStringLiteral("batch.resumed"), batch,
                  {{QStringLiteral("pending"), batch.pending}});
}

Result<void> setThrottle(Operation &operation, const Id &id, int perMinute)
{
    REEVE_CHECK(validateThrottle(perMinute));
    REEVE_TRY(batch, batch_table::find(operation.sql, id));
    REEVE_CHECK(batch_table::setThrottle(operation.sql, id, perMinute));
    REEVE_CHECK(batch_table::setNext(operation.sql, id, operation.now));
    return record(operation, QStringLiteral("batch.throttled"), batch, {{QStringLiteral("perMinute"), perMinute}});
}

Result<bool> releaseNext(Operation &operation, std::optional<Released> &released)
{
    REEVE_TRY(due, batch_table::takeDue(operation.sql, operation.now));
    if (!due)
        return false;
    const Batch &batch = due->batch;
    if (!due->tenant) {
        REEVE_CHECK(batch_table::setState(operation.sql, batch.id, BatchState::Done));
        return true;
    }
    const NewTenant &row = *due->tenant;
    released = Released{batch.id, row.row};
    // The audit log names the operator who began the batch.
    Operation own{operation.sql, Actor{batch.createdBy, Role::Admin}, operation.now, operation.keys};
    REEVE_TRY(tenant, tenant_rules::onboard(own, {}, row.tenant));
    RunInput said;
    said.companyName = row.companyName;
    said.contractLine = row.contractLine;
    REEVE_TRY(run, run_rules::provision(own, tenant.id, row.plan, said));
    REEVE_CHECK(batch_table::started(operation.sql, batch.id, row.row, tenant.id, run.id));
    if (batch.perMinute > 0)
        REEVE_CHECK(batch_table::setNext(operation.sql, batch.id, operation.now.addMSecs(60000 / batch.perMinute)));
    operation.sql.note(Entity::Tenant, tenant.id);
    return true;
}

Result<void> refuse(Operation &operation, const Released &released, const Error &error)
{
    return batch_table::refused(operation.sql, released.batchId, released.row, error.line());
}

Result<void> later(Operation &operation, const Released &released)
{
    return batch_table::setNext(operation.sql, released.batchId, operation.now.addSecs(laterSeconds));
}

} // namespace reeve::batch_rules
