#include "models/run_list_model.h"
#include "models/tenant_list_model.h"
#include "models/tone.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace reeve;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

/// Answers lists with `rows`, and keeps what it was asked.
class ListedTenants : public TenantStore
{
public:
    QList<Tenant> rows;
    TenantFilter filter;
    Sort<TenantColumn> sort;

    Future<Page<Tenant>> page(TenantFilter asked, Sort<TenantColumn> order, PageRequest) override
    {
        filter = asked;
        sort = order;
        return ready<Page<Tenant>>(Page<Tenant>{rows, {}, {}, true, true, {}});
    }
    Future<qint64> count(TenantFilter) override { return ready<qint64>(rows.size()); }
    Future<TenantDetail> detail(Id) override { return refuse<TenantDetail>(); }
    Future<void> checkKey(QString) override { return refuse<void>(); }
    Future<Tenant> onboardLead(Id, TenantInput) override { return refuse<Tenant>(); }
    Future<Tenant> onboard(TenantInput) override { return refuse<Tenant>(); }
    Future<Tenant> update(Id, TenantInput, QDateTime) override { return refuse<Tenant>(); }
    Future<Contact> saveContact(Id, Contact) override { return refuse<Contact>(); }
    Future<void> removeContact(Id, Id) override { return refuse<void>(); }
    Future<TenantConfig> saveConfig(Id, TenantConfig) override { return refuse<TenantConfig>(); }
    Future<void> removeConfig(Id, Id) override { return refuse<void>(); }
    Future<void> saveBranding(Id, Branding) override { return refuse<void>(); }
    Future<Tenant> deactivate(Id, QString) override { return refuse<Tenant>(); }
    Future<Tenant> reactivate(Id, QString) override { return refuse<Tenant>(); }
    Future<Tenant> deprovision(Id, QString) override { return refuse<Tenant>(); }

private:
    template<class T>
    static Future<T> refuse()
    {
        return readyError<T>(Error::of(ErrorKind::Unsupported, QStringLiteral("A list only reads.")));
    }
};

class ListedRuns : public RunStore
{
public:
    QList<Run> rows;
    RunFilter filter;
    Sort<RunColumn> sort;

    Future<Page<Run>> page(RunFilter asked, Sort<RunColumn> order, PageRequest) override
    {
        filter = asked;
        sort = order;
        return ready<Page<Run>>(Page<Run>{rows, {}, {}, true, true, {}});
    }
    Future<qint64> count(RunFilter) override { return ready<qint64>(rows.size()); }
    Future<RunDetail> detail(Id) override { return refuse<RunDetail>(); }
    Future<BulkReport> provision(QList<Id>, Plan) override { return refuse<BulkReport>(); }
    Future<BulkReport> retry(QList<Id>) override { return refuse<BulkReport>(); }
    Future<BulkReport> cancel(QList<Id>, QString) override { return refuse<BulkReport>(); }
    Future<BulkReport> rollBack(QList<Id>) override { return refuse<BulkReport>(); }
    Future<QString> takeTemporaryPassword(Id) override { return refuse<QString>(); }

private:
    template<class T>
    static Future<T> refuse()
    {
        return readyError<T>(Error::of(ErrorKind::Unsupported, QStringLiteral("A list only reads.")));
    }
};

Run runOf(RunState state, WaitReason waiting = WaitReason::None)
{
    Run run;
    run.id = newId();
    run.tenantName = QStringLiteral("Acme");
    run.state = state;
    run.waitReason = waiting;
    run.createdOn = noon;
    run.modifiedOn = noon.addSecs(30);
    return run;
}

FilterState choosing(const QString &facet, const QStringList &options)
{
    FilterState filter;
    filter.choices[facet] = options;
    return filter;
}

QStringList listed(const QString &options)
{
    return options.split(QLatin1Char(','), Qt::SkipEmptyParts);
}

} // namespace

class TestTenantRunModels : public QObject
{
    Q_OBJECT
private slots:
    void tenantsShowWhatAnOperatorReads();
    void tenantFilterAndOrderReachTheStore();
    void everyFacetOptionMeansSomething();
    void runsShowStateProgressAndAttempt();
    void runFilters_data();
    void runFilters();
    void durations();
    void durationOfALiveRunCountsOn();
};

