#include "services/provisioning/steps/set_up_data.h"

#include "services/workspace/sql/tenant_table.h"

namespace reeve {

namespace {

const QString configKey = QStringLiteral("plan");

/// What a tier may use; an operator can change it as any other configuration.
QJsonObject defaultsOf(Plan plan)
{
    const bool silo = deploymentOf(plan) == Deployment::Silo;
    const int users = plan == Plan::Premium ? 1000 : plan == Plan::Standard ? 100 : 10;
    const int storageGb = plan == Plan::Premium ? 1000 : plan == Plan::Standard ? 100 : 10;
    return {{QStringLiteral("tier"), planKey(plan)},
            {QStringLiteral("isolation"), silo ? QStringLiteral("silo") : QStringLiteral("pooled")},
            {QStringLiteral("users"), users},
            {QStringLiteral("storageGb"), storageGb}};
}

} // namespace

Result<Step::Effect> SetUpData::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    operation.sql.later(
        QStringLiteral("insert into reeve.tenant_email_settings (tenant_id, created_on) values (:tenant, :now) "
                       "on conflict (tenant_id) do nothing"),
        {{QStringLiteral(":tenant"), row.run.tenantId}, {QStringLiteral(":now"), toSql(operation.now)}});
    REEVE_TRY(configs, tenant_table::configs(operation.sql, row.run.tenantId));
    // The run's id marks the entry as its own. Defaults never replace what an operator has configured.
    TenantConfig config{row.run.id, configKey, defaultsOf(row.run.plan)};
    const auto own = std::find_if(configs.cbegin(), configs.cend(),
                                  [](const TenantConfig &existing) { return existing.key == configKey; });
    if (own == configs.cend()) {
        REEVE_CHECK(tenant_table::saveConfig(operation.sql, row.run.tenantId, config, operation.now));
    } else {
        config = *own;
    }
    return Effect{{{QStringLiteral("emailSettings"), true}, {QStringLiteral("configuration"), config.value}}};
}

Result<void> SetUpData::compensate(Operation &operation, const run_table::RunRow &row) const
{
    REEVE_CHECK(operation.sql.exec(QStringLiteral("delete from reeve.tenant_email_settings where tenant_id = :tenant"),
                                   {{QStringLiteral(":tenant"), row.run.tenantId}}));
    REEVE_CHECK(operation.sql.exec(QStringLiteral("delete from main.tenant_mgmt_configs where id = :run"),
                                   {{QStringLiteral(":run"), row.run.id}}));
    return {};
}

} // namespace reeve
