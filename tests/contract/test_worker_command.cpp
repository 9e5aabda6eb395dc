#include "services/secrets/keychain_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/settings_store.h"
#include "tests/support/engine_room.h"
#include "tests/support/postgres_server.h"

#include <QProcess>
#include <csignal>

using namespace reeve;

/// `reeve worker` as a service manager starts and ends it.
class TestWorkerCommand : public QObject
{
    Q_OBJECT
private slots:
    void worksUntilItIsAskedToEnd_data();
    void worksUntilItIsAskedToEnd();
    void saysInOneLineWhyItCannot_data();
    void saysInOneLineWhyItCannot();

private:
    static void start(QProcess &process, const QString &place)
    {
        process.start(QStringLiteral(REEVE_PROGRAM), {QStringLiteral("worker"), place});
        QVERIFY(process.waitForStarted());
    }
    /// A workspace whose runs need no orchestrator, with the keys that the program finds in the same keyring.
    std::shared_ptr<SqlWorkspace> open(const QString &place);
    Id provision(SqlWorkspace &workspace, const QString &key);

    KeychainSecretStore m_secrets;
};

std::shared_ptr<SqlWorkspace> TestWorkerCommand::open(const QString &place)
{
    const NewWorkspace fresh{QStringLiteral("Test"), Environment::Development};
    const auto opened = answer(isPgConnectionText(place) ? openPostgres(pgLoginFromText(place)->parameters, {},
                                                                        m_secrets, {fresh, allPgParts()})
                                                         : openSqlite(place, m_secrets, fresh));
    if (!opened)
        qFatal("%s", qPrintable(opened.error().line()));
    (*opened)->setActor({QStringLiteral("ada"), Role::Admin});
    answer((*opened)->settings().write({{QString(setting::runShape), runShapeKey(RunShape::Alga)}}));
    return *opened;
}

Id TestWorkerCommand::provision(SqlWorkspace &workspace, const QString &key)
{
    const auto tenant = answer(workspace.tenants().onboard(tenantInput(key)));
    if (!tenant)
        qFatal("%s", qPrintable(tenant.error().line()));
    answer(workspace.runs().provision({tenant->id}, Plan::Standard));
    return tenant->id;
}

void TestWorkerCommand::worksUntilItIsAskedToEnd_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgres") << QStringLiteral("postgres");
}

void TestWorkerCommand::worksUntilItIsAskedToEnd()
{
    QFETCH(QString, database);
    if (!m_secrets.isPersistent())
        QSKIP("There is no keyring in this session; the program and the test have to share one.");
    const QTemporaryDir folder;
    const QString place = engineRoomPlace(database, folder);
    const auto workspace = open(place);
    const Id before = provision(*workspace, QStringLiteral("acme"));
    QProcess worker;
    start(worker, place);
    QByteArray said;
    const auto says = [&](const char *text) {
        return QTest::qWaitFor(
            [&] {
                said += worker.readAllStandardOutput();
                return said.contains(text) || worker.state() == QProcess::NotRunning;
            },
            30'000);
    };
    QVERIFY2(says("acme: succeeded") && said.contains("acme: succeeded"),
             QByteArray(said + worker.readAllStandardError()));
    QVERIFY2(said.contains("Test"), said);
    const Id meanwhile = provision(*workspace, QStringLiteral("globex"));
    QVERIFY2(says("globex: succeeded") && said.contains("globex: succeeded"),
             QByteArray(said + worker.readAllStandardError()));
    for (const Id &id : {before, meanwhile})
        QCOMPARE(answer(workspace->tenants().detail(id))->tenant.status, TenantStatus::Active);

    ::kill(static_cast<pid_t>(worker.processId()), SIGTERM);
    QVERIFY(QTest::qWaitFor([&] { return worker.state() == QProcess::NotRunning; }, 10'000));
    QCOMPARE(worker.exitStatus(), QProcess::NormalExit);
    QCOMPARE(worker.exitCode(), 0);
    QCOMPARE(worker.readAllStandardError(), QByteArray());
    said += worker.readAllStandardOutput();
    QVERIFY2(said.endsWith("Ended.\n"), said);
}

void TestWorkerCommand::saysInOneLineWhyItCannot_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("no such thing") << QStringLiteral("nowhere") << QByteArray("neither a file nor a connection");
    QTest::newRow("no workspace") << QStringLiteral(REEVE_SOURCE_DIR "/README.md") << QByteArray("no Reeve workspace");
    QTest::newRow("no server") << QStringLiteral("host=127.0.0.1 port=1 dbname=w user=ada sslmode=disable")
                               << QByteArray("127.0.0.1");
}

void TestWorkerCommand::saysInOneLineWhyItCannot()
{
    QFETCH(QString, place);
    QFETCH(QByteArray, reason);
    QProcess worker;
    start(worker, place);
    QVERIFY(QTest::qWaitFor([&] { return worker.state() == QProcess::NotRunning; }, 40'000));
    QCOMPARE(worker.exitCode(), 1);
    const QByteArray said = worker.readAllStandardError();
    QVERIFY2(said.startsWith("reeve: ") && said.contains(reason) && said.count('\n') == 1, said);
}

QTEST_GUILESS_MAIN(TestWorkerCommand)
#include "test_worker_command.moc"