void TestTenantRunModels::tenantsShowWhatAnOperatorReads()
{
    ListedTenants store;
    Tenant tenant;
    tenant.id = newId();
    tenant.name = QStringLiteral("Acme & <Sons>");
    tenant.key = QStringLiteral("acme");
    tenant.status = TenantStatus::ProvisionFailed;
    tenant.plan = Plan::Premium;
    tenant.domains = {QStringLiteral("acme.com"), QStringLiteral("acme.org")};
    tenant.createdOn = noon;
    Tenant fresh = tenant;
    fresh.id = newId();
    fresh.plan.reset();
    store.rows = {tenant, fresh};
    TenantListModel model(store, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 2);

    const auto shown = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    QCOMPARE(shown(0, TenantListModel::Name), tenant.name);
    QCOMPARE(shown(0, TenantListModel::Status), tenantStatusTitle(TenantStatus::ProvisionFailed));
    QCOMPARE(model.index(0, TenantListModel::Status).data(PagedTableModel::ToneRole).toInt(),
             static_cast<int>(Tone::Danger));
    QCOMPARE(shown(0, TenantListModel::Plan), planTitle(Plan::Premium));
    QCOMPARE(shown(1, TenantListModel::Plan), QString());
    QCOMPARE(shown(0, TenantListModel::Domains), QStringLiteral("acme.com, acme.org"));
    QCOMPARE(model.plainText(0, TenantListModel::Status), QStringLiteral("PROVISIONFAILED"));
    QCOMPARE(model.plainText(0, TenantListModel::CreatedOn), QStringLiteral("2026-03-01T12:00:00Z"));
    QCOMPARE(model.plainText(0, TenantListModel::Key), QStringLiteral("acme"));
    QCOMPARE(model.columns().size(), qsizetype(TenantListModel::ColumnCount));
}

void TestTenantRunModels::tenantFilterAndOrderReachTheStore()
{
    ListedTenants store;
    TenantListModel model(store, nullptr);
    FilterState filter = choosing(QStringLiteral("status"), {QStringLiteral("ACTIVE"), QStringLiteral("nonsense")});
    filter.choices[QStringLiteral("plan")] = {QStringLiteral("BASIC")};
    filter.text = QStringLiteral("acme");
    model.setFilter(filter);
    QCOMPARE(store.filter.statuses, QList{TenantStatus::Active});
    QCOMPARE(store.filter.plans, QList{Plan::Basic});
    QCOMPARE(store.filter.text, QStringLiteral("acme"));
    QVERIFY(store.filter.created.isOpen());

    model.sort(TenantListModel::Key, Qt::AscendingOrder);
    QCOMPARE(store.sort.column, TenantColumn::Key);
    QCOMPARE(store.sort.order, Qt::AscendingOrder);
    model.sort(TenantListModel::Domains, Qt::AscendingOrder);
    QCOMPARE(model.sortColumn(), int(TenantListModel::Key));
}

void TestTenantRunModels::everyFacetOptionMeansSomething()
{
    ListedTenants tenants;
    TenantListModel tenantModel(tenants, nullptr);
    for (const Facet &facet : TenantListModel::facets()) {
        for (const FacetOption &option : facet.options) {
            QVERIFY(!option.title.isEmpty());
            tenantModel.setFilter(choosing(facet.key, {option.key}));
            QVERIFY2(tenants.filter.statuses.size() + tenants.filter.plans.size() == 1, qPrintable(option.key));
        }
    }
    ListedRuns runs;
    RunListModel runModel(runs, nullptr);
    for (const Facet &facet : RunListModel::facets()) {
        for (const FacetOption &option : facet.options) {
            QVERIFY(!option.title.isEmpty());
            runModel.setFilter(choosing(facet.key, {option.key}));
            QVERIFY2(runs.filter.states.size() + runs.filter.waiting.has_value() + runs.filter.steps.size() +
                             (runs.filter.minimumAttempt > 0) ==
                         1,
                     qPrintable(option.key));
        }
    }
}

void TestTenantRunModels::runsShowStateProgressAndAttempt()
{
    ListedRuns store;
    Run retrying = runOf(RunState::Waiting, WaitReason::Retry);
    retrying.progress = 40;
    retrying.attempt = 3;
    retrying.step = QStringLiteral("creating_admin_user");
    retrying.error = QStringLiteral("The identity provider did not answer.");
    store.rows = {retrying, runOf(RunState::Waiting, WaitReason::Webhook), runOf(RunState::Succeeded)};
    RunListModel model(store, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 3);

    const auto cell = [&model](int row, int column, int role) { return model.index(row, column).data(role); };
    QCOMPARE(cell(0, RunListModel::State, Qt::DisplayRole).toString(), QStringLiteral("Retrying"));
    QCOMPARE(cell(0, RunListModel::State, PagedTableModel::ToneRole).toInt(), static_cast<int>(Tone::Warning));
    QCOMPARE(cell(1, RunListModel::State, Qt::DisplayRole).toString(), QStringLiteral("Waiting for webhook"));
    QCOMPARE(cell(2, RunListModel::State, Qt::DisplayRole).toString(), QStringLiteral("Succeeded"));
    QCOMPARE(cell(0, RunListModel::Progress, PagedTableModel::ProgressRole).toInt(), 40);
    QCOMPARE(cell(0, RunListModel::Step, Qt::DisplayRole).toString(), stepTitle(QStringLiteral("creating_admin_user")));
    QCOMPARE(cell(0, RunListModel::Attempt, Qt::DisplayRole).toString(), QStringLiteral("3"));
    QCOMPARE(cell(2, RunListModel::Attempt, Qt::DisplayRole).toString(), QString());
    QCOMPARE(cell(0, RunListModel::ErrorText, Qt::DisplayRole).toString(), retrying.error);
    QCOMPARE(model.plainText(0, RunListModel::State), QStringLiteral("waiting"));
    QCOMPARE(model.columns().size(), qsizetype(RunListModel::ColumnCount));
}

