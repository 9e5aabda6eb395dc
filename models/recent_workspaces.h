#pragma once

#include "services/workspace/workspace.h"

namespace reeve {

class LocalState;

/// The workspaces that this operator opened, latest first, at most ten (LocalState "workspaces/recent").
QList<WorkspaceInfo> recentWorkspaces(const LocalState &state);
void rememberWorkspace(LocalState &state, const WorkspaceInfo &info);
/// Takes one off the list, for a file that is gone.
void forgetWorkspace(LocalState &state, const QString &location);

} // namespace reeve
