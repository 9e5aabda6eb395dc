#include "services/domain/invoice.h"
#include "services/domain/lead.h"
#include "services/domain/plan.h"
#include "services/domain/role.h"
#include "services/domain/run.h"
#include "services/domain/tenant.h"

#include <QTest>

using namespace reeve;

/// Every pair of states of every machine, against the tables of the design: what is not listed is forbidden.
class TestStateMachines : public QObject
{
    Q_OBJECT
private slots:
    void tenant_data();
    void tenant();
    void run_data();
    void run();
    void finalRuns();
    void invoice_data();
    void invoice();
    void leadState_data();
    void leadState();
    void overdueAndAge_data();
    void overdueAndAge();
    void numbersAreSourceLoops();
    void keysAreDistinctAndReadBack();
    void rolesMayWhatTheDesignSays();
    void refusalNamesWhoMay();
};

namespace {

template<class State>
using Moves = QMap<State, QList<State>>;

template<class State, class Key>
void everyPair(const QList<State> &states, const Moves<State> &moves, Key key)
{
    QTest::addColumn<State>("from");
    QTest::addColumn<State>("to");
    QTest::addColumn<bool>("allowed");
    for (const State from : states)
        for (const State to : states)
            QTest::addRow("%s to %s", qPrintable(key(from)), qPrintable(key(to)))
                << from << to << moves.value(from).contains(to);
}

template<class State, class Title>
void checkMove(State from, State to, bool allowed, Title title)
{
    QCOMPARE(canMove(from, to), allowed);
    const auto answer = requireMove(from, to);
    QCOMPARE(answer.has_value(), allowed);
    if (allowed)
        return;
    QCOMPARE(answer.error().kind, ErrorKind::State);
    QVERIFY2(answer.error().text.contains(title(from)), qPrintable(answer.error().text));
    QVERIFY2(answer.error().text.contains(title(to)), qPrintable(answer.error().text));
}

} // namespace

void TestStateMachines::tenant_data()
{
    using S = TenantStatus;
    everyPair<S>(allTenantStatuses(),
                 {{S::PendingProvision, {S::Provisioning}},
                  {S::Provisioning, {S::Active, S::ProvisionFailed, S::PendingProvision}},
                  {S::ProvisionFailed, {S::Provisioning, S::PendingProvision, S::Inactive}},
                  {S::Active, {S::Inactive, S::Deprovisioning}},
                  {S::Inactive, {S::Active, S::Deprovisioning}},
                  {S::Deprovisioning, {S::Inactive}}},
                 tenantStatusKey);
}

void TestStateMachines::tenant()
{
    QFETCH(TenantStatus, from);
    QFETCH(TenantStatus, to);
    QFETCH(bool, allowed);
    checkMove(from, to, allowed, tenantStatusTitle);
}

void TestStateMachines::run_data()
{
    using S = RunState;
    everyPair<S>(allRunStates(),
                 {{S::Queued, {S::Running, S::Cancelled}},
                  {S::Running, {S::Waiting, S::Succeeded, S::Failed, S::RollingBack}},
                  {S::Waiting, {S::Running, S::Failed, S::RollingBack}},
                  {S::RollingBack, {S::RolledBack, S::Cancelled, S::Failed}},
                  {S::Failed, {S::Queued, S::RollingBack}}},
                 runStateKey);
}

void TestStateMachines::run()
{
    QFETCH(RunState, from);
    QFETCH(RunState, to);
    QFETCH(bool, allowed);
    checkMove(from, to, allowed, runStateTitle);
}

void TestStateMachines::finalRuns()
{
    for (const RunState state : allRunStates()) {
        bool hasNext = false;
        for (const RunState to : allRunStates())
            hasNext = hasNext || canMove(state, to);
        QCOMPARE(isFinal(state), !hasNext);
    }
}

void TestStateMachines::invoice_data()
{
    using S = InvoiceStatus;
    everyPair<S>(allInvoiceStatuses(),
                 {{S::Pending, {S::Paid, S::Cancelled}}, {S::Paid, {S::Pending}}, {S::Cancelled, {S::Pending}}},
                 invoiceStatusKey);
}

void TestStateMachines::invoice()
{
    QFETCH(InvoiceStatus, from);
    QFETCH(InvoiceStatus, to);
    QFETCH(bool, allowed);
    checkMove(from, to, allowed, invoiceStatusTitle);
}

void TestStateMachines::leadState_data()
{
    QTest::addColumn<bool>("validated");
    QTest::addColumn<bool>("hasTenant");
    QTest::addColumn<qint64>("ageSeconds");
    QTest::addColumn<LeadState>("state");
    const qint64 fortnight = 14 * 86400;
    QTest::newRow("new") << false << false << qint64(0) << LeadState::Waiting;
    QTest::newRow("on the last second") << false << false << fortnight << LeadState::Waiting;
    QTest::newRow("a second later") << false << false << fortnight + 1 << LeadState::Stale;
    QTest::newRow("verified never goes stale") << true << false << 10 * fortnight << LeadState::Verified;
    QTest::newRow("with a tenant") << true << true << qint64(5) << LeadState::Converted;
    QTest::newRow("with a tenant, old") << true << true << 10 * fortnight << LeadState::Converted;
}

