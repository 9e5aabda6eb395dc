#pragma once

#include "services/core/future.h"
#include "services/workspace/postgres/pg_parameters.h"
#include "services/workspace/postgres/pg_schema.h"
#include "services/workspace/sql/sql_workspace.h"
#include "services/workspace/sql/workspace_identity.h"

namespace reeve {

class SecretStore;

/// What may be made in a database when it is opened.
struct PgSetup
{
    NewWorkspace fresh;  ///< what a workspace without a name is called
    QList<PgPart> parts; ///< added to main, where they are not there yet
    bool migrate = true; ///< brings Reeve's own schema up to date
};

/// Opens a workspace in a PostgreSQL database: an empty one, one with SourceLoop's `main`, or one that another Reeve
/// has set up. What is missing is made first, where the login may do so; SourceLoop's own tables can be read where it
/// may not. Errors: Network, Unauthorized (login), State
/// (a newer Reeve's schema, or one that this login may not bring up to date), Database.
Future<std::shared_ptr<SqlWorkspace>> openPostgres(const PgParameters &parameters, const QString &password,
                                                   SecretStore &secrets, const PgSetup &setup = {});

/// A connection as every thread of a workspace has it; for the command line, migrations and tests. Must be used in the
/// thread that calls this. `instance` names the process to the others that listen.
Result<std::unique_ptr<SqlSession>> connectPostgres(const PgParameters &parameters, const QString &password,
                                                    const QString &instance = QStringLiteral("-"));

} // namespace reeve
