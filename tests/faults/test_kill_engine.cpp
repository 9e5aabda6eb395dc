#include "tests/support/engine_room.h"
#include "tests/support/postgres_server.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>

using namespace reeve;

namespace {

/// What the orchestrator does with a tenant, by its key.
bool shallFail(const QString &key)
{
    return key.startsWith(QLatin1Char('f'));
}

/// Answers waiting runs and rolls failed ones back, as an orchestrator and an operator would; true when nothing is
/// left.
bool attend(EngineRoom &room)
{
    const auto page = EngineRoom::wait(room.workspace().runs().page({}, {}, {}));
    if (!page)
        return false;
    bool settled = true;
    for (const Run &run : page->rows) {
        settled = settled && isFinal(run.state);
        if (run.state == RunState::Waiting && run.waitReason == WaitReason::Webhook)
            room.callBack(run.tenantId, !shallFail(run.tenantKey));
        else if (run.state == RunState::Failed)
            EngineRoom::wait(room.workspace().runs().rollBack({run.id}));
    }
    return settled;
}

/// The process that is killed: works on the file until every run has ended. With `looks` it kills itself when the
/// engine looks at its clock for that time, which it does inside every transaction of its own and before each.
int work(const QString &path, qint64 aheadSeconds, int looks)
{
    EngineRoom room(path);
    Engine::Options options;
    if (looks > 0) {
        const auto left = std::make_shared<std::atomic<int>>(looks);
        options.clock = [left] {
            if (--*left == 0)
                ::kill(::getpid(), SIGKILL);
            return QDateTime::currentDateTimeUtc();
        };
    }
    room.putForward(aheadSeconds);
    room.start(options);
    return QTest::qWaitFor([&] { return attend(room); }, 60'000) ? 0 : 1;
}

/// One of several processes that share a workspace: executes what is due until it is killed.
int serve(const QString &path)
{
    EngineRoom room(path);
    Engine::Options options;
    options.leaseSeconds = 1;
    options.lookAgainMs = 50;
    room.start(options);
    return QCoreApplication::exec();
}

} // namespace

/// However often the engine's process dies, every tenant ends active once, or as it was before.
class TestKillEngine : public QObject
{
    Q_OBJECT
private slots:
    void survivesDeathAtEveryLookAtTheClock_data();
    void survivesDeathAtEveryLookAtTheClock();
    void survivesDeathAtRandomMoments_data() { databases(); }
    void survivesDeathAtRandomMoments();
    void tenWorkersSurviveTwoHundredDeaths_data() { databases(); }
    void tenWorkersSurviveTwoHundredDeaths();
    void goesOnWhenPostgresDies();

private:
    static void databases()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgres") << QStringLiteral("postgres");
    }
    /// A workspace with one queued run for each key.
    static QStringList prepare(const QString &path, const QStringList &keys);
    /// Starts the process; leases of dead ones have ended for it.
    void begin(QProcess &process, const QString &path, int looks = 0);
    static void requireAllEnded(const QString &path, const QStringList &keys, const QStringList &before);

    qint64 m_ahead = 0;
};

QStringList TestKillEngine::prepare(const QString &path, const QStringList &keys)
{
    EngineRoom room(path);
    QList<Id> tenants;
    for (const QString &key : keys)
        tenants << room.onboard(key);
    const QStringList before = room.effects();
    for (const Id &tenant : tenants)
        room.provision(tenant);
    return before;
}

void TestKillEngine::begin(QProcess &process, const QString &path, int looks)
{
    m_ahead += 30;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--work"), path, QString::number(m_ahead), QString::number(looks)});
    QVERIFY(process.waitForStarted());
}

