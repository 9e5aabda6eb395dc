#include "services/workspace/audit_store.h"
#include "tests/support/endpoint_ground.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslSocket>

using namespace reeve;

/// Endpoints that an operator defines, over real sockets: what they take, verify, answer and keep.
class TestEndpoints : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_ground = std::make_unique<EndpointGround>(); }
    void cleanup() { m_ground.reset(); }
    void receivesAnyPathAndMethod();
    void saysWhyASignatureDoesNotHold();
    void answersAsDefined();
    void endpointsAreThereAgain();
    void wrongDefinitionsAreRefused();
    void takenPortIsSaid();
    void speaksTls();
    void whatWasAcknowledgedIsKept();
    void listsLeaveBodiesOut();
    void oldOnesAreRemoved();

private:
    std::unique_ptr<EndpointGround> m_ground;
};

void TestEndpoints::receivesAnyPathAndMethod()
{
    const QUrl url = m_ground->listen({});
    for (const char *method : {"GET", "PUT", "DELETE", "OPTIONS"}) {
        HttpRequest request;
        request.method = method;
        request.url = url.resolved(QUrl(u"/any/path?x=1"_qs));
        const auto got = post(request);
        QVERIFY2(got, method);
        QCOMPARE(got->status, 204);
    }
    const auto kept = m_ground->history();
    QCOMPARE(kept.size(), 4);
    QCOMPARE(kept.first().url, u"/any/path?x=1"_qs);
    QCOMPARE(kept.first().endpoint, u"Test"_qs);
    QVERIFY(kept.first().finding.isEmpty());
}

void TestEndpoints::saysWhyASignatureDoesNotHold()
{
    Endpoint endpoint;
    endpoint.scheme = {{u"scheme"_qs, u"standard"_qs}};
    const QUrl url = m_ground->listen(endpoint);
    const QByteArray raw("{\"b\": 1, \"a\": \"\xc3\xbc\"}");
    const HttpRequest good = signedRequest(u"standard"_qs, url, raw);
    QCOMPARE(post(good)->status, 204);
    QCOMPARE(post(good)->status, 401);
    HttpRequest compact = signedRequest(u"standard"_qs, url, raw);
    compact.body = "{\"b\":1,\"a\":\"\xc3\xbc\"}";
    QCOMPARE(post(compact)->status, 401);
    HttpRequest bare = good;
    bare.headers.clear();
    QCOMPARE(post(bare)->status, 401);
    QStringList findings;
    for (const Delivery &delivery : m_ground->history())
        findings << delivery.finding;
    findings.sort();
    QCOMPARE(findings, (QStringList{u"body-changed"_qs, u"header-missing"_qs, u"replayed"_qs, u"valid"_qs}));
    for (const Delivery &delivery : m_ground->history()) {
        if (delivery.finding != u"valid"_qs)
            continue;
        REEVE_ANSWER(whole, m_ground->workspace().webhooks().detail(delivery.id));
        QCOMPARE(whole.requestBody, raw);
    }
}

void TestEndpoints::answersAsDefined()
{
    Endpoint endpoint;
    endpoint.status = 202;
    endpoint.delayMs = 300;
    endpoint.headers = {{"X-Answer", "yes"}};
    endpoint.body = "{\"ok\":true}";
    QElapsedTimer clock;
    HttpRequest request;
    request.url = m_ground->listen(endpoint);
    clock.start();
    const auto got = post(request);
    QVERIFY(got);
    QVERIFY(clock.elapsed() >= 300);
    QCOMPARE(got->status, 202);
    QCOMPARE(got->body, endpoint.body);
    QCOMPARE(headerValue(got->headers, "X-Answer"), QByteArray("yes"));
}

