#include "app/console.h"
#include "app/desk.h"
#include "app/tour/hand.h"
#include "app/tour/script.h"
#include "services/secrets/keychain_secret_store.h"
#include "services/webhooks/sender.h"
#include "services/webhooks/sourceloop_request.h"
#include "services/workspace/sourceloop/sourceloop_permissions.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"
#include "tests/support/answer.h"
#include "tests/support/sourceloop_peer.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QPixmap>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>

using namespace reeve;

namespace {

int freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

const QString company = QStringLiteral("Analytical Engines");
const QString mail = QStringLiteral("ada@analytical.example");
const QString leads = QStringLiteral("pane_leads");
const QString tenants = QStringLiteral("pane_tenants");
const QString invoices = QStringLiteral("pane_invoices");
const QString signIn = QStringLiteral("signInDialog");

} // namespace

/// The main job through the window against the published service, from the wizard on, and then compared with what the
/// service's own database holds. REEVE_SHOTS=FOLDER keeps pictures.
class TestSourceLoopJob : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_eventPort = freePort();
        m_peer = SourceLoopPeer::start(QUrl(QStringLiteral("http://127.0.0.1:%1/events").arg(m_eventPort)));
        QVERIFY(m_peer);
        m_options.stateFile = m_folder.filePath(QStringLiteral("state.sqlite"));
    }
    void cleanupTestCase()
    {
        m_console.reset();
        m_peer.reset();
        for (const QString &name : {QStringLiteral("token"), QString(QStringLiteral("callback/") + m_tenantId)})
            answer(m_secrets.remove(secretKey(m_id, name)));
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void theServiceIsConnectedByTheWizard()
    {
        m_console = std::make_unique<Console>(m_options, m_secrets);
        m_console->start();
        Script script;
        const QString form = QStringLiteral("sourceLoopFields/");
        script.step(QStringLiteral("Connect"));
        script.click(QStringLiteral("startDialog/startSourceLoop"));
        script.type(form + QStringLiteral("url"), m_peer->url().toString());
        script.type(form + QStringLiteral("token"), QString::fromLatin1(SourceLoopPeer::adminToken()));
        script.type(form + QStringLiteral("proxy"), QStringLiteral("none"));
        script.type(form + QStringLiteral("eventPort"), QString::number(m_eventPort));
        script.type(form + QStringLiteral("name"), QStringLiteral("Control plane"));
        script.click(QStringLiteral("startDialog/testConnection"));
        script.see(QStringLiteral("startDialog/testSummary"), QStringLiteral("It works."));
        script.picture(QStringLiteral("sourceloop-connect"));
        script.click(QStringLiteral("startDialog/start")).gone(QStringLiteral("startDialog"));
        script.until(QStringLiteral("see the window"), [this] { return m_console->desk() != nullptr; });
        play(script);
        useWindow();
        QVERIFY(!m_workspace->eventUrl().isEmpty());
        QVERIFY(m_workspace->openingProblems().isEmpty());
    }

    void whatTheServiceCannotDoIsAbsent()
    {
        for (const char *pane : {"provisioning", "mail", "audit"})
            QVERIFY2(!window().openPane(QString::fromLatin1(pane)), pane);
        window().openPane(QStringLiteral("leads"));
        QTRY_VERIFY(Hand::find(leads + QStringLiteral("/newLeadButton")));
        QVERIFY(!Hand::find(leads + QStringLiteral("/editLeadButton")));
        QVERIFY(!Hand::find(leads + QStringLiteral("/deleteLeadButton")));
    }

    void leadIsCreatedAndVerified()
    {
        Script script;
        const QString form = QStringLiteral("leadForm/");
        script.step(QStringLiteral("Create a lead"));
        script.click(leads + QStringLiteral("/newLeadButton"));
        script.type(form + QStringLiteral("firstName"), QStringLiteral("Ada"));
        script.type(form + QStringLiteral("lastName"), QStringLiteral("Lovelace"));
        script.type(form + QStringLiteral("companyName"), company);
        script.type(form + QStringLiteral("email"), mail);
        script.type(form + QStringLiteral("address.city"), QStringLiteral("London"));
        script.type(form + QStringLiteral("address.country"), QStringLiteral("GB"));
        script.click(form + QStringLiteral("submit")).gone(QStringLiteral("leadForm"));
        script.see(leads + QStringLiteral("/detailPanel/detailTitle"), QStringLiteral("Ada Lovelace"));
        script.picture(QStringLiteral("sourceloop-lead"));
        script.click(leads + QStringLiteral("/detailPanel/verifyLeadButton"));
        script.type(QStringLiteral("reasonDialog/reason"), QStringLiteral("she called"));
        script.click(QStringLiteral("reasonDialog/submit")).gone(QStringLiteral("reasonDialog"));
        script.see(leads + QStringLiteral("/detailPanel"), QStringLiteral("Verified"));
        play(script);
        QCOMPARE(m_peer->query(QStringLiteral("select first_name, email, is_validated, city from main.leads l "
                                              "join main.addresses a on a.id = l.address_id")),
                 QStringList{QStringLiteral("Ada|") + mail + QStringLiteral("|t|London")});
    }

    void tenantIsOnboardedAndProvisioned()
    {
        Script script;
        const QString wizard = QStringLiteral("onboardingWizard");
        script.step(QStringLiteral("Onboard"));
        script.click(leads + QStringLiteral("/detailPanel/convertLeadButton"));
        script.see(wizard, mail).turn(wizard, QWizard::NextButton);
        script.type(wizard + QStringLiteral("/key"), QStringLiteral("engines")).turn(wizard, QWizard::NextButton);
        script.see(wizard + QStringLiteral("/address.country")).turn(wizard, QWizard::NextButton);
        script.see(wizard, QStringLiteral("engines")).turn(wizard, QWizard::CommitButton);
        script.see(wizard + QStringLiteral("/created"), QStringLiteral("engines"));
        script.click(wizard + QStringLiteral("/planSTANDARD")).click(wizard + QStringLiteral("/provisionNow"));
        script.see(wizard, QStringLiteral("Provisioning has started"));
        script.picture(QStringLiteral("sourceloop-provisioned"));
        script.turn(wizard, QWizard::FinishButton).gone(wizard);
        play(script);
        QCOMPARE(m_peer->query(QStringLiteral("select t.key, t.status, l.email, c.email, c.is_primary, c.contact_type "
                                              "from main.tenants t join main.leads l on l.id = t.lead_id "
                                              "join main.contacts c on c.tenant_id = t.id")),
                 QStringList{QStringLiteral("engines|2|%1|%1|t|admin").arg(mail)});
        QCOMPARE(m_peer->notes(QStringLiteral("event")).size(), 1);
        m_tenantId = m_peer->query(QStringLiteral("select id from main.tenants")).value(0);
    }

    /// The event carried the secret to Reeve's endpoint; the list of deliveries does not show it.
    void aWrongCallbackIsRefused()
    {
        QTRY_VERIFY(answer(m_workspace->webhooks().callbackSecret(m_tenantId)).has_value());
        REEVE_ANSWER(secret, m_workspace->webhooks().callbackSecret(m_tenantId));
        REEVE_ANSWER(events, m_workspace->webhooks().page({}, Qt::DescendingOrder, {}));
        QCOMPARE(events.rows.size(), 1);
        QCOMPARE(events.rows.first().tenantId, m_tenantId);
        QVERIFY(!secret.first.isEmpty() && !events.rows.first().requestBody.contains(secret.first));
        WebhookSender sender(*m_workspace);
        const auto request = sourceLoopRequest(QUrl(m_workspace->webhooks().callbackUrl()), "{\"type\":0}", "wrong",
                                               secret.second, QDateTime::currentDateTimeUtc());
        QCOMPARE(answer(sender.send(m_tenantId, request)).value_or(Delivery()).status / 100, 4);
    }

    void signedCallbackMakesTheTenantActive()
    {
        Script script;
        const QString page = QStringLiteral("pane_webhooks/sendPage");
        script.step(QStringLiteral("Answer as the orchestrator"));
        script.act([this] { window().openPane(QStringLiteral("tenants")); });
        script.pick(tenants + QStringLiteral("/table"), company);
        script.see(tenants + QStringLiteral("/detailPanel"), QStringLiteral("Provisioning"));
        script.click(tenants + QStringLiteral("/detailPanel/sendCallbackButton"));
        script.see(page + QStringLiteral("/jsonCheck"), QStringLiteral("Valid JSON"));
        script.picture(QStringLiteral("sourceloop-callback"));
        script.click(page + QStringLiteral("/sendButton"));
        script.see(page + QStringLiteral("/answerView/answerState"), QStringLiteral("204"));
        script.picture(QStringLiteral("sourceloop-answered"));
        play(script);
        QCOMPARE(m_peer->query(QStringLiteral("select status, external_identifier from main.tenants t "
                                              "join main.resources r on r.tenant_id = t.id")),
                 QStringList{QStringLiteral("0|engines-storage")});
    }

    void invoiceIsWrittenAndPaid()
    {
        Script script;
        script.step(QStringLiteral("Bill"));
        bill(script, QStringLiteral("1250.45"));
        script.click(QStringLiteral("invoiceForm/submit")).gone(QStringLiteral("invoiceForm"));
        script.see(invoices + QStringLiteral("/detailPanel/detailSubtitle"), QStringLiteral("1,250.45 EUR"));
        script.click(invoices + QStringLiteral("/detailPanel/payInvoiceButton"));
        script.see(invoices + QStringLiteral("/detailPanel"), QStringLiteral("Paid"));
        script.picture(QStringLiteral("sourceloop-invoice"));
        play(script);
        QCOMPARE(m_peer->query(QStringLiteral("select amount, currency_code, status from main.invoices")),
                 QStringList{QStringLiteral("1250.45|EUR|1")});
    }

    /// The token ends while an invoice is being written: the operator brings another one, and the invoice is there.
    void anEndedTokenIsAskedForAndTheWorkGoesOn()
    {
        m_console.reset();
        QList<int> codes;
        for (const sourceloop::Code code : sourceloop::allCodes())
            codes << static_cast<int>(code);
        const QByteArray shortLived = SourceLoopPeer::token(codes, QStringLiteral("Ada"), 6);
        const QDateTime end = sourceloop::readClaims(shortLived).expiresOn;
        REEVE_DONE(m_secrets.write(secretKey(m_id, QStringLiteral("token")), shortLived));
        m_console = std::make_unique<Console>(m_options, m_secrets);
        m_console->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_console->desk(), 20'000);
        useWindow();
        Script script;
        script.step(QStringLiteral("Bill with a token that ends"));
        bill(script, QStringLiteral("99.90"));
        script.until(QStringLiteral("see the token end"), [end] { return QDateTime::currentDateTimeUtc() > end; });
        script.click(QStringLiteral("invoiceForm/submit"));
        script.type(signIn + QStringLiteral("/secret"), QStringLiteral("no.such.token"));
        script.click(signIn + QStringLiteral("/submit"));
        script.see(signIn + QStringLiteral("/secretError"), QStringLiteral("is not accepted"));
        script.picture(QStringLiteral("sourceloop-sign-in"));
        script.type(signIn + QStringLiteral("/secret"), QString::fromLatin1(SourceLoopPeer::adminToken()));
        script.click(signIn + QStringLiteral("/submit")).gone(signIn).gone(QStringLiteral("invoiceForm"));
        script.see(invoices + QStringLiteral("/detailPanel/detailSubtitle"), QStringLiteral("99.90 EUR"));
        play(script);
        QCOMPARE(m_peer->query(QStringLiteral("select amount from main.invoices order by amount")),
                 (QStringList{QStringLiteral("99.9"), QStringLiteral("1250.45")}));
        REEVE_ANSWER(kept, m_secrets.read(secretKey(m_id, QStringLiteral("token"))));
        QVERIFY(kept != shortLived);
    }

    /// Without the service the lists are what was last seen, and say so.
    void listsAreReadableWithoutTheService()
    {
        window().openPane(QStringLiteral("tenants"));
        QTRY_VERIFY(Hand::find(tenants + QStringLiteral("/table")));
        m_peer.reset();
        Script script;
        script.step(QStringLiteral("Without the service"));
        script.act([this] { window().currentPane()->refresh(); });
        script.see(QStringLiteral("linkText"), QStringLiteral("Connection lost"));
        script.see(QStringLiteral("summary"), QStringLiteral("as they were seen at"));
        script.pick(tenants + QStringLiteral("/table"), company);
        script.picture(QStringLiteral("sourceloop-offline"));
        play(script);
    }

    void nothingSecretIsWrittenDown()
    {
        m_console.reset();
        const QByteArray part = SourceLoopPeer::adminToken().left(60);
        for (const QString &name : QDir(m_folder.path()).entryList(QDir::Files)) {
            QFile file(m_folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains(part), qPrintable(name));
        }
    }

private:
    MainWindow &window() { return m_console->desk()->window(); }
    void useWindow()
    {
        m_workspace = dynamic_cast<SourceLoopWorkspace *>(&m_console->desk()->workspace());
        QVERIFY(m_workspace);
        m_id = m_workspace->info().id;
        window().resize(1400, 900);
    }
    /// Fills in an invoice of the tenant.
    void bill(Script &script, const QString &amount)
    {
        script.act([this] { window().openPane(QStringLiteral("tenants")); });
        script.pick(tenants + QStringLiteral("/table"), company);
        script.see(tenants + QStringLiteral("/detailPanel"), QStringLiteral("Active"));
        script.click(tenants + QStringLiteral("/detailPanel/newInvoiceButton"));
        script.type(QStringLiteral("invoiceForm/amount"), amount);
        script.choose(QStringLiteral("invoiceForm/currency"), QStringLiteral("EUR"));
    }
    void play(Script &script)
    {
        QSignalSpy finished(&script, &Script::finished);
        QString problem;
        connect(&script, &Script::failed, this,
                [&](const QString &, const QString &what) { problem = what + u'\n' + Hand::whatIsShown(); });
        connect(&script, &Script::pictureWanted, this, [](const QString &name, QWidget *of) {
            const QString folder = qEnvironmentVariable("REEVE_SHOTS");
            if (!folder.isEmpty() && QDir().mkpath(folder))
                of->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
        });
        script.start();
        QVERIFY(QTest::qWaitFor([&] { return !finished.isEmpty() || !problem.isEmpty(); }, 120'000));
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    QTemporaryDir m_folder;
    KeychainSecretStore m_secrets{nullptr, QStringLiteral("reeve-test")};
    std::unique_ptr<SourceLoopPeer> m_peer;
    int m_eventPort = 0;
    Console::Options m_options;
    std::unique_ptr<Console> m_console;
    SourceLoopWorkspace *m_workspace = nullptr;
    Id m_id;
    Id m_tenantId;
};

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    TestSourceLoopJob test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_sourceloop_job.moc"
