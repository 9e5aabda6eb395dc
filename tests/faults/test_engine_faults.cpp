#include "services/provisioning/run_rules.h"
#include "tests/support/engine_room.h"

#include <QTemporaryDir>
#include <QTest>
#include <latch>

using namespace reeve;

namespace {

/// Answers of the key store that come late, as a keychain that waits for its owner.
class HeldUp
{
public:
    void hold()
    {
        std::unique_lock lock(m_mutex);
        ++m_waiting;
        m_changed.notify_all();
        m_changed.wait(lock, [this] { return m_open; });
    }
    bool someoneWaits()
    {
        const std::lock_guard lock(m_mutex);
        return m_waiting > 0;
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_waiting = 0;
    bool m_open = false;
};

} // namespace

/// What goes wrong around an engine that lives: clocks, late holders, callbacks that come twice or never.
class TestEngineFaults : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void ofTwoWorkersOneHoldsTheLease_data() { databases(); }
    void ofTwoWorkersOneHoldsTheLease();
    void aLateHolderWritesNothing_data() { databases(); }
    void aLateHolderWritesNothing();
    void aSlowHolderKeepsItsLease_data() { databases(); }
    void aSlowHolderKeepsItsLease();
    void anExpiredLeaseIsTakenOver_data() { databases(); }
    void anExpiredLeaseIsTakenOver();
    void goesOnWhenTheClockWasSetBack_data() { databases(); }
    void goesOnWhenTheClockWasSetBack();
    void goesOnWhenTheClockJumpsAhead_data() { databases(); }
    void goesOnWhenTheClockJumpsAhead();
    void countsADuplicateCallbackOnce_data() { databases(); }
    void countsADuplicateCallbackOnce();
    void failsWithoutACallbackAndGoesOnAfterARetry_data() { databases(); }
    void failsWithoutACallbackAndGoesOnAfterARetry();
    void endsActiveWhileNoMailCanBeSent_data() { databases(); }
    void endsActiveWhileNoMailCanBeSent();

private:
    static void databases()
    {
        QTest::addColumn<QString>("database");
        QTest::newRow("sqlite") << QStringLiteral("sqlite");
        QTest::newRow("postgres") << QStringLiteral("postgres");
    }
    QString path() const { return m_place; }
    /// The claim of an engine named `owner` at `now`, in a transaction of its own.
    static std::optional<run_table::RunRow> claim(EngineRoom &room, const QString &owner, const QDateTime &now,
                                                  int seconds = 20);
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_place;
};

void TestEngineFaults::init()
{
    QFETCH(QString, database);
    m_folder = std::make_unique<QTemporaryDir>();
    m_place = engineRoomPlace(database, *m_folder);
}

std::optional<run_table::RunRow> TestEngineFaults::claim(EngineRoom &room, const QString &owner, const QDateTime &now,
                                                         int seconds)
{
    const auto rows = answer(room.workspace().pool().write(
        [&](SqlSession &session) { return run_table::claim(session, owner, now, seconds); }));
    return rows && !rows->isEmpty() ? std::optional(rows->first()) : std::nullopt;
}

void TestEngineFaults::ofTwoWorkersOneHoldsTheLease()
{
    EngineRoom first(path());
    EngineRoom second(path());
    for (int round = 0; round < 50; ++round) {
        const QString key = QStringLiteral("t%1").arg(round);
        const Id id = first.provision(first.onboard(key));
        const QDateTime now = QDateTime::currentDateTimeUtc().addSecs(1);
        std::latch start(2);
        std::atomic<int> holders = 0;
        const auto race = [&](EngineRoom &room, const QString &owner) {
            start.arrive_and_wait();
            auto rows = room.workspace().pool().write(
                [&](SqlSession &session) { return run_table::claim(session, owner, now, 20); });
            rows.waitForFinished();
            if (rows.result() && !rows.result()->isEmpty() && rows.result()->first().run.id == id)
                ++holders;
        };
        std::thread other([&] { race(second, QStringLiteral("b")); });
        race(first, QStringLiteral("a"));
        other.join();
        QCOMPARE(holders.load(), 1);
    }
}

