#include "app/migrate_command.h"

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

Result<void> writeNew(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return {};
    return fail(ErrorKind::File, Migrate::tr("%1 cannot be made: %2").arg(path, file.errorString()));
}

/// Begins the next migration in ./migrations, for people who develop Reeve.
Result<QString> begin(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]*$"));
    if (!form.match(name).hasMatch())
        return fail(ErrorKind::Validation, Migrate::tr("“%1” is no name for a migration.").arg(name),
                    Migrate::tr("Use lower-case letters, digits and underscores: add_notes."));
    const QDir folder(QStringLiteral("migrations/") + engine);
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

} // namespace

Result<QString> migrate(const Command &command)
{
    if (command.action == Command::Action::New)
        return begin(command.name);
    if (!QFile::exists(command.file))
        return fail(ErrorKind::File, Migrate::tr("There is no file %1.").arg(QDir::toNativeSeparators(command.file)));
    REEVE_TRY(session, connectSqlite(command.file));
    const Migrator migrator(engine);
    switch (command.action) {
    case Command::Action::Up: return up(*session, migrator, command.file);
    case Command::Action::Down: return down(*session, migrator, command.file);
    default: return status(*session, migrator);
    }
}

} // namespace reeve
