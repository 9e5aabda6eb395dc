#pragma once

#include "services/core/future.h"
#include "services/domain/audit_event.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

namespace reeve {

struct TenantDetail
{
    Tenant tenant;
    Address address;
    QString leadName;
    QList<Contact> contacts;
    QList<Resource> resources;
    QList<TenantConfig> configs;
    Branding branding;
    QList<AuditEvent> timeline; ///< oldest first, at most 200
};

/// How setting up a tenant at an identity provider went (services/idp), without secrets.
struct IdentityRecord
{
    QString provider;                  ///< "keycloak": also the key of the tenant's configuration that holds the values
    QString action;                    ///< of the audit event: "keycloak.provisioned", "keycloak.provision_failed", ...
    QString reason;                    ///< why it failed
    std::optional<QJsonObject> values; ///< what is known of the setup now; empty removes the configuration
};

/// Tenants of a workspace. Every write checks the actor's role and the state machine, leaves an audit event, and is
/// one transaction.
class TenantStore
{
public:
    virtual ~TenantStore() = default;

    virtual Future<Page<Tenant>> page(TenantFilter filter, Sort<TenantColumn> sort, PageRequest request) = 0;
    virtual Future<qint64> count(TenantFilter filter) = 0;
    virtual Future<TenantDetail> detail(Id id) = 0;
    /// Whether the key is well formed and free; Validation or Duplicate on "key" otherwise.
    virtual Future<void> checkKey(QString key) = 0;

    /// SourceLoop's rules: the lead is verified and has no tenant (State), the key is unique, the contact's mail host
    /// is among the domains; contact and address come from the lead. The tenant begins as PENDINGPROVISION.
    virtual Future<Tenant> onboardLead(Id leadId, TenantInput input) = 0;
    virtual Future<Tenant> onboard(TenantInput input) = 0;

    /// Name, domains and address; the key never changes. Conflict when the tenant changed after `readOn`.
    virtual Future<Tenant> update(Id id, TenantInput input, QDateTime readOn) = 0;
    /// An empty contact.id creates. Conflict when the contact changed after contact.modifiedOn.
    virtual Future<Contact> saveContact(Id tenantId, Contact contact) = 0;
    virtual Future<void> removeContact(Id tenantId, Id contactId) = 0; ///< State for the last primary one
    virtual Future<TenantConfig> saveConfig(Id tenantId, TenantConfig config) = 0;
    virtual Future<void> removeConfig(Id tenantId, Id configId) = 0;
    virtual Future<void> saveBranding(Id tenantId, Branding branding) = 0;
    /// Unsupported where the workspace has no place for it; the tenant and its identity provider stand all the same.
    virtual Future<void> recordIdentity(const Id &tenantId, const IdentityRecord &record);

    /// ACTIVE to INACTIVE and back; a reason is kept in the audit log.
    virtual Future<Tenant> deactivate(Id id, QString reason) = 0;
    virtual Future<Tenant> reactivate(Id id, QString reason) = 0;
    /// To DEPROVISIONING, resources removed, to INACTIVE; cannot be undone.
    virtual Future<Tenant> deprovision(Id id, QString reason) = 0;
};

} // namespace reeve
