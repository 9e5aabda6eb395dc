#include "app/migrate_command.h"

#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/sqlite/open_sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QRegularExpression>

namespace reeve {
namespace {

/// The texts' context for translators.
struct Migrate
{
    Q_DECLARE_TR_FUNCTIONS(Migrate)
};

const QString engine = QStringLiteral("sqlite");

Result<QString> status(SqlSession &session, const Migrator &migrator)
{
    REEVE_TRY(all, migrator.status(session));
    QString text;
    for (const MigrationStatus &status : all)
        text += QStringLiteral("%1 %2  %3\n")
                    .arg(status.migration.version, 4, 10, QLatin1Char('0'))
                    .arg(status.migration.name, -30)
                    .arg(status.appliedOn.isValid() ? status.appliedOn.toString(Qt::ISODate) : Migrate::tr("pending"));
    return text;
}

Result<QString> up(SqlSession &session, const Migrator &migrator, const QString &file)
{
    REEVE_TRY(version, migrator.check(session));
    if (version == migrator.newest())
        return Migrate::tr("Nothing to do: the schema is at version %1.\n").arg(version);
    REEVE_TRY(backup, backUpSqlite(session, file, version));
    REEVE_TRY(count, migrator.up(session));
    return Migrate::tr("%n migration(s) applied. The workspace as it was: %1\n", nullptr, count).arg(backup);
}

Result<QString> down(SqlSession &session, const Migrator &migrator, const QString &file)
{
    REEVE_TRY(version, migrator.check(session));
    if (version == 0)
        return Migrate::tr("Nothing to do: the schema is empty.\n");
    REEVE_TRY(backup, backUpSqlite(session, file, version));
    REEVE_TRY(left, migrator.down(session));
    return Migrate::tr("The schema is at version %1. The workspace as it was: %2\n").arg(left).arg(backup);
}

Result<QString> preview(SqlSession &session, const Migrator &migrator)
{
    REEVE_TRY(all, migrator.status(session));
    QString text;
    for (const MigrationStatus &status : all)
        if (!status.appliedOn.isValid())
            text += QStringLiteral("-- %1 %2\n%3\n")
                        .arg(status.migration.version, 4, 10, QLatin1Char('0'))
                        .arg(status.migration.name, status.migration.up);
    return text.isEmpty() ? Migrate::tr("-- Nothing to do.\n") : text;
}

Result<QString> partsOf(SqlSession &session)
{
    REEVE_TRY(added, pg_schema::parts(session));
    QString text = Migrate::tr("Parts that Reeve adds to SourceLoop's tables:\n");
    for (const PgPart part : allPgParts())
        text += QStringLiteral("     %1  %2\n")
                    .arg(pgPartKey(part), -30)
                    .arg(added.contains(part) ? Migrate::tr("added") : Migrate::tr("not added"));
    return text;
}

Result<QString> changePart(SqlSession &session, const Command &command)
{
    const auto part = pgPartFromKey(command.name);
    if (!part)
        return fail(ErrorKind::Validation, Migrate::tr("There is no part “%1”.").arg(command.name),
                    Migrate::tr("Parts are live_and_audit, list_indexes, text_indexes and roles."));
    REEVE_CHECK(command.action == Command::Action::Add ? pg_schema::add(session, *part)
                                                       : pg_schema::remove(session, *part));
    return partsOf(session);
}

/// A server's backup is its owner's business: nothing is copied here.
Result<QString> migratePostgres(const Command &command)
{
    REEVE_TRY(login, pgLoginFromText(command.file));
    REEVE_TRY(session, connectPostgres(login.parameters, login.password));
    const Migrator migrator = pg_schema::own();
    switch (command.action) {
    case Command::Action::Preview: return preview(*session, migrator);
    case Command::Action::Up: {
        REEVE_TRY(count, pg_schema::bringUp(*session));
        return Migrate::tr("%n migration(s) applied.\n", nullptr, count);
    }
    case Command::Action::Down: {
        REEVE_TRY(left, migrator.down(*session));
        return Migrate::tr("The schema is at version %1.\n").arg(left);
    }
    case Command::Action::Add:
    case Command::Action::Remove: return changePart(*session, command);
    default: break;
    }
    REEVE_TRY(own, status(*session, migrator));
    REEVE_TRY(parts, partsOf(*session));
    return QString(own + parts);
}

Result<void> writeNew(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    return fail(ErrorKind::File, Migrate::tr("%1 cannot be made: %2").arg(path, file.errorString()));
}

/// The next pair of files of one engine.
Result<QString> beginFor(const QString &name, const QString &folderName)
{
    const QDir folder(QStringLiteral("migrations/") + folderName);
    if (!folder.exists())
        return fail(ErrorKind::File, Migrate::tr("There is no folder %1 here.").arg(folder.path()),
                    Migrate::tr("Run this at the top of Reeve's source."));
    const QStringList files = folder.entryList({QStringLiteral("*.up.sql")}, QDir::Files, QDir::Name);
    const int number = files.isEmpty() ? 1 : files.last().left(4).toInt() + 1;
    const QString stem = QStringLiteral("%1/%2_%3").arg(folder.path()).arg(number, 4, 10, QLatin1Char('0')).arg(name);
    const QString forward = stem + QStringLiteral(".up.sql");
    const QString back = stem + QStringLiteral(".down.sql");
    REEVE_CHECK(writeNew(forward));
    REEVE_CHECK(writeNew(back));
    return QString(forward + u'\n' + back + u'\n');
}

/// Begins the next migration in ./migrations, for people who develop Reeve.
Result<QString> begin(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!form.match(name).hasMatch())
        return fail(ErrorKind::Validation, Migrate::tr("“%1” is no name for a migration.").arg(name),
                    Migrate::tr("Use lower-case letters, digits and underscores: add_notes."));
    QString files;
    for (const QString &each : {engine, QStringLiteral("postgres")}) {
        REEVE_TRY(made, beginFor(name, each));
        files += made;
    }
    return files;
}

} // namespace

Result<QString> migrate(const Command &command)
{
    if (command.action == Command::Action::New)
        return begin(command.name);
    if (isPgConnectionText(command.file))
        return migratePostgres(command);
    if (command.action == Command::Action::Add || command.action == Command::Action::Remove)
        return fail(ErrorKind::Validation, Migrate::tr("Parts are added to a PostgreSQL database only."),
                    Migrate::tr("Name it as postgresql://user@host/database."));
    if (!QFile::exists(command.file))
        return fail(ErrorKind::File, Migrate::tr("There is no file %1.").arg(QDir::toNativeSeparators(command.file)));
    REEVE_TRY(session, connectSqlite(command.file));
    const Migrator migrator(engine);
    switch (command.action) {
    case Command::Action::Preview: return preview(*session, migrator);
    case Command::Action::Up: return up(*session, migrator, command.file);
    case Command::Action::Down: return down(*session, migrator, command.file);
    default: return status(*session, migrator);
    }
}

} // namespace reeve
