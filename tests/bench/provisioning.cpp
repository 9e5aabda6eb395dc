// Tenants a second and how long each takes, for 200 tenants, one and ten at a time: Reeve's engine on SQLite and on
// PostgreSQL (synchronous_commit on) with seed 003's four steps into its six tables, against Temporal's real server
// with a worker whose four steps write the same rows into the same PostgreSQL. Neither computes a bcrypt hash, which
// would hide everything else: that is measured apart. Reeve's tenants have their audit events, run history and state
// besides, and are onboarded first; Temporal keeps its own history in memory.

#include "services/secrets/password_hash.h"
#include "services/temporal/temporal_client.h"
#include "services/workspace/settings_store.h"
#include "tests/support/engine_room.h"
#include "tests/support/peers_folder.h"
#include "tests/support/postgres_server.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTcpServer>
#include <QTimer>
#include <algorithm>
#include <cstdio>
#include <sys/resource.h>

using namespace reeve;

namespace {

constexpr int tenants = 200;
constexpr double goal = 20.0;
constexpr int mostStatements = 10;
constexpr int mostKilobytes = 100;

struct Measured
{
    double perSecond = 0;
    std::vector<qint64> ms;
};

void print(const char *what, int atOnce, Measured measured)
{
    std::sort(measured.ms.begin(), measured.ms.end());
    const auto at = [&](double share) {
        return measured.ms.empty() ? 0 : measured.ms[static_cast<std::size_t>(share * double(measured.ms.size() - 1))];
    };
    std::printf("%-10s %2d at a time: %7.1f tenants/s, p50 %lld ms, p99 %lld ms\n", what, atOnce, measured.perSecond,
                static_cast<long long>(at(0.5)), static_cast<long long>(at(0.99)));
    std::fflush(stdout);
}

/// Starts `tenants` things with at most `atOnce` under way: `start(i)` begins one, `ended(i)` asks; `rest()` runs the
/// event loop until something may have ended.
Measured measure(int atOnce, const std::function<void(int)> &start, const std::function<bool(int)> &ended,
                 const std::function<void()> &rest)
{
    Measured measured;
    std::vector<std::pair<int, qint64>> open;
    QElapsedTimer clock;
    clock.start();
    for (int next = 0; next < tenants || !open.empty();) {
        while (next < tenants && static_cast<int>(open.size()) < atOnce) {
            open.emplace_back(next, clock.elapsed());
            start(next++);
        }
        rest();
        std::erase_if(open, [&](const auto &one) {
            if (!ended(one.first))
                return false;
            measured.ms.push_back(clock.elapsed() - one.second);
            return true;
        });
    }
    measured.perSecond = 1000.0 * tenants / double(clock.elapsed());
    return measured;
}

/// The tenants whose runs have succeeded, read when the workspace says that a run changed and not more often than a
/// window would; spinning or asking all the time would take the processors from what is measured.
class Watch
{
public:
    explicit Watch(SqlWorkspace &workspace) : m_workspace(workspace)
    {
        m_timer.setSingleShot(true);
        m_timer.setInterval(3);
        QObject::connect(&workspace, &Workspace::changed, &m_timer, [this](const Change &change) {
            if (change.entity == Entity::Run && !m_timer.isActive() && !std::exchange(m_again, m_reading))
                m_timer.start();
        });
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { read(); });
    }
    [[nodiscard]] bool has(const Id &tenant) const { return m_done.contains(tenant); }
    [[nodiscard]] int looks() const { return m_looks; }
    void waitForMore()
    {
        while (!std::exchange(m_fresh, false))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

private:
    void read()
    {
        ++m_looks;
        m_reading = true;
        auto asked = m_workspace.pool().read([](SqlSession &session) {
            return session.list(QStringLiteral("select tenant_id from reeve.runs where state = 'succeeded'"), {},
                                [](const SqlRow &row) { return row.text(QLatin1String("tenant_id")); });
        });
        onResult(&m_timer, asked, [this](const Result<QList<Id>> &read) {
            m_reading = false;
            for (const Id &id : read.value_or(QList<Id>()))
                m_done.insert(id);
            m_fresh = true;
            if (std::exchange(m_again, false))
                m_timer.start();
        });
    }

    SqlWorkspace &m_workspace;
    QTimer m_timer;
    QSet<Id> m_done;
    int m_looks = 0;
    bool m_reading = false;
    bool m_again = false;
    bool m_fresh = false;
};

/// A member of /proc/self/status, in KB.
qint64 kilobytes(const char *member)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly))
        for (const QByteArray &line : status.readAll().split('\n'))
            if (line.startsWith(member))
                return line.simplified().split(' ').value(1).toLongLong();
    return 0;
}

