#include "tests/support/endpoint_ground.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTimer>
#include <netinet/in.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace reeve;

namespace {

/// MiB of freed memory that the address sanitizer keeps, to find who uses it afterwards.
#ifdef __SANITIZE_ADDRESS__
constexpr double quarantine = 256;
#else
constexpr double quarantine = 0;
#endif

/// Resident memory in MiB.
double memory()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1024 / 1024;
}

/// A plain socket: a thousand of QTcpSocket would say more about Qt than about the receiver.
int connectTo(const QUrl &url)
{
    const int handle = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<quint16>(url.port()));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (handle >= 0 && ::connect(handle, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0) {
        ::close(handle);
        return -1;
    }
    return handle;
}

} // namespace

/// What the network may throw at an endpoint: nothing crashes, memory stays, the window's thread goes on, and whatever
/// was acknowledged is in the history.
class TestWebhookFlood : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void malformedRequests();
    void fiveHundredMegabytes();
    void aThousandSlowConnections();
    void tenThousandAtOnce();
    void closedInTheMiddle();

private:
    void expectAlive();

    std::unique_ptr<EndpointGround> m_ground;
    QUrl m_url;
    Id m_id;
};

void TestWebhookFlood::init()
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    m_ground = std::make_unique<EndpointGround>();
    Endpoint endpoint;
    endpoint.id = m_id = newId();
    endpoint.scheme = {{u"scheme"_qs, u"standard"_qs}};
    m_url = m_ground->listen(endpoint);
    QVERIFY(!m_url.isEmpty());
}

void TestWebhookFlood::cleanup()
{
    m_ground.reset();
}

/// A good delivery is accepted.
void TestWebhookFlood::expectAlive()
{
    const auto got = post(signedRequest(u"standard"_qs, m_url, "{}"));
    QVERIFY2(got, got ? "" : qPrintable(got.error().line()));
    QCOMPARE(got->status, 204);
}

void TestWebhookFlood::malformedRequests()
{
    const double before = memory();
    QRandomGenerator random(20261121);
    const QByteArray good = "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nwebhook-id: 1\r\n\r\nhello";
    const QByteArrayList seeds{good,
                               "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n",
                               "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n",
                               "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n",
                               "POST / HTTP/1.1\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
                               "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\nhello",
                               "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n",
                               "GET http://[::::]/ HTTP/9.9\r\n\r\n",
                               QByteArray(70000, 'A'),
                               "GET / HTTP/1.1\r\n" + QByteArray(20000, 'h') + ": x\r\n\r\n",
                               QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11),
                               QByteArray(300, '\0')};
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = seeds.at(round % seeds.size());
        for (quint32 change = random.bounded(6U); change > 0 && !bytes.isEmpty() && round >= seeds.size(); --change) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
            switch (random.bounded(4)) {
            case 0: bytes[at] = static_cast<char>(random.bounded(256)); break;
            case 1: bytes.remove(at, 1 + static_cast<qsizetype>(random.bounded(20))); break;
            case 2:
                bytes.insert(
                    at, QByteArray(static_cast<qsizetype>(random.bounded(40)), static_cast<char>(random.bounded(256))));
                break;
            default:
                bytes.insert(at,
                             bytes.mid(static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size()))), 30));
                break;
            }
        }
        const int socket = connectTo(m_url);
        QVERIFY(socket >= 0);
        (void)::send(socket, bytes.constData(), static_cast<std::size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
        ::close(socket);
        if (round % 100 == 0)
            QCoreApplication::processEvents();
    }
    expectAlive();
    QVERIFY2(memory() - before < 100 + quarantine, qPrintable(QString::number(memory() - before)));
}

