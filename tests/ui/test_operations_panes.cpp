#include "models/audit_list_model.h"
#include "models/delivery_list_model.h"
#include "models/mail_list_model.h"
#include "services/webhooks/workspace_endpoint.h"
#include "services/workspace/run_store.h"
#include "services/workspace/settings_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/audit/audit_pane.h"
#include "ui/panes/audit/diff_view.h"
#include "ui/panes/list_export.h"
#include "ui/panes/mail/mail_pane.h"
#include "ui/panes/webhooks/body_view.h"
#include "ui/panes/webhooks/send_page.h"
#include "ui/panes/webhooks/webhooks_pane.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace reeve;

/// Webhooks, outbox and audit log in real windows on a real workspace.
class TestOperationsPanes : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void outboxShowsTextAndCopiesTheLink();
    void outboxDiscardsAndTakesBack();
    void outboxSaysThatThereIsNoServer();
    void viewerSeesNoLink();
    void auditShowsWhatChanged();
    void auditNarrowsToOnePersonAndBack();
    void auditIsExported();
    void callbackIsSignedSentAndShown();
    void failureWithItsReason();
    void withoutWaitingTenants();
    void deliveryShowsHeadersAndBothForms();
    void textFromOutsideStaysText();
    void keyboardAndNames();

private:
    template<class P>
    P *show()
    {
        auto pane = std::make_unique<P>(m_ground->context());
        pane->resize(1200, 760);
        pane->show();
        (void)QTest::qWaitForWindowExposed(pane.get());
        pane->activate();
        auto *shown = pane.get();
        m_pane = std::move(pane);
        m_tester =
            std::make_unique<QAbstractItemModelTester>(model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        (void)QTest::qWaitFor([this] { return model()->phase() == PagedTableModel::Phase::Ready; }, 20000);
        return shown;
    }
    PagedTableView *table() { return m_pane->findChild<PagedTableView *>(); }
    PagedTableModel *model() { return qobject_cast<PagedTableModel *>(table()->model()); }
    GuardedAction *action(const char *name) { return m_pane->findChild<GuardedAction *>(QLatin1String(name)); }
    /// The first row whose cell is this text.
    bool select(int column, const QString &text)
    {
        return QTest::qWaitFor(
            [&] {
                for (int row = 0; row < model()->rowCount(); ++row) {
                    if (!model()->index(row, column).data().toString().contains(text))
                        continue;
                    table()->selectRow(row);
                    return true;
                }
                return false;
            },
            10000);
    }
    QString detailText()
    {
        QStringList texts;
        auto *panel = m_pane->findChild<DetailPanel *>();
        for (QWidget *widget : panel->widget()->findChildren<QWidget *>()) {
            if (auto *label = qobject_cast<QLabel *>(widget))
                texts << label->text();
            if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
                texts << edit->toPlainText();
            if (auto *button = qobject_cast<QPushButton *>(widget))
                texts << button->text();
        }
        return texts.join(QLatin1Char('\n'));
    }
    Lead createLead(const QString &name)
    {
        static const QRegularExpression noLetter(QStringLiteral("[^a-z]"));
        const QString mail = name.toLower().remove(noLetter) + QStringLiteral("@test.example");
        const auto lead = answer(m_ground->workspace().leads().create(
            {name, QStringLiteral("Testlead"), QStringLiteral("Firma"), mail, {}}));
        if (!lead)
            qFatal("%s", qUtf8Printable(lead.error().line()));
        return *lead;
    }
    /// A tenant that waits for the orchestrator's callback.
    Id waitingTenant(const QString &key)
    {
        TenantInput input;
        input.name = QStringLiteral("Tenant ") + key;
        input.key = key;
        input.domains = {key + QStringLiteral(".example")};
        input.address.country = QStringLiteral("DE");
        input.contact = {{},
                         QStringLiteral("Ada"),
                         QStringLiteral("Admin"),
                         QStringLiteral("ada@") + key + QStringLiteral(".example"),
                         QStringLiteral("admin"),
                         true};
        const auto tenant = answer(m_ground->workspace().tenants().onboard(input));
        if (!tenant)
            qFatal("%s", qUtf8Printable(tenant.error().line()));
        (void)answer(m_ground->workspace().runs().provision({tenant->id}, Plan::Standard));
        if (!QTest::qWaitFor([&] { return bool(answer(m_ground->workspace().webhooks().callbackSecret(tenant->id))); },
                             30000))
            qFatal("The run never waited.");
        return tenant->id;
    }
    void startEndpoint()
    {
        m_ground->startEngine();
        m_endpoint = std::make_unique<WorkspaceEndpoint>(m_ground->workspace());
        QSignalSpy listening(m_endpoint.get(), &WorkspaceEndpoint::listening);
        QVERIFY(listening.wait());
        m_ground->workspace().setReceiverUrl(listening.first().first().toUrl().toString());
    }
    SendPage *openSend(const QString &preset = QStringLiteral("test:"))
    {
        m_pane->applyPreset(preset);
        return m_pane->findChild<SendPage *>();
    }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<WorkspaceEndpoint> m_endpoint;
    std::unique_ptr<Pane> m_pane;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestOperationsPanes::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Empty);
    QVERIFY(m_ground);
}

