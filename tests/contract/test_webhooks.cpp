#include "services/onboarding/tenant_rules.h"
#include "services/provisioning/run_rules.h"
#include "services/secrets/session_secret_store.h"
#include "services/webhooks/callback.h"
#include "services/webhooks/orchestrator.h"
#include "services/webhooks/receiver.h"
#include "services/webhooks/sender.h"
#include "services/webhooks/sourceloop_request.h"
#include "services/webhooks/workspace_endpoint.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "tests/support/answer.h"
#include "tests/support/sqlite_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace reeve;
using namespace std::chrono_literals;

/// The whole way of a callback: a tenant that really waits in a SQLite workspace, signed and sent over real sockets.
class TestWebhooks : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void validCallbackMakesTheTenantActive();
    void failureIsKeptWithItsReason();
    void wrongSecret();
    void changedBody();
    void staleAndFuture();
    void replay();
    void noWaitingRun();
    void everyAttemptIsInTheHistory();
    void viewerMaySendNothing();
    void lockedWorkspaceSendsNothing();
    void redirectIsNotFollowed();
    void nobodyListens();
    void longAnswersAreCut();
    void cancelledSendIsNotRecorded();
    void headersCannotBeSmuggled();
    void orchestratorGetsTheEventAndTheSecretIsNotKept();
    void orchestratorOnAnotherMachineNeedsTls();
    void verificationLinkWorksForAnyRole();
    void takenPortIsReplaced();

private:
    Tenant waitingTenant(const QString &key = u"acme"_qs);
    ProvisioningCallback success(const Id &tenantId) const;
    TenantStatus statusOf(const Id &tenantId);
    int deliveries(const QString &where) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    std::unique_ptr<SecretStore> m_secrets;
    std::shared_ptr<SqlWorkspace> m_workspace;
    std::unique_ptr<WorkspaceEndpoint> m_endpoint;
    std::unique_ptr<WebhookSender> m_sender;
    QUrl m_url;
};

void TestWebhooks::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"workspace.reeve"_qs);
    m_secrets = std::make_unique<SessionSecretStore>();
    auto opened = answer(openSqlite(m_path, *m_secrets, NewWorkspace{u"Test"_qs}));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().line()));
    m_workspace = *opened;
    m_workspace->setActor({u"Ada"_qs, Role::Admin});
    Engine::Options options;
    m_workspace->startEngine(options);
    m_endpoint = std::make_unique<WorkspaceEndpoint>(*m_workspace);
    QSignalSpy listening(m_endpoint.get(), &WorkspaceEndpoint::listening);
    QVERIFY(listening.wait());
    m_url = m_endpoint->callbackUrl();
    m_sender = std::make_unique<WebhookSender>(*m_workspace);
}

void TestWebhooks::cleanup()
{
    m_sender.reset();
    m_endpoint.reset();
    m_workspace.reset();
    m_secrets.reset();
}

Tenant TestWebhooks::waitingTenant(const QString &key)
{
    TenantInput input;
    input.name = u"Acme "_qs + key;
    input.key = key;
    input.domains = {key + u".example"_qs};
    input.contact = {{}, u"Ada"_qs, u"Lovelace"_qs, u"ada@"_qs + key + u".example"_qs, u"admin"_qs, true};
    input.address.country = u"DE"_qs;
    const auto tenant = answer(m_workspace->tenants().onboard(input));
    if (!tenant) {
        qWarning() << tenant.error().line();
        return {};
    }
    (void)answer(m_workspace->runs().provision({tenant->id}, Plan::Premium));
    const bool waits =
        QTest::qWaitFor([&] { return bool(answer(m_workspace->webhooks().callbackSecret(tenant->id))); }, 30000);
    if (!waits)
        qWarning() << "The run never waited for its callback.";
    return *tenant;
}

ProvisioningCallback TestWebhooks::success(const Id &tenantId) const
{
    ProvisioningCallback callback;
    callback.tenantId = tenantId;
    callback.success = true;
    callback.appPlaneUrl = u"https://acme.example"_qs;
    callback.resources = {{{}, u"storage"_qs, u"acme-bucket"_qs, {{u"bucket"_qs, u"acme-bucket"_qs}}}};
    return callback;
}

TenantStatus TestWebhooks::statusOf(const Id &tenantId)
{
    const auto detail = answer(m_workspace->tenants().detail(tenantId));
    return detail ? detail->tenant.status : TenantStatus::Inactive;
}

int TestWebhooks::deliveries(const QString &where) const
{
    return sqliteValue(m_path, u"select count(*) from reeve.deliveries where "_qs + where).toInt();
}

