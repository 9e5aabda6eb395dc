#include "services/provisioning/steps/create_tenant.h"

#include "services/provisioning/run_rules.h"

namespace reeve {

Result<Step::Effect> CreateTenant::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    REEVE_TRY(input, run_rules::inputOf(operation.sql, row));
    const Id companyId = newId();
    const Binds binds{{QStringLiteral(":company"), companyId},
                      {QStringLiteral(":name"), input.companyName.isEmpty() ? input.tenantName : input.companyName},
                      {QStringLiteral(":tenant"), row.run.tenantId},
                      {QStringLiteral(":now"), toSql(operation.now)}};
    operation.sql.later(
        QStringLiteral("insert into reeve.companies (company_id, company_name, tenant_id, created_on, modified_on) "
                       "values (:company, :name, :tenant, :now, :now)"),
        binds);
    operation.sql.later(
        QStringLiteral("insert into reeve.tenant_companies (tenant_id, company_id, is_default, created_on) "
                       "values (:tenant, :company, true, :now)"),
        {{QStringLiteral(":tenant"), row.run.tenantId},
         {QStringLiteral(":company"), companyId},
         {QStringLiteral(":now"), toSql(operation.now)}});
    return Effect{
        {{QStringLiteral("companyId"), companyId},
         {QStringLiteral("deployment"),
          deploymentOf(row.run.plan) == Deployment::Silo ? QStringLiteral("silo") : QStringLiteral("pooled")}}};
}

Result<void> CreateTenant::compensate(Operation &operation, const run_table::RunRow &row) const
{
    const Binds tenant{{QStringLiteral(":tenant"), row.run.tenantId}};
    REEVE_CHECK(
        operation.sql.exec(QStringLiteral("delete from reeve.tenant_companies where tenant_id = :tenant"), tenant));
    REEVE_CHECK(operation.sql.exec(QStringLiteral("delete from reeve.companies where tenant_id = :tenant"), tenant));
    return {};
}

} // namespace reeve
