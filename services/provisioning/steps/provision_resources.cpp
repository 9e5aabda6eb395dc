#include "services/provisioning/steps/provision_resources.h"

#include "services/workspace/sql/tenant_table.h"

namespace reeve {

namespace {
constexpr int deadlineHours = 24; // SourceLoop keeps its webhook secret for a day (WEBHOOK_SECRET_EXPIRY)
}

Result<Step::Effect> ProvisionResources::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    row.context = newId();
    row.deadline = operation.now.addSecs(deadlineHours * 3600);
    return Effect{{{QStringLiteral("event"), QStringLiteral("TENANT_PROVISIONING")},
                   {QStringLiteral("tier"), planKey(row.run.plan)},
                   {QStringLiteral("deadline"), row.deadline.toString(Qt::ISODate)}},
                  true};
}

Result<void> ProvisionResources::compensate(Operation &operation, const run_table::RunRow &row) const
{
    REEVE_CHECK(tenant_table::removeResources(operation.sql, row.run.tenantId, operation.now));
    return {};
}

} // namespace reeve
