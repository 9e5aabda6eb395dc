#include "services/provisioning/workflow_rules.h"

#include "services/audit/audit.h"
#include "services/provisioning/run_rules.h"

namespace reeve::workflow_rules {

namespace {

/// As moveTenant() takes it: what it is called and how it stands.
Result<std::optional<run_table::RunRow>> tenantOf(SqlSession &session, const QString &key)
{
    if (key.isEmpty())
        return std::optional<run_table::RunRow>();
    return session.first(QStringLiteral("select id, name, status from main.tenants where key = :key and not deleted"),
                         {{QStringLiteral(":key"), key}}, [](const SqlRow &row) {
                             run_table::RunRow tenant;
                             tenant.run.tenantId = row.text(QLatin1String("id"));
                             tenant.run.tenantName = row.text(QLatin1String("name"));
                             tenant.tenantStatus = static_cast<TenantStatus>(row.integer(QLatin1String("status")));
                             return tenant;
                         });
}

} // namespace

Result<void> record(Operation &operation, const WorkflowRecord &record)
{
    REEVE_TRY(tenant, tenantOf(operation.sql, record.tenantKey));
    bool moves = tenant && record.status && canMove(tenant->tenantStatus, *record.status);
    if (moves) {
        REEVE_TRY(own, run_table::openRun(operation.sql, tenant->run.tenantId));
        moves = !own; // the tenant follows that one
    }
    if (!moves && record.seen)
        return {};
    if (moves)
        REEVE_CHECK(run_rules::moveTenant(operation, *tenant, *record.status, record.reason));
    return audit::record(operation, record.action,
                         {Entity::Run, record.workflowId, tenant ? tenant->run.tenantName : record.workflowId}, {},
                         record.details, record.reason);
}

} // namespace reeve::workflow_rules
