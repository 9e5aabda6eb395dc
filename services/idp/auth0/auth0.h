#pragma once

#include "services/idp/provider.h"

namespace reeve::idp::auth0 {

/// Auth0 by its Management API v2 (https://auth0.com/docs/api/management/v2): an organization with the database
/// connection that its people sign in through, an application, the administrator, and an invitation.
Provider provider();

QList<Field> connectionFields();
QList<Field> settingFields();
QList<Step> steps();
QList<Step> inviteSteps();

} // namespace reeve::idp::auth0
