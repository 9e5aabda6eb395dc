#pragma once

#include "services/workspace/sql/operation.h"
#include "services/workspace/tenant_store.h"

/// What may happen to a tenant (SourceLoop OnboardingService and the tenant state machine). Each function is part of
/// the caller's transaction and leaves its audit event.
namespace reeve::tenant_rules {

/// With a lead: verified and without a tenant; contact and address are the lead's.
Result<Tenant> onboard(Operation &operation, const Id &leadId, const TenantInput &input);
Result<Tenant> update(Operation &operation, const Id &id, const TenantInput &input, const QDateTime &readOn);
Result<Contact> saveContact(Operation &operation, const Id &tenantId, const Contact &contact);
Result<void> removeContact(Operation &operation, const Id &tenantId, const Id &contactId);
Result<TenantConfig> saveConfig(Operation &operation, const Id &tenantId, const TenantConfig &config);
Result<void> removeConfig(Operation &operation, const Id &tenantId, const Id &configId);
Result<void> saveBranding(Operation &operation, const Id &tenantId, const Branding &branding);
/// Moves the tenant by its state machine, with an audit event "tenant.<verb>".
Result<Tenant> move(Operation &operation, const Id &id, TenantStatus to, const QString &action, const QString &reason);
/// DEPROVISIONING, resources removed, INACTIVE.
Result<Tenant> deprovision(Operation &operation, const Id &id, const QString &reason);

} // namespace reeve::tenant_rules
