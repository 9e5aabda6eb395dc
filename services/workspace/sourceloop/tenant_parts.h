#pragma once

#include "services/workspace/sourceloop/sourceloop_calls.h"
#include "services/workspace/tenant_store.h"

/// Contacts and configurations of a tenant, with the same rules as in an SQL workspace: one primary contact, whose like
/// the service does not look at, and one configuration a key.
namespace reeve::sourceloop::tenant_parts {

Result<Contact> saveContact(Calls &calls, const Id &tenantId, const Contact &contact);
Result<void> removeContact(Calls &calls, const Id &tenantId, const Id &contactId);
Result<TenantConfig> saveConfig(Calls &calls, const Id &tenantId, const TenantConfig &config);
Result<void> removeConfig(Calls &calls, const Id &tenantId, const Id &configId);

} // namespace reeve::sourceloop::tenant_parts
