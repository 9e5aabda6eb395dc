#pragma once

#include "services/idp/provider.h"

namespace reeve::idp::keycloak {

/// Keycloak 26 by its Admin REST API (https://www.keycloak.org/docs-api/26.4.5/rest-api/): a realm for each tenant, a
/// shared realm, or an organization in a shared realm.
Provider provider();

/// The parts of it.
QList<Field> connectionFields();
QList<Field> settingFields();
QList<Step> steps();
QList<Step> inviteSteps();
/// Which of the roles that a mode needs the account holds; see the table in rights.cpp.
Result<QList<Right>> rights(Session &session, const QJsonObject &values);

/// The modes' keys.
inline constexpr QLatin1String realmMode("realm");
inline constexpr QLatin1String sharedMode("shared");
inline constexpr QLatin1String organizationMode("organization");

} // namespace reeve::idp::keycloak