void TestOperationsPanes::cleanup()
{
    m_tester.reset();
    m_pane.reset();
    m_endpoint.reset();
    m_ground.reset();
}

void TestOperationsPanes::outboxShowsTextAndCopiesTheLink()
{
    startEndpoint();
    createLead(QStringLiteral("Jörg"));
    show<MailPane>();
    QVERIFY(select(MailListModel::Recipient, QStringLiteral("jrg@")));
    QTRY_VERIFY(detailText().contains(QStringLiteral("Hello Jörg,")));
    QVERIFY(detailText().contains(QStringLiteral("Queued")));
    QTRY_VERIFY(action("copyMailLink")->isEnabled());
    action("copyMailLink")->trigger();
    const QString link = QGuiApplication::clipboard()->text();
    QVERIFY2(link.startsWith(m_endpoint->receiver().url().toString() + QStringLiteral("/verify?lead=")),
             qPrintable(link));
    QCOMPARE(m_ground->notifier.infos, QStringList{QStringLiteral("Link copied.")});
    shootAll(*m_ground, m_pane.get(), QStringLiteral("mail"));
}

void TestOperationsPanes::outboxDiscardsAndTakesBack()
{
    createLead(QStringLiteral("Ada"));
    show<MailPane>();
    QVERIFY(select(MailListModel::Recipient, QStringLiteral("ada@")));
    QTRY_VERIFY(action("discardMail")->isEnabled());
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QTRY_COMPARE(model()->index(0, MailListModel::State).data().toString(), QStringLiteral("Discarded"));
    QVERIFY(!action("discardMail")->isEnabled());
    QVERIFY(m_ground->notifier.undo);
    QVERIFY(answer(m_ground->notifier.undo()));
    QTRY_COMPARE(model()->index(0, MailListModel::State).data().toString(), QStringLiteral("Queued"));
}

void TestOperationsPanes::outboxSaysThatThereIsNoServer()
{
    show<MailPane>();
    QTRY_VERIFY(visible<Notice>(m_pane.get(), "noMailServer"));
    QVERIFY(answer(m_ground->workspace().settings().write({{setting::mailHost, QStringLiteral("mail.example.com")}})));
    QTRY_VERIFY(!visible<Notice>(m_pane.get(), "noMailServer"));
}

void TestOperationsPanes::viewerSeesNoLink()
{
    createLead(QStringLiteral("Ada"));
    m_ground->as(Role::Viewer);
    show<MailPane>();
    QVERIFY(select(MailListModel::Recipient, QStringLiteral("ada@")));
    QTRY_VERIFY(detailText().contains(QStringLiteral("ada@test.example")));
    QVERIFY(!detailText().contains(QStringLiteral("key=")));
    QVERIFY(!action("copyMailLink")->isEnabled());
    QVERIFY(!action("sendMailAgain")->reason().isEmpty());
}

void TestOperationsPanes::auditShowsWhatChanged()
{
    const Lead lead = createLead(QStringLiteral("Ada"));
    const auto updated = answer(m_ground->workspace().leads().update(
        lead.id, {QStringLiteral("Augusta"), lead.lastName, lead.companyName, lead.email, {}}, lead.modifiedOn));
    QVERIFY(updated);
    show<AuditPane>();
    QVERIFY(select(AuditListModel::Action, QStringLiteral("Lead edited")));
    QTRY_VERIFY(m_pane->findChild<DiffView *>());
    QVERIFY(detailText().contains(QStringLiteral("firstName")));
    QVERIFY(detailText().contains(QStringLiteral("− Ada")));
    QVERIFY(detailText().contains(QStringLiteral("+ Augusta")));
    QVERIFY2(!detailText().contains(QStringLiteral("− Testlead")), "what stayed the same is not shown");
    shootAll(*m_ground, m_pane.get(), QStringLiteral("audit"));
    // A write while the pane is open appears by itself.
    const int before = model()->rowCount();
    createLead(QStringLiteral("Grace"));
    QTRY_COMPARE(model()->rowCount(), before + 1);
}

