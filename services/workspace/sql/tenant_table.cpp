#include "services/workspace/sql/tenant_table.h"

#include "services/workspace/sql/address_table.h"

#include <QCoreApplication>

namespace reeve::tenant_table {

namespace {

const QString columns = QStringLiteral(
    "t.id, t.name, t.key, t.status, reeve.texts(t.domains) as domains, t.lead_id, t.created_on, t.modified_on, "
    "t.deleted, s.plan, "
    "(select c.email from main.contacts c where c.tenant_id = t.id and c.is_primary and not c.deleted limit 1) as "
    "primary_contact");
const QString from = QStringLiteral("main.tenants t left join reeve.subscriptions s on s.tenant_id = t.id");

} // namespace

KeysetQuery query(const TenantFilter &filter, Sort<TenantColumn> sort)
{
    KeysetQuery query{columns, from, {}, QStringLiteral("t.created_on"), QStringLiteral("t.id"), sort.order};
    switch (sort.column) {
    case TenantColumn::CreatedOn: break;
    case TenantColumn::Name: query.key = QStringLiteral("reeve.ordered(t.name)"); break;
    case TenantColumn::Key: query.key = QStringLiteral("reeve.bytewise(t.key)"); break;
    case TenantColumn::Status: query.key = QStringLiteral("t.status"); break;
    }
    Conditions &conditions = query.conditions;
    conditions.add(QStringLiteral("not t.deleted"));
    conditions.words(filter.text,
                     {QStringLiteral("t.name"), QStringLiteral("t.key"), QStringLiteral("reeve.texts(t.domains)")});
    QVariantList statuses;
    for (const TenantStatus status : filter.statuses)
        statuses << static_cast<int>(status);
    conditions.oneOf(QStringLiteral("t.status"), statuses);
    QVariantList plans;
    for (const Plan plan : filter.plans)
        plans << planKey(plan);
    conditions.oneOf(QStringLiteral("s.plan"), plans);
    if (plans.isEmpty())
        query.countFrom = QStringLiteral("main.tenants t");
    conditions.within(QStringLiteral("t.created_on"), filter.created);
    return query;
}

Tenant readTenant(const SqlRow &row)
{
    Tenant tenant;
    tenant.id = row.text(QLatin1String("id"));
    tenant.name = row.text(QLatin1String("name"));
    tenant.key = row.text(QLatin1String("key"));
    tenant.status = static_cast<TenantStatus>(row.integer(QLatin1String("status")));
    tenant.plan = planFromKey(row.text(QLatin1String("plan")));
    tenant.domains = row.strings(QLatin1String("domains"));
    tenant.leadId = row.text(QLatin1String("lead_id"));
    tenant.primaryContact = row.text(QLatin1String("primary_contact"));
    tenant.createdOn = row.dateTime(QLatin1String("created_on"));
    tenant.modifiedOn = row.dateTime(QLatin1String("modified_on"));
    tenant.deleted = row.boolean(QLatin1String("deleted"));
    return tenant;
}

Result<TenantRow> find(SqlSession &session, const Id &id)
{
    const QString sql =
        QStringLiteral("select %1, t.address_id, %2 from %3 left join main.addresses a on a.id = t.address_id "
                       "where t.id = :id and not t.deleted")
            .arg(columns, address_table::columns(), from);
    REEVE_TRY(found, session.first(sql, {{QStringLiteral(":id"), id}}, [](const SqlRow &row) {
        return TenantRow{readTenant(row), address_table::readAddress(row), row.text(QLatin1String("address_id"))};
    }));
    if (!found)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Tenant", "This tenant does not exist any more."),
                    QCoreApplication::translate("Tenant", "Refresh the list."));
    return *found;
}

