// Webhooks against the tools that do only one thing of it, in one run:
//   signatures  verified deliveries a second, headers read and time checked, against the bare HMACs of `openssl speed`
//               for the same number of bytes
//   sending     deliveries a second of a load run, signed one by one, against wrk's unsigned ones, to the same receiver
//               over as many connections
// The receiver is Reeve's own, answering at once; what it costs is the same for both senders.

#include "services/webhooks/load_run.h"
#include "services/webhooks/receiver.h"
#include "services/webhooks/schemes/scheme_list.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>

using namespace reeve;

namespace {

constexpr double goal = 0.5;
constexpr int bodyBytes = 1000;
constexpr int connections = 16;
const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
}

double verificationsPerSecond(qsizetype &signedBytes)
{
    const SchemePtr scheme = schemeFor(QStringLiteral("standard"));
    const QByteArray body(bodyBytes, 'x');
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const HeaderList headers = *scheme->sign(body, secret, now);
    signedBytes = scheme->content(*scheme->read(headers), body).size();
    QElapsedTimer clock;
    clock.start();
    qint64 done = 0;
    while (clock.elapsed() < 2000)
        for (int i = 0; i < 1000; ++i)
            done += scheme->verify(headers, body, secret, now).isValid() ? 1 : 0;
    return static_cast<double>(done) * 1000 / static_cast<double>(clock.elapsed());
}

double opensslPerSecond(qsizetype bytes)
{
    const QByteArray said =
        outputOf(QStringLiteral("openssl"),
                 {QStringLiteral("speed"), QStringLiteral("-hmac"), QStringLiteral("sha256"), QStringLiteral("-bytes"),
                  QString::number(bytes), QStringLiteral("-seconds"), QStringLiteral("2")});
    static const QRegularExpression rate(QStringLiteral("hmac\\(sha256\\)\\s+([0-9.]+)k"));
    return rate.match(QString::fromUtf8(said)).captured(1).toDouble() * 1000 / static_cast<double>(bytes);
}

double loadPerSecond(const QUrl &url)
{
    LoadPlan plan;
    plan.request.url = url;
    plan.request.body = QByteArray(bodyBytes, 'x');
    plan.scheme = schemeFor(QStringLiteral("standard"));
    plan.secret = secret;
    plan.deliveries = 100000;
    plan.connections = connections;
    LoadRun run(plan);
    QEventLoop loop;
    double rate = 0;
    QObject::connect(&run, &LoadRun::finished, &loop, [&](const LoadSnapshot &done) {
        rate = done.accepted == done.done ? done.perSecond() : 0;
        loop.quit();
    });
    if (run.start())
        loop.exec();
    return rate;
}

double wrkPerSecond(const QUrl &url)
{
    QTemporaryDir dir;
    QFile script(dir.filePath(QStringLiteral("post.lua")));
    if (!script.open(QIODevice::WriteOnly))
        return 0;
    script.write("wrk.method = \"POST\"\nwrk.body = string.rep(\"x\", " + QByteArray::number(bodyBytes) + ")\n");
    script.close();
    const QByteArray said = outputOf(QStringLiteral("wrk"),
                                     {QStringLiteral("-t1"), QStringLiteral("-c%1").arg(connections),
                                      QStringLiteral("-d4s"), QStringLiteral("-s"), script.fileName(), url.toString()});
    static const QRegularExpression rate(QStringLiteral("Requests/sec:\\s+([0-9.]+)"));
    return rate.match(QString::fromUtf8(said)).captured(1).toDouble();
}

int report(const char *name, const char *what, double ours, double theirs)
{
    const double ratio = theirs > 0 ? ours / theirs : 0;
    std::printf("%s: Reeve %.0f/s, %s %.0f/s\n%s: %.2f (goal %.2f)\n", name, ours, what, theirs, name, ratio, goal);
    return ratio >= goal ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    qsizetype bytes = 0;
    const double verified = verificationsPerSecond(bytes);
    int failed = report("webhooks/verify", "openssl speed", verified, opensslPerSecond(bytes));

    QThread thread;
    thread.start();
    ReceiverLimits limits;
    limits.requestsPerConnection = 1000000000;
    auto *receiver = new WebhookReceiver(limits);
    receiver->routeAll([](Delivery delivery) {
        delivery.status = 204;
        return ready<Delivery>(delivery);
    });
    receiver->moveToThread(&thread);
    QUrl url;
    QMetaObject::invokeMethod(
        receiver,
        [&] {
            if (receiver->listen())
                url = receiver->url();
        },
        Qt::BlockingQueuedConnection);
    // One after the other, twice, and the better of each: whatever else the machine does meets both.
    double ours = 0;
    double wrk = 0;
    for (int round = 0; round < 2; ++round) {
        ours = std::max(ours, loadPerSecond(url));
        wrk = std::max(wrk, wrkPerSecond(url));
    }
    failed += report("webhooks/send", "wrk", ours, wrk);
    receiver->deleteLater();
    thread.quit();
    thread.wait();
    return failed > 0 ? 1 : 0;
}
