#include "tests/support/engine_room.h"
#include "tests/support/sqlite_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

const QString steps[] = {QStringLiteral("creating_tenant"), QStringLiteral("creating_admin_user"),
                         QStringLiteral("setting_up_data"), QStringLiteral("provisioning_resources"),
                         QStringLiteral("sending_welcome_email")};

int countEvents(const RunDetail &detail, const QString &type, const QString &step = {})
{
    return static_cast<int>(std::count_if(detail.events.cbegin(), detail.events.cend(), [&](const RunEvent &event) {
        return event.type == type && (step.isEmpty() || event.step == step);
    }));
}

void runSql(const QString &path, const QString &sql)
{
    QVERIFY(openSqliteFile(path)->script(sql));
}

/// Makes inserts into a table fail with a DatabaseError that may pass by itself: the table is away.
const QString hideCompanies = QStringLiteral("alter table reeve_companies rename to reeve_companies_away;");
const QString showCompanies = QStringLiteral("alter table reeve_companies_away rename to reeve_companies;");

} // namespace

/// The engine and the rules of runs on a real SQLite file.
class TestEngine : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void goesToActiveThroughASignedCallback_data();
    void goesToActiveThroughASignedCallback();
    void failsByTheCallbackAndIsRetried();
    void failsWhenTheDeadlinePasses();
    void retriesDatabaseErrorsThreeTimes();
    void goesOnWhenTheErrorHasPassed();
    void neverRetriesADuplicate();
    void cancelLeavesEverythingAsBefore();
    void rollbackLeavesEverythingAsBefore();
    void provisionsAnewAfterAFailure();
    void aRunThatCannotBeTakenBackStopsNoOther();
    void retriesTheWelcomeMailOfAnActiveTenant();
    void refusesWhatTheStateForbids();
    void twoEnginesTakeNoStepTwice();

private:
    QString path(const QString &name = QStringLiteral("w.reeve")) const { return m_folder->filePath(name); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEngine::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestEngine::goesToActiveThroughASignedCallback_data()
{
    QTest::addColumn<Plan>("plan");
    QTest::addColumn<QString>("isolation");
    QTest::newRow("premium") << Plan::Premium << "silo";
    QTest::newRow("standard") << Plan::Standard << "pooled";
    QTest::newRow("basic") << Plan::Basic << "pooled";
}

void TestEngine::goesToActiveThroughASignedCallback()
{
    QFETCH(Plan, plan);
    QFETCH(QString, isolation);
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant, plan);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.status(tenant), TenantStatus::Provisioning);
    QCOMPARE(room.run(id).progress, 70);

    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    QCOMPARE(room.status(tenant), TenantStatus::Active);
    const RunDetail detail = room.detail(id);
    QCOMPARE(detail.run.progress, 100);
    QVERIFY(detail.run.finishedOn.isValid());
    for (const QString &step : steps)
        QCOMPARE(countEvents(detail, QStringLiteral("step_succeeded"), step), 1);

    const QStringList effects = room.effects();
    QVERIFY2(effects.filter(isolation).size() == 1, qPrintable(effects.join(u'\n')));
    for (const char *row : {"company ACME", "user ada@acme.example", "role admin", "mail ada@acme.example"})
        QCOMPARE(effects.count(QLatin1String(row)), 1);
    QCOMPARE(effects.filter(QStringLiteral("resource bucket-")).size(), 1);
    // The run and every status of the tenant are in the audit log.
    for (const char *action : {"run.queued", "tenant.provisioning", "tenant.active", "run.callback_received"})
        QVERIFY2(room.count(QStringLiteral("select count(*) from reeve_audit_events where action = '%1'")
                                .arg(QLatin1String(action))) == 1,
                 action);
}

void TestEngine::failsByTheCallbackAndIsRetried()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.callBack(tenant, false, QStringLiteral("quota used up")).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(room.status(tenant), TenantStatus::ProvisionFailed);
    QCOMPARE(room.run(id).error, QStringLiteral("quota used up"));

    QCOMPARE(answer(room.workspace().runs().retry({id}))->done, 1);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.status(tenant), TenantStatus::Provisioning);
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    QCOMPARE(room.status(tenant), TenantStatus::Active);
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve_users")), 1);
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve_companies")), 1);
}

void TestEngine::failsWhenTheDeadlinePasses()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    room.putForward(24 * 3600 - 60);
    QCOMPARE(room.run(id).state, RunState::Waiting);
    room.putForward(120);
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(room.run(id).errorName, QStringLiteral("TimeoutError"));
    QCOMPARE(room.status(tenant), TenantStatus::ProvisionFailed);

    QCOMPARE(answer(room.workspace().runs().retry({id}))->done, 1);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
}

