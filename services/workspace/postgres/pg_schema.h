#pragma once

#include "services/workspace/sql/migrator.h"

namespace reeve {

/// What Reeve may add to SourceLoop's own tables, each a choice of the owner's, each taken back without a trace.
enum class PgPart {
    LiveAndAudit = 1, ///< triggers: what others write appears in the windows and in the audit log
    ListIndexes = 2,  ///< for the orders of the lists
    Roles = 3,        ///< group roles with their grants and row-level security
    TextIndexes = 4   ///< for the text filters of leads and invoices; needs the extension pg_trgm
};
QList<PgPart> allPgParts();
QString pgPartKey(PgPart part);     ///< "live_and_audit", as the command line names it
QString pgPartTitle(PgPart part);   ///< translated
QString pgPartPurpose(PgPart part); ///< a sentence, translated
std::optional<PgPart> pgPartFromKey(const QString &key);

namespace pg_schema {

/// Reeve's own schema, and main where there is none.
Migrator own();
/// What the parts do to main; one migration each.
const Migration &migrationOf(PgPart part);

/// Applies what is pending in `own`; the answer is how many.
Result<int> bringUp(SqlSession &session);
Result<void> add(SqlSession &session, PgPart part);
Result<void> remove(SqlSession &session, PgPart part);
Result<QList<PgPart>> parts(SqlSession &session);
/// Whether the server has what a part needs, and this login may make it.
Result<bool> isPossible(SqlSession &session, PgPart part);

} // namespace pg_schema
} // namespace reeve
