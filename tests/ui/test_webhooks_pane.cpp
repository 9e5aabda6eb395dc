#include "services/webhooks/endpoint.h"
#include "services/webhooks/webhook_secrets.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/webhook_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/webhooks/deliveries_page.h"
#include "ui/panes/webhooks/send_page.h"
#include "ui/panes/webhooks/webhooks_pane.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace reeve;

/// The webhook workbench as an engineer uses it: define an endpoint, send to it, attack it, load it, look at the
/// history.
class TestWebhooksPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void endpointIsDefinedAndSentTo();
    void attacksAndLoad();
    void historyComparesReplaysAndExports();
    void draftIsThereAgain();
    void customSchemeHasItsFields();
    void programIsCopied();
    void productionAsksBeforeAPrivateAddress();
    void keyboardAndNames();

private:
    void show();
    void tab(int index) { m_pane->findChild<QTabWidget *>(QStringLiteral("webhookTabs"))->setCurrentIndex(index); }
    template<class T>
    T *child(const char *name)
    {
        return m_pane->findChild<T *>(QString::fromLatin1(name));
    }
    /// Of the composer.
    template<class T>
    T *field(const char *name)
    {
        return child<SendComposer>("sendComposer")->findChild<T *>(QString::fromLatin1(name));
    }
    /// An endpoint by the form, with Standard Webhooks and a kept secret; answers its address.
    QString defineEndpoint();
    void compose(const QString &url);
    QString verdict() { return child<Notice>("answerState")->text(); }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<WebhooksPane> m_pane;
};

void TestWebhooksPane::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Empty);
    QVERIFY(m_ground);
    const PaneContext context = m_ground->context();
    WebhookSecrets secrets(context.secrets, context.state);
    QVERIFY(answer(secrets.add(QStringLiteral("Test secret"), "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")));
}

void TestWebhooksPane::cleanup()
{
    m_pane.reset();
    m_ground.reset();
}

void TestWebhooksPane::show()
{
    m_pane.reset();
    m_pane = std::make_unique<WebhooksPane>(m_ground->context());
    m_pane->resize(1240, 800);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activate();
}

QString TestWebhooksPane::defineEndpoint()
{
    tab(2);
    child<GuardedAction>("newEndpoint")->trigger();
    auto *form = child<FormDialog>("endpointForm");
    FormFields &fields = form->fields();
    fields.setValue(QStringLiteral("name"), QStringLiteral("Orders"));
    fields.setValue(QStringLiteral("scheme"), QStringLiteral("standard"));
    fields.setValue(QStringLiteral("secret"), QStringLiteral("Test secret"));
    shootAll(*m_ground, form, QStringLiteral("endpoint-form"));
    form->submit();
    auto *table = child<QTableView>("endpoints");
    (void)QTest::qWaitFor([&] {
        return table->model()->rowCount() == 1 &&
               table->model()->index(0, 1).data().toString() == QLatin1String("Listening");
    });
    return table->model()->index(0, 2).data().toString();
}

void TestWebhooksPane::compose(const QString &url)
{
    tab(1);
    field<QComboBox>("template")->setCurrentText(QStringLiteral("Standard Webhooks"));
    field<QLineEdit>("url")->setText(url);
    auto *secret = child<SendComposer>("sendComposer")->findChild<QComboBox *>(QStringLiteral("secretName"));
    secret->setCurrentText(QStringLiteral("Test secret"));
}

