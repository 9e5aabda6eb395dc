#include "tests/support/postgres_server.h"

#include "services/workspace/postgres/open_postgres.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTest>
#include <csignal>
#include <grp.h>
#include <memory>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

namespace reeve {

namespace {

const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
constexpr int patienceMs = 120'000;
constexpr int longPatienceMs = 600'000; // what a statement may take that fills a table

/// PostgreSQL refuses to run as root.
const passwd *unprivileged()
{
    return geteuid() == 0 ? getpwnam("postgres") : nullptr;
}

/// The child is nobody special, and ends with the test.
void restrain(QProcess &process)
{
    process.setChildProcessModifier([user = unprivileged()] {
        if (user && (setgroups(0, nullptr) != 0 || setgid(user->pw_gid) != 0 || setuid(user->pw_uid) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGQUIT);
    });
}

int freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

/// Runs a program, as the server is run, to its end.
bool prepare(const QString &program, const QStringList &arguments)
{
    QProcess process;
    restrain(process);
    process.setWorkingDirectory(QDir::tempPath());
    process.start(program, arguments);
    if (process.waitForFinished(patienceMs) && process.exitCode() == 0)
        return true;
    qWarning("%s: %s%s", qPrintable(program), qPrintable(process.errorString()),
             process.readAllStandardError().constData());
    return false;
}

} // namespace

PostgresServer::PostgresServer(Disk disk, const QStringList &settings) : m_port(freePort())
{
    restrain(m_process);
    if (!initialize(disk, settings) || !start())
        qWarning("PostgreSQL 15 could not be started; is the package postgresql-15 there?");
}

PostgresServer::PostgresServer(Empty) : m_port(freePort())
{
    restrain(m_process);
}

std::unique_ptr<PostgresServer> PostgresServer::standbyOf(const PostgresServer &primary)
{
    std::unique_ptr<PostgresServer> standby(new PostgresServer(Empty{}));
    if (const passwd *user = unprivileged();
        user && chown(qPrintable(standby->m_folder.path()), user->pw_uid, user->pw_gid) != 0)
        return nullptr;
    if (!prepare(programs + QStringLiteral("pg_basebackup"),
                 {QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                  QString::number(primary.m_port), QStringLiteral("-U"), QStringLiteral("reeve"), QStringLiteral("-D"),
                  standby->dataFolder(), QStringLiteral("-R"), QStringLiteral("-X"), QStringLiteral("stream"),
                  QStringLiteral("-c"), QStringLiteral("fast"), QStringLiteral("--no-sync")}))
        return nullptr;
    QFile configuration(standby->dataFolder() + QStringLiteral("/postgresql.conf"));
    if (!configuration.open(QIODevice::Append))
        return nullptr;
    // The later line counts.
    configuration.write(QStringLiteral("port = %1\nunix_socket_directories = '%2'\nhot_standby = on\n")
                            .arg(standby->m_port)
                            .arg(standby->m_folder.path())
                            .toUtf8());
    configuration.close();
    return standby->start() ? std::move(standby) : nullptr;
}

PostgresServer::~PostgresServer()
{
    stop();
}

PostgresServer &PostgresServer::shared()
{
    static std::unique_ptr<PostgresServer> server;
    if (!server) {
        server = std::make_unique<PostgresServer>();
        qAddPostRoutine([] { server.reset(); });
    }
    return *server;
}

bool PostgresServer::initialize(Disk disk, const QStringList &settings)
{
    // initdb takes a second or more; further servers of the program begin with a copy of what it has made.
    static const QTemporaryDir pristine;
    const QString made = pristine.filePath(QStringLiteral("data"));
    for (const QString &folder : {pristine.path(), m_folder.path()})
        if (const passwd *user = unprivileged(); user && chown(qPrintable(folder), user->pw_uid, user->pw_gid) != 0)
            return false;
    if (!QFile::exists(made) &&
        !prepare(QString(programs + QStringLiteral("initdb")),
                 {QStringLiteral("-D"), made, QStringLiteral("-U"), QStringLiteral("reeve"),
                  QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"), QStringLiteral("--locale=C.UTF-8"),
                  QStringLiteral("--no-sync"), QStringLiteral("--no-instructions")}))
        return false;
    if (!prepare(QStringLiteral("cp"), {QStringLiteral("-R"), made, dataFolder()}))
        return false;
    QFile configuration(dataFolder() + QStringLiteral("/postgresql.conf"));
    if (!configuration.open(QIODevice::Append))
        return false;
    QStringList lines{QStringLiteral("listen_addresses = '127.0.0.1'"),
                      QStringLiteral("port = %1").arg(m_port),
                      QStringLiteral("unix_socket_directories = '%1'").arg(m_folder.path()),
                      QStringLiteral("max_connections = 200"),
                      QStringLiteral("shared_buffers = 64MB"),
                      QStringLiteral("logging_collector = off"),
                      QStringLiteral("log_min_messages = fatal"),
                      QStringLiteral("log_min_error_statement = panic")};
    if (disk == Disk::Fast)
        lines << QStringLiteral("fsync = off") << QStringLiteral("full_page_writes = off")
              << QStringLiteral("synchronous_commit = off") << QStringLiteral("autovacuum = off");
    lines << settings;
    return configuration.write(lines.join(u'\n').toUtf8().prepend('\n').append('\n')) > 0;
}

bool PostgresServer::start()
{
    // One that was killed leaves processes behind, which keep the next from starting until they notice.
    const QDeadlineTimer deadline(patienceMs);
    do {
        m_process.setWorkingDirectory(m_folder.path());
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process.start(programs + QStringLiteral("postgres"), {QStringLiteral("-D"), dataFolder()});
        if (m_process.waitForStarted(patienceMs) && becomesReady())
            return true;
    } while (!deadline.hasExpired());
    return false;
}

bool PostgresServer::becomesReady()
{
    return QTest::qWaitFor(
               [this] {
                   return !isRunning() ||
                          QProcess::execute(programs + QStringLiteral("pg_isready"),
                                            {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                                             QStringLiteral("-p"), QString::number(m_port)}) == 0;
               },
               patienceMs) &&
           isRunning();
}

void PostgresServer::stop()
{
    if (!isRunning())
        return;
    ::kill(pid_t(pid()), SIGINT);
    if (!m_process.waitForFinished(patienceMs))
        kill9();
}

void PostgresServer::kill9()
{
    // SIGQUIT to the children of a postmaster that is gone: they notice by themselves, at the latest when they write.
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

PgParameters PostgresServer::database(const QString &name, const QString &user) const
{
    PgParameters parameters;
    parameters.host = QStringLiteral("127.0.0.1");
    parameters.port = m_port;
    parameters.database = name;
    parameters.user = user;
    return parameters;
}

PgParameters PostgresServer::create(const QString &name)
{
    return create(name, QStringLiteral("template1"));
}

PgParameters PostgresServer::workspace(const QString &name)
{
    const QString model = QStringLiteral("reeve_model");
    if (psql(QStringLiteral("postgres"), QStringLiteral("select 1 from pg_database where datname = '%1'").arg(model))
            .isEmpty()) {
        auto session = connectPostgres(create(model), {});
        auto made = session ? pg_schema::bringUp(**session).map([](int) {}) : fail(session.error());
        for (const PgPart part : allPgParts())
            made = made.and_then([&] { return pg_schema::add(**session, part); });
        if (!made)
            qWarning("%s", qPrintable(made.error().line()));
    }
    return create(name, model);
}

PgParameters PostgresServer::create(const QString &name, const QString &from)
{
    if (psql(QStringLiteral("postgres"), QStringLiteral("select 1 from pg_database where datname = '%1'").arg(name))
            .isEmpty())
        psql(QStringLiteral("postgres"), QStringLiteral("create database \"%1\" template \"%2\"").arg(name, from));
    return database(name);
}

QString PostgresServer::psql(const QString &database, const QString &sql, const QString &user) const
{
    return run(QStringLiteral("psql"), database, user,
               {QStringLiteral("-X"), QStringLiteral("-q"), QStringLiteral("-A"), QStringLiteral("-t"),
                QStringLiteral("-v"), QStringLiteral("ON_ERROR_STOP=1"), QStringLiteral("-c"), sql});
}

QString PostgresServer::psqlTimed(const QString &database, const QString &sql, int times) const
{
    QStringList arguments{QStringLiteral("-X"), QStringLiteral("-A"), QStringLiteral("-t"), QStringLiteral("-c"),
                          QStringLiteral("\\timing on")};
    for (int i = 0; i < times; ++i)
        arguments << QStringLiteral("-c") << sql;
    return run(QStringLiteral("psql"), database, QStringLiteral("reeve"), arguments);
}

QString PostgresServer::dump(const QString &database, const QString &schema) const
{
    // What differs between two dumps of one schema: a random key against injection.
    static const QRegularExpression key(QStringLiteral("\\\\(un)?restrict \\w+"));
    return run(QStringLiteral("pg_dump"), database, QStringLiteral("reeve"),
               {QStringLiteral("--schema-only"), QStringLiteral("--schema"), schema})
        .remove(key);
}

QString PostgresServer::run(const QString &program, const QString &database, const QString &user,
                            const QStringList &arguments) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(programs + program,
                  QStringList{QStringLiteral("-h"), QStringLiteral("127.0.0.1"), QStringLiteral("-p"),
                              QString::number(m_port), QStringLiteral("-U"), user, QStringLiteral("-d"), database} +
                      arguments);
    process.waitForFinished(program == QLatin1String("psql") ? longPatienceMs : patienceMs);
    return QString::fromUtf8(process.readAll()).trimmed();
}

} // namespace reeve