void TestTenantRunModels::runFilters_data()
{
    QTest::addColumn<QString>("states");
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<QString>("attempts");
    QTest::addColumn<QList<int>>("wantedStates");
    QTest::addColumn<int>("wantedWaiting");
    QTest::addColumn<int>("wantedAttempts");

    const int none = -1;
    const int retry = static_cast<int>(WaitReason::Retry);
    const int webhook = static_cast<int>(WaitReason::Webhook);
    const int waits = static_cast<int>(RunState::Waiting);
    const int failed = static_cast<int>(RunState::Failed);
    QTest::newRow("nothing chosen is everything") << QString() << QString() << QString() << QList<int>() << none << 0;
    QTest::newRow("failed") << u"failed"_qs << QString() << QString() << QList{failed} << none << 0;
    QTest::newRow("retrying") << QString() << u"retry"_qs << QString() << QList<int>() << retry << 0;
    QTest::newRow("both reasons are the waiting state")
        << QString() << u"retry,webhook"_qs << QString() << QList{waits} << none << 0;
    QTest::newRow("both reasons narrow the states")
        << u"failed,waiting"_qs << u"retry,webhook"_qs << QString() << QList{waits} << none << 0;
    QTest::newRow("failed and waiting at once is nothing")
        << u"failed"_qs << u"retry,webhook"_qs << QString() << QList{failed} << webhook << 0;
    QTest::newRow("the least attempts count") << QString() << QString() << u"5,3"_qs << QList<int>() << none << 3;
}

void TestTenantRunModels::runFilters()
{
    QFETCH(QString, states);
    QFETCH(QString, waiting);
    QFETCH(QString, attempts);
    FilterState filter;
    filter.choices[QStringLiteral("state")] = listed(states);
    filter.choices[QStringLiteral("waiting")] = listed(waiting);
    filter.choices[QStringLiteral("attempt")] = listed(attempts);
    ListedRuns store;
    RunListModel model(store, nullptr);
    model.setFilter(filter, QStringLiteral("some-tenant"));

    QList<int> asked;
    for (const RunState state : store.filter.states)
        asked << static_cast<int>(state);
    QTEST(asked, "wantedStates");
    QTEST(store.filter.waiting ? static_cast<int>(*store.filter.waiting) : -1, "wantedWaiting");
    QTEST(store.filter.minimumAttempt, "wantedAttempts");
    QCOMPARE(store.filter.tenantId, QStringLiteral("some-tenant"));
}

void TestTenantRunModels::durations()
{
    const QDateTime now = noon.addSecs(300);
    QCOMPARE(runDuration(runOf(RunState::Running), now), 300'000);
    QCOMPARE(runDuration(runOf(RunState::Failed), now), 30'000);
    Run done = runOf(RunState::Succeeded);
    done.finishedOn = noon.addSecs(20);
    QCOMPARE(runDuration(done, now), 20'000);
    QCOMPARE(runDuration(runOf(RunState::Queued), noon.addSecs(-5)), 0);
}

void TestTenantRunModels::durationOfALiveRunCountsOn()
{
    ListedRuns store;
    Run live = runOf(RunState::Running);
    live.createdOn = QDateTime::currentDateTimeUtc().addSecs(-20);
    store.rows = {runOf(RunState::Succeeded), live, runOf(RunState::Failed)};
    RunListModel model(store, nullptr);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 3);
    const QString before = model.index(1, RunListModel::Duration).data().toString();
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    QVERIFY(changes.wait(5000));
    QCOMPARE(changes.first().at(0).toModelIndex(), model.index(1, RunListModel::Duration));
    QCOMPARE(changes.first().at(1).toModelIndex(), model.index(1, RunListModel::Duration));
    QVERIFY(model.index(1, RunListModel::Duration).data().toString() != before);
}

QTEST_GUILESS_MAIN(TestTenantRunModels)
#include "test_tenant_run_models.moc"