void TestWebhooksPane::endpointIsDefinedAndSentTo()
{
    show();
    const QString url = defineEndpoint();
    QVERIFY2(url.startsWith(QStringLiteral("http://127.0.0.1:")), qPrintable(url));
    shootAll(*m_ground, m_pane.get(), QStringLiteral("receive"));
    child<GuardedAction>("copyEndpoint")->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), url);
    compose(url);
    child<GuardedAction>("sendWebhook")->trigger();
    QTRY_VERIFY2(verdict().startsWith(QStringLiteral("Accepted with status 204")), qPrintable(verdict()));
    shootAll(*m_ground, m_pane.get(), QStringLiteral("send-standard"));
    // Without a secret it is said at its field.
    child<SendComposer>("sendComposer")->findChild<QComboBox *>(QStringLiteral("secretName"))->setCurrentIndex(0);
    child<GuardedAction>("sendWebhook")->trigger();
    QTRY_VERIFY(!child<QLabel>("secretError")->text().isEmpty());
    // Unsigned, it is refused, and the history says why.
    field<QComboBox>("template")->setCurrentText(QStringLiteral("Not signed"));
    child<GuardedAction>("sendWebhook")->trigger();
    QTRY_VERIFY2(verdict().startsWith(QStringLiteral("Refused with status 401")), qPrintable(verdict()));
    tab(2);
    child<GuardedAction>("endpointHistory")->trigger();
    auto *table = m_pane->findChild<PagedTableView *>();
    const auto cell = [table](int row, int column) { return table->model()->index(row, column).data().toString(); };
    QTRY_VERIFY(table->model()->rowCount() == 2 && cell(0, 1) == QLatin1String("Received") &&
                cell(0, 2) == QLatin1String("Refused"));
    table->selectRow(0);
    QTRY_VERIFY([&] {
        for (const QLabel *label : child<DeliveriesPage>("deliveries")->findChildren<QLabel *>())
            if (label->text().contains(QStringLiteral("“webhook-signature” is missing")))
                return true;
        return false;
    }());
    shootAll(*m_ground, m_pane.get(), QStringLiteral("history"));
}

void TestWebhooksPane::attacksAndLoad()
{
    show();
    compose(defineEndpoint());
    child<QTabWidget>("sendResults")->setCurrentIndex(1);
    QTest::mouseClick(child<QPushButton>("runAttacks"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(child<Notice>("attackSummary")->isVisible(), 20000);
    QCOMPARE(child<Notice>("attackSummary")->text(), QStringLiteral("Every answer is what a safe receiver gives."));
    QVERIFY(child<QTableView>("attackResults")->model()->rowCount() >= 12);
    shootAll(*m_ground, m_pane.get(), QStringLiteral("attack"));
    child<QTabWidget>("sendResults")->setCurrentIndex(2);
    child<QSpinBox>("loadDeliveries")->setValue(2000);
    QTest::mouseClick(child<QPushButton>("startLoad"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(child<Notice>("loadState")->isVisible(), 60000);
    QCOMPARE(child<Notice>("loadState")->text(), QStringLiteral("All 2,000 deliveries were accepted."));
    QVERIFY(child<QWidget>("loadChart")->isVisible());
    shootAll(*m_ground, m_pane.get(), QStringLiteral("load"));
}

void TestWebhooksPane::historyComparesReplaysAndExports()
{
    show();
    compose(defineEndpoint());
    child<GuardedAction>("sendWebhook")->trigger();
    QTRY_VERIFY(verdict().startsWith(QStringLiteral("Accepted")));
    tab(0);
    auto *table = m_pane->findChild<PagedTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    for (int row = 0; row < 2; ++row)
        if (table->model()->index(row, 1).data().toString() == QLatin1String("Sent"))
            table->selectRow(row);
    QTRY_VERIFY(child<GuardedAction>("replayDelivery")->isEnabled());
    child<GuardedAction>("replayDelivery")->trigger();
    QTRY_COMPARE(table->model()->rowCount(), 4);
    table->selectAll();
    QTRY_VERIFY(child<GuardedAction>("exportHar")->isEnabled());
    const QString path = m_ground->folder() + QStringLiteral("/all.har");
    child<DeliveriesPage>("deliveries")->saveHar(path);
    QTRY_VERIFY(QFile::exists(path));
    table->clearSelection();
    table->setSelectionMode(QAbstractItemView::MultiSelection);
    table->selectRow(0);
    table->selectRow(2);
    QTRY_VERIFY(child<GuardedAction>("compareDeliveries")->isEnabled());
    child<GuardedAction>("compareDeliveries")->trigger();
    QTRY_VERIFY(child<QDialog>("compareDialog"));
    auto *dialog = child<QDialog>("compareDialog");
    const QString summary = dialog->findChild<QLabel *>(QStringLiteral("compareSummary"))->text();
    QVERIFY2(summary.contains(QStringLiteral("differ")), qPrintable(summary));
    shootAll(*m_ground, dialog, QStringLiteral("compare"));
    dialog->close();
    // One that came in goes to the composer.
    table->clearSelection();
    table->selectRow(0);
    QTRY_VERIFY(child<GuardedAction>("composeDelivery")->isEnabled());
    child<GuardedAction>("composeDelivery")->trigger();
    QTRY_COMPARE(child<QTabWidget>("webhookTabs")->currentIndex(), 1);
    QVERIFY(field<QPlainTextEdit>("body")->toPlainText().contains(QStringLiteral("tenant.created")));
    QVERIFY(!field<QPlainTextEdit>("headers")->toPlainText().contains(QStringLiteral("webhook-signature")));
}

void TestWebhooksPane::draftIsThereAgain()
{
    show();
    compose(QStringLiteral("https://example.com/typed"));
    field<QPlainTextEdit>("body")->setPlainText(QStringLiteral("{\"typed\": "));
    QVERIFY(child<QLabel>("jsonCheck")->text().startsWith(QStringLiteral("No JSON. Line 1")));
    QTRY_VERIFY(!m_ground->state().keys(QStringLiteral("webhooks/")).filter(QStringLiteral("draft")).isEmpty());
    QTRY_VERIFY(m_ground->state()
                    .value(m_ground->state().keys(QStringLiteral("webhooks/")).filter(QStringLiteral("draft")).first())
                    .toObject()[QLatin1String("body")]
                    .toString()
                    .contains(QStringLiteral("typed")));
    show();
    tab(1);
    QCOMPARE(field<QLineEdit>("url")->text(), QStringLiteral("https://example.com/typed"));
    QCOMPARE(field<QPlainTextEdit>("body")->toPlainText(), QStringLiteral("{\"typed\": "));
    QCOMPARE(field<QComboBox>("template")->currentText(), QStringLiteral("Standard Webhooks"));
}

void TestWebhooksPane::customSchemeHasItsFields()
{
    show();
    tab(1);
    QVERIFY(!child<SendComposer>("sendComposer")->findChild<QLineEdit *>(QStringLiteral("content"))->isVisible());
    field<QComboBox>("template")->setCurrentText(QStringLiteral("Custom HMAC"));
    auto *content = child<SendComposer>("sendComposer")->findChild<QLineEdit *>(QStringLiteral("content"));
    QVERIFY(content->isVisible());
    content->setText(QStringLiteral("no body"));
    field<QLineEdit>("url")->setText(QStringLiteral("http://127.0.0.1:1/"));
    child<GuardedAction>("sendWebhook")->trigger();
    QTRY_VERIFY(child<QLabel>("contentError")->text().contains(QStringLiteral("{body}")));
    shootAll(*m_ground, m_pane.get(), QStringLiteral("send-custom"));
}

void TestWebhooksPane::programIsCopied()
{
    show();
    compose(QStringLiteral("https://example.com/hook"));
    child<QAction>("copyPython")->trigger();
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("hashlib.sha256")));
    QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("MfKQ9r8")));
    field<QPlainTextEdit>("body")->setPlainText(QStringLiteral("{{nonsense}}"));
    child<QAction>("copyCurl")->trigger();
    QTRY_VERIFY(child<QLabel>("bodyError")->text().contains(QStringLiteral("{{nonsense}} has no value")));
}