void TestEndpoints::endpointsAreThereAgain()
{
    Endpoint endpoint;
    endpoint.scheme = {{u"scheme"_qs, u"standard"_qs}};
    m_ground->listen(endpoint);
    m_ground->startAgain();
    QCOMPARE(m_ground->host().endpoints().size(), 1);
    const Id id = m_ground->host().endpoints().first().id;
    QTRY_VERIFY(m_ground->host().status(id).state == EndpointHost::Status::State::Listening);
    QCOMPARE(post(signedRequest(u"standard"_qs, m_ground->host().status(id).url, "{}"))->status, 204);
    // Stopped and started, it comes back on its own.
    QVERIFY(m_ground->host().setEnabled(id, false));
    QVERIFY(m_ground->host().status(id).state == EndpointHost::Status::State::Stopped);
    QVERIFY(m_ground->host().setEnabled(id, true));
    QTRY_VERIFY(m_ground->host().status(id).state == EndpointHost::Status::State::Listening);
    REEVE_DONE(m_ground->secrets().remove(EndpointGround::secretName));
    QTRY_VERIFY(m_ground->host().status(id).state == EndpointHost::Status::State::Failed);
    QVERIFY(m_ground->host().status(id).error.text.contains(EndpointGround::secretName));
    QVERIFY(m_ground->host().remove(id));
    QVERIFY(m_ground->host().endpoints().isEmpty());
}

void TestEndpoints::wrongDefinitionsAreRefused()
{
    const auto field = [this](const Endpoint &endpoint) {
        const auto saved = m_ground->host().save(endpoint);
        return saved ? QString() : saved.error().field();
    };
    Endpoint endpoint;
    QCOMPARE(field(endpoint), u"name"_qs);
    endpoint.name = u"One"_qs;
    endpoint.address = u"0.0.0.0"_qs;
    QCOMPARE(field(endpoint), u"certificate"_qs);
    endpoint.address = u"everywhere"_qs;
    QCOMPARE(field(endpoint), u"address"_qs);
    endpoint.address = u"127.0.0.1"_qs;
    endpoint.status = 99;
    QCOMPARE(field(endpoint), u"status"_qs);
    endpoint.status = 200;
    endpoint.delayMs = 10 * longestEndpointDelay;
    QCOMPARE(field(endpoint), u"delay"_qs);
    endpoint.delayMs = 0;
    endpoint.scheme = {{u"scheme"_qs, u"stripe"_qs}};
    QCOMPARE(field(endpoint), u"secret"_qs);
    endpoint.scheme = {};
    QCOMPARE(field(endpoint), QString());
    QCOMPARE(field(endpoint), u"name"_qs);
    m_ground->workspace().setActor({u"Vi"_qs, Role::Viewer});
    QCOMPARE(m_ground->host().save(endpoint).error().kind, ErrorKind::Forbidden);
}

void TestEndpoints::takenPortIsSaid()
{
    Endpoint first;
    first.name = u"First"_qs;
    const QUrl url = m_ground->listen(first);
    Endpoint second;
    second.id = newId();
    second.name = u"Second"_qs;
    second.port = static_cast<quint16>(url.port());
    QVERIFY(m_ground->host().save(second));
    QTRY_VERIFY(m_ground->host().status(second.id).state == EndpointHost::Status::State::Failed);
    QVERIFY(m_ground->host().status(second.id).error.text.contains(QString::number(url.port())));
}

