#include "services/http/asked_bearer.h"
#include "services/http/oauth_token_source.h"
#include "services/http/rest_client.h"
#include "tests/support/answer.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>

using namespace reeve;
using namespace std::chrono_literals;

/// The HTTP client of REST adapters against real sockets.
class TestRestClient : public QObject
{
    Q_OBJECT

    static RestOptions optionsFor(const ScriptedServer &server)
    {
        RestOptions options;
        options.base = server.url();
        options.service = QStringLiteral("Peer");
        options.whole = 5s;
        options.retry = {3, 10ms, 2s};
        return options;
    }
    static Error failure(RestClient &client, const RestRequest &request)
    {
        const auto answered = answer(client.send(request));
        return answered ? Error{} : answered.error();
    }

private slots:
    void sendsWhatWasAskedFor()
    {
        ScriptedServer server(ScriptedServer::always(ScriptedServer::json("{\"count\":3}")));
        RestOptions options = optionsFor(server);
        options.base.setPath(QStringLiteral("/base/"));
        RestClient client(options, std::make_shared<PastedToken>(" abc\n"));
        REEVE_ANSWER(answered, client.send(RestRequest::get(QStringLiteral("leads/a b"),
                                                            {{QStringLiteral("q"), QStringLiteral("1+1&2=ä")}})));
        QCOMPARE(answered.status, 200);
        QCOMPARE(answered.json.toObject().value(QLatin1String("count")).toInt(), 3);
        const SeenRequest seen = server.requests().constLast();
        QCOMPARE(seen.target, QByteArray("/base/leads/a%20b?q=1%2B1%262%3D%C3%A4"));
        QCOMPARE(seen.header("authorization"), QByteArray("Bearer abc"));
        QVERIFY(seen.header("accept-encoding").contains("gzip"));

        REEVE_DONE(client.send(RestRequest::json("POST", QStringLiteral("leads"), {{QStringLiteral("a"), 1}})));
        QCOMPARE(server.requests().constLast().body, QByteArray("{\"a\":1}"));
        QCOMPARE(server.requests().constLast().header("content-type"), QByteArray("application/json"));
        REEVE_DONE(client.send(RestRequest::remove(QStringLiteral("leads/1"))));
        QCOMPARE(server.requests().constLast().method, QByteArray("DELETE"));
    }

    void keepsConnectionsAndSendsAtMostSixAtOnce()
    {
        int now = 0;
        int most = 0;
        ScriptedServer server([&](const SeenRequest &, QTcpSocket *socket) {
            most = std::max(most, ++now);
            QTimer::singleShot(20, socket, [&now, socket] {
                --now;
                socket->write(ScriptedServer::json("{}"));
            });
        });
        RestClient client(optionsFor(server));
        QList<Future<RestAnswer>> answers;
        for (int i = 0; i < 30; ++i)
            answers << client.send(RestRequest::get(QStringLiteral("x")));
        for (const auto &one : answers)
            REEVE_DONE(one);
        QCOMPARE(most, 6);
        int connections = 0;
        for (const SeenRequest &request : server.requests())
            connections = std::max(connections, request.connection);
        QVERIFY2(connections <= 6, qPrintable(QString::number(connections)));
    }