void TestWebhooksPane::productionAsksBeforeAPrivateAddress()
{
    QVERIFY(answer(
        m_ground->workspace().settings().write({{setting::environment, environmentKey(Environment::Production)}})));
    QTRY_VERIFY(m_ground->workspace().info().environment == Environment::Production);
    show();
    compose(defineEndpoint());
    child<GuardedAction>("sendWebhook")->trigger();
    QTRY_VERIFY(visible<QMessageBox>(m_pane.get(), "confirmPrivate"));
    auto *box = visible<QMessageBox>(m_pane.get(), "confirmPrivate");
    QVERIFY(box->text().contains(QStringLiteral("production")));
    shootAll(*m_ground, box, QStringLiteral("confirm-private"));
    for (QAbstractButton *button : box->buttons())
        if (box->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    QTRY_VERIFY2(verdict().startsWith(QStringLiteral("Accepted")), qPrintable(verdict()));
}

void TestWebhooksPane::keyboardAndNames()
{
    show();
    defineEndpoint();
    for (int index = 0; index < 3; ++index) {
        tab(index);
        QCOMPARE(accessibilityProblems(m_pane.get()).join(QLatin1Char('\n')), QString());
    }
    tab(1);
    for (int index = 0; index < 3; ++index) {
        child<QTabWidget>("sendResults")->setCurrentIndex(index);
        QCOMPARE(accessibilityProblems(m_pane.get()).join(QLatin1Char('\n')), QString());
    }
}

QTEST_MAIN(TestWebhooksPane)
#include "test_webhooks_pane.moc"
