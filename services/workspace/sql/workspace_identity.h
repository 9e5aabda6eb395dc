#pragma once

#include "services/workspace/sql/sql_session.h"
#include "services/workspace/sql/workspace_keys.h"

namespace reeve {

class SecretStore;

/// What a new workspace is called; an existing one keeps what it has.
struct NewWorkspace
{
    QString name;
    Environment environment = Environment::Development;
};

/// Reads who a workspace is, from its own tables; the first one to ask makes it `fresh`.
Result<WorkspaceInfo> identify(SqlSession &session, const QString &location, const NewWorkspace &fresh);

/// Asks the keychain for the workspace's master secret, making one at first use. Nobody waits for it here; `secrets`
/// lives until it has answered.
void loadKeys(SecretStore &secrets, const Id &workspaceId, const std::shared_ptr<WorkspaceKeys> &keys);

} // namespace reeve