void TestKillEngine::requireAllEnded(const QString &path, const QStringList &keys, const QStringList &before)
{
    EngineRoom room(path);
    int good = 0;
    for (const QString &key : keys) {
        const QString tenant = QStringLiteral("(select id from main.tenants where key = '%1')").arg(key);
        const auto countOf = [&](const QString &rows) {
            return room.count(QStringLiteral("select count(*) from %1").arg(rows.arg(tenant)));
        };
        const int once = shallFail(key) ? 0 : 1;
        good += once;
        QCOMPARE(room.count(QStringLiteral("select status from main.tenants where key = '%1'").arg(key)),
                 static_cast<int>(once ? TenantStatus::Active : TenantStatus::PendingProvision));
        for (const char *rows :
             {"reeve.companies where tenant_id = %1", "reeve.tenant_companies where tenant_id = %1",
              "reeve.users where tenant_id = %1", "reeve.user_roles where tenant_id = %1",
              "reeve.tenant_email_settings where tenant_id = %1", "reeve.subscriptions where tenant_id = %1",
              "main.tenant_mgmt_configs where tenant_id = %1", "main.resources where not deleted and tenant_id = %1",
              "reeve.outbox where template = 'welcome' and state = 'queued' and about_id in (select cast(id as text) "
              "from reeve.runs where tenant_id = %1)"})
            QVERIFY2(countOf(QLatin1String(rows)) == once, qPrintable(key + u' ' + QLatin1String(rows)));
        // Events tell the same: no step had its effect twice, and every one that had it and failed was taken back.
        QCOMPARE(countOf(QStringLiteral("reeve.run_events where type = 'step_succeeded' and run_id in (select id from "
                                        "reeve.runs where tenant_id = %1)")),
                 once ? 5 : 3);
        QCOMPARE(countOf(QStringLiteral("reeve.run_events where type = 'compensated' and run_id in (select id from "
                                        "reeve.runs where tenant_id = %1)")),
                 once ? 0 : 4);
    }
    const auto ended = [&](const char *state) {
        return room.count(QStringLiteral("select count(*) from reeve.runs r join main.tenants t on t.id = r.tenant_id "
                                         "where r.state = '%1' and t.key in ('%2')")
                              .arg(QLatin1String(state), keys.join(QStringLiteral("', '"))));
    };
    QCOMPARE(ended("succeeded"), good);
    QCOMPARE(ended("rolled_back"), static_cast<int>(keys.size()) - good);
    if (good == 0)
        QCOMPARE(room.effects(), before);
}

void TestKillEngine::survivesDeathAtEveryLookAtTheClock_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("key");
    for (const QString &database : {QStringLiteral("sqlite"), QStringLiteral("postgres")}) {
        QTest::addRow("to active, %s", qPrintable(database)) << database << QStringLiteral("good");
        QTest::addRow("rolled back, %s", qPrintable(database)) << database << QStringLiteral("fail");
    }
}