void TestWebhooks::validCallbackMakesTheTenantActive()
{
    const Tenant tenant = waitingTenant();
    const auto request = answer(m_sender->sign(success(tenant.id), m_url));
    QVERIFY2(request, request ? "" : qPrintable(request.error().line()));
    const auto sent = answer(m_sender->send(tenant.id, *request));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
    QCOMPARE(sent->status, 204);
    QCOMPARE(sent->outcome, DeliveryOutcome::Accepted);
    QTRY_COMPARE(statusOf(tenant.id), TenantStatus::Active);
    const auto detail = answer(m_workspace->tenants().detail(tenant.id));
    QCOMPARE(detail->resources.size(), 1);
    QCOMPARE(detail->resources.first().externalIdentifier, u"acme-bucket"_qs);
}

void TestWebhooks::failureIsKeptWithItsReason()
{
    const Tenant tenant = waitingTenant();
    ProvisioningCallback callback;
    callback.tenantId = tenant.id;
    callback.reason = u"Kein Platz im Rechenzentrum <b>Nürnberg</b>"_qs;
    const auto request = answer(m_sender->sign(callback, m_url));
    QVERIFY(request);
    const auto sent = answer(m_sender->send(tenant.id, *request));
    QVERIFY(sent);
    QCOMPARE(sent->status, 204);
    QCOMPARE(statusOf(tenant.id), TenantStatus::ProvisionFailed);
    RunFilter filter;
    filter.tenantId = tenant.id;
    const auto runs = answer(m_workspace->runs().page(filter, {}, {}));
    QVERIFY(runs && runs->rows.size() == 1);
    QCOMPARE(runs->rows.first().error, callback.reason);
}

void TestWebhooks::wrongSecret()
{
    const Tenant tenant = waitingTenant();
    const auto known = answer(m_workspace->webhooks().callbackSecret(tenant.id));
    const HttpRequest request = sourceLoopRequest(m_url, callbackToJson(success(tenant.id)), "another", known->second,
                                                  QDateTime::currentDateTimeUtc());
    const auto sent = answer(m_sender->send(tenant.id, request));
    QVERIFY(sent);
    QCOMPARE(sent->status, 401);
    QCOMPARE(sent->outcome, DeliveryOutcome::Refused);
    QCOMPARE(statusOf(tenant.id), TenantStatus::Provisioning);
}

void TestWebhooks::changedBody()
{
    const Tenant tenant = waitingTenant();
    auto request = answer(m_sender->sign(success(tenant.id), m_url));
    request->body.replace("acme-bucket", "evil-bucket");
    const auto sent = answer(m_sender->send(tenant.id, *request));
    QVERIFY(sent);
    QCOMPARE(sent->status, 401);
    QCOMPARE(statusOf(tenant.id), TenantStatus::Provisioning);
}

void TestWebhooks::staleAndFuture()
{
    const Tenant tenant = waitingTenant();
    const auto known = answer(m_workspace->webhooks().callbackSecret(tenant.id));
    for (const int seconds : {-25, 25}) {
        const HttpRequest request = sourceLoopRequest(m_url, callbackToJson(success(tenant.id)), known->first,
                                                      known->second, QDateTime::currentDateTimeUtc().addSecs(seconds));
        const auto sent = answer(m_sender->send(tenant.id, request));
        QVERIFY(sent);
        QCOMPARE(sent->status, 401);
    }
    QCOMPARE(deliveries(u"direction = 'in' and reason like '%20 s are allowed%'"_qs), 2);
    QCOMPARE(statusOf(tenant.id), TenantStatus::Provisioning);
}

void TestWebhooks::replay()
{
    const Tenant tenant = waitingTenant();
    const auto request = answer(m_sender->sign(success(tenant.id), m_url));
    QCOMPARE(answer(m_sender->send(tenant.id, *request))->status, 204);
    QCOMPARE(answer(m_sender->send(tenant.id, *request))->status, 401);
    QCOMPARE(sqliteValue(m_path, u"select count(*) from resources where deleted = 0"_qs).toInt(), 1);
}

void TestWebhooks::noWaitingRun()
{
    const auto signedRequest = answer(m_sender->sign(success(newId()), m_url));
    QVERIFY(!signedRequest);
    QCOMPARE(signedRequest.error().kind, ErrorKind::NotFound);
}