void TestEngine::retriesDatabaseErrorsThreeTimes()
{
    EngineRoom room(path());
    Engine::Options options;
    options.chance = [] { return 1.0; };
    room.start(options);
    const Id tenant = room.onboard(QStringLiteral("acme"));
    runSql(path(), hideCompanies);
    const Id id = room.provision(tenant);
    for (const int attempt : {1, 2}) {
        QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Retry));
        QCOMPARE(room.run(id).attempt, attempt);
        QCOMPARE(room.run(id).errorName, QStringLiteral("DatabaseError"));
        room.putForward(attempt * 2);
        QTRY_VERIFY(room.run(id).attempt > attempt);
    }
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(room.status(tenant), TenantStatus::ProvisionFailed);
    QList<int> delays;
    const RunDetail detail = room.detail(id);
    for (const RunEvent &event : detail.events)
        if (event.type == QLatin1String("retry_scheduled"))
            delays << event.payload[QLatin1String("delayMs")].toInt();
    QCOMPARE(delays, QList<int>({1000, 2000}));
    QCOMPARE(countEvents(detail, QStringLiteral("step_started")), 3);
}

void TestEngine::goesOnWhenTheErrorHasPassed()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    runSql(path(), hideCompanies);
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Retry));
    runSql(path(), showCompanies);
    QCOMPARE(answer(room.workspace().runs().retry({id}))->done, 1);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.run(id).error, QString());
}

void TestEngine::neverRetriesADuplicate()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    runSql(path(),
           QStringLiteral("insert into reeve_users values ('u', '%1', 'A', 'K', 'ada@acme.example', 'x', '', '');")
               .arg(tenant));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Failed));
    const Run run = room.run(id);
    QCOMPARE(run.step, steps[1]);
    QCOMPARE(run.attempt, 1);
    QCOMPARE(run.errorName, QStringLiteral("DuplicateError"));
    QCOMPARE(room.status(tenant), TenantStatus::ProvisionFailed);
}

void TestEngine::cancelLeavesEverythingAsBefore()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const QStringList before = room.effects();
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(answer(room.workspace().runs().cancel({id}, QStringLiteral("wrong plan")))->done, 1);
    QVERIFY(room.waitsFor(id, RunState::Cancelled));
    QCOMPARE(room.effects(), before);
    QCOMPARE(room.callBack(tenant, true).status, 401);
    QCOMPARE(room.status(tenant), TenantStatus::PendingProvision);

    const Id again = room.provision(tenant);
    QVERIFY(room.waitsFor(again, RunState::Waiting, WaitReason::Webhook));
}

void TestEngine::rollbackLeavesEverythingAsBefore()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    TenantConfig own{{}, QStringLiteral("plan"), {{QStringLiteral("users"), 7}}};
    QVERIFY(answer(room.workspace().tenants().saveConfig(tenant, own)));
    const QStringList before = room.effects();
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.callBack(tenant, false).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(answer(room.workspace().runs().rollBack({id}))->done, 1);
    QVERIFY(room.waitsFor(id, RunState::RolledBack));
    QCOMPARE(room.effects(), before);
    QCOMPARE(countEvents(room.detail(id), QStringLiteral("compensated")), 4);
}

