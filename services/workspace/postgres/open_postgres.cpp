#include "services/workspace/postgres/open_postgres.h"

#include "services/core/worker.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/postgres/pg_dialect.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

// Bounded, so that a team of Reeves does not use up the server: with the listener's, seven connections each.
constexpr int readers = 4;
constexpr int writers = 2;

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
QString settingsOf(const PgParameters &parameters)
{
    return QStringLiteral("set time zone 'UTC'; set client_min_messages = warning; set statement_timeout = '%1s'; "
                          "set lock_timeout = '10s'; set idle_in_transaction_session_timeout = '30s'; "
                          "set plan_cache_mode = force_custom_plan; set jit = off")
        .arg(parameters.statementSeconds);
}

Result<PgFacts> factsOf(QSqlDatabase &database)
{
    QSqlQuery query(database);
    if (!query.exec(QStringLiteral(
            "select current_setting('server_version_num')::int, pg_is_in_recovery(), lower('Ä') = 'ä', exists (select "
            "from pg_collation where collname = 'und-x-icu'), to_regnamespace('reeve') is not null")) ||
        !query.next())
        return fail(PgDialect().error(query.lastError()));
    return PgFacts{query.value(0).toInt(), query.value(1).toBool(), query.value(2).toBool(), query.value(3).toBool(),
                   query.value(4).toBool()};
}

/// Migrates, and reads or writes what identifies the workspace.
Result<WorkspaceInfo> prepare(const PgParameters &parameters, const QString &password, const PgSetup &setup)
{
    REEVE_TRY(session, connectPostgres(parameters, password));
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
    NewWorkspace fresh = setup.fresh;
    if (fresh.name.isEmpty())
        fresh.name = parameters.database.isEmpty() ? parameters.service : parameters.database;
    return identify(*session, pgLocation(parameters), fresh);
}

} // namespace

Result<std::unique_ptr<SqlSession>> connectPostgres(const PgParameters &parameters, const QString &password)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("workspace-") + newId());
    configure(database, parameters, password);
    const auto close = [&database] {
        const QString name = database.connectionName();
        database = {};
        QSqlDatabase::removeDatabase(name);
    };
    if (!database.open()) {
        const Error error = connectError(database.lastError(), parameters);
        close();
        return fail(error);
    }
    if (QSqlQuery query(database); !query.exec(settingsOf(parameters))) {
        const Error error = PgDialect().error(query.lastError());
        query.clear();
        close();
        return fail(error);
    }
    auto facts = factsOf(database);
    if (!facts) {
        close();
        return fail(facts.error());
    }
    return std::make_unique<SqlSession>(database, std::make_shared<PgDialect>(*facts));
}

Future<std::shared_ptr<SqlWorkspace>> openPostgres(const PgParameters &parameters, const QString &password,
                                                   SecretStore &secrets, const PgSetup &setup)
{
    auto promise = std::make_shared<QPromise<Result<std::shared_ptr<SqlWorkspace>>>>();
    promise->start();
    onResult(&secrets, inWorker([=](Progress &) { return prepare(parameters, password, setup); }),
             [=, &secrets](const Result<WorkspaceInfo> &info) {
                 if (info) {
                     auto keys = std::make_shared<WorkspaceKeys>();
                     loadKeys(secrets, info->id, keys);
                     promise->addResult(Result<std::shared_ptr<SqlWorkspace>>(std::make_shared<SqlWorkspace>(
                         *info, [=] { return connectPostgres(parameters, password); }, readers, writers, keys)));
                 } else {
                     promise->addResult(Result<std::shared_ptr<SqlWorkspace>>(tl::unexpect, info.error()));
                 }
                 promise->finish();
             });
    return promise->future();
}

} // namespace reeve
