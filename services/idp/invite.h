#pragma once

#include "services/workspace/tenant_store.h"

namespace reeve {
class SecretStore;
class Workspace;
} // namespace reeve

namespace reeve::idp {

/// The configuration of a tenant whose administrator can be invited once more; null when there is none.
const TenantConfig *invitable(const TenantDetail &tenant);

/// Sends the invitation again by what is known of the tenant's setup, with the secrets of the connection, and leaves an
/// audit event, of a failure too. Answers the values that came of it ("invitationUrl"). Errors: NotFound when the
/// tenant was never set up, Unauthorized when the connection's secret is not kept here.
Future<QJsonObject> sendInvite(Workspace &workspace, SecretStore &secrets, const TenantDetail &tenant);

/// Where a connection's secret is kept.
QString connectionSecretKey(const Id &workspaceId, const QString &provider, const QString &name);

} // namespace reeve::idp
