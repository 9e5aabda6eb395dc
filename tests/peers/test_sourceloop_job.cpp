#include "app/desk.h"
#include "app/tour/hand.h"
#include "app/tour/script.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/webhooks/callback.h"
#include "services/webhooks/sender.h"
#include "services/webhooks/sourceloop_request.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"
#include "tests/support/answer.h"
#include "tests/support/sourceloop_peer.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"

#include <QDir>
#include <QPixmap>
#include <QSignalSpy>
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

} // namespace

/// The main job through the window against the published service, then compared with the service's own database.
class TestSourceLoopJob : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase()
    {
        const int eventPort = freePort();
        m_peer = SourceLoopPeer::start(QUrl(QStringLiteral("http://127.0.0.1:%1/events").arg(eventPort)));
        QVERIFY(m_peer);
        m_connection = m_peer->connection();
        m_connection.parameters[QLatin1String("eventPort")] = eventPort;
        REEVE_DONE(m_secrets.write(secretKey(m_connection.id, QStringLiteral("token")), SourceLoopPeer::adminToken()));
        REEVE_ANSWER(state, LocalState::open(m_folder.filePath(QStringLiteral("state.sqlite"))));
        m_state = state;
        m_theme = std::make_unique<Theme>(*m_state);
        m_theme->setMode(ThemeMode::Light);
        REEVE_ANSWER(workspace, openSourceLoop(m_connection, m_secrets));
        m_workspace = workspace;
        QVERIFY(!m_workspace->eventUrl().isEmpty());
        m_desk = std::make_unique<Desk>(m_workspace, m_connection, *m_state, m_secrets, *m_theme);
        m_desk->window().resize(1400, 900);
        m_desk->window().openPane(QStringLiteral("leads"));
        m_desk->window().show();
    }
    void cleanupTestCase()
    {
        m_desk.reset();
        m_workspace.reset();
        m_peer.reset();
    }

    void whatTheServiceCannotDoIsAbsent()
    {
        for (const char *pane : {"provisioning", "mail", "audit"})
            QVERIFY2(!m_desk->window().openPane(QString::fromLatin1(pane)), pane);
        m_desk->window().openPane(QStringLiteral("leads"));
        QVERIFY(Hand::find(QStringLiteral("pane_leads/newLeadButton")));
        QVERIFY(!Hand::find(QStringLiteral("pane_leads/editLeadButton")));
        QVERIFY(!Hand::find(QStringLiteral("pane_leads/deleteLeadButton")));
    }

    void leadIsCreatedAndVerified()
    {
        Script script;
        const QString form = QStringLiteral("leadForm/");
        script.step(QStringLiteral("Create a lead"));
        script.click(QStringLiteral("pane_leads/newLeadButton"));
        script.type(form + QStringLiteral("firstName"), QStringLiteral("Ada"));
        script.type(form + QStringLiteral("lastName"), QStringLiteral("Lovelace"));
        script.type(form + QStringLiteral("companyName"), company);
        script.type(form + QStringLiteral("email"), mail);
        script.type(form + QStringLiteral("address.city"), QStringLiteral("London"));
        script.type(form + QStringLiteral("address.country"), QStringLiteral("GB"));
        script.click(form + QStringLiteral("submit")).gone(QStringLiteral("leadForm"));
        script.see(QStringLiteral("pane_leads/detailPanel/detailTitle"), QStringLiteral("Ada Lovelace"));
        script.picture(QStringLiteral("sourceloop-lead"));
        script.click(QStringLiteral("pane_leads/detailPanel/verifyLeadButton"));
        script.type(QStringLiteral("reasonDialog/reason"), QStringLiteral("she called"));
        script.click(QStringLiteral("reasonDialog/submit")).gone(QStringLiteral("reasonDialog"));
        script.see(QStringLiteral("pane_leads/detailPanel"), QStringLiteral("Verified"));
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
        script.click(QStringLiteral("pane_leads/detailPanel/convertLeadButton"));
        script.see(wizard, mail).turn(wizard, QWizard::NextButton);
        script.type(wizard + QStringLiteral("/key"), QStringLiteral("engines")).turn(wizard, QWizard::NextButton);
        script.see(wizard + QStringLiteral("/address.country")).turn(wizard, QWizard::NextButton);
        script.turn(wizard, QWizard::CommitButton).see(wizard + QStringLiteral("/created"), QStringLiteral("engines"));
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
    }

    /// The event carried the secret to Reeve's endpoint; the list of deliveries does not show it.
    void signedCallbackMakesTheTenantActive()
    {
        const Id tenantId = m_peer->query(QStringLiteral("select id from main.tenants")).value(0);
        QTRY_VERIFY(answer(m_workspace->webhooks().callbackSecret(tenantId)).has_value());
        REEVE_ANSWER(secret, m_workspace->webhooks().callbackSecret(tenantId));
        REEVE_ANSWER(events, m_workspace->webhooks().page({}, Qt::DescendingOrder, {}));
        QCOMPARE(events.rows.size(), 1);
        QCOMPARE(events.rows.first().tenantId, tenantId);
        QVERIFY(!secret.first.isEmpty() && !events.rows.first().requestBody.contains(secret.first));

        ProvisioningCallback callback;
        callback.tenantId = tenantId;
        callback.success = true;
        callback.resources = {{{},
                               QStringLiteral("storage"),
                               QStringLiteral("bucket-1"),
                               {{QStringLiteral("bucket"), QStringLiteral("bucket-1")}}}};
        const QUrl url(m_workspace->webhooks().callbackUrl());
        WebhookSender sender(*m_workspace);
        const auto send = [&](const QByteArray &with) {
            return answer(sender.send(tenantId, sourceLoopRequest(url, callbackToJson(callback), with, secret.second,
                                                                  QDateTime::currentDateTimeUtc())));
        };
        QCOMPARE(send("wrong").value_or(Delivery()).status, 401);
        QCOMPARE(send(secret.first).value_or(Delivery()).status, 204);
        QCOMPARE(send(secret.first).value_or(Delivery()).status, 401);
        QCOMPARE(m_peer->query(
                     QStringLiteral("select status, external_identifier from main.tenants t join main.resources r on "
                                    "r.tenant_id = t.id")),
                 QStringList{QStringLiteral("0|bucket-1")});
        QCOMPARE(answer(m_workspace->webhooks().count({})).value_or(-1), 4);

        REEVE_DONE(m_workspace->createAdminUser(tenantId, Plan::Standard, QStringLiteral("keycloak")));
        QCOMPARE(m_peer->notes(QStringLiteral("user")).size(), 1);
    }

    void invoiceIsWrittenAndPaid()
    {
        Script script;
        const QString tenants = QStringLiteral("pane_tenants");
        const QString invoices = QStringLiteral("pane_invoices");
        script.step(QStringLiteral("Bill"));
        script.act([this] { m_desk->window().openPane(QStringLiteral("tenants")); });
        script.pick(tenants + QStringLiteral("/table"), company);
        script.see(tenants + QStringLiteral("/detailPanel"), QStringLiteral("Active"));
        script.picture(QStringLiteral("sourceloop-tenant"));
        script.click(tenants + QStringLiteral("/detailPanel/newInvoiceButton"));
        script.type(QStringLiteral("invoiceForm/amount"), QStringLiteral("1250.45"));
        script.choose(QStringLiteral("invoiceForm/currency"), QStringLiteral("EUR"));
        script.click(QStringLiteral("invoiceForm/submit")).gone(QStringLiteral("invoiceForm"));
        script.see(invoices + QStringLiteral("/detailPanel/detailSubtitle"), QStringLiteral("1,250.45 EUR"));
        script.click(invoices + QStringLiteral("/detailPanel/payInvoiceButton"));
        script.see(invoices + QStringLiteral("/detailPanel"), QStringLiteral("Paid"));
        script.picture(QStringLiteral("sourceloop-invoice"));
        play(script);
        QCOMPARE(m_peer->query(QStringLiteral("select amount, currency_code, status from main.invoices")),
                 QStringList{QStringLiteral("1250.45|EUR|1")});
    }

    void nothingSecretIsWrittenDown()
    {
        REEVE_DONE(m_state->flush());
        QFile file(m_folder.filePath(QStringLiteral("state.sqlite")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(SourceLoopPeer::adminToken().left(60)));
    }

private:
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
    std::unique_ptr<SourceLoopPeer> m_peer;
    Connection m_connection;
    SessionSecretStore m_secrets;
    std::shared_ptr<LocalState> m_state;
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<SourceLoopWorkspace> m_workspace;
    std::unique_ptr<Desk> m_desk;
};

QTEST_MAIN(TestSourceLoopJob)
#include "test_sourceloop_job.moc"
