#include "tests/support/kill_ground.h"

#include <QTest>
#include <csignal>
#include <unistd.h>

namespace reeve::test {

bool shallFail(const QString &key)
{
    return key.startsWith(QLatin1Char('f'));
}

bool attend(EngineRoom &room)
{
    const auto page = answer(room.workspace().runs().page({}, {}, {}));
    if (!page)
        return false;
    bool settled = true;
    for (const Run &run : page->rows) {
        settled = settled && isFinal(run.state);
        if (run.state == RunState::Waiting && run.waitReason == WaitReason::Webhook)
            room.callBack(run.tenantId, !shallFail(run.tenantKey));
        else if (run.state == RunState::Failed)
            answer(room.workspace().runs().rollBack({run.id}));
    }
    return settled;
}

namespace {

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

QStringList prepare(const QString &path, const QStringList &keys)
{
    EngineRoom room(path);
    QList<Id> tenants;
    for (const QString &key : keys)
        tenants << room.onboard(key);
    QStringList before = room.effects();
    for (const Id &tenant : tenants)
        room.provision(tenant);
    return before;
}

void requireAllEnded(const QString &path, const QStringList &keys, const QStringList &before)
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
        constexpr auto welcomes = "reeve.outbox where template = 'welcome' and state = 'queued' and about_id in "
                                  "(select cast(id as text) from reeve.runs where tenant_id = %1)";
        for (const char *rows :
             {"reeve.companies where tenant_id = %1", "reeve.tenant_companies where tenant_id = %1",
              "reeve.users where tenant_id = %1", "reeve.user_roles where tenant_id = %1",
              "reeve.tenant_email_settings where tenant_id = %1", "reeve.subscriptions where tenant_id = %1",
              "main.tenant_mgmt_configs where tenant_id = %1", "main.resources where not deleted and tenant_id = %1",
              welcomes})
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

std::optional<int> workAsChild(const QStringList &arguments)
{
    if (arguments.value(1) == QLatin1String("--work"))
        return work(arguments.value(2), arguments.value(3).toLongLong(), arguments.value(4).toInt());
    if (arguments.value(1) == QLatin1String("--serve"))
        return serve(arguments.value(2));
    return std::nullopt;
}

} // namespace reeve::test
