#include "services/workspace/postgres/open_postgres.h"

#include "services/core/worker.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/postgres/pg_dialect.h"
#include "services/workspace/postgres/pg_handle.h"
#include "services/workspace/postgres/pg_watchdog.h"
#include "services/workspace/postgres/pg_workspace.h"
#include "services/workspace/postgres/shared_secret.h"

#include <QCoreApplication>
#include <QUuid>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

// A server that hangs is left this long after its own limit for a statement.
constexpr int graceSeconds = 3;

/// libpq has no SQLSTATE for a connection that never came about, only words.
Error connectError(const QSqlError &error, const PgParameters &parameters)
{
    const QString said = error.databaseText().simplified().left(400);
    const auto says = [&said](const char *words) { return said.contains(QLatin1String(words), Qt::CaseInsensitive); };
    if (says("password") || says("authentication failed") || says("no pg_hba.conf entry"))
        return Error::of(ErrorKind::Unauthorized, Text::tr("The server refuses the login: %1").arg(said),
                         Text::tr("Check user and password."));
    if (says("too many clients") || says("remaining connection slots") || says("too many connections"))
        return Error::of(ErrorKind::Database, Text::tr("The server has no free connection."),
                         Text::tr("Close another program that uses it, or raise max_connections."));
    if (says("certificate") || says("SSL"))
        return Error::of(ErrorKind::Network,
                         Text::tr("No secure connection to %1: %2").arg(pgLocation(parameters), said),
                         Text::tr("Check the certificates and the TLS mode."));
    if (says("does not exist"))
        return Error::of(ErrorKind::NotFound, Text::tr("The server refuses: %1").arg(said),
                         Text::tr("Check the names of database and user."));
    return Error::of(ErrorKind::Network, Text::tr("%1 does not answer: %2").arg(pgLocation(parameters), said),
                     Text::tr("Check host, port and network."));
}

QString quoted(QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + value + u'\'';
}

void configure(QSqlDatabase &database, const PgParameters &parameters, const QString &password)
{
    QStringList options;
    for (const auto &[keyword, value] : pgKeywords(parameters)) {
        if (keyword == QLatin1String("host"))
            database.setHostName(value);
        else if (keyword == QLatin1String("port"))
            database.setPort(value.toInt());
        else if (keyword == QLatin1String("dbname"))
            database.setDatabaseName(value);
        else if (keyword == QLatin1String("user"))
            database.setUserName(value);
        else
            options << keyword + u'=' + quoted(value);
    }
    database.setPassword(password);
    database.setConnectOptions(options.join(u';'));
    // Amounts and sums are exact, not doubles.
    database.setNumericalPrecisionPolicy(QSql::HighPrecision);
}

/// Texts as Reeve reads them, limits to what a statement may cost, and a plan for the values at hand: a page of a list
/// is planned for its filter, not for an average one.
QString settingsOf(const PgParameters &parameters, const QString &instance)
{
    return QStringLiteral("set time zone 'UTC'; set client_min_messages = error; set statement_timeout = '%1s'; "
                          "set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '30s'; "
                          "set plan_cache_mode = force_custom_plan; set jit = off; "
                          // From PostgreSQL 14 on: a statement whose client is gone ends, too.
                          "select set_config(name, '1s', false) from pg_settings "
                          "where name = 'client_connection_check_interval'; "
                          "set reeve.instance = '%2'")
        .arg(parameters.statementSeconds)
        .arg(instance);
}

Result<PgFacts> factsOf(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral("select current_setting('server_version_num')::int, "
                                   "current_setting('transaction_read_only')::bool, lower('Ä') = 'ä', exists (select "
                                   "from pg_collation where collname = 'und-x-icu'), "
                                   "to_regclass('main.tenants') is not null and to_regnamespace('reeve') is null and "
                                   "not pg_is_in_recovery() and not has_database_privilege(current_database(), "
                                   "'create')")) ||
        !query.next())
        return fail(PgDialect().error(query.lastError()));
    return PgFacts{query.value(0).toInt(), query.value(1).toBool(), query.value(2).toBool(), query.value(3).toBool(),
                   query.value(4).toBool()};
}

/// Empty tables of this connection, so that every list can be asked for.
Result<void> standIn(QSqlDatabase &database)
{
    const Migrator own = pg_schema::own();
    for (const Migration &migration : own.migrations()) {
        if (migration.version == 1) // SourceLoop's own, which are there
            continue;
        QSqlQuery query(database);
        if (!query.exec(withoutOwnSchemas(migration.up)))
            return fail(PgDialect().error(query.lastError()));
    }
    return {};
}

/// A transaction of a connection that broke keeps its locks until the server notices; it is told instead.
void endStranded(QSqlDatabase &database, int backend)
{
    QSqlQuery query(database);
    query.exec(QStringLiteral("select pg_terminate_backend(pid) from pg_stat_activity where pid = %1 and usename = "
                              "current_user and application_name like 'reeve%' and state like 'idle in transaction%'")
                   .arg(backend));
}

int backendOf(QSqlDatabase &database)
{
    QSqlQuery query(database);
    return query.exec(QStringLiteral("select pg_backend_pid()")) && query.next() ? query.value(0).toInt() : 0;
}

