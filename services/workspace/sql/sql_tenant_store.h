#pragma once

#include "services/workspace/sql/sql_gate.h"
#include "services/workspace/tenant_store.h"

namespace reeve {

class SqlTenantStore : public TenantStore
{
public:
    explicit SqlTenantStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Page<Tenant>> page(TenantFilter filter, Sort<TenantColumn> sort, PageRequest request) override;
    Future<qint64> count(TenantFilter filter) override;
    Future<TenantDetail> detail(Id id) override;
    Future<void> checkKey(QString key) override;
    Future<Tenant> onboardLead(Id leadId, TenantInput input) override;
    Future<Tenant> onboard(TenantInput input) override;
    Future<Tenant> update(Id id, TenantInput input, QDateTime readOn) override;
    Future<Contact> saveContact(Id tenantId, Contact contact) override;
    Future<void> removeContact(Id tenantId, Id contactId) override;
    Future<TenantConfig> saveConfig(Id tenantId, TenantConfig config) override;
    Future<void> removeConfig(Id tenantId, Id configId) override;
    Future<void> saveBranding(Id tenantId, Branding branding) override;
    Future<void> recordIdentity(const Id &tenantId, const IdentityRecord &record) override;
    Future<Tenant> deactivate(Id id, QString reason) override;
    Future<Tenant> reactivate(Id id, QString reason) override;
    Future<Tenant> deprovision(Id id, QString reason) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
