#pragma once

#include "services/idp/provider.h"

namespace reeve::idp {

/// What every provider asks about the tenant's first administrator: "adminEmail", "adminFirstName", "adminLastName",
/// proposed from the tenant's contact. `emailHelp` says what becomes of the address; it may be empty.
QList<Field> adminFields(const QString &emailHelp = {});
/// How that administrator signs in first: "adminWay" is "invite", which `inviteTitle` words, or "password".
Field adminWayField(const QString &inviteTitle);

} // namespace reeve::idp
