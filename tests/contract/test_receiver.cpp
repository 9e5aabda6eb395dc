#include "services/webhooks/receiver.h"
#include "services/webhooks/verify_page.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace reeve;
using namespace std::chrono_literals;

namespace {

/// A sender that writes exactly these bytes.
class RawSender
{
public:
    explicit RawSender(quint16 port)
    {
        m_socket.connectToHost(QHostAddress::LocalHost, port);
        m_socket.waitForConnected(); // the receiver answers on a thread of its own
    }
    void write(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }
    /// Everything until the receiver ends the connection, or `enough` occurs.
    QByteArray answer(const QByteArray &enough = {}, int ms = 10000)
    {
        (void)QTest::qWaitFor(
            [&] {
                take();
                return m_socket.state() == QAbstractSocket::UnconnectedState ||
                       (!enough.isEmpty() && m_answer.contains(enough));
            },
            ms);
        take();
        return m_answer;
    }
    QTcpSocket &socket() { return m_socket; }

private:
    void take()
    {
        if (m_socket.isOpen())
            m_answer += m_socket.readAll();
    }

    QTcpSocket m_socket;
    QByteArray m_answer;
};

QByteArray post(const QByteArray &body, const QByteArray &extra = {})
{
    return "POST /webhook HTTP/1.1\r\nHost: x\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + extra +
           "\r\n" + body;
}

WebhookReceiver::Handler accepting(QList<Delivery> &got)
{
    return [&got](Delivery request) {
        got << request;
        request.status = 204;
        return ready<Delivery>(request);
    };
}

} // namespace

class TestReceiver : public QObject
{
    Q_OBJECT
private slots:
    void keepsTheBytesAsTheyCame();
    void otherPathsAndMethods();
    void malformedRequests_data();
    void malformedRequests();
    void tooLargeABodyIsSaidBeforeItIsRead();
    void tooLargeAChunkedBody();
    void tooLargeHeaders();
    void slowSendersAreDropped();
    void silentConnectionsAreDropped();
    void expectContinue();
    void keepAliveIsBounded();
    void twoHundredConnections();
    void moreConnectionsThanAllowedAreTurnedAway();
    void fullQueueIsSaid();
    void handlerThatFails();
    void handlerThatNeverAnswers();
    void closingWhileARequestIsHandled();
    void portThatIsTaken();
    void verifyPageAnswersAndEscapes();
};

void TestReceiver::keepsTheBytesAsTheyCame()
{
    WebhookReceiver receiver;
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    QVERIFY(receiver.port() != 0);
    QCOMPARE(receiver.url(), QUrl(u"http://127.0.0.1:%1"_qs.arg(receiver.port())));
    const QByteArray body("{\"b\": 1,\"a\":\"\xff\x00\xfe\"}", 18);
    RawSender sender(receiver.port());
    sender.write(post(body, "X-Signature: abc\r\nx-twice: 1\r\nX-Twice: 2\r\nConnection: close\r\n"));
    const QByteArray answer = sender.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 204 "), answer);
    QVERIFY(!answer.contains("Content-Length"));
    QCOMPARE(got.size(), 1);
    const Delivery delivery = got.first();
    QCOMPARE(delivery.requestBody, body);
    QCOMPARE(delivery.method, "POST");
    QCOMPARE(delivery.url, u"/webhook"_qs);
    QVERIFY(delivery.remote.startsWith(u"127.0.0.1:"_qs));
    QVERIFY(delivery.requestHeaders.contains({"X-Signature", "abc"}));
    QVERIFY(delivery.requestHeaders.contains({"x-twice", "1"}));
    QVERIFY(delivery.requestHeaders.contains({"X-Twice", "2"}));
    QCOMPARE(receiver.counts().requests, 1);
}