void TestWebhooks::everyAttemptIsInTheHistory()
{
    const Tenant tenant = waitingTenant();
    auto request = answer(m_sender->sign(success(tenant.id), m_url));
    HttpRequest broken = *request;
    broken.body = "{not json";
    QCOMPARE(answer(m_sender->send(tenant.id, broken))->status, 400);
    HttpRequest wrong = *request;
    wrong.body = "{\"initiatorId\":\"x\"}";
    QCOMPARE(answer(m_sender->send(tenant.id, wrong))->status, 422);
    QCOMPARE(answer(m_sender->send(tenant.id, *request))->status, 204);
    QCOMPARE(deliveries(u"direction = 'in'"_qs), 3);
    QCOMPARE(deliveries(u"direction = 'out'"_qs), 3);
    QCOMPARE(deliveries(u"direction = 'in' and outcome = 'accepted'"_qs), 1);
    QCOMPARE(
        sqliteValue(m_path, u"select request_body from reeve.deliveries where status = 400 and direction = 'in'"_qs)
            .toByteArray(),
        "{not json");
    const auto known = answer(m_workspace->webhooks().page({}, Qt::DescendingOrder, {}));
    QVERIFY(known && known->rows.size() == 6);
}

void TestWebhooks::viewerMaySendNothing()
{
    const Tenant tenant = waitingTenant();
    const auto request = answer(m_sender->sign(success(tenant.id), m_url));
    m_workspace->setActor({u"Eve"_qs, Role::Viewer});
    QCOMPARE(answer(m_sender->sign(success(tenant.id), m_url)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(answer(m_sender->send(tenant.id, *request)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_endpoint->receiver().counts().requests, 0);
}

void TestWebhooks::lockedWorkspaceSendsNothing()
{
    const Tenant tenant = waitingTenant();
    const auto request = answer(m_sender->sign(success(tenant.id), m_url));
    m_workspace->setReadOnly(true);
    QCOMPARE(answer(m_sender->send(tenant.id, *request)).error().kind, ErrorKind::Forbidden);
    QCOMPARE(m_endpoint->receiver().counts().requests, 0);
    // But a callback from outside still counts.
    m_workspace->setReadOnly(false);
    QCOMPARE(answer(m_sender->send(tenant.id, *request))->status, 204);
}

void TestWebhooks::redirectIsNotFollowed()
{
    WebhookReceiver other;
    int followed = 0;
    other.route("POST", "/from", [](Delivery delivery) {
        delivery.status = 307;
        delivery.responseHeaders = {{"Location", "/to"}};
        return ready<Delivery>(delivery);
    });
    other.route("POST", "/to", [&followed](Delivery delivery) {
        ++followed;
        return ready<Delivery>(delivery);
    });
    QVERIFY(other.listen());
    HttpRequest request;
    request.url = other.url();
    request.url.setPath(u"/from"_qs);
    request.body = "{}";
    const auto sent = answer(m_sender->send({}, request));
    QVERIFY(sent);
    QCOMPARE(sent->status, 307);
    QVERIFY(sent->responseHeaders.contains({"Location", "/to"}));
    QCOMPARE(followed, 0);
}

void TestWebhooks::nobodyListens()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_qs.arg(reserved.serverPort()));
    reserved.close();
    const auto sent = answer(m_sender->send({}, request));
    QVERIFY(sent);
    QCOMPARE(sent->outcome, DeliveryOutcome::Failed);
    QCOMPARE(sent->status, 0);
    QVERIFY(sent->reason.contains(u"cannot be reached"_qs));
    QCOMPARE(deliveries(u"outcome = 'failed'"_qs), 1);
}

void TestWebhooks::longAnswersAreCut()
{
    WebhookReceiver other;
    other.route("POST", "/", [](Delivery delivery) {
        delivery.status = 200;
        delivery.responseBody = QByteArray(2 * 1024 * 1024, 'x');
        return ready<Delivery>(delivery);
    });
    QVERIFY(other.listen());
    HttpRequest request;
    request.url = other.url();
    request.url.setPath(u"/"_qs);
    request.body = "{}";
    const auto sent = answer(m_sender->send({}, request));
    QVERIFY(sent);
    QCOMPARE(sent->status, 200);
    QCOMPARE(sent->responseBody.size(), 256 * 1024);
}

void TestWebhooks::cancelledSendIsNotRecorded()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_qs.arg(silent.serverPort()));
    auto future = m_sender->send({}, request);
    QTRY_VERIFY(silent.hasPendingConnections());
    future.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 3000);
    QCOMPARE(deliveries(u"1 = 1"_qs), 0);
}