Result<void> requireFreeKey(SqlSession &session, const QString &key)
{
    REEVE_TRY(taken, session.value(QStringLiteral("select name from main.tenants where key = :key"),
                                   {{QStringLiteral(":key"), key}}));
    if (taken.isNull())
        return {};
    Error error = Error::of(ErrorKind::Duplicate,
                            QCoreApplication::translate("Tenant", "The key “%1” belongs to %2; choose another.")
                                .arg(key, taken.toString()));
    error.fields = {{QStringLiteral("key"), error.text}};
    return fail(error);
}

Result<void> insert(SqlSession &session, const Tenant &tenant, const Id &addressId, const QString &by)
{
    REEVE_CHECK(
        session.exec(QStringLiteral("insert into main.tenants (id, name, key, status, domains, lead_id, address_id, "
                                    "created_on, modified_on, created_by) "
                                    "values (:id, :name, :key, :status, reeve.list(:domains), :lead, :address, :now, "
                                    ":now, reeve.operator_id(:by))"),
                     {{QStringLiteral(":id"), tenant.id},
                      {QStringLiteral(":name"), tenant.name},
                      {QStringLiteral(":key"), tenant.key},
                      {QStringLiteral(":status"), static_cast<int>(tenant.status)},
                      {QStringLiteral(":domains"), toSql(tenant.domains)},
                      {QStringLiteral(":lead"), orNull(tenant.leadId)},
                      {QStringLiteral(":address"), orNull(addressId)},
                      {QStringLiteral(":now"), toSql(tenant.createdOn)},
                      {QStringLiteral(":by"), orNull(by)}}));
    session.note(Entity::Lead, tenant.leadId);
    return {};
}

Result<void> update(SqlSession &session, const TenantRow &row, const QString &by)
{
    REEVE_TRY(addressId, address_table::save(session, row.addressId, row.address, row.tenant.modifiedOn));
    REEVE_CHECK(session.exec(QStringLiteral("update main.tenants set name = :name, domains = reeve.list(:domains), "
                                            "address_id = :address, modified_on = :now, "
                                            "modified_by = reeve.operator_id(:by) where id = :id"),
                             {{QStringLiteral(":name"), row.tenant.name},
                              {QStringLiteral(":domains"), toSql(row.tenant.domains)},
                              {QStringLiteral(":address"), orNull(addressId)},
                              {QStringLiteral(":now"), toSql(row.tenant.modifiedOn)},
                              {QStringLiteral(":by"), orNull(by)},
                              {QStringLiteral(":id"), row.tenant.id}}));
    return {};
}

void setStatus(SqlSession &session, const Id &id, TenantStatus status, const QDateTime &now)
{
    session.later(QStringLiteral("update main.tenants set status = :status, modified_on = :now where id = :id"),
                  {{QStringLiteral(":status"), static_cast<int>(status)},
                   {QStringLiteral(":now"), toSql(now)},
                   {QStringLiteral(":id"), id}});
    session.note(Entity::Tenant, id);
}

void setPlan(SqlSession &session, const Id &id, Plan plan, const QDateTime &now)
{
    session.later(
        QStringLiteral("insert into reeve.subscriptions (tenant_id, plan, started_on) values (:id, :plan, :now) "
                       "on conflict (tenant_id) do update set plan = excluded.plan, started_on = excluded.started_on"),
        {{QStringLiteral(":id"), id}, {QStringLiteral(":plan"), planKey(plan)}, {QStringLiteral(":now"), toSql(now)}});
}

Result<void> removePlan(SqlSession &session, const Id &id)
{
    REEVE_CHECK(session.exec(QStringLiteral("delete from reeve.subscriptions where tenant_id = :id"),
                             {{QStringLiteral(":id"), id}}));
    return {};
}