void TestReceiver::otherPathsAndMethods()
{
    WebhookReceiver receiver;
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender path(receiver.port());
    path.write("POST /webhook/../etc HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    QVERIFY(path.answer().startsWith("HTTP/1.1 404 "));
    RawSender method(receiver.port());
    method.write("DELETE /webhook HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    const QByteArray answer = method.answer();
    QVERIFY(answer.startsWith("HTTP/1.1 405 "));
    QVERIFY(answer.contains("Allow: POST\r\n"));
    QVERIFY(got.isEmpty());
}

void TestReceiver::malformedRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n");
    QTest::newRow("TLS hello") << QByteArray::fromHex("16030100c8010000c40303") + QByteArray(64, 'a');
    QTest::newRow("version") << QByteArray("POST /webhook HTTP/9.9\r\n\r\n");
    QTest::newRow("negative length") << QByteArray("POST /webhook HTTP/1.1\r\nContent-Length: -1\r\n\r\n");
    QTest::newRow("two lengths") << QByteArray(
        "POST /webhook HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab");
    QTest::newRow("length and chunks") << QByteArray(
        "POST /webhook HTTP/1.1\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("header without colon") << QByteArray("POST /webhook HTTP/1.1\r\nHost\r\n\r\n");
    QTest::newRow("null byte in header") << QByteArray("POST /webhook HTTP/1.1\r\nA: b\0c\r\n\r\n", 34);
    QTest::newRow("bad chunk") << QByteArray(
        "POST /webhook HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc\r\n");
}

void TestReceiver::malformedRequests()
{
    QFETCH(QByteArray, request);
    WebhookReceiver receiver;
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    sender.write(request);
    const QByteArray answer = sender.answer();
    QVERIFY2(answer.startsWith("HTTP/1.1 400 "), answer);
    QVERIFY(got.isEmpty());
    QCOMPARE(receiver.counts().malformed, 1);
}

void TestReceiver::tooLargeABodyIsSaidBeforeItIsRead()
{
    WebhookReceiver receiver;
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    sender.write(post(QByteArray(10 * 1024 * 1024, 'a')));
    QVERIFY(sender.answer("\r\n\r\n").startsWith("HTTP/1.1 413 "));
    QVERIFY(got.isEmpty());
    QCOMPARE(receiver.counts().bodyTooLarge, 1);

    RawSender whole(receiver.port());
    whole.write(post(QByteArray(1024 * 1024, 'a'), "Connection: close\r\n"));
    QVERIFY(whole.answer().startsWith("HTTP/1.1 204 "));
    QCOMPARE(got.size(), 1);
}

void TestReceiver::tooLargeAChunkedBody()
{
    WebhookReceiver receiver;
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    sender.write("POST /webhook HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n");
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'a') + "\r\n";
    for (int i = 0; i < 20; ++i)
        sender.write(chunk);
    QVERIFY(sender.answer("\r\n\r\n").startsWith("HTTP/1.1 413 "));
    QVERIFY(got.isEmpty());
}

void TestReceiver::tooLargeHeaders()
{
    WebhookReceiver receiver;
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    sender.write(post("{}", "X-Long: " + QByteArray(17 * 1024, 'a') + "\r\n"));
    QVERIFY(sender.answer("\r\n\r\n").startsWith("HTTP/1.1 431 "));
    QVERIFY(got.isEmpty());
    QCOMPARE(receiver.counts().headerTooLarge, 1);
}

void TestReceiver::slowSendersAreDropped()
{
    ReceiverLimits limits;
    limits.headerTime = 300ms;
    limits.bodyTime = 300ms;
    WebhookReceiver receiver(limits);
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender header(receiver.port());
    header.write("POST /webhook HT");
    RawSender body(receiver.port());
    body.write("POST /webhook HTTP/1.1\r\nContent-Length: 100\r\n\r\n");
    // One byte at a time does not buy more time.
    QTimer drip;
    connect(&drip, &QTimer::timeout, this, [&] { body.write("a"); });
    drip.start(20);
    QVERIFY(header.answer().startsWith("HTTP/1.1 408 "));
    QVERIFY(body.answer("\r\n\r\n").startsWith("HTTP/1.1 408 "));
    QVERIFY(got.isEmpty());
    QCOMPARE(receiver.counts().timedOut, 2);
}

void TestReceiver::silentConnectionsAreDropped()
{
    ReceiverLimits limits;
    limits.headerTime = 200ms;
    WebhookReceiver receiver(limits);
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    QCOMPARE(sender.answer({}, 5000), QByteArray());
    QCOMPARE(sender.socket().state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(receiver.counts().timedOut, 0);
}

void TestReceiver::expectContinue()
{
    WebhookReceiver receiver;
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    sender.write("POST /webhook HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\nConnection: close\r\n\r\n");
    QVERIFY(sender.answer("\r\n\r\n").startsWith("HTTP/1.1 100 Continue\r\n\r\n"));
    sender.write("{}");
    QVERIFY(sender.answer().contains("HTTP/1.1 204 "));
    QCOMPARE(got.first().requestBody, "{}");
}

void TestReceiver::keepAliveIsBounded()
{
    ReceiverLimits limits;
    limits.requestsPerConnection = 3;
    WebhookReceiver receiver(limits);
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    sender.write(post("1") + post("2") + post("3") + post("4"));
    const QByteArray answer = sender.answer();
    QCOMPARE(answer.count("HTTP/1.1 204 "), 3);
    QCOMPARE(got.size(), 3);
    QCOMPARE(got.at(2).requestBody, "3");
}

void TestReceiver::twoHundredConnections()
{
    ReceiverLimits limits;
    limits.waiting = 1000;
    WebhookReceiver receiver(limits);
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    std::vector<std::unique_ptr<RawSender>> senders;
    for (int i = 0; i < 200; ++i) {
        senders.push_back(std::make_unique<RawSender>(receiver.port()));
        senders.back()->write(post(QByteArray::number(i), "Connection: close\r\n"));
    }
    for (const auto &sender : senders)
        QVERIFY(sender->answer().startsWith("HTTP/1.1 204 "));
    QSet<QByteArray> bodies;
    for (const Delivery &delivery : got)
        bodies << delivery.requestBody;
    QCOMPARE(bodies.size(), 200);
}

void TestReceiver::moreConnectionsThanAllowedAreTurnedAway()
{
    ReceiverLimits limits;
    limits.connections = 5;
    WebhookReceiver receiver(limits);
    QList<Delivery> got;
    receiver.route("POST", "/webhook", accepting(got));
    QVERIFY(receiver.listen());
    std::vector<std::unique_ptr<RawSender>> holders;
    for (int i = 0; i < 5; ++i) {
        holders.push_back(std::make_unique<RawSender>(receiver.port()));
        holders.back()->write("POST");
    }
    QTRY_COMPARE(receiver.counts().connections, 5);
    RawSender sixth(receiver.port());
    QVERIFY(sixth.answer().startsWith("HTTP/1.1 503 "));
    QCOMPARE(receiver.counts().turnedAway, 1);
    holders.clear();
    QTRY_VERIFY([&] {
        RawSender again(receiver.port());
        again.write(post("{}", "Connection: close\r\n"));
        return again.answer().startsWith("HTTP/1.1 204 ");
    }());
}

void TestReceiver::fullQueueIsSaid()
{
    ReceiverLimits limits;
    limits.waiting = 2;
    WebhookReceiver receiver(limits);
    QList<QPromise<Result<Delivery>> *> held;
    receiver.route("POST", "/webhook", [&held](const Delivery &) {
        held << new QPromise<Result<Delivery>>();
        held.last()->start();
        return held.last()->future();
    });
    QVERIFY(receiver.listen());
    RawSender first(receiver.port());
    RawSender second(receiver.port());
    first.write(post("1", "Connection: close\r\n"));
    second.write(post("2", "Connection: close\r\n"));
    QTRY_COMPARE(held.size(), 2);
    RawSender third(receiver.port());
    third.write(post("3", "Connection: close\r\n"));
    const QByteArray busy = third.answer();
    QVERIFY(busy.startsWith("HTTP/1.1 503 "));
    QVERIFY(busy.contains("Retry-After: 1\r\n"));
    QCOMPARE(receiver.counts().busy, 1);
    for (auto *promise : held) {
        Delivery done;
        done.status = 204;
        promise->addResult(Result<Delivery>(done));
        promise->finish();
    }
    QVERIFY(first.answer().startsWith("HTTP/1.1 204 "));
    QVERIFY(second.answer().startsWith("HTTP/1.1 204 "));
    qDeleteAll(held);
}

void TestReceiver::handlerThatFails()
{
    WebhookReceiver receiver;
    receiver.route("POST", "/passing", [](const Delivery &) {
        return readyError<Delivery>(Error::of(ErrorKind::Database, u"disk /secret full"_qs));
    });
    receiver.route("POST", "/lasting", [](const Delivery &) {
        return readyError<Delivery>(Error::of(ErrorKind::Internal, u"bug in /secret"_qs));
    });
    QVERIFY(receiver.listen());
    RawSender passing(receiver.port());
    passing.write("POST /passing HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    const QByteArray later = passing.answer();
    QVERIFY(later.startsWith("HTTP/1.1 503 "));
    QVERIFY(!later.contains("secret"));
    RawSender lasting(receiver.port());
    lasting.write("POST /lasting HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    const QByteArray broken = lasting.answer();
    QVERIFY(broken.startsWith("HTTP/1.1 500 "));
    QVERIFY(!broken.contains("secret"));
}

void TestReceiver::handlerThatNeverAnswers()
{
    ReceiverLimits limits;
    limits.handlerTime = 200ms;
    WebhookReceiver receiver(limits);
    QPromise<Result<Delivery>> never;
    never.start();
    receiver.route("POST", "/webhook", [&never](const Delivery &) { return never.future(); });
    QVERIFY(receiver.listen());
    RawSender sender(receiver.port());
    sender.write(post("{}"));
    QVERIFY(sender.answer().startsWith("HTTP/1.1 504 "));
    never.finish();
}

void TestReceiver::closingWhileARequestIsHandled()
{
    QPromise<Result<Delivery>> late;
    late.start();
    bool handed = false;
    auto receiver = std::make_unique<WebhookReceiver>();
    receiver->route("POST", "/webhook", [&](const Delivery &) {
        handed = true;
        return late.future();
    });
    QVERIFY(receiver->listen());
    RawSender sender(receiver->port());
    sender.write(post("{}"));
    QTRY_VERIFY(handed);
    QElapsedTimer clock;
    clock.start();
    receiver->close();
    QVERIFY(clock.elapsed() < 1000);
    QCOMPARE(sender.answer(), QByteArray());
    late.addResult(Result<Delivery>(Delivery()));
    late.finish();
    QCoreApplication::processEvents();
    QVERIFY(receiver->listen()); // and it can begin again
    receiver.reset();
}

void TestReceiver::portThatIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    WebhookReceiver receiver;
    const auto listening = receiver.listen(other.serverPort());
    QVERIFY(!listening);
    QCOMPARE(listening.error().kind, ErrorKind::Network);
    QVERIFY(!listening.error().hint.isEmpty());
    QVERIFY(!receiver.isListening());
    QVERIFY(receiver.url().isEmpty());
}

void TestReceiver::verifyPageAnswersAndEscapes()
{
    const Id lead = newId();
    WebhookReceiver receiver;
    int asked = 0;
    addVerifyPage(receiver, [&](const Id &id, const QString &key) {
        ++asked;
        if (id == lead && key == u"right"_qs)
            return ready<void>({});
        return readyError<void>(Error::of(ErrorKind::Unauthorized, u"wrong key of lead"_qs));
    });
    QVERIFY(receiver.listen());
    const auto get = [&](const QByteArray &target) {
        RawSender sender(receiver.port());
        sender.write("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
        return sender.answer();
    };
    const auto press = [&](const QByteArray &form, const QByteArray &extra = {}) {
        RawSender sender(receiver.port());
        sender.write("POST /verify HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " +
                     QByteArray::number(form.size()) + "\r\n" + extra + "\r\n" + form);
        return sender.answer();
    };
    const QByteArray rightForm = "lead=" + lead.toLatin1() + "&key=right";
    const QByteArray question = get("/verify?" + rightForm);
    QVERIFY2(question.startsWith("HTTP/1.1 200 "), question);
    QVERIFY(question.contains("name=\"key\" value=\"right\""));
    QCOMPARE(asked, 0); // opening the link alone verifies nobody
    const QByteArray right = press(rightForm);
    QVERIFY2(right.startsWith("HTTP/1.1 200 "), right);
    QVERIFY(right.contains("Your e-mail address is confirmed."));
    QVERIFY(press(rightForm, "Accept-Language: de-DE,de\r\n").contains("Ihre E-Mail-Adresse ist bestätigt."));
    const QByteArray wrong = press("lead=" + lead.toLatin1() + "&key=wrong");
    QVERIFY(wrong.startsWith("HTTP/1.1 401 "));
    QVERIFY(!wrong.contains("wrong key"));
    const QByteArray script = get("/verify?lead=" + lead.toLatin1() + "&key=%3Cscript%3E");
    QVERIFY(script.startsWith("HTTP/1.1 200 "));
    QVERIFY(!script.contains("<script>"));
    QVERIFY(get("/verify?lead=%3Cscript%3E&key=x").startsWith("HTTP/1.1 400 "));
    QCOMPARE(asked, 3);
}

QTEST_GUILESS_MAIN(TestReceiver)
#include "test_receiver.moc"