void TestStateMachines::leadState()
{
    QFETCH(bool, validated);
    QFETCH(bool, hasTenant);
    QFETCH(qint64, ageSeconds);
    QFETCH(LeadState, state);
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    Lead lead;
    lead.validated = validated;
    lead.tenantId = hasTenant ? newId() : Id();
    lead.createdOn = now.addSecs(-ageSeconds);
    QCOMPARE(reeve::leadState(lead, now), state);
}

void TestStateMachines::overdueAndAge_data()
{
    QTest::addColumn<int>("daysLate");
    QTest::addColumn<bool>("overdue");
    QTest::addColumn<AgeBucket>("bucket");
    QTest::newRow("due tomorrow") << -1 << false << AgeBucket::NotDue;
    QTest::newRow("due today") << 0 << false << AgeBucket::NotDue;
    QTest::newRow("1 day") << 1 << true << AgeBucket::Days1To30;
    QTest::newRow("30 days") << 30 << true << AgeBucket::Days1To30;
    QTest::newRow("31 days") << 31 << true << AgeBucket::Days31To60;
    QTest::newRow("60 days") << 60 << true << AgeBucket::Days31To60;
    QTest::newRow("61 days") << 61 << true << AgeBucket::Days61To90;
    QTest::newRow("90 days") << 90 << true << AgeBucket::Days61To90;
    QTest::newRow("91 days") << 91 << true << AgeBucket::Over90;
    QTest::newRow("years") << 2000 << true << AgeBucket::Over90;
}

void TestStateMachines::overdueAndAge()
{
    QFETCH(int, daysLate);
    QFETCH(bool, overdue);
    QFETCH(AgeBucket, bucket);
    const QDate today(2026, 3, 1);
    Invoice invoice;
    invoice.dueDate = today.addDays(-daysLate);
    QCOMPARE(isOverdue(invoice, today), overdue);
    QCOMPARE(ageBucket(invoice.dueDate, today), bucket);
    for (const InvoiceStatus closed : {InvoiceStatus::Paid, InvoiceStatus::Cancelled}) {
        invoice.status = closed;
        QVERIFY(!isOverdue(invoice, today));
    }
}

void TestStateMachines::numbersAreSourceLoops()
{
    QCOMPARE(int(TenantStatus::Active), 0);
    QCOMPARE(int(TenantStatus::PendingProvision), 1);
    QCOMPARE(int(TenantStatus::Provisioning), 2);
    QCOMPARE(int(TenantStatus::ProvisionFailed), 3);
    QCOMPARE(int(TenantStatus::Deprovisioning), 4);
    QCOMPARE(int(TenantStatus::Inactive), 5);
    QCOMPARE(int(InvoiceStatus::Pending), 0);
    QCOMPARE(int(InvoiceStatus::Paid), 1);
    QCOMPARE(int(InvoiceStatus::Cancelled), 2);
    QCOMPARE(deploymentOf(Plan::Premium), Deployment::Silo);
    QCOMPARE(deploymentOf(Plan::Standard), Deployment::Pooled);
    QCOMPARE(deploymentOf(Plan::Basic), Deployment::Pooled);
}

void TestStateMachines::keysAreDistinctAndReadBack()
{
    QSet<QString> keys;
    for (const TenantStatus status : allTenantStatuses())
        keys << tenantStatusKey(status);
    QCOMPARE(keys.size(), 6);
    keys.clear();
    for (const RunState state : allRunStates())
        keys << runStateKey(state);
    QCOMPARE(keys.size(), 8);
    for (const Plan plan : allPlans())
        QCOMPARE(planFromKey(planKey(plan)), plan);
    QVERIFY(!planFromKey(u"premium"_qs));
    for (const Role role : allRoles())
        QCOMPARE(roleFromKey(roleKey(role)), role);
    QVERIFY(!roleFromKey(u"root"_qs));
}

void TestStateMachines::rolesMayWhatTheDesignSays()
{
    using P = Permission;
    const QMap<Role, QList<P>> writes{
        {Role::Viewer, {}},
        {Role::Support, {P::WriteLeads}},
        {Role::Finance, {P::WriteInvoices}},
        {Role::Engineer, {P::SendWebhooks}},
        {Role::Admin,
         {P::WriteLeads, P::WriteTenants, P::Provision, P::WriteInvoices, P::SendWebhooks, P::ManageWorkspace}}};
    for (const Role role : allRoles())
        for (const P write :
             {P::WriteLeads, P::WriteTenants, P::Provision, P::WriteInvoices, P::SendWebhooks, P::ManageWorkspace})
            QVERIFY2(allows(role, write) == writes.value(role).contains(write),
                     qPrintable(u"%1 %2"_qs.arg(roleKey(role)).arg(int(write))));
}

void TestStateMachines::refusalNamesWhoMay()
{
    const auto refused = require(Actor{u"Ann"_qs, Role::Viewer}, Permission::WriteInvoices);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QVERIFY(refused.error().text.contains(roleTitle(Role::Viewer)));
    QVERIFY(refused.error().hint.contains(roleTitle(Role::Finance)));
    QVERIFY(require(Actor{u"Ann"_qs, Role::Finance}, Permission::WriteInvoices));
}

QTEST_GUILESS_MAIN(TestStateMachines)
#include "test_state_machines.moc"
