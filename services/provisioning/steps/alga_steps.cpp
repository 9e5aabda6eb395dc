#include "services/provisioning/steps/alga_steps.h"

#include "services/provisioning/run_rules.h"

namespace reeve {

namespace {

Binds tenantOf(const run_table::RunRow &row)
{
    return {{QStringLiteral(":tenant"), row.run.tenantId}};
}

Binds stamped(const Operation &operation, const run_table::RunRow &row)
{
    Binds binds = tenantOf(row);
    binds.insert(QStringLiteral(":now"), toSql(operation.now));
    return binds;
}

Result<void> removeFrom(Operation &operation, const QString &statement, const run_table::RunRow &row)
{
    REEVE_CHECK(operation.sql.exec(statement, tenantOf(row)));
    return {};
}

} // namespace

Result<Step::Effect> AlgaCreateTenant::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    REEVE_TRY(input, run_rules::inputOf(operation.sql, row));
    Binds binds = stamped(operation, row);
    binds.insert({{QStringLiteral(":name"), input.tenantName}, {QStringLiteral(":email"), input.email}});
    operation.sql.later(QStringLiteral("insert into alga.tenants (tenant, company_name, email, created_at, "
                                       "updated_at) values (:tenant, :name, :email, :now, :now)"),
                        binds);
    if (input.companyName.isEmpty())
        return Effect{};
    const Id companyId = newId();
    binds = stamped(operation, row);
    binds.insert({{QStringLiteral(":company"), companyId}, {QStringLiteral(":name"), input.companyName}});
    operation.sql.later(QStringLiteral("insert into alga.companies (company_id, company_name, tenant, "
                                       "created_at, updated_at) values (:company, :name, :tenant, :now, "
                                       ":now)"),
                        binds);
    binds = stamped(operation, row);
    binds.insert(QStringLiteral(":company"), companyId);
    operation.sql.later(QStringLiteral("insert into alga.tenant_companies (tenant, company_id, created_at, "
                                       "updated_at) values (:tenant, :company, :now, :now)"),
                        binds);
    return Effect{{{QStringLiteral("companyId"), companyId}}};
}

Result<void> AlgaCreateTenant::compensate(Operation &operation, const run_table::RunRow &row) const
{
    REEVE_CHECK(removeFrom(operation, QStringLiteral("delete from alga.tenant_companies where tenant = :tenant"), row));
    REEVE_CHECK(removeFrom(operation, QStringLiteral("delete from alga.companies where tenant = :tenant"), row));
    return removeFrom(operation, QStringLiteral("delete from alga.tenants where tenant = :tenant"), row);
}

Result<QByteArray> AlgaCreateAdminUser::prepare(const run_table::RunRow &row, const StepTools &tools) const
{
    REEVE_TRY(keys, tools.keys.get());
    return tools.hash(keys.temporaryPassword(row.run.id, row.nonce));
}

Result<Step::Effect> AlgaCreateAdminUser::execute(Operation &operation, run_table::RunRow &row,
                                                  const QByteArray &hash) const
{
    REEVE_TRY(input, run_rules::inputOf(operation.sql, row));
    const Id userId = newId();
    Binds binds = stamped(operation, row);
    binds.insert({{QStringLiteral(":user"), userId},
                  {QStringLiteral(":first"), input.firstName},
                  {QStringLiteral(":last"), input.lastName},
                  {QStringLiteral(":email"), input.email},
                  {QStringLiteral(":hash"), QString::fromLatin1(hash)}});
    operation.sql.later(QStringLiteral("insert into alga.users (user_id, tenant, first_name, last_name, "
                                       "email, password_hash, created_at, updated_at) values (:user, "
                                       ":tenant, :first, :last, :email, :hash, :now, :now)"),
                        binds);
    binds = stamped(operation, row);
    binds.insert(QStringLiteral(":user"), userId);
    operation.sql.later(QStringLiteral("insert into alga.user_roles (user_id, role_id, tenant, created_at, "
                                       "updated_at) values (:user, 'admin', :tenant, :now, :now)"),
                        binds);
    return Effect{{{QStringLiteral("adminUserId"), userId}, {QStringLiteral("email"), input.email}}};
}

Result<void> AlgaCreateAdminUser::compensate(Operation &operation, const run_table::RunRow &row) const
{
    REEVE_CHECK(removeFrom(operation, QStringLiteral("delete from alga.user_roles where tenant = :tenant"), row));
    return removeFrom(operation, QStringLiteral("delete from alga.users where tenant = :tenant"), row);
}

Result<Step::Effect> AlgaSetUpData::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    REEVE_TRY(input, run_rules::inputOf(operation.sql, row));
    operation.sql.later(QStringLiteral("insert into alga.tenant_email_settings (tenant_id, created_at, "
                                       "updated_at) values (:tenant, :now, :now)"),
                        stamped(operation, row));
    // The row is there: making the admin user is slow work, so an earlier transaction wrote it.
    operation.sql.later(
        QStringLiteral("update alga.tenant_companies set is_default = true, updated_at = :now where tenant = :tenant"),
        stamped(operation, row));
    REEVE_CHECK(run_rules::moveTenant(operation, row, TenantStatus::Active, {}));
    return Effect{{{QStringLiteral("emailSettings"), true},
                   {QStringLiteral("contractLine"), toJson(input)[QLatin1String("contractLine")]}}};
}

Result<void> AlgaSetUpData::compensate(Operation &operation, const run_table::RunRow &row) const
{
    return removeFrom(operation, QStringLiteral("delete from alga.tenant_email_settings where tenant_id = :tenant"),
                      row);
}

} // namespace reeve
