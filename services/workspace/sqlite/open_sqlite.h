#pragma once

#include "services/core/future.h"
#include "services/workspace/sql/migrator.h"
#include "services/workspace/sql/sql_workspace.h"
#include "services/workspace/sql/workspace_identity.h"

namespace reeve {

class SecretStore;

/// Opens an embedded workspace: one SQLite file (WAL, synchronous FULL, foreign keys). With `create` a missing file is
/// made. The schema is migrated first; a file that holds data is copied to `<file>.backup-v<version>-<UTC>` before
/// that. Errors: File (missing, not a workspace, rights, disk full), State (written by a newer Reeve), Database.
Future<std::shared_ptr<SqlWorkspace>> openSqlite(const QString &path, SecretStore &secrets,
                                                 const std::optional<NewWorkspace> &create = {});

/// A connection as every thread of a workspace has it; for the command line, migrations and tests. Must be used in the
/// thread that calls this.
Result<std::unique_ptr<SqlSession>> connectSqlite(const QString &path);
/// Copies the database as of now (VACUUM INTO) and answers the copy's path.
Result<QString> backUpSqlite(SqlSession &session, const QString &path, int version);

} // namespace reeve
