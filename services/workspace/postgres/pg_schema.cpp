#include "services/workspace/postgres/pg_schema.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

const Migrator &choices()
{
    static const Migrator migrator(QStringLiteral("postgres_main"), QStringLiteral("reeve.main_migrations"));
    return migrator;
}

} // namespace

QList<PgPart> allPgParts()
{
    return {PgPart::LiveAndAudit, PgPart::ListIndexes, PgPart::TextIndexes, PgPart::Roles};
}

QString pgPartKey(PgPart part)
{
    return pg_schema::migrationOf(part).name;
}

QString pgPartTitle(PgPart part)
{
    switch (part) {
    case PgPart::LiveAndAudit: return Text::tr("Show and record what others change");
    case PgPart::ListIndexes: return Text::tr("Indexes for long lists");
    case PgPart::TextIndexes: return Text::tr("Indexes for text filters");
    case PgPart::Roles: break;
    }
    return Text::tr("Roles in the database");
}

QString pgPartPurpose(PgPart part)
{
    switch (part) {
    case PgPart::LiveAndAudit:
        return Text::tr("Triggers on SourceLoop's tables: what its service writes appears in Reeve at once and in the "
                        "audit log.");
    case PgPart::ListIndexes:
        return Text::tr("Indexes on SourceLoop's tables, so that a list of a million rows opens as fast as a short "
                        "one.");
    case PgPart::TextIndexes:
        return Text::tr("Indexes on SourceLoop's tables, so that a word is found in a million rows as fast as in a "
                        "thousand. They need the extension pg_trgm.");
    case PgPart::Roles: break;
    }
    return Text::tr("Group roles with grants and row-level security: the database itself refuses what a role may not "
                    "do.");
}

std::optional<PgPart> pgPartFromKey(const QString &key)
{
    for (const PgPart part : allPgParts())
        if (pgPartKey(part) == key)
            return part;
    return std::nullopt;
}

namespace pg_schema {

Migrator own()
{
    return Migrator(QStringLiteral("postgres"));
}

const Migration &migrationOf(PgPart part)
{
    return choices().migrations().at(static_cast<int>(part) - 1);
}

Result<int> bringUp(SqlSession &session)
{
    REEVE_TRY(count, own().up(session));
    // New tables get the grants that the roles' migration has laid down.
    REEVE_TRY(roles, session.value(QStringLiteral("select to_regproc('reeve.grant_rights') is not null")));
    if (count > 0 && roles.toBool())
        REEVE_CHECK(session.script(QStringLiteral("select reeve.grant_rights()")));
    return count;
}

Result<void> add(SqlSession &session, PgPart part)
{
    REEVE_CHECK(choices().apply(session, migrationOf(part)));
    return {};
}

Result<void> remove(SqlSession &session, PgPart part)
{
    return choices().takeBack(session, migrationOf(part));
}

Result<QList<PgPart>> parts(SqlSession &session)
{
    REEVE_TRY(all, choices().status(session));
    QList<PgPart> parts;
    for (const MigrationStatus &status : all)
        if (status.appliedOn.isValid())
            parts << static_cast<PgPart>(status.migration.version);
    return parts;
}

Result<bool> isPossible(SqlSession &session, PgPart part)
{
    if (part != PgPart::TextIndexes)
        return true;
    REEVE_TRY(possible,
              session.value(QStringLiteral(
                  "select exists (select from pg_extension where extname = 'pg_trgm') or exists (select from "
                  "pg_available_extension_versions where name = 'pg_trgm' and (current_setting('is_superuser') "
                  "= 'on' or trusted and has_database_privilege(current_database(), 'create')))")));
    return possible.toBool();
}

} // namespace pg_schema
} // namespace reeve
