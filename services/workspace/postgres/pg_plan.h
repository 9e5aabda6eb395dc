#pragma once

#include "services/core/future.h"
#include "services/workspace/postgres/pg_parameters.h"
#include "services/workspace/postgres/pg_schema.h"

namespace reeve {

/// What opening a database would have to make in it first.
struct PgPlan
{
    bool hasSourceLoop = false; ///< its tables are there already; they are left as they are
    bool bare = false;          ///< this login may make nothing: what is there can be read
    int version = 0;            ///< of Reeve's own schema; 0 when there is none
    QList<Migration> pending;   ///< of Reeve's own schema
    QList<PgPart> missing;      ///< what could be added to SourceLoop's tables
};

/// Reads the plan and changes nothing. Errors as openPostgres has them.
Future<PgPlan> planPostgres(const PgParameters &parameters, const QString &password);

} // namespace reeve