/// Makes a new connection what every one is; `backend` is the process that served the one before, and then its own.
Result<PgFacts> settle(QSqlDatabase &database, const PgParameters &parameters, const QString &instance, int &backend)
{
    if (QSqlQuery query(database); !query.exec(settingsOf(parameters, instance)))
        return fail(PgDialect().error(query.lastError()));
    if (backend != 0)
        endStranded(database, backend);
    backend = backendOf(database);
    REEVE_TRY(facts, factsOf(database));
    if (facts.bare)
        REEVE_CHECK(standIn(database));
    return facts;
}

/// Opens a connection, for the first time or again.
SqlSession::Open opener(const PgParameters &parameters, const QString &instance)
{
    return [parameters, instance,
            backend = std::make_shared<int>(0)](QSqlDatabase &database) -> Result<std::shared_ptr<const Dialect>> {
        if (!database.open())
            return fail(connectError(database.lastError(), parameters));
        Q_ASSERT_X(pgHandle(database), "openPostgres", "another driver's handle");
        const auto watchdog = PgWatchdog::shared();
        const PgGuard guard{watchdog, PQsocket(pgHandle(database)),
                            std::chrono::seconds(parameters.statementSeconds + graceSeconds), instance};
        watchdog->guard(guard.socket, guard.limit, instance);
        const auto facts = settle(database, parameters, instance, *backend);
        watchdog->release(guard.socket);
        if (!facts)
            return fail(facts.error());
        return std::make_shared<PgDialect>(*facts, guard);
    };
}

struct Prepared
{
    WorkspaceInfo info;
    PgAccess access;
};

/// A database in which Reeve may keep nothing: known by its place alone.
Result<Prepared> prepareBare(SqlSession &session, const QString &location, const NewWorkspace &fresh)
{
    REEVE_TRY(access, readPgAccess(session));
    const QUuid id = QUuid::createUuidV5(QUuid(), location);
    return Prepared{{id.toString(QUuid::WithoutBraces), fresh.name, location, fresh.environment}, access};
}

/// Migrates, and reads or writes what identifies the workspace.
Result<Prepared> prepare(const PgParameters &parameters, const QString &password, const PgSetup &setup)
{
    REEVE_TRY(session, connectPostgres(parameters, password));
    NewWorkspace fresh = setup.fresh;
    if (fresh.name.isEmpty())
        fresh.name = parameters.database.isEmpty() ? parameters.service : parameters.database;
    if (const auto *dialect = dynamic_cast<const PgDialect *>(&session->dialect()); dialect && dialect->facts().bare)
        return prepareBare(*session, pgLocation(parameters), fresh);
    const Migrator migrator = pg_schema::own();
    REEVE_TRY(version, migrator.check(*session));
    if (version < migrator.newest()) {
        if (!setup.migrate)
            return fail(ErrorKind::State,
                        Text::tr("Reeve's tables in this database are at version %1; this program needs %2.")
                            .arg(version)
                            .arg(migrator.newest()),
                        Text::tr("Bring them up to date with “reeve migrate up”."));
        REEVE_CHECK(pg_schema::bringUp(*session));
    }
    for (const PgPart part : setup.parts)
        REEVE_CHECK(pg_schema::add(*session, part));
    REEVE_TRY(info, identify(*session, pgLocation(parameters), fresh));
    REEVE_TRY(access, readPgAccess(*session));
    return Prepared{info, access};
}

} // namespace

Result<std::unique_ptr<SqlSession>> connectPostgres(const PgParameters &parameters, const QString &password,
                                                    const QString &instance)
{
    const QString name = QStringLiteral("workspace-") + newId();
    const SqlSession::Open open = opener(parameters, instance);
    Result<std::shared_ptr<const Dialect>> dialect = tl::make_unexpected(Error());
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), name);
        configure(database, parameters, password);
        dialect = open(database);
        if (dialect)
            return std::make_unique<SqlSession>(database, *dialect, open);
    }
    QSqlDatabase::removeDatabase(name);
    return fail(dialect.error());
}

Future<std::shared_ptr<SqlWorkspace>> openPostgres(const PgParameters &parameters, const QString &password,
                                                   SecretStore &secrets, const PgSetup &setup)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<SqlWorkspace>>>>();
    promise->start();
    onResult(&secrets, inWorker([=](Progress &) { return prepare(parameters, password, setup); }),
             [=, &secrets](const Result<Prepared> &prepared) {
                 if (prepared) {
                     auto keys = std::make_shared<WorkspaceKeys>();
                     auto workspace =
                         std::make_shared<PgWorkspace>(prepared->info, prepared->access, parameters, password, keys);
                     if (!prepared->access.bare) // there are no keys for it to derive
                         new SharedSecret(secrets, *workspace, keys,
                                          [=] { return connectPostgres(parameters, password); });
                     promise->addResult(Result<std::shared_ptr<SqlWorkspace>>(std::move(workspace)));
                 } else {
                     promise->addResult(Result<std::shared_ptr<SqlWorkspace>>(tl::unexpect, prepared.error()));
                 }
                 promise->finish();
             });
    return promise->future();
}

} // namespace reeve
