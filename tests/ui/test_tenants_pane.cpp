#include "models/tenant_list_model.h"
#include "services/workspace/run_store.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/tenants/tenants_pane.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace reeve;

class TestTenantsPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsEveryTenantAndItsDetails();
    void aPresetNarrowsTheList();
    void editsWhatChanged();
    void aConflictOffersBothVersions();
    void contactsAreAddedMadePrimaryAndRemoved();
    void aConfigurationMustBeJson_data();
    void aConfigurationMustBeJson();
    void provisionsSeveralWithOnePlan();
    void deactivatesWithAReasonAndUndoes();
    void deprovisionsOnlyWhenTheKeyIsTyped();
    void saysWhyAnActionIsNotAllowed();
    void linksLeadElsewhere();
    void onboardingOpensTheWizard();
    void isUsableByKeyboardAndEar();

private:
    Tenant first(TenantStatus status)
    {
        TenantFilter filter;
        filter.statuses = {status};
        const auto page = answer(m_ground->workspace().tenants().page(filter, {}, {}));
        return page && !page->rows.isEmpty() ? page->rows.first() : Tenant();
    }
    Tenant now(const Id &id)
    {
        return answer(m_ground->workspace().tenants().detail(id)).value_or(TenantDetail()).tenant;
    }
    void select(const Tenant &tenant)
    {
        m_pane->reveal(tenant.id);
        QTRY_VERIFY(titleOfDetails() == tenant.name);
        QTRY_COMPARE(m_pane->selection(), QList{tenant.id});
    }
    QString titleOfDetails()
    {
        auto *title = visible<QLabel>(m_pane.get(), "detailTitle");
        return title ? title->text() : QString();
    }
    GuardedAction *action(const char *name) { return m_pane->findChild<GuardedAction *>(QString::fromLatin1(name)); }
    FormDialog *form() { return visible<FormDialog>(m_pane.get()); }
    void submit() { QTest::mouseClick(form()->submitButton(), Qt::LeftButton); }
    void type(const char *field, const QString &text)
    {
        auto *edit = form()->fields().findChild<QLineEdit *>(QString::fromLatin1(field));
        QVERIFY2(edit, field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<TenantsPane> m_pane;
};

void TestTenantsPane::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Demo);
    QVERIFY(m_ground);
    m_pane = std::make_unique<TenantsPane>(m_ground->context());
    m_pane->resize(1060, 720);
    m_pane->show();
    m_pane->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    auto *model = m_pane->findChild<TenantListModel *>();
    QTRY_VERIFY(model->phase() == PagedTableModel::Phase::Ready);
    new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model);
}

void TestTenantsPane::cleanup()
{
    m_pane.reset();
    m_ground.reset();
}

void TestTenantsPane::showsEveryTenantAndItsDetails()
{
    auto *table = m_pane->findChild<PagedTableView *>();
    QCOMPARE(table->model()->rowCount(), answer(m_ground->workspace().tenants().count({})).value_or(-1));
    for (const TenantStatus status : allTenantStatuses()) {
        const Tenant tenant = first(status);
        QVERIFY(!tenant.id.isEmpty());
        select(tenant);
        shootAll(*m_ground, m_pane.get(), QStringLiteral("tenants-") + tenantStatusKey(status).toLower());
    }
    // Walking down with the keyboard shows each one.
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home);
    QTest::keyClick(table, Qt::Key_Down);
    const QString second = table->model()->index(1, TenantListModel::Name).data().toString();
    QTRY_COMPARE(titleOfDetails(), second);
}

void TestTenantsPane::aPresetNarrowsTheList()
{
    m_pane->applyPreset(QStringLiteral("provisionfailed"));
    auto *model = m_pane->findChild<TenantListModel *>();
    TenantFilter failed;
    failed.statuses = {TenantStatus::ProvisionFailed};
    const auto count = answer(m_ground->workspace().tenants().count(failed)).value_or(-1);
    QVERIFY(count > 0);
    QTRY_COMPARE(model->rowCount(), count);
    QCOMPARE(model->at(0).status, TenantStatus::ProvisionFailed);
}

void TestTenantsPane::editsWhatChanged()
{
    const Tenant tenant = first(TenantStatus::Active);
    select(tenant);
    action("editTenant")->trigger();
    QTRY_VERIFY(form());
    shootAll(*m_ground, form(), QStringLiteral("tenants-form-edit"));
    type("name", QString());
    submit();
    QTRY_VERIFY(!form()->fields().errorOf(QStringLiteral("name")).isEmpty());
    type("name", QStringLiteral("Renamed & Sons"));
    submit();
    QTRY_VERIFY(!form());
    QCOMPARE(now(tenant.id).name, QStringLiteral("Renamed & Sons"));
    QTRY_COMPARE(titleOfDetails(), QStringLiteral("Renamed & Sons"));
}

