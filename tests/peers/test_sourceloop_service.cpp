#include "services/idp/setup.h"
#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/webhooks/callback.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/webhooks/sender.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"
#include "tests/support/answer.h"
#include "tests/support/scripted_server.h"
#include "tests/support/sourceloop_peer.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTimer>

using namespace reeve;
using State = CheckLine::State;

namespace {

const QByteArray refusal =
    "{\"error\":{\"statusCode\":422,\"name\":\"UnprocessableEntityError\",\"message\":\"invalid\",\"details\":["
    "{\"path\":\"/address/zip\",\"code\":\"maxLength\",\"message\":\"must NOT have more than 5 characters\"},"
    "{\"path\":\"\",\"code\":\"required\",\"message\":\"x\",\"info\":{\"missingProperty\":\"lastName\"}}]}}";

QByteArray eventOf(const Id &tenantId)
{
    return "{\"type\":\"TENANT_PROVISIONING\",\"secret\":\"s3\",\"context\":\"c\",\"tenant\":{\"id\":\"" +
           tenantId.toUtf8() + "\"}}";
}

} // namespace

/// How Reeve meets the service's habits and its faults: the published service behind a proxy that can spoil answers.
class TestSourceLoopService : public QObject
{
    Q_OBJECT

    /// What the proxy does with the next request; nothing: hands it on.
    std::function<bool(const SeenRequest &, QTcpSocket *)> m_spoil;

    void handOn(const SeenRequest &request, QTcpSocket *socket)
    {
        if (m_spoil && m_spoil(request, socket))
            return;
        QUrl url = m_peer->url();
        url = QUrl::fromEncoded(url.toEncoded() + request.target);
        QNetworkRequest outer(url);
        for (const auto &[name, value] : request.headers)
            if (name.toLower() == "authorization" || name.toLower() == "content-type")
                outer.setRawHeader(name, value);
        QNetworkReply *reply = m_network.sendCustomRequest(outer, request.method, request.body);
        connect(reply, &QNetworkReply::finished, socket, [reply, socket] {
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (status == 0)
                socket->abort();
            else
                socket->write(ScriptedServer::answer(status, reply->readAll(), reply->rawHeader("content-type")));
            reply->deleteLater();
        });
    }

