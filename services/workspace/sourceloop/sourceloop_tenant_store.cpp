#include "services/workspace/sourceloop/sourceloop_tenant_store.h"

#include "services/domain/checks.h"
#include "services/workspace/sourceloop/sourceloop_json.h"
#include "services/workspace/sourceloop/tenant_calls.h"
#include "services/workspace/sourceloop/tenant_parts.h"

#include <QCoreApplication>

namespace reeve::sourceloop {

Future<Page<Tenant>> SourceLoopTenantStore::page(TenantFilter filter, Sort<TenantColumn> sort, PageRequest request)
{
    return m_gate.read(Permission::ReadTenants, [=](Calls &calls) {
        return readPage<Tenant>(calls, tenant_calls::list(filter, sort), request,
                                [](const QJsonObject &row) { return Result<Tenant>(readTenant(row)); });
    });
}

Future<qint64> SourceLoopTenantStore::count(TenantFilter filter)
{
    return m_gate.read(Permission::ReadTenants,
                       [=](Calls &calls) { return countRows(calls, tenant_calls::list(filter, {})); });
}

Future<TenantDetail> SourceLoopTenantStore::detail(Id id)
{
    return m_gate.read(Permission::ReadTenants, [=](Calls &calls) { return tenant_calls::detail(calls, id); });
}

Future<void> SourceLoopTenantStore::checkKey(QString key)
{
    return m_gate.read(Permission::ReadTenants, [=](Calls &calls) -> Result<void> {
        if (!isTenantKey(key))
            return fail(Error::validation(
                QStringLiteral("key"),
                QCoreApplication::translate("Tenant", "A key has 1 to 10 characters, only a–z and 0–9.")));
        return tenant_calls::requireFreeKey(calls, key);
    });
}

Future<Tenant> SourceLoopTenantStore::onboardLead(Id leadId, TenantInput input)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Calls &calls) { return tenant_calls::onboardLead(calls, leadId, input); });
}

Future<Tenant> SourceLoopTenantStore::onboard(TenantInput input)
{
    return m_gate.write(Permission::WriteTenants, [=](Calls &calls) { return tenant_calls::onboard(calls, input); });
}

Future<Tenant> SourceLoopTenantStore::update(Id id, TenantInput input, QDateTime readOn)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Calls &calls) { return tenant_calls::update(calls, id, input, readOn); });
}

Future<Contact> SourceLoopTenantStore::saveContact(Id tenantId, Contact contact)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Calls &calls) { return tenant_parts::saveContact(calls, tenantId, contact); });
}

Future<void> SourceLoopTenantStore::removeContact(Id tenantId, Id contactId)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Calls &calls) { return tenant_parts::removeContact(calls, tenantId, contactId); });
}

Future<TenantConfig> SourceLoopTenantStore::saveConfig(Id tenantId, TenantConfig config)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Calls &calls) { return tenant_parts::saveConfig(calls, tenantId, config); });
}

Future<void> SourceLoopTenantStore::removeConfig(Id tenantId, Id configId)
{
    return m_gate.write(Permission::WriteTenants,
                        [=](Calls &calls) { return tenant_parts::removeConfig(calls, tenantId, configId); });
}

Future<void> SourceLoopTenantStore::saveBranding(Id, Branding)
{
    return m_gate.unsupported<void>(Permission::WriteTenants);
}

Future<Tenant> SourceLoopTenantStore::deactivate(Id id, QString reason)
{
    return move(id, TenantStatus::Inactive, reason);
}

Future<Tenant> SourceLoopTenantStore::reactivate(Id id, QString reason)
{
    return move(id, TenantStatus::Active, reason);
}

Future<Tenant> SourceLoopTenantStore::deprovision(Id, QString)
{
    return m_gate.unsupported<Tenant>(Permission::WriteTenants);
}

Future<Tenant> SourceLoopTenantStore::move(const Id &id, TenantStatus to, const QString &reason)
{
    return m_gate.write(Permission::WriteTenants, [=](Calls &calls) -> Result<Tenant> {
        REEVE_CHECK(validateReason(reason));
        return tenant_calls::move(calls, id, to);
    });
}

} // namespace reeve::sourceloop
