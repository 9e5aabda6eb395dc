#include "services/webhooks/sender.h"
#include "tests/support/endpoint_ground.h"

using namespace reeve;

/// The attack suite and load, against receivers of both kinds; redirects and private addresses.
class TestWebhookAttacks : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_ground = std::make_unique<EndpointGround>(); }
    void cleanup() { m_ground.reset(); }
    void attackSuiteOnASafeReceiver_data();
    void attackSuiteOnASafeReceiver();
    void attackSuiteFindsANaiveReceiver();
    void attackSuiteNeedsSomebodyThere();
    void rateIsKept();
    void loadOnNobody();
    void redirectsAreFollowedWhenAsked();
    void privateAddressesNeedAWord();

private:
    std::unique_ptr<EndpointGround> m_ground;
};

void TestWebhookAttacks::attackSuiteOnASafeReceiver_data()
{
    QTest::addColumn<QString>("scheme");
    for (const QString &key : schemeKeys())
        QTest::newRow(qPrintable(key)) << key;
}

void TestWebhookAttacks::attackSuiteOnASafeReceiver()
{
    QFETCH(QString, scheme);
    Endpoint endpoint;
    endpoint.scheme = {{u"scheme"_qs, scheme}};
    AttackTarget target;
    target.request.url = m_ground->listen(endpoint);
    target.request.body = R"({"type":"tenant.created","data":{"id":1},"initiatorId":"x"})";
    // Only the service itself knows tenants and their states: here SourceLoop's signature is tried, not its rules.
    target.scheme = schemeFor(scheme);
    target.secret = EndpointGround::secret;
    WebhookSender sender(m_ground->workspace());
    QStringList told;
    REEVE_ANSWER(report, sender.attack(target, [&](const AttackResult &result) { told << result.key; }));
    QCOMPARE(told.size(), report.results.size());
    for (const AttackResult &result : report.results) {
        const bool aboutState = result.key == u"wrong-tenant"_qs || result.key == u"wrong-state"_qs ||
                                (scheme == u"sourceloop"_qs && result.key == u"malformed-body"_qs);
        if (!result.skipped && !aboutState)
            QVERIFY2(result.passed, qPrintable(result.key + u": "_qs + outcomeText(result)));
    }
    QVERIFY(told.contains(u"wrong-secret"_qs) && told.contains(u"huge-body"_qs) && told.contains(u"valid"_qs));
    DeliveryFilter out;
    out.direction = DeliveryDirection::Out;
    REEVE_ANSWER(kept, m_ground->workspace().webhooks().count(out));
    QCOMPARE(kept, report.deliveries.size());
}

void TestWebhookAttacks::attackSuiteFindsANaiveReceiver()
{
    AttackTarget target;
    target.request.url = m_ground->listen({});
    target.request.body = R"({"a":1,"b":2})";
    target.scheme = schemeFor(u"standard"_qs);
    target.secret = EndpointGround::secret;
    WebhookSender sender(m_ground->workspace());
    REEVE_ANSWER(report, sender.attack(target, [](const AttackResult &) {}));
    QVERIFY2(report.failures() >= 8, qPrintable(QString::number(report.failures())));
}

void TestWebhookAttacks::attackSuiteNeedsSomebodyThere()
{
    AttackTarget target;
    target.request.url = QUrl(u"http://127.0.0.1:1/"_qs);
    target.scheme = schemeFor(u"github"_qs);
    target.secret = EndpointGround::secret;
    WebhookSender sender(m_ground->workspace());
    REEVE_REFUSED(sender.attack(target, [](const AttackResult &) {}), ErrorKind::Network);
    m_ground->workspace().setReadOnly(true);
    REEVE_REFUSED(sender.attack(target, [](const AttackResult &) {}), ErrorKind::Forbidden);
}

void TestWebhookAttacks::rateIsKept()
{
    LoadPlan plan;
    plan.request.url = m_ground->listen({});
    plan.deliveries = 200;
    plan.connections = 4;
    plan.perSecond = 400;
    const LoadSnapshot done = m_ground->load(plan);
    QCOMPARE(done.accepted, 200);
    QVERIFY2(done.seconds >= 0.45, qPrintable(QString::number(done.seconds)));
}

void TestWebhookAttacks::loadOnNobody()
{
    LoadPlan plan;
    plan.request.url = QUrl(u"http://127.0.0.1:1/"_qs);
    plan.deliveries = 5;
    const LoadSnapshot done = m_ground->load(plan);
    QCOMPARE(done.failed, 5);
    QVERIFY(!done.problem.isEmpty());
    plan.request.allowPrivate = false;
    QVERIFY(m_ground->load(plan).problem.contains(u"private network"_qs));
    plan.request.url = QUrl(u"ftp://127.0.0.1/"_qs);
    QVERIFY(m_ground->load(plan).problem.contains(u"http://"_qs));
}

void TestWebhookAttacks::redirectsAreFollowedWhenAsked()
{
    Endpoint last;
    last.name = u"Last"_qs;
    const QUrl end = m_ground->listen(last);
    Endpoint first;
    first.name = u"First"_qs;
    first.status = 307;
    first.headers = {{"Location", end.resolved(QUrl(u"/end"_qs)).toEncoded()}};
    HttpRequest request;
    request.url = m_ground->listen(first);
    request.body = "moved";
    QCOMPARE(post(request)->status, 307);
    request.followRedirects = true;
    const auto got = post(request);
    QCOMPARE(got->status, 204);
    QCOMPARE(got->redirects, QStringList{u"307 "_qs + end.resolved(QUrl(u"/end"_qs)).toString()});
    REEVE_ANSWER(newest, m_ground->workspace().webhooks().detail(m_ground->history().first().id));
    QCOMPARE(newest.requestBody, QByteArray("moved"));
    // round and round
    Endpoint loop;
    loop.name = u"Loop"_qs;
    loop.status = 302;
    loop.headers = {{"Location", "/again"}};
    request.url = m_ground->listen(loop);
    const auto endless = post(request);
    QVERIFY(!endless);
    QVERIFY(endless.error().text.contains(u"redirects"_qs));
}

void TestWebhookAttacks::privateAddressesNeedAWord()
{
    HttpRequest request;
    request.url = m_ground->listen({});
    request.allowPrivate = false;
    const auto refused = post(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    request.url.setHost(u"localhost"_qs);
    QCOMPARE(post(request).error().kind, ErrorKind::Forbidden);
    QVERIFY(m_ground->history().isEmpty());
    for (const char *ip : {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
                           "100.64.0.1", "::1", "fe80::1", "fd00::1", "::ffff:10.0.0.1", "0.0.0.0"})
        QVERIFY2(isPrivateAddress(QString::fromLatin1(ip)), ip);
    for (const char *ip : {"8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1", "::ffff:8.8.8.8"})
        QVERIFY2(!isPrivateAddress(QString::fromLatin1(ip)), ip);
}

QTEST_GUILESS_MAIN(TestWebhookAttacks)
#include "test_webhook_attacks.moc"
