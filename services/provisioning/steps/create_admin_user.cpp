#include "services/provisioning/steps/create_admin_user.h"

#include "services/provisioning/run_rules.h"

#include <QCoreApplication>

namespace reeve {

Result<QByteArray> CreateAdminUser::prepare(const run_table::RunRow &row, const StepTools &tools) const
{
    REEVE_TRY(keys, tools.keys.get());
    return tools.hash(keys.temporaryPassword(row.run.id, row.nonce));
}

Result<Step::Effect> CreateAdminUser::execute(Operation &operation, run_table::RunRow &row,
                                              const QByteArray &hash) const
{
    REEVE_TRY(input, run_rules::inputOf(operation.sql, row));
    if (input.email.isEmpty())
        return fail(
            Error::validation(QStringLiteral("contact"),
                              QCoreApplication::translate(
                                  "Provisioning", "The tenant has no primary contact to make the admin user from.")));
    const Id userId = newId();
    operation.sql.later(QStringLiteral("insert into reeve.users (user_id, tenant_id, first_name, last_name, "
                                       "email, password_hash, created_on, modified_on) "
                                       "values (:user, :tenant, :first, :last, :email, :hash, :now, :now)"),
                        {{QStringLiteral(":user"), userId},
                         {QStringLiteral(":tenant"), row.run.tenantId},
                         {QStringLiteral(":first"), input.firstName},
                         {QStringLiteral(":last"), input.lastName},
                         {QStringLiteral(":email"), input.email},
                         {QStringLiteral(":hash"), QString::fromLatin1(hash)},
                         {QStringLiteral(":now"), toSql(operation.now)}});
    operation.sql.later(QStringLiteral("insert into reeve.user_roles (user_id, role_id, tenant_id, "
                                       "created_on) values (:user, 'admin', :tenant, :now)"),
                        {{QStringLiteral(":user"), userId},
                         {QStringLiteral(":tenant"), row.run.tenantId},
                         {QStringLiteral(":now"), toSql(operation.now)}});
    return Effect{{{QStringLiteral("adminUserId"), userId}, {QStringLiteral("email"), input.email}}};
}

Result<void> CreateAdminUser::compensate(Operation &operation, const run_table::RunRow &row) const
{
    const Binds tenant{{QStringLiteral(":tenant"), row.run.tenantId}};
    REEVE_CHECK(operation.sql.exec(QStringLiteral("delete from reeve.user_roles where tenant_id = :tenant"), tenant));
    REEVE_CHECK(operation.sql.exec(QStringLiteral("delete from reeve.users where tenant_id = :tenant"), tenant));
    return {};
}

} // namespace reeve