void TestTenantsPane::aConflictOffersBothVersions()
{
    const Tenant tenant = first(TenantStatus::Active);
    select(tenant);
    action("editTenant")->trigger();
    QTRY_VERIFY(form());
    type("name", QStringLiteral("Mine"));
    const auto detail = answer(m_ground->workspace().tenants().detail(tenant.id));
    QVERIFY(detail);
    QVERIFY(answer(m_ground->workspace().tenants().update(
        tenant.id, {QStringLiteral("Theirs"), tenant.key, tenant.domains, detail->address, {}},
        detail->tenant.modifiedOn)));
    submit();
    QTRY_VERIFY(QApplication::activeModalWidget() && QApplication::activeModalWidget() != form());
    QWidget *conflict = QApplication::activeModalWidget();
    shootAll(*m_ground, conflict, QStringLiteral("tenants-form-conflict"));
    QTest::keyClick(conflict, Qt::Key_Return);
    QTRY_VERIFY(!form());
    QCOMPARE(now(tenant.id).name, QStringLiteral("Mine"));
}

void TestTenantsPane::contactsAreAddedMadePrimaryAndRemoved()
{
    const Tenant tenant = first(TenantStatus::Active);
    select(tenant);
    action("addContact")->trigger();
    QTRY_VERIFY(form());
    type("firstName", QStringLiteral("Grace"));
    type("lastName", QStringLiteral("Hopper"));
    type("email", QStringLiteral("grace@elsewhere.example"));
    submit();
    QTRY_VERIFY(!form()->fields().errorOf(QStringLiteral("email")).isEmpty());
    shootAll(*m_ground, form(), QStringLiteral("tenants-form-contact"));
    type("email", QStringLiteral("grace@") + tenant.domains.first());
    submit();
    QTRY_VERIFY(!form());
    QTRY_VERIFY(visible<QToolButton>(m_pane.get(), "addContactButton") || titleOfDetails() == tenant.name);

    const auto menuOf = [this](const QString &name) -> QMenu * {
        for (QToolButton *button : m_pane->findChildren<QToolButton *>())
            if (button->menu() && button->isVisible() && button->accessibleName().endsWith(name))
                return button->menu();
        return nullptr;
    };
    QTRY_VERIFY(menuOf(QStringLiteral("Grace Hopper")));
    menuOf(QStringLiteral("Grace Hopper"))->actions().at(1)->trigger();
    QTRY_COMPARE(now(tenant.id).primaryContact, QStringLiteral("grace@") + tenant.domains.first());
    QTRY_VERIFY(menuOf(QStringLiteral("Grace Hopper")) &&
                !menuOf(QStringLiteral("Grace Hopper"))->actions().at(2)->isEnabled());
}

void TestTenantsPane::aConfigurationMustBeJson_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("no JSON") << u"{\"a\": }"_qs;
    QTest::newRow("a list") << u"[1, 2]"_qs;
    QTest::newRow("a word") << u"hello"_qs;
    QTest::newRow("open end") << u"{\"a\": 1"_qs;
}

void TestTenantsPane::aConfigurationMustBeJson()
{
    QFETCH(QString, text);
    const Tenant tenant = first(TenantStatus::Active);
    select(tenant);
    const qsizetype before = answer(m_ground->workspace().tenants().detail(tenant.id))->configs.size();
    action("addConfig")->trigger();
    QTRY_VERIFY(form());
    type("configKey", QStringLiteral("limits"));
    auto *value = form()->fields().findChild<QPlainTextEdit *>(QStringLiteral("configValue"));
    QTest::keyClicks(value, text);
    submit();
    QTRY_VERIFY(!form()->fields().errorOf(QStringLiteral("configValue")).isEmpty());
    if (text.startsWith(u'['))
        shootAll(*m_ground, form(), QStringLiteral("tenants-form-config"));
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("{\"seats\": 5}"));
    submit();
    QTRY_VERIFY(!form());
    const auto detail = answer(m_ground->workspace().tenants().detail(tenant.id));
    QCOMPARE(detail->configs.size(), before + 1);
}

void TestTenantsPane::provisionsSeveralWithOnePlan()
{
    m_pane->applyPreset(QStringLiteral("PENDINGPROVISION"));
    auto *table = m_pane->findChild<PagedTableView *>();
    auto *model = m_pane->findChild<TenantListModel *>();
    QTRY_VERIFY(model->rowCount() > 1 && model->at(0).status == TenantStatus::PendingProvision);
    const int count = model->rowCount();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_A, Qt::ControlModifier);
    QTRY_COMPARE(m_pane->selection().size(), count);
    QVERIFY(action("provisionTenants")->isEnabled());
    QVERIFY(!action("editTenant")->isEnabled());
    action("provisionTenants")->trigger();
    QTRY_VERIFY(form());
    shootAll(*m_ground, form(), QStringLiteral("tenants-form-provision"));
    form()->findChild<QRadioButton *>(QStringLiteral("planBASIC"))->click();
    submit();
    QTRY_VERIFY(!form());
    QCOMPARE(m_ground->notifier.infos.size(), 1);
    RunFilter queued;
    queued.states = {RunState::Queued};
    const auto runs = answer(m_ground->workspace().runs().page(queued, {}, {}));
    QVERIFY(runs && runs->rows.size() >= count);
    QCOMPARE(runs->rows.first().plan, Plan::Basic);
    QTRY_COMPARE(model->rowCount(), 0);
}

