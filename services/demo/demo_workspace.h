#pragma once

#include "services/demo/demo_data.h"
#include "services/workspace/sqlite/open_sqlite.h"

namespace reeve {

/// Opens the workspace at `path`, and fills it with demo data when it is new or empty. `secrets` outlives the future.
Future<std::shared_ptr<SqlWorkspace>> openDemoWorkspace(const QString &path, SecretStore &secrets,
                                                        const DemoOptions &options = {});

} // namespace reeve
