#pragma once

#include "services/workspace/sourceloop/sourceloop_gate.h"
#include "services/workspace/tenant_store.h"

namespace reeve::sourceloop {

/// Tenants of the service with contacts, resources and configurations. A reason is asked for as everywhere, but the
/// service has nowhere to keep it. Addresses and branding it does not change.
class SourceLoopTenantStore : public TenantStore
{
public:
    explicit SourceLoopTenantStore(Gate &gate) : m_gate(gate) {}

    Future<Page<Tenant>> page(TenantFilter filter, Sort<TenantColumn> sort, PageRequest request) override;
    Future<qint64> count(TenantFilter filter) override;
    Future<TenantDetail> detail(Id id) override;
    Future<void> checkKey(QString key) override;
    /// By the lead's own token where its key is known; otherwise as a tenant of its own that is then tied to the lead.
    Future<Tenant> onboardLead(Id leadId, TenantInput input) override;
    Future<Tenant> onboard(TenantInput input) override;
    Future<Tenant> update(Id id, TenantInput input, QDateTime readOn) override;
    Future<Contact> saveContact(Id tenantId, Contact contact) override;
    Future<void> removeContact(Id tenantId, Id contactId) override;
    Future<TenantConfig> saveConfig(Id tenantId, TenantConfig config) override;
    Future<void> removeConfig(Id tenantId, Id configId) override;
    Future<void> saveBranding(Id tenantId, Branding branding) override;
    Future<Tenant> deactivate(Id id, QString reason) override;
    Future<Tenant> reactivate(Id id, QString reason) override;
    Future<Tenant> deprovision(Id id, QString reason) override;

private:
    Future<Tenant> move(const Id &id, TenantStatus to, const QString &reason);

    Gate &m_gate;
};

} // namespace reeve::sourceloop
