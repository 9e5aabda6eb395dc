#pragma once

#include "services/core/future.h"
#include "services/workspace/connection.h"

#include <memory>

namespace reeve {

class SecretStore;

/// Opens the place that a connection leads to. Its secrets are in `secrets` already, which outlives the future. `setup`
/// is what the operator agreed to have made there (StartChoice::setup).
/// Another kind of workspace is one more line in the table of openers.cpp.
Future<std::shared_ptr<Workspace>> openWorkspace(const Connection &connection, OpenMode mode, const QJsonObject &setup,
                                                 SecretStore &secrets);

} // namespace reeve