void TestEngineFaults::aLateHolderWritesNothing()
{
    EngineRoom late(path());
    const Id tenant = late.onboard(QStringLiteral("acme"));
    const Id id = late.provision(tenant);
    const auto gate = std::make_shared<HeldUp>();
    Engine::Options options;
    options.threads = 1;
    options.leaseSeconds = 3600; // it does not renew in this test: as a machine that sleeps
    options.publish = [gate](const ProvisioningEvent &) -> Result<bool> {
        gate->hold();
        return true;
    };
    late.start(options);
    QVERIFY(QTest::qWaitFor([&] { return gate->someoneWaits(); }, 10'000));

    // While it talks to the orchestrator another worker takes the run over, and the callback is answered.
    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(3700);
    const auto taken = claim(late, QStringLiteral("other"), later, 100);
    QVERIFY(taken && taken->run.id == id);
    const qint64 fence = taken->fence;
    gate->open();
    EngineRoom reader(path());
    const auto eventsOf = [&] { return reader.detail(id).events.size(); };
    const auto before = eventsOf();
    QCOMPARE(late.callBack(tenant, true).status, 204);
    QVERIFY(reader.count(QStringLiteral("select count(*) from reeve.run_events where type = 'event_published'")) == 0);
    QCOMPARE(reader.count(QStringLiteral("select fence from reeve.runs")), static_cast<int>(fence));
    QCOMPARE(eventsOf(), before + 1); // the callback's alone
}

void TestEngineFaults::aSlowHolderKeepsItsLease()
{
    EngineRoom room(path());
    const Id id = room.provision(room.onboard(QStringLiteral("acme")));
    const auto gate = std::make_shared<HeldUp>();
    Engine::Options options;
    options.leaseSeconds = 1;
    options.publish = [gate](const ProvisioningEvent &) -> Result<bool> {
        gate->hold();
        return true;
    };
    room.start(options);
    QVERIFY(QTest::qWaitFor([&] { return gate->someoneWaits(); }, 10'000));
    const auto until = [&] {
        const auto value = answer(room.workspace().pool().read(
            [](SqlSession &session) { return session.value(QStringLiteral("select lease_until from reeve.runs")); }));
        return value ? value->toString() : QString();
    };
    // Renewed more than once: it outlives the lease that it began with.
    const QString first = until();
    const QDateTime end = QDateTime::currentDateTimeUtc().addMSecs(1200);
    QVERIFY(QTest::qWaitFor([&] { return QDateTime::currentDateTimeUtc() > end; }, 5'000));
    QVERIFY(until() > first);
    QVERIFY(!claim(room, QStringLiteral("other"), QDateTime::currentDateTimeUtc(), 1));
    gate->open();
    QVERIFY(QTest::qWaitFor(
        [&] {
            return room.count(QStringLiteral("select count(*) from reeve.run_events where type = 'event_published'")) ==
                   1;
        },
        10'000));
    QCOMPARE(room.detail(id).run.waitReason, WaitReason::Webhook);
}

void TestEngineFaults::anExpiredLeaseIsTakenOver()
{
    EngineRoom room(path());
    const Id id = room.provision(room.onboard(QStringLiteral("acme")));
    // A worker claims it and dies.
    QVERIFY(claim(room, QStringLiteral("dead"), QDateTime::currentDateTimeUtc().addSecs(1), 1));
    room.start();
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QVERIFY(room.count(QStringLiteral("select fence from reeve.runs")) >= 2);
}

void TestEngineFaults::goesOnWhenTheClockWasSetBack()
{
    EngineRoom room(path());
    const Id id = room.provision(room.onboard(QStringLiteral("acme")));
    // A worker whose clock was a day ahead claimed it, failed once, and died; then the clock was put right.
    const QDateTime ahead = QDateTime::currentDateTimeUtc().addDays(1);
    QVERIFY(claim(room, QStringLiteral("ahead"), ahead));
    const auto written = answer(room.workspace().pool().write([&](SqlSession &session) {
        return session.exec(QStringLiteral("update reeve.runs set wake_at = :ahead"),
                            {{QStringLiteral(":ahead"), toSql(ahead)}});
    }));
    QVERIFY(written);
    room.start();
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    // The deadline of the callback lies ahead rightly: the run waits for it.
    QVERIFY(room.run(id).wakeAt > QDateTime::currentDateTimeUtc().addSecs(23 * 3600));
}

void TestEngineFaults::goesOnWhenTheClockJumpsAhead()
{
    EngineRoom room(path());
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    // Every look at the clock finds it an hour further.
    const auto hours = std::make_shared<std::atomic<int>>(0);
    Engine::Options options;
    options.clock = [hours] { return QDateTime::currentDateTimeUtc().addSecs(++*hours * 3600); };
    room.start(options);
    // So the deadline passes at once; but nothing is done twice, and an operator's retry goes on.
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(room.run(id).errorName, QStringLiteral("TimeoutError"));
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve.users")), 1);
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve.companies")), 1);
}

void TestEngineFaults::countsADuplicateCallbackOnce()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    ProvisioningCallback callback;
    callback.tenantId = tenant;
    callback.success = true;
    callback.resources.append(Resource{newId(),
                                       QStringLiteral("storage"),
                                       QStringLiteral("bucket"),
                                       {{QStringLiteral("bucket"), QStringLiteral("bucket")}}});
    const Delivery delivery = room.signedDelivery(callback);
    // The same bytes twice, at the same time.
    auto one = room.workspace().webhooks().receive(delivery);
    auto two = room.workspace().webhooks().receive(delivery);
    const auto first = answer(one);
    const auto second = answer(two);
    QVERIFY(first && second);
    QCOMPARE(QList<int>({first->status, second->status}).count(204), 1);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    QCOMPARE(room.count(QStringLiteral("select count(*) from main.resources")), 1);
    QCOMPARE(room.receive(delivery).status, 401);
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve.outbox where template = 'welcome'")), 1);
}

void TestEngineFaults::failsWithoutACallbackAndGoesOnAfterARetry()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    room.putForward(25 * 3600);
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(room.status(tenant), TenantStatus::ProvisionFailed);
    // Too late, the callback finds nobody who waits.
    ProvisioningCallback callback;
    callback.tenantId = tenant;
    callback.success = true;
    QVERIFY(room.receive(room.signedDelivery(callback)).status != 204);
    QCOMPARE(room.status(tenant), TenantStatus::ProvisionFailed);
    QCOMPARE(answer(room.workspace().runs().rollBack({id}))->done, 1);
    QVERIFY(room.waitsFor(id, RunState::RolledBack));
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve.users")), 0);
}

void TestEngineFaults::endsActiveWhileNoMailCanBeSent()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    QCOMPARE(room.status(tenant), TenantStatus::Active);
    // Nobody sends: the mail waits in the outbox and is not lost.
    QCOMPARE(
        room.count(QStringLiteral("select count(*) from reeve.outbox where template = 'welcome' and state = 'queued'")),
        1);
}

QTEST_GUILESS_MAIN(TestEngineFaults)
#include "test_engine_faults.moc"
