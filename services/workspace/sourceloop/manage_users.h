#pragma once

#include "services/domain/tenant.h"
#include "services/http/rest_message.h"

namespace reeve::sourceloop {

/// The body of `/manage/users` (IdpDetailsDTO takes these two members and no other) with the signature that the service
/// checks: hex HMAC-SHA256 of body + timestamp with the secret of the tenant's provisioning event, without its context.
/// `identityProvider` is "keycloak", "auth0" or "cognito".
RestRequest manageUsersRequest(const Tenant &tenant, Plan plan, const QString &identityProvider,
                               const QByteArray &secret, const QDateTime &now);

} // namespace reeve::sourceloop
