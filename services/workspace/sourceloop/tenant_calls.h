#pragma once

#include "services/workspace/sourceloop/loopback_page.h"
#include "services/workspace/tenant_store.h"

/// Tenants and what belongs to them, by the service's routes.
namespace reeve::sourceloop::tenant_calls {

PagedList list(const TenantFilter &filter, Sort<TenantColumn> sort);
Result<Tenant> find(Calls &calls, const Id &id);
Result<TenantDetail> detail(Calls &calls, const Id &id);
Result<void> requireFreeKey(Calls &calls, const QString &key);
Result<Tenant> onboard(Calls &calls, const TenantInput &input);
Result<Tenant> onboardLead(Calls &calls, const Id &leadId, const TenantInput &input);
Result<Tenant> update(Calls &calls, const Id &id, const TenantInput &input, const QDateTime &readOn);
/// In one statement, so that nobody moves it in between; State when the machine forbids the move.
Result<Tenant> move(Calls &calls, const Id &id, TenantStatus to);
/// Starts provisioning: only from PENDINGPROVISION and PROVISIONFAILED, which the service itself does not look at.
Result<void> provision(Calls &calls, const Id &id, Plan plan);

} // namespace reeve::sourceloop::tenant_calls