void TestWebhooks::headersCannotBeSmuggled()
{
    HttpRequest request;
    request.url = m_url;
    request.headers = {{"X-A", "b\r\nX-Admin: 1"}};
    QCOMPARE(answer(m_sender->send({}, request)).error().field(), u"headers"_qs);
    request.headers = {};
    request.url = QUrl(u"http://user:pass@127.0.0.1/"_qs);
    QCOMPARE(answer(m_sender->send({}, request)).error().field(), u"url"_qs);
    request.url = QUrl(u"file:///etc/passwd"_qs);
    QCOMPARE(answer(m_sender->send({}, request)).error().field(), u"url"_qs);
    QCOMPARE(deliveries(u"1 = 1"_qs), 0);
}

void TestWebhooks::orchestratorGetsTheEventAndTheSecretIsNotKept()
{
    WebhookReceiver other;
    QByteArray got;
    other.route("POST", "/events", [&got](Delivery delivery) {
        got = delivery.requestBody;
        delivery.status = 202;
        return ready<Delivery>(delivery);
    });
    QVERIFY(other.listen());
    QList<Delivery> kept;
    Orchestrator orchestrator([&kept](const Delivery &delivery) { kept << delivery; });
    ProvisioningEvent event;
    event.run.tenantId = newId();
    event.run.tenantName = u"Acme"_qs;
    event.secret = QByteArray(64, '7');
    event.context = newId().toLatin1();
    QCOMPARE(*orchestrator.publish(event), false);
    QUrl url = other.url();
    url.setPath(u"/events"_qs);
    orchestrator.setUrl(url);
    const auto told = answer(QtConcurrent::run([&] { return orchestrator.publish(event); }));
    QVERIFY(told && *told);
    const QJsonObject json = QJsonDocument::fromJson(got).object();
    QCOMPARE(json[u"type"_qs].toString(), u"TENANT_PROVISIONING"_qs);
    QCOMPARE(json[u"secret"_qs].toString().toLatin1(), event.secret);
    QCOMPARE(json[u"subscription"_qs][u"plan"_qs][u"tier"_qs].toString(), u"BASIC"_qs);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(kept.first().status, 202);
    QVERIFY(!kept.first().requestBody.contains(event.secret));
}

void TestWebhooks::orchestratorOnAnotherMachineNeedsTls()
{
    Orchestrator orchestrator([](const Delivery &) { QFAIL("nothing may be sent"); });
    orchestrator.setUrl(QUrl(u"http://orchestrator.example/events"_qs));
    const auto told = orchestrator.publish({});
    QVERIFY(!told);
    QCOMPARE(told.error().kind, ErrorKind::Validation);
}

void TestWebhooks::verificationLinkWorksForAnyRole()
{
    m_workspace->setReceiverUrl(m_endpoint->receiver().url().toString());
    const auto lead =
        answer(m_workspace->leads().create({u"Ada"_qs, u"Lovelace"_qs, u"Acme"_qs, u"ada@acme.example"_qs, {}}));
    QVERIFY(lead);
    QString link;
    QTRY_VERIFY([&] {
        const auto mails = answer(m_workspace->mails().page({}, {}));
        const auto rendered = answer(m_workspace->mails().render(mails->rows.first().id));
        link = rendered ? rendered->link : QString();
        return link.startsWith(m_endpoint->receiver().url().toString());
    }());
    m_workspace->setActor({u"Fin"_qs, Role::Finance});
    HttpRequest request;
    request.url = QUrl(link).adjusted(QUrl::RemoveQuery);
    request.body = QUrl(link).query(QUrl::FullyEncoded).toLatin1();
    const auto replied = answer(QtConcurrent::run([request] { return exchange(request, {}, {}); }));
    QVERIFY(replied);
    QCOMPARE(replied->status, 200);
    m_workspace->setActor({u"Ada"_qs, Role::Admin});
    QVERIFY(answer(m_workspace->leads().detail(lead->id))->lead.validated);
}

void TestWebhooks::takenPortIsReplaced()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QSignalSpy listening(m_endpoint.get(), &WorkspaceEndpoint::listening);
    QVERIFY(answer(m_workspace->settings().write({{setting::webhookPort, other.serverPort()}})));
    QVERIFY(listening.wait());
    QVERIFY(m_endpoint->callbackUrl().port() != other.serverPort());
    QTcpSocket sender;
    sender.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(m_endpoint->callbackUrl().port()));
    QVERIFY(sender.waitForConnected());
}

QTEST_GUILESS_MAIN(TestWebhooks)
#include "test_webhooks.moc"
