#include "models/run_list_model.h"
#include "services/workspace/run_store.h"
#include "services/workspace/tenant_store.h"
#include "services/workspace/webhook_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/provisioning/provisioning_pane.h"
#include "ui/panes/provisioning/temporary_password.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace reeve;

class TestProvisioningPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsRunsInEveryState();
    void presetsNarrowTheList_data();
    void presetsNarrowTheList();
    void onlyTheRunsOfOneTenant();
    void aRunIsSeenLive();
    void onlyFailuresOfTheHistory();
    void aFailedRunIsRetried();
    void cancelsWithAReason();
    void rollsBackAfterConfirmation();
    void severalAtOnceWithAReport();
    void thePasswordIsShownOnce();
    void saysWhyAnActionIsNotAllowed();
    void opensTenantAndTester();
    void isUsableByKeyboardAndEar();

private:
    QList<Run> runs(RunState state, std::optional<WaitReason> waiting = {})
    {
        RunFilter filter;
        filter.states = {state};
        filter.waiting = waiting;
        return answer(m_ground->workspace().runs().page(filter, {}, {})).value_or(Page<Run>()).rows;
    }
    Run now(const Id &id) { return answer(m_ground->workspace().runs().detail(id)).value_or(RunDetail()).run; }
    /// Queues a run for a tenant that waits for it.
    Run provision(Plan plan)
    {
        TenantFilter filter;
        filter.statuses = {TenantStatus::PendingProvision};
        const auto tenants = answer(m_ground->workspace().tenants().page(filter, {}, {}));
        const Id id = tenants->rows.first().id;
        answer(m_ground->workspace().runs().provision({id}, plan));
        RunFilter own;
        own.tenantId = id;
        return answer(m_ground->workspace().runs().page(own, {}, {}))->rows.first();
    }
    void select(const Run &run)
    {
        m_pane->reveal(run.id);
        QTRY_COMPARE(m_pane->selection(), QList{run.id});
        QTRY_VERIFY(visible<QLabel>(m_pane.get(), "runState"));
        QTRY_VERIFY(visible<QLabel>(m_pane.get(), "detailTitle") &&
                    visible<QLabel>(m_pane.get(), "detailTitle")->text() == run.tenantName);
    }
    QString stateShown()
    {
        auto *label = visible<QLabel>(m_pane.get(), "runState");
        return label ? label->text() : QString();
    }
    GuardedAction *action(const char *name) { return m_pane->findChild<GuardedAction *>(QString::fromLatin1(name)); }
    FormDialog *form() { return visible<FormDialog>(m_pane.get()); }
    void submit() { QTest::mouseClick(form()->submitButton(), Qt::LeftButton); }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<ProvisioningPane> m_pane;
    RunListModel *m_model = nullptr;
};

void TestProvisioningPane::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Demo);
    QVERIFY(m_ground);
    m_pane = std::make_unique<ProvisioningPane>(m_ground->context());
    m_pane->resize(1060, 720);
    m_pane->show();
    m_pane->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_model = m_pane->findChild<RunListModel *>();
    QTRY_VERIFY(m_model->phase() == PagedTableModel::Phase::Ready);
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest, m_model);
}

void TestProvisioningPane::cleanup()
{
    m_pane.reset();
    m_ground.reset();
}

void TestProvisioningPane::showsRunsInEveryState()
{
    QCOMPARE(m_model->rowCount(), answer(m_ground->workspace().runs().count({})).value_or(-1));
    for (const RunState state : allRunStates()) {
        const QList<Run> inState = runs(state);
        if (inState.isEmpty())
            continue;
        select(inState.first());
        QCOMPARE(stateShown(), runStateText(inState.first()));
        shootAll(*m_ground, m_pane.get(), QStringLiteral("runs-") + runStateKey(state));
    }
}

void TestProvisioningPane::presetsNarrowTheList_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("waiting");
    QTest::newRow("failed") << u"failed"_qs << static_cast<int>(RunState::Failed) << static_cast<int>(WaitReason::None);
    QTest::newRow("retrying") << u"retrying"_qs << static_cast<int>(RunState::Waiting)
                              << static_cast<int>(WaitReason::Retry);
    QTest::newRow("waiting") << u"waiting"_qs << static_cast<int>(RunState::Waiting)
                             << static_cast<int>(WaitReason::Webhook);
}

