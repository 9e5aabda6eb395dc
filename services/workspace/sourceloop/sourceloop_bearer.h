#pragma once

#include "services/http/bearer_source.h"
#include "services/workspace/sourceloop/sourceloop_parameters.h"

#include <memory>

namespace reeve {

/// Where the service's token comes from, by the connection's way of signing in.
std::shared_ptr<BearerSource> sourceLoopBearer(const SourceLoopParameters &parameters, const SecretValues &secrets);

} // namespace reeve