void TestEndpoints::speaksTls()
{
    const QString certificate = m_ground->path(u"cert.pem"_qs);
    const QString key = m_ground->path(u"key.pem"_qs);
    QProcess openssl;
    openssl.start(u"openssl"_qs, {u"req"_qs, u"-x509"_qs, u"-newkey"_qs, u"rsa:2048"_qs, u"-nodes"_qs, u"-subj"_qs,
                                  u"/CN=localhost"_qs, u"-addext"_qs, u"subjectAltName=IP:127.0.0.1"_qs, u"-days"_qs,
                                  u"2"_qs, u"-keyout"_qs, key, u"-out"_qs, certificate});
    QVERIFY(openssl.waitForFinished() && openssl.exitCode() == 0);
    Endpoint endpoint;
    endpoint.identity = {certificate, key};
    const QUrl url = m_ground->listen(endpoint);
    QCOMPARE(url.scheme(), u"https"_qs);
    HttpRequest request;
    request.url = url;
    const auto untrusted = post(request);
    QVERIFY(!untrusted);
    QVERIFY2(untrusted.error().text.contains(u"trusted"_qs), qPrintable(untrusted.error().text));
    QSslSocket socket;
    QSslConfiguration configuration = socket.sslConfiguration();
    configuration.addCaCertificates(certificate);
    socket.setSslConfiguration(configuration);
    socket.connectToHostEncrypted(u"127.0.0.1"_qs, static_cast<quint16>(url.port()));
    QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
    socket.write("POST /secure HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\n\r\nhi");
    QVERIFY(QTest::qWaitFor([&] { return socket.canReadLine(); }));
    QVERIFY(socket.readLine().contains("204"));
    QCOMPARE(m_ground->history().size(), 1);

    Endpoint broken = endpoint;
    broken.id = newId();
    broken.name = u"Broken"_qs;
    broken.identity.keyFile = certificate;
    QVERIFY(m_ground->host().save(broken));
    QTRY_VERIFY(m_ground->host().status(broken.id).state == EndpointHost::Status::State::Failed);
    QCOMPARE(m_ground->host().status(broken.id).error.kind, ErrorKind::File);
}

void TestEndpoints::whatWasAcknowledgedIsKept()
{
    Endpoint endpoint;
    endpoint.scheme = {{u"scheme"_qs, u"standard"_qs}};
    LoadPlan plan;
    plan.request.url = m_ground->listen(endpoint);
    plan.request.body = R"({"type":"tenant.created"})";
    plan.scheme = schemeFor(u"standard"_qs);
    plan.secret = EndpointGround::secret;
    plan.deliveries = 3000;
    plan.connections = 40;
    const LoadSnapshot done = m_ground->load(plan);
    QVERIFY2(done.problem.isEmpty(), qPrintable(done.problem));
    QCOMPARE(done.done, 3000);
    QCOMPARE(done.accepted + done.refused, 3000);
    qInfo() << done.accepted << "verified and kept deliveries in" << done.seconds << "s:" << int(done.perSecond())
            << "a second; p50" << done.p50 << "p99" << done.p99 << "microseconds";
    QVERIFY(done.p50 <= done.p90 && done.p90 <= done.p99 && done.p99 <= done.longest);
    QCOMPARE(m_ground->accepted(), done.accepted);
}

void TestEndpoints::listsLeaveBodiesOut()
{
    HttpRequest request;
    request.url = m_ground->listen({});
    request.headers = {{"X-Test", "1"}};
    request.body = QByteArray(900 * 1024, 'x');
    QCOMPARE(post(request)->status, 204);
    const Delivery row = m_ground->history().first();
    QVERIFY(row.requestBody.isEmpty() && row.requestHeaders.isEmpty());
    REEVE_ANSWER(whole, m_ground->workspace().webhooks().detail(row.id));
    QCOMPARE(whole.requestBody, request.body);
    QCOMPARE(headerValue(whole.requestHeaders, "x-test"), QByteArray("1"));
}

void TestEndpoints::oldOnesAreRemoved()
{
    QList<Delivery> deliveries;
    for (int days : {1, 50, 100}) {
        Delivery delivery;
        delivery.id = newId();
        delivery.method = "POST";
        delivery.at = QDateTime::currentDateTimeUtc().addDays(-days);
        deliveries << delivery;
    }
    REEVE_DONE(m_ground->workspace().webhooks().record(deliveries));
    REEVE_ANSWER(removed, m_ground->workspace().webhooks().removeBefore(QDateTime::currentDateTimeUtc().addDays(-30)));
    QCOMPARE(removed, 2);
    QCOMPARE(m_ground->history().size(), 1);
    AuditFilter filter;
    filter.text = u"deliveries.removed"_qs;
    REEVE_ANSWER(events, m_ground->workspace().audit().page(filter, Qt::DescendingOrder, PageRequest()));
    QCOMPARE(events.rows.size(), 1);
}

QTEST_GUILESS_MAIN(TestEndpoints)
#include "test_endpoints.moc"
