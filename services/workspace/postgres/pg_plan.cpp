#include "services/workspace/postgres/pg_plan.h"

#include "services/core/worker.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/pg_dialect.h"

namespace reeve {
namespace {

Result<PgPlan> plan(const PgParameters &parameters, const QString &password)
{
    REEVE_TRY(session, connectPostgres(parameters, password));
    PgPlan plan;
    REEVE_TRY(sourceLoop, session->value(QStringLiteral("select to_regclass('main.tenants') is not null")));
    plan.hasSourceLoop = sourceLoop.toBool();
    if (const auto *dialect = dynamic_cast<const PgDialect *>(&session->dialect()); dialect && dialect->facts().bare) {
        plan.bare = true;
        return plan;
    }
    const Migrator own = pg_schema::own();
    REEVE_TRY(version, own.check(*session));
    plan.version = version;
    REEVE_TRY(all, own.status(*session));
    for (const MigrationStatus &one : all)
        if (!one.appliedOn.isValid())
            plan.pending << one.migration;
    REEVE_TRY(present, pg_schema::parts(*session));
    for (const PgPart part : allPgParts()) {
        REEVE_TRY(possible, pg_schema::isPossible(*session, part));
        if (possible && !present.contains(part))
            plan.missing << part;
    }
    return plan;
}

} // namespace

Future<PgPlan> planPostgres(const PgParameters &parameters, const QString &password)
{
    return inWorker([parameters, password](Progress &) { return plan(parameters, password); });
}

} // namespace reeve
