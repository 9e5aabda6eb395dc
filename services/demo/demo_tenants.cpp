#include "services/demo/demo_stories.h"

#include <QJsonArray>
#include <algorithm>

namespace reeve {

namespace {

/// How many of the 60 tenants are in each status.
const QList<std::pair<TenantStatus, int>> mixture{
    {TenantStatus::Provisioning, 6}, {TenantStatus::PendingProvision, 6}, {TenantStatus::ProvisionFailed, 5},
    {TenantStatus::Active, 34},      {TenantStatus::Inactive, 6},         {TenantStatus::Deprovisioning, 3}};
constexpr int newlyActive = 12;

/// Seconds before now that the tenant was onboarded.
int age(DemoRandom &random, TenantStatus status, bool longKnown)
{
    if (longKnown)
        return random.between(400 * 86400, 700 * 86400);
    switch (status) {
    case TenantStatus::Provisioning: return random.between(2 * 3600, 5 * 3600);
    case TenantStatus::PendingProvision: return random.between(3600, 6 * 86400);
    case TenantStatus::ProvisionFailed: return random.between(86400, 12 * 86400);
    default: return random.between(2 * 86400, 29 * 86400);
    }
}

QJsonObject snapshot(const DemoTenant &known)
{
    return {{QStringLiteral("name"), known.tenant.name},
            {QStringLiteral("key"), known.tenant.key},
            {QStringLiteral("status"), tenantStatusKey(TenantStatus::PendingProvision)},
            {QStringLiteral("domains"), QJsonArray::fromStringList(known.tenant.domains)},
            {QStringLiteral("contact"), QJsonObject{{QStringLiteral("firstName"), known.contact.firstName},
                                                    {QStringLiteral("lastName"), known.contact.lastName},
                                                    {QStringLiteral("email"), known.contact.email}}}};
}

void writeContact(DemoWriter &writer, const DemoTenant &known, const DemoPerson &person, const QString &type,
                  bool primary)
{
    writer.insert(QStringLiteral("main.contacts"), {{QStringLiteral("id"), writer.random.id()},
                                                    {QStringLiteral("first_name"), person.firstName},
                                                    {QStringLiteral("last_name"), person.lastName},
                                                    {QStringLiteral("email"), person.email},
                                                    {QStringLiteral("contact_type"), type},
                                                    {QStringLiteral("is_primary"), primary},
                                                    {QStringLiteral("tenant_id"), known.tenant.id},
                                                    {QStringLiteral("created_on"), known.tenant.createdOn},
                                                    {QStringLiteral("modified_on"), known.tenant.createdOn}});
}

void writeConfig(DemoWriter &writer, const DemoTenant &known, const QString &key, const QJsonObject &value)
{
    writer.insert(QStringLiteral("main.tenant_mgmt_configs"),
                  {{QStringLiteral("id"), writer.random.id()},
                   {QStringLiteral("config_key"), key},
                   {QStringLiteral("config_value"), value},
                   {QStringLiteral("tenant_id"), known.tenant.id},
                   {QStringLiteral("created_on"), known.tenant.createdOn},
                   {QStringLiteral("modified_on"), known.tenant.createdOn}});
}

void writeBranding(DemoWriter &writer, const DemoTenant &known)
{
    static const QStringList colours{QStringLiteral("#0b6e4f"), QStringLiteral("#1d4ed8"), QStringLiteral("#9a3412"),
                                     QStringLiteral("#6d28d9")};
    const QString site = QStringLiteral("https://www.%1").arg(known.company.domain);
    writer.insert(
        QStringLiteral("main.branding_metadata"),
        {{QStringLiteral("id"), writer.random.id()},
         {QStringLiteral("theme_metadata"), QJsonObject{{QStringLiteral("primaryColor"), writer.random.of(colours)},
                                                        {QStringLiteral("cornerRadius"), writer.random.between(0, 8)}}},
         {QStringLiteral("description"), QStringLiteral("Customer portal of %1").arg(known.tenant.name)},
         {QStringLiteral("logo"), QStringLiteral("%1/logo.svg").arg(site)},
         {QStringLiteral("website"), site},
         {QStringLiteral("tenant_id"), known.tenant.id}});
}

void writeTenant(DemoWriter &writer, DemoTenant &known)
{
    const Tenant &tenant = known.tenant;
    DemoRandom &random = writer.random;
    known.addressId = writer.insertAddress(known.address, tenant.createdOn);
    writer.insert(QStringLiteral("main.tenants"), {{QStringLiteral("id"), tenant.id},
                                                   {QStringLiteral("name"), tenant.name},
                                                   {QStringLiteral("key"), tenant.key},
                                                   {QStringLiteral("status"), static_cast<int>(tenant.status)},
                                                   {QStringLiteral("domains"), tenant.domains},
                                                   {QStringLiteral("lead_id"), orNull(tenant.leadId)},
                                                   {QStringLiteral("address_id"), known.addressId},
                                                   {QStringLiteral("created_on"), tenant.createdOn},
                                                   {QStringLiteral("modified_on"), tenant.modifiedOn},
                                                   {QStringLiteral("created_by"), demoAdmin.name}});
    if (tenant.plan)
        writer.insert(QStringLiteral("reeve.subscriptions"),
                      {{QStringLiteral("tenant_id"), tenant.id},
                       {QStringLiteral("plan"), planKey(*tenant.plan)},
                       {QStringLiteral("started_on"), tenant.createdOn.addSecs(900)}});
    writeContact(writer, known, known.contact, QStringLiteral("admin"), true);
    if (random.percent(40))
        writeContact(writer, known, writer.people.person(known.company),
                     random.percent(50) ? QStringLiteral("billing") : QStringLiteral("technical"), false);
    if (known.longKnown || random.percent(50))
        writeConfig(writer, known, QStringLiteral("idp"),
                    {{QStringLiteral("provider"), QStringLiteral("keycloak")},
                     {QStringLiteral("realm"), tenant.key},
                     {QStringLiteral("mfa"), random.percent(60)}});
    if (random.percent(50))
        writeConfig(writer, known, QStringLiteral("limits"),
                    {{QStringLiteral("users"), random.of(QList<int>{25, 100, 500})},
                     {QStringLiteral("storageGb"), random.of(QList<int>{10, 50, 250})}});
    if (known.longKnown || random.percent(30))
        writeBranding(writer, known);
    audit(writer, tenant.createdOn, demoAdmin, QStringLiteral("tenant.onboarded"), Entity::Tenant, tenant.id,
          tenant.name, {}, snapshot(known));
    if (!tenant.leadId.isEmpty())
        audit(writer, tenant.createdOn, demoAdmin, QStringLiteral("lead.converted"), Entity::Lead, tenant.leadId,
              QStringLiteral("%1 %2").arg(known.contact.firstName, known.contact.lastName), {},
              {{QStringLiteral("tenant"), tenant.name}, {QStringLiteral("tenantId"), tenant.id}});
    const auto moved = [&](const QString &action, TenantStatus from, const QString &reason) {
        audit(writer, tenant.modifiedOn, demoAdmin, action, Entity::Tenant, tenant.id, tenant.name,
              {{QStringLiteral("status"), tenantStatusKey(from)}},
              {{QStringLiteral("status"), tenantStatusKey(tenant.status)}}, reason);
    };
    if (tenant.status == TenantStatus::Inactive)
        moved(QStringLiteral("tenant.deactivated"), TenantStatus::Active,
              QStringLiteral("Contract paused at the customer's request."));
    if (tenant.status == TenantStatus::Deprovisioning)
        moved(QStringLiteral("tenant.deprovisioning"), TenantStatus::Active,
              QStringLiteral("Contract ended; data was handed over."));
}

} // namespace

QList<DemoTenant> inventTenants(DemoWriter &writer)
{
    DemoRandom &random = writer.random;
    QList<DemoTenant> tenants;
    for (const auto &[status, count] : mixture) {
        for (int i = 0; i < count; ++i) {
            DemoTenant known;
            known.company = writer.people.company();
            known.contact = writer.people.person(known.company);
            known.address = writer.people.address(known.company);
            known.longKnown = status == TenantStatus::Inactive || status == TenantStatus::Deprovisioning ||
                              (status == TenantStatus::Active && i >= newlyActive);
            Tenant &tenant = known.tenant;
            tenant.id = random.id();
            tenant.name = known.company.name;
            tenant.key = known.company.key;
            tenant.status = status;
            tenant.domains = {known.company.domain};
            if (random.percent(25))
                tenant.domains << QStringLiteral("portal.%1").arg(known.company.domain);
            if (status != TenantStatus::PendingProvision || i >= 2)
                tenant.plan = random.of(allPlans());
            tenant.createdOn = writer.now.addSecs(-age(random, status, known.longKnown));
            tenant.modifiedOn = tenant.createdOn;
            if (status == TenantStatus::Inactive)
                tenant.modifiedOn = writer.now.addDays(-random.between(3, 60));
            if (status == TenantStatus::Deprovisioning)
                tenant.modifiedOn = writer.now.addSecs(-random.between(300, 3000));
            tenants.append(known);
        }
    }
    return tenants;
}

void writeTenants(DemoWriter &writer, QList<DemoTenant> &tenants)
{
    for (DemoTenant &known : tenants)
        writeTenant(writer, known);
}

} // namespace reeve