void TestOperationsPanes::auditNarrowsToOnePersonAndBack()
{
    createLead(QStringLiteral("Ada"));
    m_ground->workspace().setActor({QStringLiteral("Grace & Co"), Role::Admin});
    createLead(QStringLiteral("Bob"));
    show<AuditPane>();
    QVERIFY(select(AuditListModel::Actor, QStringLiteral("Grace")));
    const int all = model()->rowCount();
    QTRY_VERIFY(m_pane->findChild<QAction *>(QStringLiteral("onlyActor"))->isEnabled());
    m_pane->findChild<QAction *>(QStringLiteral("onlyActor"))->trigger();
    QTRY_COMPARE(model()->rowCount(), 1);
    auto *chip = visible<QPushButton>(m_pane.get(), "auditFocus");
    QVERIFY(chip);
    QCOMPARE(chip->text(), QStringLiteral("Only: Grace && Co"));
    QTest::mouseClick(chip, Qt::LeftButton);
    QTRY_COMPARE(model()->rowCount(), all);
    QVERIFY(!chip->isVisible());
}

void TestOperationsPanes::auditIsExported()
{
    createLead(QStringLiteral("Ada"));
    createLead(QStringLiteral("=cmd()"));
    show<AuditPane>();
    const QString path = m_ground->folder() + QStringLiteral("/audit.csv");
    m_pane->findChild<ListExport *>()->save(ExportFormat::Csv, path);
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(QStringLiteral("lead.created")));
    QVERIFY2(text.contains(QStringLiteral("firstName")), "before and after are in the file, too");
    QCOMPARE(text.count(QStringLiteral("\r\n")), model()->rowCount() + 1);
    QTRY_COMPARE(m_ground->notifier.infos.size(), 1);
}

void TestOperationsPanes::callbackIsSignedSentAndShown()
{
    startEndpoint();
    const Id tenant = waitingTenant(QStringLiteral("acme"));
    show<WebhooksPane>();
    SendPage *page = openSend(QStringLiteral("test:") + tenant);
    QVERIFY(page);
    auto *choice = page->findChild<QComboBox *>(QStringLiteral("tenant"));
    QTRY_COMPARE(choice->currentData().toString(), tenant);
    QVERIFY2(choice->width() > 150, "the tenant's name can be read");
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("jsonCheck"))->text().startsWith(QStringLiteral("Valid JSON")));
    QTest::mouseClick(page->findChild<QToolButton *>(QStringLiteral("sendButton")), Qt::LeftButton);
    auto *state = page->findChild<Notice *>(QStringLiteral("answerState"));
    QTRY_VERIFY2(state->text().startsWith(QStringLiteral("Accepted with status 204")), qPrintable(state->text()));
    QVERIFY2(state->visibleRegion().boundingRect().height() > 10, "the verdict is seen without scrolling");
    auto *request = page->findChild<BodyView *>(QStringLiteral("sentRequest"));
    static const QRegularExpression signature(QStringLiteral("x-signature: [0-9a-f]{64}"));
    QVERIFY(request->headersText().contains(signature));
    QVERIFY(request->bodyText().contains(tenant));
    QVERIFY(page->findChild<QLabel *>(QStringLiteral("timings"))->text().contains(QStringLiteral("first byte")));
    shootAll(*m_ground, m_pane.get(), QStringLiteral("send"));
    QTRY_COMPARE(answer(m_ground->workspace().tenants().detail(tenant))->tenant.status, TenantStatus::Active);
    QTRY_COMPARE(model()->rowCount(), 2);
}

