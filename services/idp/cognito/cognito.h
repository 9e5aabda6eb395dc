#pragma once

#include "services/idp/provider.h"

namespace reeve::idp::cognito {

/// Amazon Cognito: listed, so that nobody searches for it, but not there yet.
Provider provider();

} // namespace reeve::idp::cognito
