#include "services/idp/identity_rules.h"

#include "services/audit/audit.h"
#include "services/workspace/sql/tenant_table.h"

namespace reeve::identity_rules {

Result<void> record(Operation &operation, const Id &tenantId, const IdentityRecord &record)
{
    REEVE_TRY(row, tenant_table::find(operation.sql, tenantId));
    REEVE_TRY(configs, tenant_table::configs(operation.sql, tenantId));
    TenantConfig config;
    for (const TenantConfig &known : configs)
        if (known.key == record.provider)
            config = known;
    const QJsonObject before = config.value;
    if (record.values) {
        config.key = record.provider;
        config.value = *record.values;
        if (record.values->isEmpty() && !config.id.isEmpty()) {
            REEVE_CHECK(tenant_table::removeConfig(operation.sql, config.id, operation.now));
        } else if (!record.values->isEmpty()) {
            if (config.id.isEmpty())
                config.id = newId();
            REEVE_CHECK(tenant_table::saveConfig(operation.sql, tenantId, config, operation.now));
        }
    }
    return audit::record(operation, record.action, {Entity::Tenant, tenantId, row.tenant.name}, before,
                         record.values.value_or(before), record.reason);
}

} // namespace reeve::identity_rules