void TestOperationsPanes::failureWithItsReason()
{
    startEndpoint();
    const Id tenant = waitingTenant(QStringLiteral("acme"));
    show<WebhooksPane>();
    SendPage *page = openSend(QStringLiteral("test:") + tenant);
    QTRY_COMPARE(page->findChild<QComboBox *>(QStringLiteral("tenant"))->currentData().toString(), tenant);
    page->findChild<QComboBox *>(QStringLiteral("result"))->setCurrentIndex(1);
    QVERIFY(page->composer()
                .findChild<QPlainTextEdit *>(QStringLiteral("body"))
                ->toPlainText()
                .contains(QStringLiteral("Quota")));
    QTest::mouseClick(page->findChild<QToolButton *>(QStringLiteral("sendButton")), Qt::LeftButton);
    QTRY_COMPARE(answer(m_ground->workspace().tenants().detail(tenant))->tenant.status, TenantStatus::ProvisionFailed);
}

void TestOperationsPanes::withoutWaitingTenants()
{
    show<WebhooksPane>();
    SendPage *page = openSend();
    auto *send = page->findChild<QToolButton *>(QStringLiteral("sendButton"));
    QTest::mouseClick(send, Qt::LeftButton);
    QTRY_VERIFY(
        page->findChild<QLabel *>(QStringLiteral("tenantError"))->text().contains(QStringLiteral("No tenant waits")));
    m_ground->as(Role::Viewer);
    QVERIFY(!send->isEnabled());
    QVERIFY(!page->sendAction()->reason().isEmpty());
}

void TestOperationsPanes::deliveryShowsHeadersAndBothForms()
{
    Delivery delivery;
    delivery.id = newId();
    delivery.method = "POST";
    delivery.url = QStringLiteral("/webhook");
    delivery.requestHeaders = {{"x-signature", "abc"}};
    delivery.requestBody = "{\"z\":1.50,\"a\":[]}";
    delivery.status = 401;
    delivery.outcome = DeliveryOutcome::Refused;
    delivery.reason = QStringLiteral("The signature does not match.");
    delivery.at = QDateTime::currentDateTimeUtc();
    QVERIFY(answer(m_ground->workspace().webhooks().record(delivery)));
    show<WebhooksPane>();
    QVERIFY(select(DeliveryListModel::Status, QStringLiteral("401")));
    QTRY_VERIFY(m_pane->findChild<BodyView *>(QStringLiteral("request")));
    auto *request = m_pane->findChild<BodyView *>(QStringLiteral("request"));
    QCOMPARE(request->headersText(), QStringLiteral("x-signature: abc"));
    QCOMPARE(request->bodyText(), QStringLiteral("{\n  \"z\": 1.50,\n  \"a\": []\n}"));
    QTest::mouseClick(request->findChild<QToolButton *>(QStringLiteral("raw")), Qt::LeftButton);
    QCOMPARE(request->bodyText(), QStringLiteral("{\"z\":1.50,\"a\":[]}"));
    shootAll(*m_ground, m_pane.get(), QStringLiteral("webhooks"));
}

void TestOperationsPanes::textFromOutsideStaysText()
{
    Delivery delivery;
    delivery.id = newId();
    delivery.method = "POST";
    delivery.url = QStringLiteral("/<b>webhook</b>");
    delivery.reason = QStringLiteral("<img src=x>");
    delivery.requestBody = "<script>alert(1)</script>";
    delivery.status = 400;
    delivery.outcome = DeliveryOutcome::Refused;
    delivery.at = QDateTime::currentDateTimeUtc();
    QVERIFY(answer(m_ground->workspace().webhooks().record(delivery)));
    show<WebhooksPane>();
    QVERIFY(select(DeliveryListModel::Status, QStringLiteral("400")));
    QTRY_VERIFY(detailText().contains(QStringLiteral("<img src=x>")));
    for (const QLabel *label : m_pane->findChild<DetailPanel *>()->findChildren<QLabel *>())
        if (label->text().contains(QLatin1Char('<')))
            QCOMPARE(label->textFormat(), Qt::PlainText);
}

void TestOperationsPanes::keyboardAndNames()
{
    createLead(QStringLiteral("Ada"));
    show<MailPane>();
    QVERIFY(select(MailListModel::Recipient, QStringLiteral("ada@")));
    QCOMPARE(accessibilityProblems(m_pane.get()), QStringList());
    show<AuditPane>();
    QVERIFY(select(AuditListModel::Action, QStringLiteral("Lead created")));
    QCOMPARE(accessibilityProblems(m_pane.get()), QStringList());
}

QTEST_MAIN(TestOperationsPanes)
#include "test_operations_panes.moc"
