#include "services/workspace/sqlite/open_sqlite.h"

#include "services/core/worker.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/sql/workspace_identity.h"
#include "services/workspace/sqlite/fold_function.h"
#include "services/workspace/sqlite/sqlite_dialect.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sqlite)
};

constexpr int readers = 2;

Result<void> requirePlace(const QString &path, bool create)
{
    const QFileInfo file(path);
    if (file.exists() || create) {
        if (create && !QDir().mkpath(file.absolutePath()))
            return fail(ErrorKind::File,
                        Text::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(file.absolutePath())),
                        Text::tr("Choose a folder that you may write to."));
        return {};
    }
    return fail(ErrorKind::File, Text::tr("There is no file %1.").arg(QDir::toNativeSeparators(path)),
                Text::tr("Choose another file, or make a new workspace."));
}

/// A new file must not be read by others: it holds customers' names.
Result<void> createPrivate(const QString &path)
{
    QFile file(path);
    if (file.exists())
        return {};
    if (file.open(QIODevice::WriteOnly) && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return {};
    return fail(ErrorKind::File,
                Text::tr("%1 cannot be made: %2").arg(QDir::toNativeSeparators(path), file.errorString()),
                Text::tr("Choose a folder that you may write to."));
}

/// Migrates, and reads or writes what identifies the workspace.
Result<WorkspaceInfo> prepare(const QString &path, const std::optional<NewWorkspace> &create)
{
    REEVE_CHECK(requirePlace(path, create.has_value()));
    if (create)
        REEVE_CHECK(createPrivate(path));
    REEVE_TRY(session, connectSqlite(path));
    REEVE_TRY(foreign,
              session->value(QStringLiteral(
                  "select count(*) from sqlite_master where name not like 'sqlite_%' and name <> 'reeve_migrations'")));
    REEVE_TRY(ours,
              session->value(QStringLiteral("select count(*) from sqlite_master where name = 'reeve_migrations'")));
    if (foreign.toInt() > 0 && ours.toInt() == 0)
        return fail(ErrorKind::File,
                    Text::tr("%1 is a database, but no Reeve workspace.").arg(QDir::toNativeSeparators(path)),
                    Text::tr("Choose another file."));
    const Migrator migrator(QStringLiteral("sqlite"));
    REEVE_TRY(version, migrator.check(*session));
    if (version > 0 && version < migrator.newest())
        REEVE_CHECK(backUpSqlite(*session, path, version));
    REEVE_CHECK(migrator.up(*session));

    return identify(*session, path, create.value_or(NewWorkspace{QFileInfo(path).completeBaseName()}));
}

} // namespace

Result<std::unique_ptr<SqlSession>> connectSqlite(const QString &path)
{
    const auto dialect = std::make_shared<SqliteDialect>();
    auto session = std::make_unique<SqlSession>(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("workspace-") + newId()), dialect);
    QSqlDatabase database = session->database();
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return fail(dialect->error(database.lastError()));
    if (!addFoldFunction(database))
        return fail(ErrorKind::Internal, Text::tr("The connection to the workspace file cannot be set up."));
    // 32 MB of pages: with SQLite's own 2 MB a long import writes and reads the same index pages over and over.
    for (const char *pragma : {"pragma journal_mode = wal", "pragma synchronous = full", "pragma foreign_keys = on",
                               "pragma temp_store = memory", "pragma cache_size = -32768"}) {
        QSqlQuery query(database);
        if (!query.exec(QString::fromLatin1(pragma)))
            return fail(dialect->error(query.lastError()));
    }
    return session;
}

Result<QString> backUpSqlite(SqlSession &session, const QString &path, int version)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'"));
    const QString copy = QStringLiteral("%1.backup-v%2-%3").arg(path).arg(version).arg(stamp);
    REEVE_CHECK(session.exec(QStringLiteral("vacuum into :copy"), {{QStringLiteral(":copy"), copy}}));
    QFile::setPermissions(copy, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return copy;
}

Future<std::shared_ptr<SqlWorkspace>> openSqlite(const QString &path, SecretStore &secrets,
                                                 const std::optional<NewWorkspace> &create)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<SqlWorkspace>>>>();
    promise->start();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    onResult(&secrets, inWorker([absolute, create](Progress &) { return prepare(absolute, create); }),
             [promise, absolute, &secrets](const Result<WorkspaceInfo> &info) {
                 if (info) {
                     auto keys = std::make_shared<WorkspaceKeys>();
                     loadKeys(secrets, info->id, keys);
                     promise->addResult(Result<std::shared_ptr<SqlWorkspace>>(std::make_shared<SqlWorkspace>(
                         *info, [absolute] { return connectSqlite(absolute); }, readers, 1, keys)));
                 } else {
                     promise->addResult(Result<std::shared_ptr<SqlWorkspace>>(tl::unexpect, info.error()));
                 }
                 promise->finish();
             });
    return promise->future();
}

} // namespace reeve