    void badAnswersAreOneClearMessage_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<QString>("text");
        const auto json = [](const QByteArray &body) { return ScriptedServer::json(body); };
        QTest::newRow("HTML") << ScriptedServer::answer(200, "<html>Sign in</html>", "text/html") << "instead of JSON";
        QTest::newRow("no JSON") << json("{\"a\":") << "is no JSON";
        QTest::newRow("deep JSON") << json(QByteArray(100'000, '[')) << "nested more than 32 levels";
        QTest::newRow("huge, announced") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n")
                                         << "is larger than";
        QTest::newRow("huge, not announced")
            << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n" + QByteArray(300'000, 'x'))
            << "is larger than";
        QTest::newRow("huge headers") << QByteArray("HTTP/1.1 200 OK\r\nX: " + QByteArray(90'000, 'x') + "\r\n\r\n")
                                      << "is larger than";
        QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n") << "does not answer as a web server";
    }
    void badAnswersAreOneClearMessage()
    {
        QFETCH(const QByteArray, said);
        QFETCH(const QString, text);
        ScriptedServer server(ScriptedServer::always(said));
        RestOptions options = optionsFor(server);
        options.bodyBytes = 200'000;
        RestClient client(options);
        const Error error = failure(client, RestRequest::get(QStringLiteral("x")));
        QCOMPARE(error.kind, ErrorKind::Network);
        QVERIFY2(error.text.contains(text), qPrintable(error.line()));
        QVERIFY(error.text.contains(QLatin1String("Peer")));
        QCOMPARE(server.requests().size(), 1);
    }

    void halfABodyIsAnErrorAndAReadIsTriedAgain()
    {
        const QByteArray half = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 20\r\n\r\n{\"a\"";
        int left = 2;
        ScriptedServer server([&](const SeenRequest &, QTcpSocket *socket) {
            socket->write(left-- > 0 ? half : ScriptedServer::json("{}"));
            if (left >= 0)
                socket->disconnectFromHost();
        });
        RestClient client(optionsFor(server));
        REEVE_DONE(client.send(RestRequest::get(QStringLiteral("x"))));
        QCOMPARE(server.requests().size(), 3);
        left = 1;
        const Error error = failure(client, RestRequest::json("POST", QStringLiteral("x"), {}));
        QVERIFY2(error.text.contains(QLatin1String("broke off")), qPrintable(error.line()));
        QCOMPARE(server.requests().size(), 4);
    }

    /// A kept connection that the server closed while it waited: a write goes over a fresh one, once.
    void writeIsNeverSentTwice()
    {
        ScriptedServer server([](const SeenRequest &request, QTcpSocket *socket) {
            if (request.method == "GET")
                socket->write(ScriptedServer::json("{}"));
            else
                socket->abort();
        });
        RestClient client(optionsFor(server));
        REEVE_DONE(client.send(RestRequest::get(QStringLiteral("x"))));
        QVERIFY(!failure(client, RestRequest::json("POST", QStringLiteral("x"), {})).text.isEmpty());
        QCOMPARE(server.requests().size(), 2);
    }

    void busyServerIsAskedAgainForReadsOnly()
    {
        const QByteArray busy = ScriptedServer::answer(503, "<h1>no</h1>", "text/html");
        ScriptedServer server(ScriptedServer::oneByOne({busy, busy, ScriptedServer::json("{}")}));
        RestClient client(optionsFor(server));
        REEVE_ANSWER(answered, client.send(RestRequest::get(QStringLiteral("x"))));
        QCOMPARE(answered.status, 200);
        QCOMPARE(server.requests().size(), 3);
        server.setScript(ScriptedServer::oneByOne({busy, ScriptedServer::json("{}")}));
        REEVE_ANSWER(refused, client.send(RestRequest::json("POST", QStringLiteral("x"), {})));
        QCOMPARE(refused.status, 503);
        QCOMPARE(server.requests().size(), 4);
        QVERIFY(restError(refused, client.service()).retryable);
    }

    void retryAfterIsWaitedForWhenItIsShort()
    {
        const auto limited = [](const QByteArray &after) {
            return ScriptedServer::answer(429, "{}", "application/json", {"Retry-After: " + after});
        };
        ScriptedServer server(ScriptedServer::oneByOne({limited("1"), ScriptedServer::json("{}")}));
        RestClient client(optionsFor(server));
        QElapsedTimer timer;
        timer.start();
        REEVE_DONE(client.send(RestRequest::get(QStringLiteral("x"))));
        QVERIFY2(timer.elapsed() >= 1000, qPrintable(QString::number(timer.elapsed())));

        server.setScript(ScriptedServer::always(limited("90")));
        REEVE_ANSWER(refused, client.send(RestRequest::get(QStringLiteral("x"))));
        QCOMPARE(refused.status, 429);
        QVERIFY(restError(refused, client.service()).hint.contains(QLatin1String("90")));
    }

    void slowServerEndsInATimeout()
    {
        ScriptedServer server([](const SeenRequest &, QTcpSocket *) {});
        RestOptions options = optionsFor(server);
        options.whole = 200ms;
        RestClient client(options);
        QCOMPARE(failure(client, RestRequest::get(QStringLiteral("x"))).kind, ErrorKind::Timeout);
    }

    void cancellingEndsTheRequestSoon()
    {
        const auto gone = std::make_shared<bool>(false);
        ScriptedServer server([gone](const SeenRequest &, QTcpSocket *socket) {
            connect(socket, &QTcpSocket::disconnected, socket, [gone] { *gone = true; });
        });
        RestClient client(optionsFor(server));
        auto answered = client.send(RestRequest::get(QStringLiteral("x")));
        QTRY_COMPARE(server.requests().size(), 1);
        QElapsedTimer timer;
        timer.start();
        answered.cancel();
        QTRY_VERIFY(answered.isFinished());
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        // The line keeps no half-used connection.
        QTRY_VERIFY(*gone);
    }

    void endingTheClientEndsItsRequests()
    {
        ScriptedServer server([](const SeenRequest &, QTcpSocket *) {});
        auto client = std::make_unique<RestClient>(optionsFor(server));
        QList<Future<RestAnswer>> answers;
        for (int i = 0; i < 20; ++i)
            answers << client->send(RestRequest::get(QStringLiteral("x")));
        QTRY_COMPARE(server.requests().size(), 6);
        QElapsedTimer timer;
        timer.start();
        client.reset();
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        for (const auto &one : answers)
            QVERIFY(one.isFinished());
    }

    void redirectToAnotherHostIsNotFollowed()
    {
        ScriptedServer other(ScriptedServer::always(ScriptedServer::json("{}")));
        ScriptedServer server([&](const SeenRequest &request, QTcpSocket *socket) {
            const QByteArray to = request.target == "/near" ? QByteArray("/there") : other.url().toEncoded();
            socket->write(request.target == "/there" ? ScriptedServer::json("{}")
                                                     : ScriptedServer::answer(302, {}, {}, {"Location: " + to}));
        });
        RestClient client(optionsFor(server), std::make_shared<PastedToken>("abc"));
        REEVE_ANSWER(near, client.send(RestRequest::get(QStringLiteral("near"))));
        QCOMPARE(near.status, 200);
        REEVE_ANSWER(far, client.send(RestRequest::get(QStringLiteral("far"))));
        QCOMPARE(far.status, 302);
        QVERIFY(restError(far, client.service()).text.contains(other.url().toString()));
        QVERIFY(other.requests().isEmpty());
    }

    void unchangedAnswerIsNotSentAgain()
    {
        ScriptedServer server([](const SeenRequest &request, QTcpSocket *socket) {
            if (request.header("if-none-match") == "\"v1\"")
                socket->write(ScriptedServer::answer(304, {}, {}, {"ETag: \"v1\""}));
            else
                socket->write(ScriptedServer::answer(200, "{\"a\":1}", "application/json", {"ETag: \"v1\""}));
        });
        RestClient client(optionsFor(server));
        for (int i = 0; i < 2; ++i) {
            REEVE_ANSWER(answered, client.send(RestRequest::get(QStringLiteral("x"))));
            QCOMPARE(answered.json.toObject().value(QLatin1String("a")).toInt(), 1);
        }
        QCOMPARE(server.requests().constLast().header("if-none-match"), QByteArray("\"v1\""));
    }

    void tokenIsFetchedRenewedOnceAndThenAskedFor()
    {
        int given = 0;
        bool acceptsAny = true;
        ScriptedServer endpoint([&](const SeenRequest &request, QTcpSocket *socket) {
            if (request.body.contains("wrong"))
                socket->write(ScriptedServer::answer(
                    401, "{\"error\":\"invalid_client\",\"error_description\":\"Invalid client credentials\"}"));
            else
                socket->write(ScriptedServer::json("{\"access_token\":\"t" + QByteArray::number(++given) +
                                                   "\",\"expires_in\":300}"));
        });
        ScriptedServer server([&](const SeenRequest &request, QTcpSocket *socket) {
            const bool accepts = acceptsAny && request.header("authorization") != "Bearer t1";
            socket->write(ScriptedServer::answer(accepts ? 200 : 401, "{}"));
        });
        OAuthSignIn signIn;
        signIn.endpoint = optionsFor(endpoint);
        signIn.endpoint.base.setPath(QStringLiteral("/token"));
        signIn.clientId = QStringLiteral("reeve");
        signIn.clientSecret = QStringLiteral("s&=");
        RestClient client(optionsFor(server), std::make_shared<OAuthTokenSource>(signIn));
        REEVE_ANSWER(answered, client.send(RestRequest::get(QStringLiteral("x"))));
        QCOMPARE(answered.status, 200);
        QCOMPARE(given, 2);
        QCOMPARE(endpoint.requests().constFirst().target, QByteArray("/token"));
        QCOMPARE(endpoint.requests().constFirst().body,
                 QByteArray("grant_type=client_credentials&client_id=reeve&client_secret=s%26%3D"));
        acceptsAny = false;
        REEVE_ANSWER(refused, client.send(RestRequest::get(QStringLiteral("x"))));
        QCOMPARE(refused.status, 401);
        QCOMPARE(given, 3);

        signIn.clientSecret = QStringLiteral("wrong");
        RestClient other(optionsFor(server), std::make_shared<OAuthTokenSource>(signIn));
        const Error error = failure(other, RestRequest::get(QStringLiteral("x")));
        QCOMPARE(error.kind, ErrorKind::Unauthorized);
        QVERIFY2(error.text.contains(QLatin1String("Invalid client credentials")), qPrintable(error.line()));
    }

    void changedSecretIsAskedForOnceAndEveryCallGoesOn()
    {
        QByteArray valid = "client_secret=old";
        QByteArray accepted = "Bearer old";
        ScriptedServer endpoint([&](const SeenRequest &request, QTcpSocket *socket) {
            const QByteArray name = request.body.split('=').constLast();
            socket->write(request.body.contains(valid)
                              ? ScriptedServer::json("{\"access_token\":\"" + name + "\",\"expires_in\":300}")
                              : ScriptedServer::answer(401, "{\"error\":\"invalid_client\"}"));
        });
        ScriptedServer server([&](const SeenRequest &request, QTcpSocket *socket) {
            socket->write(ScriptedServer::answer(request.header("authorization") == accepted ? 200 : 401, "{}"));
        });
        const auto bearer = std::make_shared<AskedBearer>(
            [&endpoint](const QByteArray &secret) {
                OAuthSignIn signIn;
                signIn.endpoint = optionsFor(endpoint);
                signIn.clientId = QStringLiteral("reeve");
                signIn.clientSecret = QString::fromUtf8(secret);
                return std::make_shared<OAuthTokenSource>(signIn);
            },
            "old");
        RestClient client(optionsFor(server), bearer);
        REEVE_ANSWER(before, client.send(RestRequest::get(QStringLiteral("x"))));
        QCOMPARE(before.status, 200);

        valid = "client_secret=new";
        accepted = "Bearer new";
        // Nobody is there to ask.
        QCOMPARE(failure(client, RestRequest::get(QStringLiteral("x"))).kind, ErrorKind::Unauthorized);
        int asked = 0;
        bearer->setAsk([&] {
            QMetaObject::invokeMethod(
                this, [&] { ++asked; }, Qt::QueuedConnection);
        });
        QList<Future<RestAnswer>> answers;
        for (int i = 0; i < 4; ++i)
            answers << client.send(RestRequest::get(QStringLiteral("x")));
        QTRY_COMPARE(asked, 1);
        bearer->replace("wrong"); // asked again, as often as it takes
        QTRY_COMPARE(asked, 2);
        bearer->replace("new");
        for (const auto &one : answers) {
            REEVE_ANSWER(answered, one);
            QCOMPARE(answered.status, 200);
        }
        QCOMPARE(asked, 2);

        valid = "client_secret=newer";
        accepted = "Bearer newer";
        const auto waiting = client.send(RestRequest::get(QStringLiteral("x")));
        QTRY_COMPARE(asked, 3);
        bearer->decline();
        QCOMPARE(failure(client, RestRequest::get(QStringLiteral("x"))).kind, ErrorKind::Unauthorized);
        QVERIFY(!answer(waiting));
        QCOMPARE(asked, 3);
    }

    void pastedTokenCannotBeRenewed()
    {
        ScriptedServer server(ScriptedServer::always(ScriptedServer::answer(401, "{}")));
        RestClient client(optionsFor(server), std::make_shared<PastedToken>("abc"));
        const Error error = failure(client, RestRequest::get(QStringLiteral("x")));
        QCOMPARE(error.kind, ErrorKind::Unauthorized);
        QCOMPARE(server.requests().size(), 1);
    }

    void certificatesMustBeTrusted()
    {
        QTemporaryDir folder;
        QVERIFY(makeCertificate(folder.path(), QStringLiteral("server")));
        QVERIFY(makeCertificate(folder.path(), QStringLiteral("client")));
        const auto script = ScriptedServer::always(ScriptedServer::json("{}"));
        ScriptedServer server(script, serverTls(folder.path(), QStringLiteral("server")));
        RestOptions options = optionsFor(server);
        {
            RestClient client(options);
            const Error error = failure(client, RestRequest::get(QStringLiteral("x")));
            QVERIFY2(error.text.contains(QLatin1String("no trusted certificate")), qPrintable(error.line()));
            QVERIFY(!error.retryable);
            QVERIFY(server.requests().isEmpty());
        }
        options.tls.caFile = folder.filePath(QStringLiteral("server.pem"));
        {
            RestClient client(options);
            REEVE_DONE(client.send(RestRequest::get(QStringLiteral("x"))));
        }
        ScriptedServer strict(
            script, serverTls(folder.path(), QStringLiteral("server"), folder.filePath(QStringLiteral("client.pem"))));
        options.base = strict.url();
        {
            RestClient client(options);
            QCOMPARE(failure(client, RestRequest::get(QStringLiteral("x"))).kind, ErrorKind::Network);
            QVERIFY(strict.requests().isEmpty());
        }
        options.tls.clientCertificate = folder.filePath(QStringLiteral("client.pem"));
        options.tls.clientKey = folder.filePath(QStringLiteral("client.key"));
        RestClient client(options);
        REEVE_DONE(client.send(RestRequest::get(QStringLiteral("x"))));
    }

    void proxyIsAskedInsteadOfTheServer()
    {
        ScriptedServer proxy(ScriptedServer::always(ScriptedServer::json("{}")));
        RestOptions options;
        options.base = QUrl(QStringLiteral("http://control.example:8080"));
        options.proxy = QStringLiteral("http://ann@127.0.0.1:%1").arg(proxy.url().port());
        options.proxyPassword = "pass";
        RestClient client(options);
        REEVE_DONE(client.send(RestRequest::get(QStringLiteral("x"))));
        QCOMPARE(proxy.requests().constLast().target, QByteArray("http://control.example:8080/x"));
        QCOMPARE(proxy.requests().constLast().header("proxy-authorization"),
                 "Basic " + QByteArray("ann:pass").toBase64());
    }

    void absentServerIsSaidAtOnce()
    {
        RestOptions options;
        options.base = QUrl(QStringLiteral("http://127.0.0.1:1"));
        RestClient client(options);
        const Error error = failure(client, RestRequest::get(QStringLiteral("x")));
        QVERIFY2(error.text.contains(QLatin1String("127.0.0.1:1 cannot be reached")), qPrintable(error.line()));
    }
};

QTEST_GUILESS_MAIN(TestRestClient)
#include "test_rest_client.moc"