Result<QList<Contact>> contacts(SqlSession &session, const Id &tenantId)
{
    return session.list(
        QStringLiteral(
            "select id, first_name, last_name, email, contact_type, is_primary, modified_on from main.contacts "
            "where tenant_id = :id and not deleted order by is_primary desc, reeve.ordered(last_name), id"),
        {{QStringLiteral(":id"), tenantId}}, [](const SqlRow &row) {
            return Contact{row.text(QLatin1String("id")),
                           row.text(QLatin1String("first_name")),
                           row.text(QLatin1String("last_name")),
                           row.text(QLatin1String("email")),
                           row.text(QLatin1String("contact_type")),
                           row.boolean(QLatin1String("is_primary")),
                           row.dateTime(QLatin1String("modified_on"))};
        });
}

Result<void> saveContact(SqlSession &session, const Id &tenantId, const Contact &contact, const QDateTime &now,
                         const QString &by)
{
    REEVE_CHECK(session.exec(
        QStringLiteral(
            "insert into main.contacts (id, first_name, last_name, email, contact_type, is_primary, tenant_id, "
            "created_on, "
            "modified_on, created_by) values (:id, :first, :last, :email, :type, :primary, :tenant, :now, :now, "
            "reeve.operator_id(:by)) "
            "on conflict (id) do update set first_name = excluded.first_name, last_name = excluded.last_name, "
            "email = excluded.email, contact_type = excluded.contact_type, is_primary = excluded.is_primary, "
            "modified_on = excluded.modified_on, modified_by = excluded.created_by"),
        {{QStringLiteral(":id"), contact.id},
         {QStringLiteral(":first"), contact.firstName},
         {QStringLiteral(":last"), contact.lastName},
         {QStringLiteral(":email"), contact.email},
         {QStringLiteral(":type"), orNull(contact.contactType)},
         {QStringLiteral(":primary"), contact.primary},
         {QStringLiteral(":tenant"), tenantId},
         {QStringLiteral(":now"), toSql(now)},
         {QStringLiteral(":by"), orNull(by)}}));
    return {};
}

Result<void> clearPrimary(SqlSession &session, const Id &tenantId, const QDateTime &now)
{
    REEVE_CHECK(session.exec(QStringLiteral("update main.contacts set is_primary = false, modified_on = :now "
                                            "where tenant_id = :id and is_primary"),
                             {{QStringLiteral(":id"), tenantId}, {QStringLiteral(":now"), toSql(now)}}));
    return {};
}

Result<void> removeContact(SqlSession &session, const Id &contactId, const QDateTime &now, const QString &by)
{
    REEVE_CHECK(session.exec(QStringLiteral("update main.contacts set deleted = true, deleted_on = :now, deleted_by = "
                                            "reeve.operator_id(:by) where id = :id"),
                             {{QStringLiteral(":now"), toSql(now)},
                              {QStringLiteral(":by"), orNull(by)},
                              {QStringLiteral(":id"), contactId}}));
    return {};
}

Result<QList<Resource>> resources(SqlSession &session, const Id &tenantId)
{
    return session.list(
        QStringLiteral(
            "select id, type, external_identifier, metadata from main.resources where tenant_id = :id and not deleted "
            "order by created_on, id"),
        {{QStringLiteral(":id"), tenantId}}, [](const SqlRow &row) {
            return Resource{row.text(QLatin1String("id")), row.text(QLatin1String("type")),
                            row.text(QLatin1String("external_identifier")), row.json(QLatin1String("metadata"))};
        });
}

Result<void> saveResource(SqlSession &session, const Id &tenantId, const Resource &resource, const QDateTime &now)
{
    REEVE_CHECK(session.exec(
        QStringLiteral(
            "insert into main.resources (id, type, metadata, external_identifier, tenant_id, created_on, modified_on) "
            "values (:id, :type, :metadata, :external, :tenant, :now, :now) "
            "on conflict (external_identifier, tenant_id) do update set type = excluded.type, "
            "metadata = excluded.metadata, modified_on = excluded.modified_on, deleted = false, deleted_on = null"),
        {{QStringLiteral(":id"), resource.id},
         {QStringLiteral(":type"), resource.type},
         {QStringLiteral(":metadata"), toSql(resource.metadata)},
         {QStringLiteral(":external"), resource.externalIdentifier},
         {QStringLiteral(":tenant"), tenantId},
         {QStringLiteral(":now"), toSql(now)}}));
    return {};
}