void TestProvisioningPane::presetsNarrowTheList()
{
    QFETCH(QString, preset);
    QFETCH(int, state);
    QFETCH(int, waiting);
    const int all = m_model->rowCount();
    m_pane->applyPreset(preset);
    QTRY_VERIFY(m_model->rowCount() < all);
    QVERIFY(m_model->rowCount() > 0);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QCOMPARE(static_cast<int>(m_model->at(row).state), state);
        QCOMPARE(static_cast<int>(m_model->at(row).waitReason), waiting);
    }
}

void TestProvisioningPane::onlyTheRunsOfOneTenant()
{
    const int all = m_model->rowCount();
    const Run run = runs(RunState::Succeeded).constFirst();
    m_pane->applyPreset(QStringLiteral("tenant:") + run.tenantId);
    QTRY_VERIFY(m_model->rowCount() < all);
    for (int row = 0; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->at(row).tenantId, run.tenantId);
    auto *button = visible<QPushButton>(m_pane.get(), "allTenants");
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(m_model->rowCount(), all);
    QVERIFY(!button->isVisible());
}

void TestProvisioningPane::aRunIsSeenLive()
{
    const Run run = provision(Plan::Premium);
    select(run);
    QCOMPARE(stateShown(), runStateTitle(RunState::Queued));
    QPointer<QWidget> steps = m_pane->findChild<QWidget *>(QStringLiteral("runSteps"));
    m_ground->startEngine();
    QTRY_COMPARE_WITH_TIMEOUT(stateShown(), QStringLiteral("Waiting for webhook"), 20'000);
    QVERIFY2(steps, "the details were built anew while the run went on");
    QVERIFY(action("sendCallback")->isEnabled());
    QTRY_VERIFY(m_model->rowOf(run.id) >= 0 && m_model->at(m_model->rowOf(run.id)).state == RunState::Waiting);
    QVERIFY(visible<QProgressBar>(m_pane.get(), "runProgress")->value() > 0);
    shootAll(*m_ground, m_pane.get(), QStringLiteral("runs-live"));
}

void TestProvisioningPane::onlyFailuresOfTheHistory()
{
    const Run run = runs(RunState::Failed).constFirst();
    select(run);
    auto *events = m_pane->findChild<QWidget *>(QStringLiteral("runEvents"));
    const auto payloads = [events] {
        int shown = 0;
        for (QToolButton *button : events->findChildren<QToolButton *>())
            shown += button->isVisibleTo(events);
        return shown;
    };
    const int before = payloads();
    QVERIFY(before > 1);
    QToolButton *payload = events->findChildren<QToolButton *>().constFirst();
    payload->click();
    bool open = false;
    for (QPlainTextEdit *text : events->findChildren<QPlainTextEdit *>())
        open = open || (text->isVisibleTo(events) && text->toPlainText().startsWith(u'{'));
    QVERIFY(open);
    m_pane->findChild<QCheckBox *>(QStringLiteral("onlyFailed"))->click();
    QVERIFY(payloads() < before);
}

void TestProvisioningPane::aFailedRunIsRetried()
{
    const Run run = runs(RunState::Failed).constFirst();
    select(run);
    QVERIFY(action("retryRuns")->isEnabled());
    action("retryRuns")->trigger();
    QTRY_COMPARE(now(run.id).state, RunState::Queued);
    QTRY_COMPARE(stateShown(), runStateTitle(RunState::Queued));
    QVERIFY(!action("retryRuns")->isEnabled());
    QCOMPARE(m_ground->notifier.infos.size(), 1);
}

void TestProvisioningPane::cancelsWithAReason()
{
    const Run run = provision(Plan::Basic);
    select(run);
    action("cancelRuns")->trigger();
    QTRY_VERIFY(form());
    shootAll(*m_ground, form(), QStringLiteral("runs-form-cancel"));
    submit();
    QTRY_VERIFY(!form()->fields().errorOf(QStringLiteral("reason")).isEmpty());
    QTest::keyClicks(form()->fields().field(QStringLiteral("reason")), QStringLiteral("Wrong plan"));
    submit();
    QTRY_VERIFY(!form());
    QCOMPARE(now(run.id).state, RunState::Cancelled);
    QTRY_COMPARE(stateShown(), runStateTitle(RunState::Cancelled));
}

void TestProvisioningPane::rollsBackAfterConfirmation()
{
    const Run run = runs(RunState::Failed).constFirst();
    select(run);
    action("rollBackRuns")->trigger();
    QTRY_VERIFY(form());
    shootAll(*m_ground, form(), QStringLiteral("runs-form-rollback"));
    QCOMPARE(now(run.id).state, RunState::Failed);
    submit();
    QTRY_VERIFY(!form());
    m_ground->startEngine();
    QTRY_COMPARE_WITH_TIMEOUT(stateShown(), runStateTitle(RunState::RolledBack), 20'000);
    const auto tenant = answer(m_ground->workspace().tenants().detail(run.tenantId));
    QCOMPARE(tenant->tenant.status, TenantStatus::PendingProvision);
}

void TestProvisioningPane::severalAtOnceWithAReport()
{
    auto *table = m_pane->findChild<PagedTableView *>();
    const qsizetype failed = runs(RunState::Failed).size();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(m_pane->selection().size(), m_model->rowCount());
    action("retryRuns")->trigger();
    QTRY_VERIFY(m_pane->findChild<QDialog *>(QStringLiteral("bulkReport")));
    auto *report = m_pane->findChild<QDialog *>(QStringLiteral("bulkReport"));
    shootAll(*m_ground, report, QStringLiteral("runs-report"));
    QCOMPARE(runs(RunState::Failed).size(), 0);
    QVERIFY(failed > 0);
    QTest::keyClick(report, Qt::Key_Escape);
}

void TestProvisioningPane::thePasswordIsShownOnce()
{
    const Run run = provision(Plan::Basic);
    m_ground->startEngine();
    QTRY_COMPARE_WITH_TIMEOUT(now(run.id).state, RunState::Waiting, 20'000); // the administrator is made by now
    select(now(run.id));
    QTRY_VERIFY(action("showPassword")->isEnabled());
    action("showPassword")->trigger();
    QTRY_VERIFY(form());
    shootAll(*m_ground, form(), QStringLiteral("runs-form-password"));
    submit();
    QTRY_VERIFY(m_pane->findChild<QDialog *>(QStringLiteral("passwordDialog")));
    QPointer<QDialog> dialog = m_pane->findChild<QDialog *>(QStringLiteral("passwordDialog"));
    shootAll(*m_ground, dialog, QStringLiteral("runs-password"));
    const QString password = dialog->findChild<QLineEdit *>(QStringLiteral("password"))->text();
    QCOMPARE(password.size(), 20);
    QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("copy")), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), password);
    QVERIFY(visible<QLabel>(dialog, "copied"));
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!dialog);

    action("showPassword")->trigger();
    QTRY_VERIFY(form());
    submit();
    QTRY_VERIFY(!form()->generalError().isEmpty());
    QVERIFY(!m_pane->findChild<QDialog *>(QStringLiteral("passwordDialog")));
}