/// Begins the peak of the process's memory anew.
void forgetPeak()
{
    QFile file(QStringLiteral("/proc/self/clear_refs"));
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

/// Seconds of processor time: this process's, and what the server and the processes it has begun took.
struct ProcessorTime
{
    double own = 0;
    double server = 0;
};

double secondsOf(const QByteArray &process, double *ofParent, const QByteArray &parent)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(QString::fromLatin1(process)));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    const double ticks = double(sysconf(_SC_CLK_TCK));
    const bool own = process == parent;
    const double taken = (fields.value(11).toDouble() + fields.value(12).toDouble()) / ticks;
    const double ended = (fields.value(13).toDouble() + fields.value(14).toDouble()) / ticks;
    if (own)
        *ofParent = taken + ended;
    return !own && fields.value(1) == parent ? taken : 0;
}

ProcessorTime processorTime(const PostgresServer &server)
{
    rusage own{};
    getrusage(RUSAGE_SELF, &own);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    ProcessorTime time{seconds(own.ru_utime) + seconds(own.ru_stime), 0};
    const QByteArray parent = QByteArray::number(server.pid());
    double children = 0;
    double itself = 0;
    for (const QString &process : QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs))
        children += secondsOf(process.toLatin1(), &itself, parent);
    time.server = children + itself;
    return time;
}

struct ReeveRun
{
    Measured measured;
    ProcessorTime took;    ///< a tenant
    double statements = 0; ///< a tenant, from the operator's wish to the end
    double kilobytes = 0;  ///< a tenant, of those that run at a time
};

void printTime(const ProcessorTime &tenant)
{
    std::printf("processor time a tenant: %.2f ms of Reeve, %.2f ms of the server\n", 1000 * tenant.own,
                1000 * tenant.server);
    std::fflush(stdout);
}

ReeveRun reeveOn(const PostgresServer &server, const QString &place, int atOnce)
{
    EngineRoom room(place);
    answer(room.workspace().settings().write({{QString(setting::runShape), runShapeKey(RunShape::Alga)}}));
    QList<Id> ids;
    for (int i = 0; i < tenants; ++i)
        ids << room.onboard(QStringLiteral("t%1").arg(i));
    Watch watch(room.workspace());
    Engine::Options options;
    options.lookAgainMs = 60'000; // whoever has work for it wakes it
    options.hash = [](const QString &) -> Result<QByteArray> { return "$2b$12$" + QByteArray(53, 'x'); };
    room.start(options);
    answer(room.workspace().runs().health());
    std::vector<Future<BulkReport>> asked;
    ReeveRun result;
    const qint64 before = room.workspace().pool().statements();
    const ProcessorTime begun = processorTime(server);
    forgetPeak();
    const qint64 memory = kilobytes("VmRSS:");
    result.measured = measure(
        atOnce, [&](int i) { asked.push_back(room.workspace().runs().provision({ids.at(i)}, Plan::Standard)); },
        [&](int i) { return watch.has(ids.at(i)); }, [&] { watch.waitForMore(); });
    const ProcessorTime ended = processorTime(server);
    result.took = {(ended.own - begun.own) / tenants, (ended.server - begun.server) / tenants};
    result.kilobytes = double(kilobytes("VmHWM:") - memory) / atOnce;
    result.statements = double(room.workspace().pool().statements() - before - watch.looks()) / tenants;
    return result;
}

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : 0;
}