void TestTenantsPane::deactivatesWithAReasonAndUndoes()
{
    const Tenant tenant = first(TenantStatus::Active);
    select(tenant);
    action("deactivateTenant")->trigger();
    QTRY_VERIFY(form());
    shootAll(*m_ground, form(), QStringLiteral("tenants-form-deactivate"));
    submit();
    QTRY_VERIFY(!form()->fields().errorOf(QStringLiteral("reason")).isEmpty());
    QTest::keyClicks(form()->fields().field(QStringLiteral("reason")), QStringLiteral("Contract ended"));
    submit();
    QTRY_VERIFY(!form());
    QCOMPARE(now(tenant.id).status, TenantStatus::Inactive);
    QTRY_VERIFY(action("reactivateTenant")->isEnabled());
    QVERIFY(!action("deactivateTenant")->isEnabled());
    QVERIFY(m_ground->notifier.undo);
    QVERIFY(answer(m_ground->notifier.undo()));
    QCOMPARE(now(tenant.id).status, TenantStatus::Active);
}

void TestTenantsPane::deprovisionsOnlyWhenTheKeyIsTyped()
{
    const Tenant tenant = first(TenantStatus::Active);
    select(tenant);
    action("deprovisionTenant")->trigger();
    QTRY_VERIFY(form());
    shootAll(*m_ground, form(), QStringLiteral("tenants-form-deprovision"));
    QVERIFY(!form()->submitButton()->isEnabled());
    const QStringList names = form()->fields().names();
    const auto confirm =
        std::ranges::find_if(names, [](const QString &name) { return name != QLatin1String("reason"); });
    QVERIFY(confirm != names.end());
    QTest::keyClicks(form()->fields().field(*confirm), tenant.key.chopped(1));
    QVERIFY(!form()->submitButton()->isEnabled());
    QTest::keyClicks(form()->fields().field(*confirm), tenant.key.right(1));
    QTest::keyClicks(form()->fields().field(QStringLiteral("reason")), QStringLiteral("Contract ended"));
    QTRY_VERIFY(form()->submitButton()->isEnabled());
    submit();
    QTRY_VERIFY(!form());
    const auto detail = answer(m_ground->workspace().tenants().detail(tenant.id));
    QCOMPARE(detail->tenant.status, TenantStatus::Inactive);
    QVERIFY(detail->resources.isEmpty());
}

void TestTenantsPane::saysWhyAnActionIsNotAllowed()
{
    QVERIFY(!action("editTenant")->isEnabled());
    QVERIFY(!action("editTenant")->reason().isEmpty());
    select(first(TenantStatus::Active));
    QVERIFY(action("editTenant")->isEnabled());
    QVERIFY(!action("provisionTenants")->isEnabled());
    QVERIFY(!action("retryTenant")->isEnabled());
    QVERIFY(!action("retryTenant")->reason().isEmpty());
    for (const char *name :
         {"onboardTenant", "editTenant", "deactivateTenant", "deprovisionTenant", "addContact", "addConfig"}) {
        m_ground->as(Role::Viewer);
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(!action(name)->reason().isEmpty(), name);
        m_ground->as(Role::Admin);
        QVERIFY2(action(name)->isEnabled(), name);
        m_ground->workspace().setReadOnly(true);
        QVERIFY2(!action(name)->isEnabled(), name);
        m_ground->workspace().setReadOnly(false);
    }
    select(first(TenantStatus::ProvisionFailed));
    QTRY_VERIFY(action("retryTenant")->isEnabled());
    QVERIFY(!action("deactivateTenant")->isEnabled());
}

void TestTenantsPane::linksLeadElsewhere()
{
    Tenant withLead;
    const auto page = answer(m_ground->workspace().tenants().page({}, {}, {}));
    for (const Tenant &tenant : page->rows)
        if (!tenant.leadId.isEmpty())
            withLead = tenant;
    QVERIFY(!withLead.id.isEmpty());
    select(withLead);
    QSignalSpy opened(m_pane.get(), &Pane::open);
    QSignalSpy presets(m_pane.get(), &Pane::openPreset);
    for (QPushButton *button : m_pane->findChildren<QPushButton *>())
        if (button->property("link").toBool())
            button->click();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(1).toString(), withLead.leadId);
    QCOMPARE(presets.size(), 2);
    QCOMPARE(presets.at(0).at(1).toString(), QStringLiteral("tenant:") + withLead.id);
}

void TestTenantsPane::onboardingOpensTheWizard()
{
    QTest::keyClick(m_pane->findChild<PagedTableView *>(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(m_pane->findChild<QWizard *>());
}

void TestTenantsPane::isUsableByKeyboardAndEar()
{
    select(first(TenantStatus::Active));
    QCOMPARE(accessibilityProblems(m_pane.get()), QStringList());
}

QTEST_MAIN(TestTenantsPane)
#include "test_tenants_pane.moc"
