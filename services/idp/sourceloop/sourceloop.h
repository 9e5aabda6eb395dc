#pragma once

#include "services/idp/provider.h"

namespace reeve::idp::sourceloop {

/// A SourceLoop service that talks to the identity provider itself (seed 001, "IDP - Identity Provider"): one signed
/// `POST /manage/users` with the tenant and its plan, answered by the id of the administrator. Which provider it is,
/// and in which way, the service's own configuration says.
Provider provider();

} // namespace reeve::idp::sourceloop