/// Temporal's server and a worker, ended with it.
class Temporal
{
public:
    /// `database` is libpq's connection text of where the worker writes.
    bool start(const QString &database)
    {
        const QString folder = peersFolder();
        QProcess install;
        install.start(QStringLiteral(REEVE_SOURCE_DIR "/tests/peers/temporal/install.sh"), {folder});
        if (!install.waitForFinished(20 * 60 * 1000) || install.exitCode() != 0)
            return false;
        const QString home = QString::fromUtf8(install.readAllStandardOutput()).trimmed();
        const quint16 port = freePort();
        const quint16 http = freePort();
        m_server.setStandardOutputFile(QProcess::nullDevice());
        m_server.setStandardErrorFile(QProcess::nullDevice());
        m_server.start(home + QStringLiteral("/temporal"),
                       {QStringLiteral("server"), QStringLiteral("start-dev"), QStringLiteral("--headless"),
                        QStringLiteral("--port"), QString::number(port), QStringLiteral("--http-port"),
                        QString::number(http), QStringLiteral("--log-level"), QStringLiteral("error")});
        TemporalSettings settings;
        settings.address = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(http));
        m_client = std::make_unique<TemporalClient>(settings, QByteArray());
        if (!QTest::qWaitFor([&] { return answer(m_client->list({})).has_value(); }, 60'000))
            return false;
        m_worker.start(home + QStringLiteral("/venv/bin/python"),
                       {QStringLiteral(REEVE_SOURCE_DIR "/tests/peers/temporal/worker.py"),
                        QStringLiteral("127.0.0.1:%1").arg(port), database});
        m_worker.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        return m_worker.waitForReadyRead(60'000);
    }
    ~Temporal()
    {
        m_client.reset();
        for (QProcess *process : {&m_worker, &m_server}) {
            process->kill();
            process->waitForFinished();
        }
    }
    Measured measured(int atOnce)
    {
        const auto id = [atOnce](int i) { return QStringLiteral("bench-%1-%2").arg(atOnce).arg(i); };
        return measure(
            atOnce,
            [&](int i) {
                answer(
                    m_client->start(id(i), m_client->settings().workflowType, {{QStringLiteral("tenantName"), id(i)}}));
            },
            [&](int i) {
                const auto workflow = answer(m_client->describe(id(i)));
                return workflow && workflow->closedOn.isValid();
            },
            [] {});
    }

private:
    QProcess m_server;
    QProcess m_worker;
    std::unique_ptr<TemporalClient> m_client;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QElapsedTimer clock;
    clock.start();
    for (int i = 0; i < 10; ++i)
        if (!bcryptHash(QStringLiteral("a password of 20 let")))
            return 1;
    std::printf("bcrypt: %.1f ms a hash\n", double(clock.elapsed()) / 10);

    PostgresServer server(PostgresServer::Disk::Safe);
    double reeve = 0;
    double statements = 0;
    for (const int atOnce : {1, 10}) {
        const QTemporaryDir folder;
        const ReeveRun sqlite = reeveOn(server, folder.filePath(QStringLiteral("w.reeve")), atOnce);
        print("SQLite", atOnce, sqlite.measured);
        const ReeveRun postgres =
            reeveOn(server, engineRoomPlace(server, QStringLiteral("bench%1").arg(atOnce)), atOnce);
        print("PostgreSQL", atOnce, postgres.measured);
        printTime(postgres.took);
        std::printf("SQL statements a tenant, %d at a time: %.1f on PostgreSQL (goal %d), %.1f on SQLite\n", atOnce,
                    postgres.statements, mostStatements, sqlite.statements);
        statements = std::max(statements, postgres.statements);
        reeve = std::max(reeve, postgres.measured.perSecond);
    }
    const ReeveRun all = reeveOn(server, engineRoomPlace(server, QStringLiteral("bench_all")), tenants);
    print("PostgreSQL", tenants, all.measured);
    printTime(all.took);
    std::printf("memory: %.0f KB a run, with %d of them at a time (goal %d)\n", all.kilobytes, tenants, mostKilobytes);

    if (app.arguments().contains(QStringLiteral("--alone")))
        return 0;
    Temporal temporal;
    if (!temporal.start(engineRoomPlace(server, QStringLiteral("bench_temporal")))) {
        std::puts("Temporal could not be had; there is nothing to compare with.");
        return 1;
    }
    double other = 0;
    for (const int atOnce : {1, 10}) {
        const Measured measured = temporal.measured(atOnce);
        print("Temporal", atOnce, measured);
        other = std::max(other, measured.perSecond);
    }
    const QString written =
        server.psql(QStringLiteral("bench_temporal"), QStringLiteral("select count(*) from alga.users"));
    if (written.toInt() != 2 * tenants) {
        std::printf("Temporal's worker wrote %s users.\n", qUtf8Printable(written));
        return 1;
    }
    const double ratio = reeve / other;
    std::printf("provisioning: %.1f (goal %.1f)\n", ratio, goal);
    return ratio >= goal && statements <= mostStatements && all.kilobytes <= mostKilobytes ? 0 : 1;
}
