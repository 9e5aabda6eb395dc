#include "tests/support/kill_ground.h"
#include "tests/support/postgres_server.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;
using namespace reeve::test;

/// However often the engine's process dies, every tenant ends active once, or as it was before.
class TestKillEngine : public QObject
{
    Q_OBJECT
private slots:
    void survivesDeathAtEveryLookAtTheClock_data();
    void survivesDeathAtEveryLookAtTheClock();
    void survivesDeathAtRandomMoments_data() { databases(); }
    void survivesDeathAtRandomMoments();
    void goesOnWhenPostgresDies();

private:
    static void databases()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgres") << QStringLiteral("postgres");
    }
    /// Starts the process; leases of dead ones have ended for it.
    void begin(QProcess &process, const QString &path, int looks = 0);

    qint64 m_ahead = 0;
};

void TestKillEngine::begin(QProcess &process, const QString &path, int looks)
{
    m_ahead += 30;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--work"), path, QString::number(m_ahead), QString::number(looks)});
    QVERIFY(process.waitForStarted());
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
    if (const auto child = workAsChild(app.arguments()))
        return *child;
    TestKillEngine test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill_engine.moc"