void TestEngine::provisionsAnewAfterAFailure()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id failed = room.provision(tenant);
    QVERIFY(room.waitsFor(failed, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.callBack(tenant, false).status, 204);
    QVERIFY(room.waitsFor(failed, RunState::Failed));

    const Id anew = room.provision(tenant, Plan::Premium);
    QVERIFY(anew != failed);
    QVERIFY(room.waitsFor(anew, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(anew, RunState::Succeeded));
    QCOMPARE(room.run(failed).state, RunState::RolledBack);
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve_companies")), 1);
    QCOMPARE(room.count(QStringLiteral("select count(*) from reeve_users")), 1);
}

void TestEngine::aRunThatCannotBeTakenBackStopsNoOther()
{
    EngineRoom room(path());
    Engine::Options options;
    options.threads = 1;
    room.start(options);
    const Id bad = room.onboard(QStringLiteral("bad"));
    const Id badRun = room.provision(bad);
    QVERIFY(room.waitsFor(badRun, RunState::Waiting, WaitReason::Webhook));
    runSql(path(), QStringLiteral(
                       "create trigger keep before delete on reeve_companies begin select raise(abort, 'kept'); end;"));
    QCOMPARE(answer(room.workspace().runs().cancel({badRun}, QStringLiteral("a mistake")))->done, 1);

    const Id good = room.provision(room.onboard(QStringLiteral("good")));
    QVERIFY(room.waitsFor(good, RunState::Waiting, WaitReason::Webhook));
    QVERIFY(room.waitsFor(badRun, RunState::Failed));
    QVERIFY2(room.run(badRun).error.contains(QStringLiteral("kept")), qPrintable(room.run(badRun).error));

    runSql(path(), QStringLiteral("drop trigger keep;"));
    QCOMPARE(answer(room.workspace().runs().rollBack({badRun}))->done, 1);
    QVERIFY(room.waitsFor(badRun, RunState::Cancelled));
    QCOMPARE(room.status(bad), TenantStatus::PendingProvision);
}

void TestEngine::retriesTheWelcomeMailOfAnActiveTenant()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    runSql(path(),
           QStringLiteral("create trigger full before insert on reeve_outbox begin select raise(abort, 'full'); end;"));
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(room.status(tenant), TenantStatus::Active);
    // A working tenant is not taken apart because its mail failed.
    const auto refused = answer(room.workspace().runs().rollBack({id}));
    QCOMPARE(refused->done, 0);
    QCOMPARE(refused->errors.first().second.kind, ErrorKind::State);

    runSql(path(), QStringLiteral("drop trigger full;"));
    const auto retried = answer(room.workspace().runs().retry({id}));
    QVERIFY2(retried->done == 1, qPrintable(retried->errors.value(0).second.line()));
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    QCOMPARE(room.status(tenant), TenantStatus::Active);
}

void TestEngine::refusesWhatTheStateForbids()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    RunStore &runs = room.workspace().runs();
    const auto stateErrors = [](const Result<BulkReport> &report) {
        return report && report->done == 0 && report->errors.size() == 1 &&
               report->errors.first().second.kind == ErrorKind::State;
    };
    QVERIFY(stateErrors(answer(runs.provision({tenant}, Plan::Basic))));
    QVERIFY(stateErrors(answer(runs.rollBack({id}))));
    QVERIFY(stateErrors(answer(runs.retry({id}))));
    QCOMPARE(room.run(id).state, RunState::Waiting);
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    QVERIFY(stateErrors(answer(runs.cancel({id}, QStringLiteral("too late")))));
    QVERIFY(stateErrors(answer(runs.retry({id}))));

    // One refusal does not undo the others, and says whose it is.
    const auto mixed = answer(runs.provision({tenant, room.onboard(QStringLiteral("new"))}, Plan::Basic));
    QCOMPARE(mixed->done, 1);
    QCOMPARE(mixed->errors.first().first, QStringLiteral("ACME"));

    room.workspace().setActor({QStringLiteral("vera"), Role::Viewer});
    QCOMPARE(answer(runs.provision({tenant}, Plan::Basic)).error().kind, ErrorKind::Forbidden);
}

void TestEngine::twoEnginesTakeNoStepTwice()
{
    constexpr int tenants = 8;
    EngineRoom one(path());
    EngineRoom other(path());
    one.start();
    other.start();
    QList<Id> ids;
    QList<Id> runs;
    for (int i = 0; i < tenants; ++i) {
        ids << one.onboard(QStringLiteral("t%1").arg(i));
        runs << one.provision(ids.last());
        other.workspace().wakeEngine();
    }
    for (int i = 0; i < tenants; ++i) {
        QVERIFY(one.waitsFor(runs.at(i), RunState::Waiting, WaitReason::Webhook));
        QCOMPARE((i % 2 ? one : other).callBack(ids.at(i), true).status, 204);
    }
    for (int i = 0; i < tenants; ++i) {
        QVERIFY(one.waitsFor(runs.at(i), RunState::Succeeded));
        const RunDetail detail = one.detail(runs.at(i));
        for (const QString &step : steps) {
            QCOMPARE(countEvents(detail, QStringLiteral("step_started"), step), 1);
            QCOMPARE(countEvents(detail, QStringLiteral("step_succeeded"), step), 1);
        }
    }
    for (const char *table : {"reeve_companies", "reeve_tenant_companies", "reeve_users", "reeve_user_roles",
                              "reeve_tenant_email_settings", "resources"})
        QCOMPARE(one.count(QStringLiteral("select count(*) from %1").arg(QLatin1String(table))), tenants);
    QCOMPARE(one.count(QStringLiteral("select count(*) from reeve_outbox where template = 'welcome'")), tenants);
    QCOMPARE(one.count(QStringLiteral("select count(distinct owner) from reeve_runs where owner <> ''")), 0);
}

QTEST_GUILESS_MAIN(TestEngine)
#include "test_engine.moc"
