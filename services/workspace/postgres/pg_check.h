#pragma once

#include "services/workspace/connection_check.h"
#include "services/workspace/postgres/pg_parameters.h"

namespace reeve {

/// Tries a connection and changes nothing: server, encryption, login, database, schema, rights.
/// Runs on a worker with libpq's own state machine, so that it knows how far it came, and that cancelling ends it
/// within a moment. An empty password leaves it to libpq (PGPASSWORD, the service, ~/.pgpass, none).
Future<CheckReport> checkPostgres(const PgParameters &parameters, const QString &password);

} // namespace reeve