    std::shared_ptr<SourceLoopWorkspace> open(const QByteArray &token, bool throughProxy = false)
    {
        m_connection = m_peer->connection(throughProxy ? m_proxy->url() : QUrl());
        answer(m_secrets.write(secretKey(m_connection.id, QStringLiteral("token")), token));
        return answer(openSourceLoop(m_connection, m_secrets)).value_or(nullptr);
    }
    static LeadInput leadInput(const QString &email)
    {
        return {QStringLiteral("Grace"),
                QStringLiteral("Hopper"),
                QStringLiteral("Ships"),
                email,
                {QStringLiteral("1 Pier"), QStringLiteral("Arlington"), {}, {}, QStringLiteral("US")}};
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_peer = SourceLoopPeer::start();
        QVERIFY(m_peer);
        m_proxy = std::make_unique<ScriptedServer>(
            [this](const SeenRequest &request, QTcpSocket *socket) { handOn(request, socket); });
    }
    void init()
    {
        m_spoil = {};
        m_peer->reset();
    }
    void cleanupTestCase()
    {
        m_peer.reset();
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void testButtonSaysWhatWorksAndWhatIsAllowed()
    {
        SourceLoopParameters parameters = sourceLoopFromJson(m_peer->connection().parameters);
        const auto check = [&](const QByteArray &token) {
            return answer(checkSourceLoop(parameters, Environment::Development, {{QStringLiteral("token"), token}}))
                .value_or(CheckReport());
        };
        const auto states = [](const CheckReport &report) {
            QList<State> found;
            for (const CheckLine &line : report)
                found << line.state;
            return found;
        };
        QCOMPARE(states(check(SourceLoopPeer::adminToken())),
                 (QList<State>{State::Passed, State::Warning, State::Warning, State::Passed}));
        const CheckReport some = check(SourceLoopPeer::token({10203, 10207}, {}, 30 * 86400));
        QCOMPARE(states(some), (QList<State>{State::Passed, State::Warning, State::Passed, State::Warning}));
        QVERIFY(some.last().text.contains(QLatin1String("10203")) &&
                some.last().remedy.contains(QLatin1String("10213")));
        QCOMPARE(states(check("no.such.token")),
                 (QList<State>{State::Passed, State::Warning, State::Failed, State::Skipped}));
        parameters.url = QUrl(QStringLiteral("http://127.0.0.1:1"));
        const CheckReport nobody = check(SourceLoopPeer::adminToken());
        QCOMPARE(states(nobody), (QList<State>{State::Failed, State::Skipped, State::Skipped, State::Skipped}));
        QVERIFY(nobody.first().text.contains(QLatin1String("cannot be reached")));
    }

    void tokenDecidesWhatIsOffered()
    {
        const auto viewer = open(SourceLoopPeer::token({10203, 10207}, QStringLiteral("Vera")));
        QVERIFY(viewer);
        QCOMPARE(viewer->actor().name, QStringLiteral("Vera"));
        QVERIFY(!viewer->can(Capability::EditTenants) && !viewer->can(Capability::Invoices));
        REEVE_REFUSED(viewer->invoices().page({}, {}, {}), ErrorKind::Forbidden);
        REEVE_DONE(viewer->tenants().page({}, {}, {}));

        // The token said so when the workspace was opened; the service says so for itself.
        const auto pretender = open(SourceLoopPeer::token({10203, 10207, 10215, 10212}));
        REEVE_REFUSED(pretender->tenants().onboard({}), ErrorKind::Forbidden);
        pretender->setActor({QStringLiteral("Eve"), Role::Admin});
        TenantInput input{QStringLiteral("Acme"), QStringLiteral("acme"), {QStringLiteral("acme.example")}, {}, {}};
        input.contact = {{}, QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("a@acme.example"), {}, true};
        const auto refused = answer(pretender->tenants().onboard(input));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY2(refused.error().text.contains(QLatin1String("10204")), qPrintable(refused.error().line()));
    }

    void endedTokenIsAskedForAndANewOneGoesOn()
    {
        const auto workspace = open(SourceLoopPeer::token({10203, 10207}, {}, -10));
        REEVE_REFUSED(workspace->tenants().count({}), ErrorKind::Unauthorized);
        QTRY_COMPARE(workspace->link().state, Link::State::Lost);
        REEVE_DONE(m_secrets.write(secretKey(m_connection.id, QStringLiteral("token")), SourceLoopPeer::adminToken()));
        workspace->reconnect();
        QTRY_COMPARE(workspace->link().state, Link::State::Connected);
        REEVE_DONE(workspace->tenants().count({}));
    }

    void anotherTokenWithOtherPermissionsMakesTheWindowOutdated()
    {
        const auto workspace = open(SourceLoopPeer::token({10203, 10207}));
        QCOMPARE(workspace->signInSecret(), QStringLiteral("&Token"));
        QSignalSpy outdated(workspace.get(), &Workspace::outdated);
        REEVE_REFUSED(workspace->signIn("no.such.token"), ErrorKind::Validation);
        REEVE_DONE(workspace->signIn(SourceLoopPeer::token({10203, 10207}, QStringLiteral("Vera"))));
        QCOMPARE(workspace->actor().name, QStringLiteral("Vera"));
        QCOMPARE(outdated.size(), 0);
        REEVE_DONE(workspace->signIn("Bearer " + SourceLoopPeer::adminToken()));
        QCOMPARE(outdated.size(), 1);
        QVERIFY(!workspace->can(Capability::Invoices));
        const auto again = answer(openSourceLoop(m_connection, m_secrets));
        QVERIFY(again && (*again)->can(Capability::Invoices));
    }

    /// As the identity wizard does it, with its provider "SourceLoop service".
    void theServiceSetsItsIdentityProviderUp()
    {
        const auto workspace = open(SourceLoopPeer::adminToken());
        const auto waiting = m_peer->provision(*workspace, QStringLiteral("engines"));
        QVERIFY(waiting);
        const auto tenant = answer(workspace->tenants().detail(waiting->tenantId));
        QVERIFY(tenant);
        const QTemporaryDir folder;
        const auto state = answer(LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))));
        QVERIFY(state);
        idp::Setup setup(*workspace, **state, m_secrets, *tenant);
        REEVE_DONE(setup.load());
        QCOMPARE(setup.provider().key, QStringLiteral("sourceloop"));
        setup.propose(setup.provider().connection);
        QCOMPARE(setup.values()[QLatin1String("url")].toString(), workspace->info().location);
        setup.setValues({{QStringLiteral("url"), m_peer->url().toString()},
                         {QStringLiteral("mode"), QStringLiteral("keycloak")},
                         {QStringLiteral("tier"), QStringLiteral("STANDARD")}});
        setup.propose(setup.provider().settings);
        const qsizetype before = m_peer->notes(QStringLiteral("user")).size();
        QSignalSpy failed(&setup, &idp::Setup::failed);
        QSignalSpy succeeded(&setup, &idp::Setup::succeeded);

        setup.setSecret(QStringLiteral("webhookSecret"), QStringLiteral("not the tenant's"));
        REEVE_DONE(setup.connectAccount());
        REEVE_DONE(setup.prepare());
        setup.run();
        QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
        QCOMPARE(m_peer->notes(QStringLiteral("user")).size(), before);

        setup.setSecret(QStringLiteral("webhookSecret"), QString::fromUtf8(waiting->secret));
        setup.run();
        QTRY_VERIFY_WITH_TIMEOUT(succeeded.size() + failed.size() == 2, 20'000);
        QVERIFY2(succeeded.size() == 1, qPrintable(failed.constLast().first().value<Error>().line()));
        QCOMPARE(m_peer->notes(QStringLiteral("user")).size(), before + 1);
        const QJsonObject user = m_peer->notes(QStringLiteral("user")).constLast();
        QCOMPARE(user[QLatin1String("name")].toString(), QStringLiteral("keycloak"));
        const QJsonObject sent = user[QLatin1String("payload")].toObject();
        QCOMPARE(sent[QLatin1String("tenant")].toObject()[QLatin1String("key")].toString(), QStringLiteral("engines"));
        QCOMPARE(sent[QLatin1String("plan")].toObject()[QLatin1String("tier")].toString(), QStringLiteral("STANDARD"));
        QVERIFY(setup.isComplete());
        QVERIFY(std::ranges::none_of(setup.outcome(), [](const auto &line) { return line.value.isEmpty(); }));
        setup.finish();
    }

    void everyFaultIsOneClearMessage_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("text");
        const auto html = [](int status) {
            return ScriptedServer::answer(status, "<html><h1>Something</h1></html>", "text/html");
        };
        QTest::newRow("half a body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[{") << "broke off";
        QTest::newRow("wrong content type") << ScriptedServer::answer(200, "[]", "text/plain") << "instead of JSON";
        QTest::newRow("a sign-in page") << html(200) << "instead of JSON";
        QTest::newRow("no list") << ScriptedServer::json("{}") << "did not answer with a list";
        QTest::newRow("deep JSON") << ScriptedServer::json(QByteArray(5000, '[') + QByteArray(5000, ']')) << "nested";
        QTest::newRow("huge") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n") << "larger than";
        QTest::newRow("429") << ScriptedServer::answer(429, "{}", "application/json", {"Retry-After: 600"})
                             << "takes no more requests";
        QTest::newRow("503 in HTML") << ScriptedServer::answer(503, "<html>", "text/html", {"Retry-After: 600"})
                                     << "HTTP status 503";
        QTest::newRow("500 in HTML") << html(500) << "HTTP status 500";
        QTest::newRow("redirect elsewhere")
            << ScriptedServer::answer(302, {}, {}, {"Location: https://evil.example/"}) << "evil.example";
    }
    void everyFaultIsOneClearMessage()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const QString, text);
        const auto workspace = open(SourceLoopPeer::adminToken(), true);
        const bool half = text == QLatin1String("broke off");
        m_spoil = [&](const SeenRequest &, QTcpSocket *socket) {
            socket->write(said);
            if (half)
                socket->disconnectFromHost();
            return true;
        };
        const auto page = answer(workspace->leads().page({}, {}, {}));
        QVERIFY(!page);
        QVERIFY2(page.error().text.contains(text), qPrintable(page.error().line()));
        QVERIFY(!page.error().text.contains(QLatin1Char('<')));
    }

    /// The window's thread goes on meanwhile, and a list that is no longer wanted is given up.
    void slowServiceHoldsNobodyUp()
    {
        const auto workspace = open(SourceLoopPeer::adminToken(), true);
        m_spoil = [](const SeenRequest &, QTcpSocket *) { return true; };
        QElapsedTimer timer;
        timer.start();
        auto page = workspace->leads().page({}, {}, {});
        QVERIFY(timer.elapsed() < 50);
        QTRY_VERIFY(!m_proxy->requests().isEmpty());
        page.cancel();
        QTRY_VERIFY(page.isFinished());
        QVERIFY(workspace->link().state == Link::State::Connected);
    }

    void refusedInputIsShownAtItsField()
    {
        const auto workspace = open(SourceLoopPeer::adminToken(), true);
        m_spoil = [](const SeenRequest &request, QTcpSocket *socket) {
            if (request.method != "POST")
                return false;
            socket->write(ScriptedServer::answer(422, refusal));
            return true;
        };
        const auto refused = answer(workspace->leads().create(leadInput(QStringLiteral("g@ships.example"))));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Validation);
        QCOMPARE(refused.error().fields.size(), 2);
        QCOMPARE(refused.error().fields.at(0).field, QStringLiteral("address.zip"));
        QCOMPARE(refused.error().fields.at(1).field, QStringLiteral("lastName"));
    }

    void lastSeenPageIsReadableWithoutTheService()
    {
        auto workspace = open(SourceLoopPeer::adminToken(), true);
        REEVE_DONE(workspace->leads().create(leadInput(QStringLiteral("g@ships.example"))));
        REEVE_ANSWER(fresh, workspace->leads().page({}, {}, {}));
        QCOMPARE(fresh.rows.size(), 1);
        QVERIFY(!fresh.seenOn.isValid());
        const QDateTime before = QDateTime::currentDateTimeUtc();
        m_spoil = [](const SeenRequest &, QTcpSocket *socket) {
            socket->abort();
            return true;
        };
        // Also for a Reeve that was started anew.
        workspace = answer(openSourceLoop(m_connection, m_secrets)).value_or(nullptr);
        QVERIFY(workspace);
        REEVE_ANSWER(old, workspace->leads().page({}, {}, {}));
        QCOMPARE(old.rows.size(), 1);
        QVERIFY(old.seenOn.isValid() && old.seenOn <= before.addSecs(1));
        QTRY_COMPARE(workspace->link().state, Link::State::Reconnecting);
        QVERIFY(!workspace->link().reason.isEmpty());
        const auto written = answer(workspace->leads().create(leadInput(QStringLiteral("h@ships.example"))));
        QVERIFY2(!written, "a write was queued");

        m_spoil = {};
        workspace->reconnect();
        QTRY_COMPARE(workspace->link().state, Link::State::Connected);
        REEVE_ANSWER(again, workspace->leads().page({}, {}, {}));
        QCOMPARE(again.rows.size(), 1);
        QVERIFY(!again.seenOn.isValid());
        for (const QFileInfo &file : QDir(sourceLoopCacheFolder(m_connection.id)).entryInfoList(QDir::Files))
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void forwardedEventsAreCheckedAndTheirSecretIsKept()
    {
        const auto workspace = open(SourceLoopPeer::adminToken());
        auto &webhooks = dynamic_cast<sourceloop::SourceLoopWebhookStore &>(workspace->webhooks());
        const Id tenantId = newId();
        const auto receive = [&](const QByteArray &body) {
            Delivery delivery;
            delivery.id = newId();
            delivery.method = "POST";
            delivery.url = QStringLiteral("/events");
            delivery.at = QDateTime::currentDateTimeUtc();
            delivery.requestBody = body;
            return answer(webhooks.receiveEvent(delivery)).value_or(Delivery()).status;
        };
        QCOMPARE(receive("{"), 400);
        QCOMPARE(receive("{\"type\":\"TENANT_PROVISIONING\"}"), 422);
        REEVE_REFUSED(webhooks.callbackSecret(tenantId), ErrorKind::NotFound);
        QCOMPARE(receive(eventOf(tenantId)), 204);
        REEVE_ANSWER(secret, webhooks.callbackSecret(tenantId));
        QCOMPARE(secret.first, QByteArray("s3"));
        QCOMPARE(secret.second, QByteArray("c"));
        REEVE_ANSWER(kept, webhooks.page({}, Qt::DescendingOrder, {}));
        QCOMPARE(kept.rows.size(), 3);
        for (const Delivery &delivery : kept.rows)
            QVERIFY(!delivery.requestBody.contains("s3"));
    }

    /// The suite that the webhook workbench runs, on the service's own verifier: every answer is a safe receiver's.
    void attacksAreRefused()
    {
        const auto workspace = open(SourceLoopPeer::adminToken());
        const auto waiting = m_peer->provision(*workspace, QStringLiteral("target"));
        QVERIFY(waiting);
        ProvisioningCallback callback;
        callback.tenantId = waiting->tenantId;
        callback.success = true;
        callback.resources = {{{},
                               QStringLiteral("storage"),
                               QStringLiteral("bucket-1"),
                               {{QStringLiteral("bucket"), QStringLiteral("bucket-1")}}}};
        AttackTarget target;
        target.request.url = QUrl(workspace->webhooks().callbackUrl());
        target.request.headers = {{"Content-Type", "application/json"}};
        target.request.body = callbackToJson(callback);
        target.scheme = sourceLoopScheme(waiting->context);
        target.secret = waiting->secret;
        WebhookSender sender(*workspace);
        REEVE_ANSWER(report, sender.attack(target, [](const AttackResult &) {}));
        QStringList done;
        for (const AttackResult &result : report.results) {
            QVERIFY2(!result.skipped, qPrintable(result.key + u": "_qs + result.problem));
            QVERIFY2(result.passed, qPrintable(result.key + u": "_qs + outcomeText(result)));
            done << result.key;
        }
        for (const char *key :
             {"wrong-secret", "stale", "future", "replayed", "changed-body", "reordered-keys", "missing-x-signature",
              "missing-x-timestamp", "malformed-body", "huge-body", "wrong-tenant", "wrong-state", "valid"})
            QVERIFY2(done.contains(QLatin1String(key)), key);
        QCOMPARE(m_peer->query(QStringLiteral("select status from main.tenants")), QStringList{QStringLiteral("0")});
        QCOMPARE(m_peer->query(QStringLiteral("select count(*) from main.resources")),
                 QStringList{QStringLiteral("1")});
        REEVE_ANSWER(kept, workspace->webhooks().count({}));
        QCOMPARE(kept, report.deliveries.size());
    }

    void takenPortForEventsIsSaid()
    {
        QTcpServer taken;
        QVERIFY(taken.listen(QHostAddress::LocalHost));
        Connection connection = m_peer->connection();
        connection.parameters[QLatin1String("eventPort")] = taken.serverPort();
        answer(m_secrets.write(secretKey(connection.id, QStringLiteral("token")), SourceLoopPeer::adminToken()));
        REEVE_ANSWER(workspace, openSourceLoop(connection, m_secrets));
        QVERIFY(workspace->eventUrl().isEmpty());
        QCOMPARE(workspace->openingProblems().size(), 1);
        const QString said = workspace->openingProblems().first().text;
        QVERIFY2(said.contains(QString::number(taken.serverPort())), qPrintable(said));
        REEVE_DONE(workspace->tenants().count({}));
    }

private:
    QNetworkAccessManager m_network;
    SessionSecretStore m_secrets;
    std::unique_ptr<SourceLoopPeer> m_peer;
    std::unique_ptr<ScriptedServer> m_proxy;
    Connection m_connection;
};

QTEST_GUILESS_MAIN(TestSourceLoopService)
#include "test_sourceloop_service.moc"
