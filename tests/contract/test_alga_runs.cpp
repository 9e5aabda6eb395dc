#include "services/workspace/settings_store.h"
#include "services/workspace/sql/outbox_table.h"
#include "tests/support/engine_room.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

const QStringList tables{
    QStringLiteral("tenants"),    QStringLiteral("companies"),        QStringLiteral("users"),
    QStringLiteral("user_roles"), QStringLiteral("tenant_companies"), QStringLiteral("tenant_email_settings")};

int rowsOf(const EngineRoom &room, const QString &table)
{
    return room.count(QStringLiteral("select count(*) from alga.") + table);
}

void script(EngineRoom &room, const QString &sql)
{
    const auto done = answer(room.workspace().pool().write([&](SqlSession &session) { return session.exec(sql); }));
    QVERIFY2(done, done ? "" : qPrintable(done.error().line()));
}

} // namespace

/// Seed 003 as it stands: its input, steps, tables, state query, signals, result, rollback and health.
class TestAlgaRuns : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void fillsTheSixTables();
    void updatesAFieldUntilItIsUsed();
    void takesBackInTheOrderOfForeignKeys();
    void neverRetriesADuplicate();
    void saysWhetherItIsHealthy();
    void countsRunsDurationsAndErrors();
    void changesEveryRunOfAFilter();

private:
    RunStore &runs() { return m_room->workspace().runs(); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineRoom> m_room;
};

void TestAlgaRuns::init()
{
    m_room.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_room = std::make_unique<EngineRoom>(m_folder->filePath(QStringLiteral("w.reeve")));
    const auto set = answer(m_room->workspace().settings().write(
        {{QString(setting::runShape), runShapeKey(RunShape::Alga)},
         {QString(setting::appPlaneUrl), QStringLiteral("https://{key}.example.com")}}));
    QVERIFY2(set, set ? "" : qPrintable(set.error().line()));
}

void TestAlgaRuns::fillsTheSixTables()
{
    m_room->start();
    const Id tenant = m_room->onboard(QStringLiteral("acme"));
    const Id id = m_room->provision(tenant, Plan::Basic);
    QVERIFY(m_room->waitsFor(id, RunState::Succeeded));
    QCOMPARE(m_room->status(tenant), TenantStatus::Active);
    for (const QString &table : tables)
        QVERIFY2(rowsOf(*m_room, table) == 1, qPrintable(table));
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from alga.users where password_hash like '$2%'")), 1);
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from alga.tenant_companies where is_default")), 1);
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from alga.tenant_email_settings where email_provider = "
                                          "'resend' and fallback_enabled and not tracking_enabled")),
             1);

    const RunDetail detail = m_room->detail(id);
    QCOMPARE(detail.steps.size(), 4);
    QCOMPARE(detail.input[QLatin1String("adminUser")][QLatin1String("email")].toString(),
             QStringLiteral("ada@acme.example"));
    QCOMPARE(detail.input[QLatin1String("contractLine")].toString(), QStringLiteral("basic"));
    QCOMPARE(detail.state[QLatin1String("progress")].toInt(), 100);
    QCOMPARE(detail.state[QLatin1String("tenantId")].toString(), tenant);
    QVERIFY(!detail.state[QLatin1String("adminUserId")].toString().isEmpty());
    QVERIFY(!detail.state[QLatin1String("companyId")].toString().isEmpty());
    QCOMPARE(detail.state[QLatin1String("emailSent")].toBool(true), false); // nobody sends here
    QVERIFY(detail.result[QLatin1String("success")].toBool());
    QVERIFY(!detail.result.contains(QLatin1String("temporaryPassword")));
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from reeve.outbox where variables like "
                                          "'%https://acme.example.com%'")),
             1);

    // The temporary password is shown once.
    const auto password = answer(runs().takeTemporaryPassword(id));
    QVERIFY(password && password->size() == 20);
    QVERIFY(!answer(runs().takeTemporaryPassword(id)));
}

void TestAlgaRuns::updatesAFieldUntilItIsUsed()
{
    const Id id = m_room->provision(m_room->onboard(QStringLiteral("acme")));
    const auto update = [&](const QString &field, const QString &value) {
        return answer(runs().update({id}, field, value)).value_or(BulkReport{});
    };
    QCOMPARE(update(QStringLiteral("contractLine"), QStringLiteral("enterprise")).done, 1);
    QCOMPARE(update(QStringLiteral("companyName"), QStringLiteral("Acme Holding")).done, 1);
    const BulkReport unknown = update(QStringLiteral("tenantId"), QStringLiteral("x"));
    QCOMPARE(unknown.done, 0);
    QCOMPARE(unknown.errors.first().second.field(), QStringLiteral("field"));
    const BulkReport bad = update(QStringLiteral("adminUser.email"), QStringLiteral("nobody"));
    QCOMPARE(bad.errors.first().second.field(), QStringLiteral("value"));

    m_room->start();
    QVERIFY(m_room->waitsFor(id, RunState::Succeeded));
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from alga.companies where company_name = 'Acme Holding'")),
             1);
    QCOMPARE(m_room->detail(id).input[QLatin1String("contractLine")].toString(), QStringLiteral("enterprise"));
    QCOMPARE(update(QStringLiteral("contractLine"), QStringLiteral("basic")).errors.first().second.kind,
             ErrorKind::State);
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from reeve.audit_events where action = 'run.updated'")), 2);
}