Result<int> removeResources(SqlSession &session, const Id &tenantId, const QDateTime &now)
{
    return session.exec(
        QStringLiteral(
            "update main.resources set deleted = true, deleted_on = :now where tenant_id = :id and not deleted"),
        {{QStringLiteral(":now"), toSql(now)}, {QStringLiteral(":id"), tenantId}});
}

Result<QList<TenantConfig>> configs(SqlSession &session, const Id &tenantId)
{
    return session.list(
        QStringLiteral(
            "select id, config_key, config_value from main.tenant_mgmt_configs where tenant_id = :id and not deleted "
            "order by config_key, id"),
        {{QStringLiteral(":id"), tenantId}}, [](const SqlRow &row) {
            return TenantConfig{row.text(QLatin1String("id")), row.text(QLatin1String("config_key")),
                                row.json(QLatin1String("config_value"))};
        });
}

Result<void> saveConfig(SqlSession &session, const Id &tenantId, const TenantConfig &config, const QDateTime &now)
{
    REEVE_CHECK(session.exec(
        QStringLiteral(
            "insert into main.tenant_mgmt_configs (id, config_key, config_value, tenant_id, created_on, modified_on) "
            "values (:id, :key, :value, :tenant, :now, :now) on conflict (id) do update set "
            "config_key = excluded.config_key, config_value = excluded.config_value, modified_on = "
            "excluded.modified_on"),
        {{QStringLiteral(":id"), config.id},
         {QStringLiteral(":key"), config.key},
         {QStringLiteral(":value"), toSql(config.value)},
         {QStringLiteral(":tenant"), tenantId},
         {QStringLiteral(":now"), toSql(now)}}));
    return {};
}

Result<void> removeConfig(SqlSession &session, const Id &configId, const QDateTime &now)
{
    REEVE_CHECK(session.exec(
        QStringLiteral("update main.tenant_mgmt_configs set deleted = true, deleted_on = :now where id = :id"),
        {{QStringLiteral(":now"), toSql(now)}, {QStringLiteral(":id"), configId}}));
    return {};
}

Result<Branding> branding(SqlSession &session, const Id &tenantId)
{
    REEVE_TRY(
        found,
        session.first(
            QStringLiteral(
                "select theme_metadata, description, logo, website from main.branding_metadata where tenant_id = :id"),
            {{QStringLiteral(":id"), tenantId}}, [](const SqlRow &row) {
                return Branding{row.json(QLatin1String("theme_metadata")), row.text(QLatin1String("description")),
                                row.text(QLatin1String("logo")), row.text(QLatin1String("website"))};
            }));
    return found.value_or(Branding());
}

Result<void> saveBranding(SqlSession &session, const Id &tenantId, const Branding &branding)
{
    const Binds binds{{QStringLiteral(":tenant"), tenantId},
                      {QStringLiteral(":theme"), toSql(branding.theme)},
                      {QStringLiteral(":description"), orNull(branding.description)},
                      {QStringLiteral(":logo"), orNull(branding.logo)},
                      {QStringLiteral(":website"), orNull(branding.website)}};
    REEVE_TRY(
        changed,
        session.exec(
            QStringLiteral(
                "update main.branding_metadata set theme_metadata = :theme, description = :description, logo = :logo, "
                "website = :website where tenant_id = :tenant"),
            binds));
    if (changed > 0)
        return {};
    Binds fresh = binds;
    fresh.insert(QStringLiteral(":id"), newId());
    REEVE_CHECK(session.exec(
        QStringLiteral("insert into main.branding_metadata (id, tenant_id, theme_metadata, description, logo, website) "
                       "values (:id, :tenant, :theme, :description, :logo, :website)"),
        fresh));
    return {};
}

} // namespace reeve::tenant_table