void TestProvisioningPane::saysWhyAnActionIsNotAllowed()
{
    for (const char *name : {"retryRuns", "cancelRuns", "rollBackRuns", "showPassword", "sendCallback"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(!action(name)->reason().isEmpty(), name);
    }
    select(runs(RunState::Failed).constFirst());
    QVERIFY(action("retryRuns")->isEnabled());
    QVERIFY(!action("cancelRuns")->isEnabled());
    m_ground->as(Role::Viewer);
    QVERIFY(!action("retryRuns")->isEnabled());
    QVERIFY(!action("retryRuns")->reason().isEmpty());
    m_ground->as(Role::Admin);
    m_ground->workspace().setReadOnly(true);
    QVERIFY(!action("retryRuns")->isEnabled());
    m_ground->workspace().setReadOnly(false);
    select(runs(RunState::Waiting, WaitReason::Webhook).constFirst());
    QTRY_VERIFY(action("cancelRuns")->isEnabled());
    QVERIFY(!action("retryRuns")->isEnabled());
    QVERIFY(!action("rollBackRuns")->isEnabled());
}

void TestProvisioningPane::opensTenantAndTester()
{
    const Run run = runs(RunState::Waiting, WaitReason::Webhook).constFirst();
    select(run);
    QSignalSpy opened(m_pane.get(), &Pane::open);
    QSignalSpy presets(m_pane.get(), &Pane::openPreset);
    m_pane->findChild<QAction *>(QStringLiteral("showTenant"))->trigger();
    action("sendCallback")->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toString(), run.tenantId);
    QCOMPARE(presets.size(), 1);
    QCOMPARE(presets.first().at(0).toString(), QStringLiteral("webhooks"));
    QCOMPARE(presets.first().at(1).toString(), QStringLiteral("test:") + run.tenantId);
}

void TestProvisioningPane::isUsableByKeyboardAndEar()
{
    select(runs(RunState::Failed).constFirst());
    QCOMPARE(accessibilityProblems(m_pane.get()), QStringList());
}

QTEST_MAIN(TestProvisioningPane)
#include "test_provisioning_pane.moc"
