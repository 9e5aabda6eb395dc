#pragma once

#include "services/workspace/sql/operation.h"
#include "services/workspace/tenant_store.h"

namespace reeve::identity_rules {

/// Keeps how setting up the tenant's identity provider went: an audit event at the tenant, and what is known of the
/// setup as the tenant's configuration under the provider's key. Part of the caller's transaction.
Result<void> record(Operation &operation, const Id &tenantId, const IdentityRecord &record);

} // namespace reeve::identity_rules
