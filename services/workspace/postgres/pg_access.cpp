#include "services/workspace/postgres/pg_access.h"

#include "services/workspace/postgres/pg_dialect.h"

namespace reeve {

namespace {

/// What a permission needs of the tables, as rights that must all be there.
const QList<QPair<Permission, QString>> &needs()
{
    static const QList<QPair<Permission, QString>> list{
        {Permission::ReadLeads, QStringLiteral("main.leads select")},
        {Permission::WriteLeads, QStringLiteral("main.leads insert, main.leads update, main.addresses insert, "
                                                "reeve.lead_tokens insert, reeve.outbox insert, "
                                                "reeve.audit_events insert")},
        {Permission::ReadTenants, QStringLiteral("main.tenants select")},
        {Permission::WriteTenants, QStringLiteral("main.tenants insert, main.tenants update, main.contacts insert, "
                                                  "reeve.audit_events insert")},
        {Permission::Provision, QStringLiteral("reeve.runs insert, reeve.runs update, reeve.run_events insert, "
                                               "main.resources insert, reeve.audit_events insert")},
        {Permission::ReadInvoices, QStringLiteral("main.invoices select")},
        {Permission::WriteInvoices, QStringLiteral("main.invoices insert, main.invoices update, "
                                                   "reeve.audit_events insert")},
        {Permission::ReadWebhooks, QStringLiteral("reeve.deliveries select")},
        {Permission::SendWebhooks, QStringLiteral("reeve.deliveries insert")},
        {Permission::ReadAudit, QStringLiteral("reeve.audit_events select")},
        {Permission::ManageWorkspace, QStringLiteral("reeve.settings insert, reeve.settings update")},
    };
    return list;
}

const QString hasRight = QStringLiteral("select coalesce(has_table_privilege(to_regclass(:table), :right), false)");
const QString isMember = QStringLiteral(
    "select exists (select from pg_roles where rolname = :role and pg_has_role(session_user, oid, 'member'))");

Result<bool> hasAll(SqlSession &session, const QString &rights)
{
    for (const QString &right : rights.split(QStringLiteral(", "))) {
        REEVE_TRY(granted, session.value(hasRight, {{QStringLiteral(":table"), right.section(u' ', 0, 0)},
                                                    {QStringLiteral(":right"), right.section(u' ', 1)}}));
        if (!granted.toBool())
            return false;
    }
    return true;
}

} // namespace

Result<PgAccess> readPgAccess(SqlSession &session)
{
    PgAccess access;
    if (const auto *dialect = dynamic_cast<const PgDialect *>(&session.dialect()))
        access.standby = dialect->facts().standby, access.bare = dialect->facts().bare;
    for (const auto &[permission, rights] : needs()) {
        REEVE_TRY(granted, hasAll(session, rights));
        if (granted)
            access.permissions.append(permission);
    }
    for (const Role role : {Role::Admin, Role::Engineer, Role::Finance, Role::Support, Role::Viewer}) {
        REEVE_TRY(member, session.value(isMember, {{QStringLiteral(":role"), QString(u"reeve_" + roleKey(role))}}));
        if (!member.toBool())
            continue;
        access.roles = true;
        access.role = role;
        break;
    }
    return access;
}

} // namespace reeve