void TestWebhookFlood::fiveHundredMegabytes()
{
    const double before = memory();
    const QByteArray block(1024 * 1024, 'x');
    for (const QByteArray &head :
         {QByteArray("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 524288000\r\n\r\n"),
          QByteArray("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1f400000\r\n")}) {
        const int socket = connectTo(m_url);
        QVERIFY(socket >= 0);
        timeval patience{5, 0};
        setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        (void)::send(socket, head.constData(), static_cast<std::size_t>(head.size()), MSG_NOSIGNAL);
        int sent = 0;
        while (sent < 500 &&
               ::send(socket, block.constData(), static_cast<std::size_t>(block.size()), MSG_NOSIGNAL) > 0)
            ++sent;
        ::close(socket);
        qInfo() << "the receiver let" << sent << "MB pass";
        QVERIFY2(memory() - before < 60 + quarantine, qPrintable(QString::number(memory() - before)));
    }
    expectAlive();
}

void TestWebhookFlood::aThousandSlowConnections()
{
    const double before = memory();
    QList<int> sockets;
    for (int i = 0; i < 1000; ++i)
        if (const int socket = connectTo(m_url); socket >= 0) {
            sockets << socket;
            (void)::send(socket, "POST / HTTP/1.1\r\nX", 18, MSG_NOSIGNAL | MSG_DONTWAIT);
        }
    QVERIFY2(sockets.size() > 900, qPrintable(QString::number(sockets.size())));
    QVERIFY2(memory() - before < 100 + quarantine, qPrintable(QString::number(memory() - before)));
    for (const int socket : sockets)
        ::close(socket);
    expectAlive();
}

void TestWebhookFlood::tenThousandAtOnce()
{
    const double before = memory();
    // The window's thread must go on: its longest pause is measured while the flood comes.
    QElapsedTimer since;
    qint64 longest = 0;
    QTimer heart;
    connect(&heart, &QTimer::timeout, this, [&] { longest = std::max(longest, since.restart()); });
    since.start();
    heart.start(5);
    LoadPlan plan;
    plan.request.url = m_url;
    plan.request.body = R"({"type":"tenant.created","data":{"id":"1"}})";
    plan.scheme = schemeFor(u"standard"_qs);
    plan.secret = EndpointGround::secret;
    plan.deliveries = 10000;
    plan.connections = 250;
    plan.timeout = std::chrono::seconds(60);
    const LoadSnapshot done = m_ground->load(plan);
    heart.stop();
    qInfo() << done.accepted << "accepted," << done.refused << "refused in" << done.seconds
            << "s; longest pause of the window's thread" << longest << "ms; memory +" << memory() - before << "MiB";
    QCOMPARE(done.done, 10000);
    const qint64 kept = m_ground->accepted();
    QCOMPARE(kept, done.accepted);
    QVERIFY(done.accepted > 1000);
    QVERIFY2(longest < 500, qPrintable(QString::number(longest)));
    QVERIFY2(memory() - before < 200 + quarantine, qPrintable(QString::number(memory() - before)));
}

/// The endpoint is stopped while deliveries are under way: what was acknowledged by then is kept all the same.
void TestWebhookFlood::closedInTheMiddle()
{
    LoadPlan plan;
    plan.request.url = m_url;
    plan.request.body = "{}";
    plan.scheme = schemeFor(u"standard"_qs);
    plan.secret = EndpointGround::secret;
    plan.deliveries = 5000;
    plan.connections = 20;
    LoadRun run(plan);
    LoadSnapshot done;
    bool ended = false;
    connect(&run, &LoadRun::progressed, this,
            [&](const LoadSnapshot &) { (void)m_ground->host().setEnabled(m_id, false); });
    connect(&run, &LoadRun::finished, this, [&](const LoadSnapshot &snapshot) {
        done = snapshot;
        ended = true;
    });
    QVERIFY(run.start());
    QVERIFY(QTest::qWaitFor([&] { return ended; }, 60000));
    const qint64 kept = m_ground->accepted();
    // The last ones may have been kept without their answer reaching the sender; never the other way.
    QVERIFY2(kept >= done.accepted, qPrintable(u"%1 kept, %2 acknowledged"_qs.arg(kept).arg(done.accepted)));
}

QTEST_GUILESS_MAIN(TestWebhookFlood)
#include "test_webhook_flood.moc"
