#pragma once

#include "services/workspace/connection_check.h"
#include "services/workspace/sourceloop/sourceloop_parameters.h"

#include <memory>

namespace reeve {

class SecretStore;
class SourceLoopWorkspace;

/// Opens the service that the connection leads to; its secrets are in `secrets` already. Nothing is asked of the
/// service yet but the first token, whose permissions decide what the window offers. Errors: Validation (parameters),
/// those of OAuthTokenSource::token, NotFound (a secret is missing).
Future<std::shared_ptr<SourceLoopWorkspace>> openSourceLoop(const Connection &connection, SecretStore &secrets);

/// What the wizard's Test button lists: reachable, encrypted, token accepted, permissions and what they allow.
Future<CheckReport> checkSourceLoop(const SourceLoopParameters &parameters, Environment environment,
                                    const SecretValues &secrets);

/// Below the application's data: where answers are kept for the time without the service.
QString sourceLoopCacheFolder(const Id &connectionId);

} // namespace reeve
