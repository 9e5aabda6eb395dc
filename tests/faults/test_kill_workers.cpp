#include "tests/support/kill_ground.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;
using namespace reeve::test;

/// Two hundred deaths among ten processes that share one workspace.
class TestKillWorkers : public QObject
{
    Q_OBJECT
private slots:
    void tenWorkersSurviveTwoHundredDeaths_data();
    void tenWorkersSurviveTwoHundredDeaths();
};

void TestKillWorkers::tenWorkersSurviveTwoHundredDeaths_data()
{
    QTest::addColumn<QString>("database");
    QTest::newRow("sqlite") << QStringLiteral("sqlite");
    QTest::newRow("postgres") << QStringLiteral("postgres");
}

void TestKillWorkers::tenWorkersSurviveTwoHundredDeaths()
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

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (const auto child = workAsChild(app.arguments()))
        return *child;
    TestKillWorkers test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_kill_workers.moc"
