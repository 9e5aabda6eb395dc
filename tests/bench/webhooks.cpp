// Webhooks against the service that Reeve stands beside, and the tools that do only one thing of it, in one run:
//   receiving   verified deliveries a second into the history of a workspace, against those that the published
//               SourceLoop service takes at /webhook, from the same senders: four, each for a tenant of its own. A
//               trigger in the service's database keeps the tenants waiting, as a callback ends the wait. They report
//               a failure, which is the least work for the service.
//   signatures  verified deliveries a second of processor time, which is how openssl counts, headers read and time
//               checked, against the bare HMACs of `openssl speed` for the same number of bytes
//   sending     deliveries a second of a load run, signed one by one, against wrk's unsigned ones, to the same receiver
//               over as many connections
// The receiver is Reeve's own, answering at once; what it costs is the same for both senders.

#include "services/secrets/session_secret_store.h"
#include "services/webhooks/callback.h"
#include "services/webhooks/receiver.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"
#include "tests/support/endpoint_ground.h"
#include "tests/support/sourceloop_peer.h"

#include <QApplication>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <cstdio>
#include <ctime>

using namespace reeve;

namespace {

constexpr double goal = 0.5;
constexpr double receivingGoal = 20;
constexpr int senders = 4;
constexpr int connectionsEach = 4;
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
    const auto processorTime = [] { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; };
    const double begin = processorTime();
    double taken = 0;
    qint64 done = 0;
    do {
        for (int i = 0; i < 1000; ++i)
            done += scheme->verify(headers, body, secret, now).isValid() ? 1 : 0;
        taken = processorTime() - begin;
    } while (taken < 2);
    return static_cast<double>(done) / taken;
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

struct Callback
{
    QUrl url;
    QByteArray body;
    QByteArray secret;
    QByteArray context;
};

/// Accepted deliveries a second of all of them together; 0 when one was not accepted.
double callbacksPerSecond(const QList<Callback> &callbacks, int deliveriesEach)
{
    std::vector<std::unique_ptr<LoadRun>> runs;
    QEventLoop loop;
    qint64 accepted = 0;
    double seconds = 0;
    std::size_t ended = 0;
    bool whole = true;
    for (const Callback &callback : callbacks) {
        LoadPlan plan;
        plan.request.url = callback.url;
        plan.request.headers = {{"Content-Type", "application/json"}};
        plan.request.body = callback.body;
        plan.scheme = sourceLoopScheme(callback.context);
        plan.secret = callback.secret;
        plan.deliveries = deliveriesEach;
        plan.connections = connectionsEach;
        runs.push_back(std::make_unique<LoadRun>(plan));
        QObject::connect(runs.back().get(), &LoadRun::finished, &loop, [&](const LoadSnapshot &done) {
            accepted += done.accepted;
            seconds = std::max(seconds, done.seconds);
            whole = whole && done.accepted == deliveriesEach;
            if (!done.problem.isEmpty())
                std::fprintf(stderr, "%s\n", qPrintable(done.problem));
            if (++ended == runs.size())
                loop.quit();
        });
    }
    for (const auto &run : runs)
        if (!run->start())
            return 0;
    loop.exec();
    return whole && seconds > 0 ? static_cast<double>(accepted) / seconds : 0;
}

QList<Callback> callbacksOf(const SourceLoopPeer &peer, Workspace &workspace)
{
    QList<Callback> callbacks;
    for (int i = 0; i < senders; ++i) {
        const auto waiting = peer.provision(workspace, QStringLiteral("load%1").arg(i));
        if (!waiting)
            return {};
        ProvisioningCallback failure;
        failure.tenantId = waiting->tenantId;
        callbacks << Callback{QUrl(workspace.webhooks().callbackUrl()), callbackToJson(failure), waiting->secret,
                              waiting->context};
    }
    (void)peer.query(QStringLiteral("create function main.keep_waiting() returns trigger language plpgsql as "
                                    "'begin new.status := 2; return new; end'"));
    (void)peer.query(QStringLiteral("create trigger keep_waiting before update on main.tenants "
                                    "for each row execute function main.keep_waiting()"));
    return callbacks;
}

/// The same callbacks, at an endpoint of Reeve.
QList<Callback> callbacksHere(EndpointGround &ground, const QList<Callback> &there)
{
    QList<Callback> callbacks = there;
    int number = 0;
    for (Callback &callback : callbacks) {
        Endpoint endpoint;
        endpoint.name = QStringLiteral("Bench %1").arg(++number);
        endpoint.scheme = {{QStringLiteral("scheme"), QStringLiteral("sourceloop")},
                           {QStringLiteral("context"), QString::fromUtf8(callback.context)}};
        endpoint.refuseReplays = false; // nor does the service
        callback.url = ground.listen(endpoint);
        callback.secret = EndpointGround::secret;
    }
    return callbacks;
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

int report(const char *name, const char *what, double ours, double theirs, double wanted)
{
    const double ratio = theirs > 0 ? ours / theirs : 0;
    std::printf("%s: Reeve %.0f/s, %s %.0f/s\n%s: %.2f (goal %.2f)\n", name, ours, what, theirs, name, ratio, wanted);
    std::fflush(stdout);
    return ratio >= wanted ? 0 : 1;
}

int compareSignatures()
{
    qsizetype bytes = 0;
    const double verified = verificationsPerSecond(bytes);
    return report("webhooks/verify", "openssl speed", verified, opensslPerSecond(bytes), goal);
}

int compareSending()
{
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
    receiver->deleteLater();
    thread.quit();
    thread.wait();
    return report("webhooks/send", "wrk", ours, wrk, goal);
}

int compareReceiving()
{
    constexpr int toService = 200;
    constexpr int toReeve = 5000;
    const auto peer = SourceLoopPeer::start();
    if (!peer)
        return report("webhooks", "no SourceLoop service", 0, 0, receivingGoal);
    SessionSecretStore secrets;
    const Connection connection = peer->connection();
    answer(secrets.write(secretKey(connection.id, QStringLiteral("token")), SourceLoopPeer::adminToken()));
    const auto workspace = answer(openSourceLoop(connection, secrets));
    const QList<Callback> there = workspace ? callbacksOf(*peer, **workspace) : QList<Callback>();
    EndpointGround ground;
    const QList<Callback> here = callbacksHere(ground, there);
    // The first round of each is not counted: the service is slower before its code is warm.
    double ours = 0;
    double service = 0;
    for (const bool counts : {false, true, true}) {
        const double theirRate = callbacksPerSecond(there, toService);
        const double ourRate = callbacksPerSecond(here, toReeve);
        service = counts ? std::max(service, theirRate) : 0;
        ours = counts ? std::max(ours, ourRate) : 0;
    }
    const qint64 sent = qint64(here.size()) * toReeve * 3;
    if (ground.accepted() != sent) {
        std::fprintf(stderr, "The history holds %lld of %lld deliveries.\n", static_cast<long long>(ground.accepted()),
                     static_cast<long long>(sent));
        ours = 0;
    }
    return report("webhooks", "SourceLoop's /webhook", ours, service, receivingGoal);
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const int failed = compareSignatures() + compareSending() + compareReceiving();
    return failed > 0 ? 1 : 0;
}
