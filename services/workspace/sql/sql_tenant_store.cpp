#include "services/workspace/sql/sql_tenant_store.h"

#include "services/audit/audit.h"
#include "services/domain/checks.h"
#include "services/idp/identity_rules.h"
#include "services/onboarding/tenant_rules.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve {

Future<Page<Tenant>> SqlTenantStore::page(TenantFilter filter, Sort<TenantColumn> sort, PageRequest request)
{
    return m_gate.read(Permission::ReadTenants, [=](SqlSession &session) {
        return keysetPage(session, tenant_table::query(filter, sort), request, tenant_table::readTenant);
    });
}

Future<qint64> SqlTenantStore::count(TenantFilter filter)
{
    return m_gate.read(Permission::ReadTenants,
                       [=](SqlSession &session) { return keysetCount(session, tenant_table::query(filter, {})); });
}

Future<TenantDetail> SqlTenantStore::detail(Id id)
{
    return m_gate.read(
        Permission::ReadTenants,
        [=, readsLeads = m_gate.allows(Permission::ReadLeads)](SqlSession &session) -> Result<TenantDetail> {
            REEVE_TRY(row, tenant_table::find(session, id));
            TenantDetail detail;
            detail.tenant = row.tenant;
            detail.address = row.address;
            if (readsLeads && !row.tenant.leadId.isEmpty())
                if (auto lead = lead_table::find(session, row.tenant.leadId, true))
                    detail.leadName = lead->lead.fullName();
            REEVE_TRY(contacts, tenant_table::contacts(session, id));
            REEVE_TRY(resources, tenant_table::resources(session, id));
            REEVE_TRY(configs, tenant_table::configs(session, id));
            REEVE_TRY(branding, tenant_table::branding(session, id));
            REEVE_TRY(timeline, audit::timeline(session, id));
            detail.contacts = contacts;
            detail.resources = resources;
            detail.configs = configs;
            detail.branding = branding;
            detail.timeline = timeline;
            return detail;
        });
}

Future<void> SqlTenantStore::checkKey(QString key)
{
    return m_gate.read(Permission::ReadTenants, [=](SqlSession &session) -> Result<void> {
        if (!isTenantKey(key))
            return fail(Error::validation(
                QStringLiteral("key"),
                QCoreApplication::translate("Tenant", "A key has 1 to 10 characters, only a–z and 0–9.")));
        return tenant_table::requireFreeKey(session, key);
    });
}

Future<Tenant> SqlTenantStore::onboardLead(Id leadId, TenantInput input)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Operation &operation) { return tenant_rules::onboard(operation, leadId, input); });
}

Future<Tenant> SqlTenantStore::onboard(TenantInput input)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Operation &operation) { return tenant_rules::onboard(operation, {}, input); });
}

Future<Tenant> SqlTenantStore::update(Id id, TenantInput input, QDateTime readOn)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Operation &operation) { return tenant_rules::update(operation, id, input, readOn); });
}

Future<Contact> SqlTenantStore::saveContact(Id tenantId, Contact contact)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Operation &operation) { return tenant_rules::saveContact(operation, tenantId, contact); });
}

Future<void> SqlTenantStore::removeContact(Id tenantId, Id contactId)
{
    return m_gate.write(Permission::WriteTenants, [=](Operation &operation) {
        return tenant_rules::removeContact(operation, tenantId, contactId);
    });
}

Future<TenantConfig> SqlTenantStore::saveConfig(Id tenantId, TenantConfig config)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Operation &operation) { return tenant_rules::saveConfig(operation, tenantId, config); });
}

Future<void> SqlTenantStore::removeConfig(Id tenantId, Id configId)
{
    return m_gate.write(Permission::WriteTenants, [=](Operation &operation) {
        return tenant_rules::removeConfig(operation, tenantId, configId);
    });
}

Future<void> SqlTenantStore::saveBranding(Id tenantId, Branding branding)
{
    return m_gate.write(Permission::WriteTenants, [=](Operation &operation) {
        return tenant_rules::saveBranding(operation, tenantId, branding);
    });
}

Future<void> SqlTenantStore::recordIdentity(const Id &tenantId, const IdentityRecord &record)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Operation &operation) { return identity_rules::record(operation, tenantId, record); });
}

Future<Tenant> SqlTenantStore::deactivate(Id id, QString reason)
{
    return m_gate.write(Permission::WriteTenants, [=](Operation &operation) -> Result<Tenant> {
        REEVE_CHECK(validateReason(reason));
        return tenant_rules::move(operation, id, TenantStatus::Inactive, QStringLiteral("tenant.deactivated"),
                                  reason.trimmed());
    });
}

Future<Tenant> SqlTenantStore::reactivate(Id id, QString reason)
{
    return m_gate.write(Permission::WriteTenants, [=](Operation &operation) -> Result<Tenant> {
        REEVE_CHECK(validateReason(reason));
        return tenant_rules::move(operation, id, TenantStatus::Active, QStringLiteral("tenant.reactivated"),
                                  reason.trimmed());
    });
}

Future<Tenant> SqlTenantStore::deprovision(Id id, QString reason)
{
    return m_gate.write(Permission::Provision, [=](Operation &operation) -> Result<Tenant> {
        REEVE_CHECK(validateReason(reason));
        return tenant_rules::deprovision(operation, id, reason.trimmed());
    });
}

} // namespace reeve
