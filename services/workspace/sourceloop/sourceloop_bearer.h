#pragma once

#include "services/http/asked_bearer.h"
#include "services/http/rest_client.h"
#include "services/workspace/sourceloop/sourceloop_parameters.h"

#include <memory>

namespace reeve {

/// Where the service's token comes from, by the connection's way of signing in; the operator is asked for the first of
/// sourceLoopSecrets(parameters).
std::shared_ptr<AskedBearer> sourceLoopBearer(const SourceLoopParameters &parameters, const SecretValues &secrets);

namespace sourceloop {

/// Whether the service accepts a token: reads a count with it, as `client` does. One that lacks that permission is
/// accepted all the same. Errors: those of RestClient::exchange.
Result<void> tryToken(RestClient &client, const Cancelled &cancelled);

} // namespace sourceloop
} // namespace reeve