void TestKillEngine::survivesDeathAtEveryLookAtTheClock()
{
    QFETCH(QString, database);
    QFETCH(QString, key);
    int deaths = 0;
    const QTemporaryDir folder;
    const QString path = engineRoomPlace(database, folder);
    for (int looks = 1;; ++looks) {
        const QString tenant = key + QString::number(looks);
        const QStringList before = prepare(path, {tenant});
        QProcess first;
        begin(first, path, looks);
        QVERIFY(first.waitForFinished(60'000));
        const bool died = first.exitStatus() == QProcess::CrashExit;
        if (died) {
            ++deaths;
            QProcess second;
            begin(second, path);
            QVERIFY(second.waitForFinished(60'000));
            QVERIFY2(second.exitStatus() == QProcess::NormalExit && second.exitCode() == 0,
                     qPrintable(QStringLiteral("after look %1").arg(looks)));
        }
        requireAllEnded(path, {tenant}, before);
        if (QTest::currentTestFailed() || !died)
            break;
    }
    // One a step at the least, or the test did not do what it says.
    QVERIFY2(deaths >= 8, qPrintable(QString::number(deaths)));
}

void TestKillEngine::survivesDeathAtRandomMoments()
{
    QFETCH(QString, database);
    QTemporaryDir folder;
    const QString path = engineRoomPlace(database, folder);
    QStringList keys;
    for (int i = 0; i < 12; ++i)
        keys << (i % 3 ? QStringLiteral("g%1").arg(i) : QStringLiteral("f%1").arg(i));
    const QStringList before = prepare(path, keys);

    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int deaths = 0;
    for (int round = 0; round < 30; ++round) {
        QProcess process;
        begin(process, path);
        if (!process.waitForFinished(random.bounded(20, 400))) {
            process.kill();
            QVERIFY(process.waitForFinished());
            ++deaths;
        }
    }
    QVERIFY(deaths > 0);
    QProcess last;
    begin(last, path);
    QVERIFY(last.waitForFinished(90'000));
    QVERIFY(last.exitStatus() == QProcess::NormalExit && last.exitCode() == 0);
    requireAllEnded(path, keys, before);
}

void TestKillEngine::tenWorkersSurviveTwoHundredDeaths()
{
    constexpr int workers = 10;
    constexpr int deaths = 200;
    constexpr int tenants = 40;
    QFETCH(QString, database);
    QTemporaryDir folder;
    const QString path = engineRoomPlace(database, folder);
    EngineRoom room(path);
    QStringList keys;
    QList<Id> ids;
    for (int i = 0; i < tenants; ++i) {
        keys << (i % 4 ? QStringLiteral("g%1").arg(i) : QStringLiteral("f%1").arg(i));
        ids << room.onboard(keys.last());
    }
    std::vector<std::unique_ptr<QProcess>> processes(workers);
    const auto begin = [&](std::unique_ptr<QProcess> &process) {
        process = std::make_unique<QProcess>();
        process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--serve"), path});
        QVERIFY(process->waitForStarted());
    };
    for (auto &process : processes)
        begin(process);

    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    qsizetype queued = 0;
    for (int death = 0; death < deaths; ++death) {
        // New runs come in all the time, so that no death finds everything at rest.
        for (; queued < ids.size() && queued * deaths <= death * ids.size(); ++queued)
            room.provision(ids.at(queued));
        attend(room);
        auto &victim = processes.at(random.bounded(workers));
        QVERIFY(!victim->waitForFinished(random.bounded(60)));
        victim->kill();
        QVERIFY(victim->waitForFinished());
        begin(victim);
    }
    for (; queued < ids.size(); ++queued)
        room.provision(ids.at(queued));
    QVERIFY(QTest::qWaitFor([&] { return attend(room); }, 60'000));
    for (auto &process : processes) {
        process->kill();
        process->waitForFinished();
    }
    requireAllEnded(path, keys, {});
    QVERIFY(room.count(QStringLiteral("select count(*) from reeve.run_events where type = 'resumed'")) > 0);
}

void TestKillEngine::goesOnWhenPostgresDies()
{
    PostgresServer server(PostgresServer::Disk::Safe); // what it has committed is there after a crash
    const QString place = engineRoomPlace(server, QStringLiteral("w"));
    EngineRoom room(place);
    Engine::Options options;
    options.leaseSeconds = 2;
    options.retries.firstMs = 100;
    room.start(options);
    QStringList keys;
    for (int i = 0; i < 12; ++i) {
        keys << (i % 4 ? QStringLiteral("g%1").arg(i) : QStringLiteral("f%1").arg(i));
        room.provision(room.onboard(keys.last()));
        attend(room);
        if (i % 4 != 1)
            continue;
        server.kill9();
        // Its children hold its memory until they notice.
        QVERIFY(QTest::qWaitFor([&] { return server.start(); }, 30'000));
    }
    QVERIFY(QTest::qWaitFor([&] { return attend(room); }, 60'000));
    requireAllEnded(place, keys, {});
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--work"))
        return work(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4).toInt());
    if (arguments.value(1) == QLatin1String("--serve"))
        return serve(arguments.value(2));
    TestKillEngine test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill_engine.moc"