void TestAlgaRuns::takesBackInTheOrderOfForeignKeys()
{
    script(*m_room, QStringLiteral("alter table alga_tenant_email_settings rename to alga_away"));
    Engine::Options options;
    options.retries = {3, 1, 2.0, 5};
    m_room->start(options);
    const Id tenant = m_room->onboard(QStringLiteral("acme"));
    const Id id = m_room->provision(tenant);
    QVERIFY(m_room->waitsFor(id, RunState::Failed));
    QCOMPARE(m_room->run(id).errorName, QStringLiteral("DatabaseError"));
    QCOMPARE(m_room->run(id).attempt, 3);
    QVERIFY(rowsOf(*m_room, QStringLiteral("users")) == 1);
    script(*m_room, QStringLiteral("alter table alga_away rename to alga_tenant_email_settings"));

    QCOMPARE(answer(runs().rollBack({id}))->done, 1);
    QVERIFY(m_room->waitsFor(id, RunState::RolledBack));
    for (const QString &table : tables)
        QVERIFY2(rowsOf(*m_room, table) == 0, qPrintable(table));
    QCOMPARE(m_room->status(tenant), TenantStatus::PendingProvision);
    QCOMPARE(m_room->detail(id).result[QLatin1String("success")].toBool(true), false);
}

void TestAlgaRuns::neverRetriesADuplicate()
{
    const Id tenant = m_room->onboard(QStringLiteral("acme"));
    script(*m_room,
           QStringLiteral("insert into alga.tenants (tenant, company_name) values ('%1', 'there')").arg(tenant));
    m_room->start();
    const Id id = m_room->provision(tenant);
    QVERIFY(m_room->waitsFor(id, RunState::Failed));
    QCOMPARE(m_room->run(id).errorName, QStringLiteral("DuplicateError"));
    QCOMPARE(m_room->run(id).attempt, 1);
}

void TestAlgaRuns::saysWhetherItIsHealthy()
{
    const auto state = [&](const QString &title) {
        const auto lines = answer(runs().health());
        for (const HealthLine &line : lines.value_or(QList<HealthLine>{}))
            if (line.title == title)
                return line.state;
        return HealthLine::State::Bad;
    };
    QCOMPARE(state(QStringLiteral("Database")), HealthLine::State::Good);
    QCOMPARE(state(QStringLiteral("Keys")), HealthLine::State::Good);
    QCOMPARE(state(QStringLiteral("Engine")), HealthLine::State::Bad);
    QCOMPARE(state(QStringLiteral("Queue")), HealthLine::State::Good);
    m_room->start();
    QVERIFY(QTest::qWaitFor([&] { return state(QStringLiteral("Engine")) == HealthLine::State::Good; }, 10'000));
}

void TestAlgaRuns::countsRunsDurationsAndErrors()
{
    m_room->start();
    for (int i = 0; i < 4; ++i) {
        const Id tenant = m_room->onboard(QStringLiteral("t%1").arg(i));
        if (i == 3)
            script(*m_room, QStringLiteral("insert into alga.tenants (tenant) values ('%1')").arg(tenant));
        const Id id = m_room->provision(tenant, Plan::Premium);
        QVERIFY(m_room->waitsFor(id, i == 3 ? RunState::Failed : RunState::Succeeded));
    }
    const auto found = answer(runs().analytics({QDateTime::currentDateTimeUtc().addDays(-1), {}}));
    QVERIFY2(found, found ? "" : qPrintable(found.error().line()));
    QCOMPARE(found->days.size(), 1);
    QCOMPARE(found->days.first().day, QDateTime::currentDateTimeUtc().date());
    QCOMPARE(found->days.first().succeeded, 3);
    QCOMPARE(found->days.first().failed, 1);
    QCOMPARE(found->durations.size(), 4);
    for (const RunAnalytics::Duration &duration : found->durations) {
        QCOMPARE(duration.plan, Plan::Premium);
        QCOMPARE(duration.count, 3);
        QVERIFY(duration.p50 <= duration.p90 && duration.p90 <= duration.p99 && duration.p99 <= duration.longest);
    }
    QCOMPARE(found->failures.size(), 1);
    QCOMPARE(found->failures.first().step, QStringLiteral("creating_tenant"));
    const auto before = answer(runs().analytics({{}, QDateTime::currentDateTimeUtc().addDays(-1)}));
    QVERIFY(before && before->days.isEmpty() && before->durations.isEmpty() && before->failures.isEmpty());
}

void TestAlgaRuns::changesEveryRunOfAFilter()
{
    constexpr int many = 250; // more than a page
    QList<Id> ids;
    for (int i = 0; i < many; ++i)
        ids << m_room->provision(m_room->onboard(QStringLiteral("t%1").arg(i)));
    RunFilter queued;
    queued.states = {RunState::Queued};
    const auto found = answer(runs().matching(queued));
    QVERIFY(found);
    QCOMPARE(found->size(), many);
    const auto report = answer(runs().cancel(*found, QStringLiteral("all of them")));
    QVERIFY(report);
    QCOMPARE(report->done, many);
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from reeve.runs where state = 'cancelled'")), many);
}

QTEST_GUILESS_MAIN(TestAlgaRuns)
#include "test_alga_runs.moc"
