#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "tests/support/answer.h"
#include "tests/support/fault_proxy.h"
#include "tests/support/lead_input.h"
#include "tests/support/postgres_server.h"
#include "tests/support/small_disk.h"
#include "ui/widgets/form_dialog.h"
#include "ui/window/link_view.h"

#include <QLineEdit>
#include <QPointer>
#include <QProcess>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace reeve;

namespace {

// Limits tell a product that waits from one that does not, on a machine that has much else to do, too.
constexpr int patienceMs = 90'000;
// What a workspace allows a statement, and a login, where a test waits until it has passed; what works takes a small
// part of it.
constexpr int statementSeconds = 3;
constexpr int connectSeconds = 3;

template<class T>
Result<T> patiently(const Future<T> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patienceMs) || future.resultCount() == 0)
        return fail(ErrorKind::Timeout, QStringLiteral("no answer"));
    return future.result();
}

/// How long the window's thread was away from its event loop, at the longest.
class Turns : public QTimer
{
public:
    Turns()
    {
        m_clock.start();
        callOnTimeout([this] { m_longest = std::max(m_longest, m_clock.restart()); });
        start(0);
    }
    [[nodiscard]] qint64 longest() const { return std::max(m_longest, m_clock.elapsed()); }

private:
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

bool isOneLine(const QString &text)
{
    return !text.isEmpty() && !text.contains(u'\n');
}

} // namespace

/// A PostgreSQL workspace when the network or the server fails: nothing that was confirmed is lost, nothing is written
/// twice, and work goes on by itself when the server is back.
class TestPostgresFaults : public QObject
{
    Q_OBJECT

private:
    PostgresServer &server() { return PostgresServer::shared(); }

    /// An empty workspace of the test's own, reached directly or through `proxy`.
    std::shared_ptr<SqlWorkspace> open(PgParameters parameters, const FaultProxy *proxy = nullptr)
    {
        if (proxy)
            parameters.port = proxy->serverPort();
        const auto opened = patiently(openPostgres(parameters, {}, m_secrets));
        if (!opened)
            qFatal("%s", qPrintable(opened.error().line()));
        (*opened)->setActor({QStringLiteral("Ada"), Role::Admin});
        return *opened;
    }
    PgParameters fresh()
    {
        m_name = QStringLiteral("faults%1").arg(++m_number);
        return server().workspace(m_name);
    }
    int leads() { return server().psql(m_name, QStringLiteral("select count(*) from main.leads")).toInt(); }
    int addresses()
    {
        return server().psql(m_name, QStringLiteral("select count(distinct email) from main.leads")).toInt();
    }
    int events()
    {
        return server()
            .psql(m_name, QStringLiteral("select count(*) from reeve.audit_events where action = 'lead.created'"))
            .toInt();
    }

    SessionSecretStore m_secrets;
    QString m_name;
    int m_number = 0;

private slots:
    void initTestCase() { QVERIFY(server().isRunning()); }

    void lostAnswerOfACommitIsAskedForAndNotWrittenTwice()
    {
        const PgParameters database = fresh();
        FaultProxy proxy(database.port);
        const auto workspace = open(database, &proxy);
        QVERIFY(patiently(workspace->leads().create(leadInput(1))));
        for (int i = 2; i <= 6; ++i) {
            proxy.set(FaultProxy::Fault::LoseCommitAnswer);
            const auto created = patiently(workspace->leads().create(leadInput(i)));
            QVERIFY2(created, created ? "" : qPrintable(created.error().line()));
            QVERIFY(proxy.fault() == FaultProxy::Fault::None);
        }
        QCOMPARE(leads(), 6);
        QCOMPARE(addresses(), 6);
        QCOMPARE(events(), 6);
    }

    void commitThatNeverArrivedIsDoneAgain()
    {
        const PgParameters database = fresh();
        FaultProxy proxy(database.port);
        const auto workspace = open(database, &proxy);
        for (int i = 1; i <= 5; ++i) {
            proxy.set(FaultProxy::Fault::LoseCommit);
            const auto created = patiently(workspace->leads().create(leadInput(i)));
            QVERIFY2(created, created ? "" : qPrintable(created.error().line()));
            QVERIFY(proxy.fault() == FaultProxy::Fault::None);
        }
        QCOMPARE(leads(), 5);
        QCOMPARE(events(), 5);
    }

    void cutConnectionsComeBackByThemselves()
    {
        const PgParameters database = fresh();
        FaultProxy proxy(database.port);
        const auto workspace = open(database, &proxy);
        QList<Future<Lead>> answers;
        for (int i = 0; i < 60; ++i)
            answers.append(workspace->leads().create(leadInput(i)));
        int finished = 0;
        for (int cut = 0; cut < 6; ++cut) {
            QTRY_VERIFY_WITH_TIMEOUT(
                std::ranges::count_if(answers, [](const auto &answer) { return answer.isFinished(); }) >=
                    std::min(60, finished + 5),
                patienceMs);
            finished = int(std::ranges::count_if(answers, [](const auto &answer) { return answer.isFinished(); }));
            proxy.cutAll();
        }
        for (const auto &answer : answers) {
            const auto created = patiently(answer);
            QVERIFY2(created, created ? "" : qPrintable(created.error().line()));
        }
        QCOMPARE(leads(), 60);
        QCOMPARE(addresses(), 60);
        QCOMPARE(events(), 60);
    }

    void slowNetworkLosesNothing()
    {
        const PgParameters database = fresh();
        FaultProxy proxy(database.port);
        const auto workspace = open(database, &proxy);
        proxy.set(FaultProxy::Fault::Delay);
        QList<Future<Lead>> answers;
        for (int i = 0; i < 4; ++i)
            answers.append(workspace->leads().create(leadInput(i)));
        for (const auto &answer : answers)
            QVERIFY(patiently(answer));
        QCOMPARE(leads(), 4);
        QCOMPARE(events(), 4);
    }

    /// The server dies with everything it was doing, or is restarted, again and again; what it had confirmed is there.
    void killedServerLosesNothingAndDoublesNothing()
    {
        PostgresServer own(PostgresServer::Disk::Safe);
        QVERIFY(own.isRunning());
        const QString name = QStringLiteral("killed");
        const auto workspace = open(own.workspace(name));
        QSignalSpy links(workspace.get(), &Workspace::linkChanged);
        QList<Future<Lead>> answers;
        constexpr int count = 60;
        for (int i = 0; i < count; ++i)
            answers.append(workspace->leads().create(leadInput(i)));
        const auto finished = [&] {
            return std::ranges::count_if(answers, [](const auto &answer) { return answer.isFinished(); });
        };
        for (int kill = 0; kill < 3; ++kill) {
            const auto enough = std::min<qsizetype>(count, finished() + QRandomGenerator::global()->bounded(2, 8));
            QTRY_VERIFY_WITH_TIMEOUT(finished() >= enough, patienceMs);
            kill % 2 == 0 ? own.kill9() : own.stop();
            QVERIFY(own.start());
        }
        int confirmed = 0;
        int unknown = 0; // the server stayed away for so long that nobody could ask it
        for (const auto &answer : answers) {
            const auto created = patiently(answer);
            QVERIFY2(created || created.error().kind == ErrorKind::Network,
                     created ? "" : qPrintable(created.error().line()));
            confirmed += created ? 1 : 0;
            unknown += !created && !created.error().retryable ? 1 : 0;
        }
        const int written = own.psql(name, QStringLiteral("select count(*) from main.leads")).toInt();
        QVERIFY2(confirmed <= written && written <= confirmed + unknown,
                 qPrintable(
                     QStringLiteral("%1 confirmed, %2 unknown, %3 written").arg(confirmed).arg(unknown).arg(written)));
        QCOMPARE(own.psql(name, QStringLiteral("select count(distinct email) from main.leads")).toInt(), written);
        QCOMPARE(own.psql(name, QStringLiteral("select count(*) from reeve.audit_events")).toInt(), written);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);
        QVERIFY(std::ranges::any_of(links, [](const auto &seen) {
            return seen.first().template value<Link>().state == Link::State::Reconnecting;
        }));
    }

    /// A transaction whose commit never arrived, and whose rows never reached the disk of a server that crashed: the
    /// server gives its number to another one, which commits.
    void numberThatACrashGivesAgainIsNotTakenForTheOwn()
    {
        PostgresServer own(PostgresServer::Disk::Safe, {QStringLiteral("wal_writer_delay = 10s")});
        QVERIFY(own.isRunning());
        const QString name = QStringLiteral("again");
        const PgParameters database = own.workspace(name);
        FaultProxy proxy(database.port);
        const auto workspace = open(database, &proxy);
        QVERIFY(patiently(workspace->leads().create(leadInput(1))));
        proxy.set(FaultProxy::Fault::SwallowCommit);
        const auto second = workspace->leads().create(leadInput(2));
        QTRY_VERIFY_WITH_TIMEOUT(proxy.fault() == FaultProxy::Fault::Swallow, patienceMs);
        own.kill9();
        QVERIFY(own.start());
        for (int i = 0; i < 5; ++i)
            own.psql(name, QStringLiteral("create table taken%1 ()").arg(i));
        proxy.set(FaultProxy::Fault::None);
        proxy.cutAll();
        const auto created = patiently(second);
        QVERIFY2(created, created ? "" : qPrintable(created.error().line()));
        QCOMPARE(own.psql(name, QStringLiteral("select count(*) from main.leads")), QStringLiteral("2"));
        QCOMPARE(own.psql(name, QStringLiteral("select count(*) from reeve.audit_events")), QStringLiteral("2"));
    }

    void serverThatIsGoneIsSaidInOneLine()
    {
        PostgresServer own;
        QVERIFY(own.isRunning());
        const auto workspace = open(own.workspace(QStringLiteral("gone")));
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);
        own.stop();
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Reconnecting, patienceMs);
        QVERIFY(!workspace->link().reason.isEmpty());
        QVERIFY(!workspace->link().reason.contains(u'\n'));
        const auto refused = patiently(workspace->leads().create(leadInput(1)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Network);
        QVERIFY(own.start());
        workspace->reconnect();
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);
        const auto created = patiently(workspace->leads().create(leadInput(1)));
        QVERIFY2(created, created ? "" : qPrintable(created.error().line()));
    }

    void serverThatHangsIsGivenUpInTime()
    {
        PgParameters database = fresh();
        database.statementSeconds = statementSeconds;
        database.connectSeconds = connectSeconds;
        FaultProxy proxy(database.port);
        const auto workspace = open(database, &proxy);
        QVERIFY(patiently(workspace->leads().create(leadInput(1))));
        // Every reader has its connection; whichever is asked next, it has one that hangs.
        QList<Future<QVariant>> warm;
        for (int i = 0; i < 8; ++i)
            warm.append(workspace->pool().read(
                [](SqlSession &session) { return session.value(QStringLiteral("select pg_sleep(0.2)")); }));
        for (const auto &answer : warm)
            QVERIFY(patiently(answer));
        const int before = proxy.accepted();
        proxy.set(FaultProxy::Fault::Swallow);
        QElapsedTimer clock;
        clock.start();
        const auto reading = workspace->leads().count({});
        // It has given up and tries anew: after its own limit, not after the one that operators have.
        QTRY_VERIFY_WITH_TIMEOUT(proxy.accepted() > before, patienceMs);
        QVERIFY2(clock.elapsed() < 25'000, qPrintable(QString::number(clock.elapsed())));
        proxy.set(FaultProxy::Fault::None);
        const auto counted = patiently(reading);
        QVERIFY2(counted, counted ? "" : qPrintable(counted.error().line()));
        QCOMPARE(*counted, 1);
    }

    void windowLivesOnBesideAServerThatHangs()
    {
        PgParameters database = fresh();
        database.statementSeconds = statementSeconds;
        database.connectSeconds = connectSeconds;
        FaultProxy proxy(database.port);
        auto workspace = open(database, &proxy);
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);
        const QTemporaryDir folder;
        const auto state = patiently(LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))));
        QVERIFY(state);
        QWidget window;
        auto *link = new LinkView(*workspace, &window);
        window.show();
        QPointer<FormDialog> form = new FormDialog(QStringLiteral("New lead"), QStringLiteral("Create"), **state,
                                                   QStringLiteral("lead/new"), &window);
        form->fields().addText(QStringLiteral("email"), QStringLiteral("E-mail"), FormFields::Required);
        const QString typed = QStringLiteral("grace9@ships.example");
        int made = 0;
        form->setTask(
            [&] {
                LeadInput input = leadInput(9);
                input.email = form->fields().text(QStringLiteral("email"));
                return workspace->leads().create(input);
            },
            [&](const Lead &) { ++made; });
        form->open();
        QTRY_VERIFY(form->isVisible());
        auto *edit = form->findChild<QLineEdit *>();
        QVERIFY(edit);
        QTest::keyClicks(edit, typed);

        proxy.set(FaultProxy::Fault::Swallow);
        {
            const Turns turns;
            form->submit();
            workspace->reconnect(); // the operator asks whether the server is there
            QTRY_VERIFY_WITH_TIMEOUT(form->isBusy() == false, patienceMs);
            QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Reconnecting, patienceMs);
            // Had it waited for the server, that would have been for one of the limits.
            QVERIFY2(turns.longest() < connectSeconds * 1000 / 2, qPrintable(QString::number(turns.longest())));
        }
        QVERIFY2(isOneLine(form->generalError().section(u'\n', 0, 0)), qPrintable(form->generalError()));
        QVERIFY2(isOneLine(link->text()), qPrintable(link->text()));
        QCOMPARE(edit->text(), typed);
        QCOMPARE(leads(), 0);

        proxy.set(FaultProxy::Fault::None);
        workspace->reconnect();
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);
        // After so long an outage a login that takes its time is an error again: the operator presses the button again.
        const auto saved = [&] {
            if (made == 0 && !form->isBusy())
                form->submit();
            return made == 1;
        };
        QTRY_VERIFY2_WITH_TIMEOUT(saved(), qPrintable(form ? form->generalError() : QString()), patienceMs);
        QCOMPARE(leads(), 1);
        QCOMPARE(events(), 1);
        delete link;
    }

    void closingDoesNotWaitForAServerThatHangs()
    {
        const PgParameters database = fresh(); // with the limit that operators have: 30 seconds
        FaultProxy proxy(database.port);
        auto workspace = open(database, &proxy);
        QVERIFY(patiently(workspace->leads().create(leadInput(1))));
        QTRY_COMPARE_WITH_TIMEOUT(workspace->link().state, Link::State::Connected, patienceMs);
        proxy.set(FaultProxy::Fault::Swallow);
        const auto waiting = workspace->leads().create(leadInput(2));
        QElapsedTimer clock;
        clock.start();
        workspace.reset();
        // What has begun has five seconds yet, and closing does not wait for that.
        QVERIFY2(clock.elapsed() < 2'500, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!waiting.isFinished());
        // It ends soon, long before the limit for statements, and says that it was not done.
        const auto refused = patiently(waiting);
        QVERIFY(!refused);
        QVERIFY2(clock.elapsed() < 25'000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(leads(), 1);
    }

    void statementThatTakesTooLongIsATimeout()
    {
        PgParameters database = fresh();
        database.statementSeconds = statementSeconds;
        const auto workspace = open(database);
        const auto slow = patiently(workspace->pool().read(
            [](SqlSession &session) { return session.value(QStringLiteral("select pg_sleep(30)")); }));
        QVERIFY(!slow);
        QCOMPARE(slow.error().kind, ErrorKind::Timeout);
        QVERIFY(slow.error().retryable);
        QVERIFY(patiently(workspace->leads().count({})));
    }

    void tooManyConnectionsAreWaitedForAndThenSaid()
    {
        PostgresServer own(PostgresServer::Disk::Fast, {QStringLiteral("max_connections = 6"),
                                                        QStringLiteral("superuser_reserved_connections = 1")});
        QVERIFY(own.isRunning());
        own.psql(QStringLiteral("postgres"), QStringLiteral("create role ada login superuser"));
        const PgParameters database = own.workspace(QStringLiteral("crowded"));
        std::vector<std::unique_ptr<SqlSession>> crowd;
        for (;;) {
            auto session = connectPostgres(database, {});
            if (!session) {
                QCOMPARE(session.error().kind, ErrorKind::Database);
                QVERIFY(session.error().retryable);
                QVERIFY(session.error().text.contains(QLatin1String("no free connection")));
                break;
            }
            crowd.push_back(std::move(*session));
            QVERIFY(crowd.size() < 10);
        }
        const auto opening = openPostgres(database, {}, m_secrets);
        QVERIFY(!patiently(opening));
        crowd.clear();
        // The server notices in its own time that they have gone.
        QTRY_VERIFY_WITH_TIMEOUT(patiently(openPostgres(database, {}, m_secrets)), patienceMs);
    }

    void databaseThatTakesNoChangesIsRead()
    {
        const PgParameters database = fresh();
        QVERIFY(patiently(open(database)->leads().create(leadInput(1))));
        server().psql(
            m_name,
            QStringLiteral("alter role reeve in database %1 set default_transaction_read_only = on").arg(m_name));
        const auto workspace = open(database);
        QCOMPARE(patiently(workspace->leads().count({})).value_or(-1), 1);
        const auto refused = patiently(workspace->leads().create(leadInput(2)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QCOMPARE(leads(), 1);
    }

    void fullDiskIsSaidAndNothingIsHalfWritten()
    {
        const SmallDisk disk(QStringLiteral("48m"));
        if (!disk.isMounted())
            QSKIP("only root can make a small file system to fill");
        const PgParameters database = fresh();
        const QString made = server().psql(QStringLiteral("postgres"),
                                           QStringLiteral("create tablespace small location '%1'").arg(disk.path()));
        QVERIFY2(made.isEmpty(), qPrintable(made));
        const QString moved = server().psql(QStringLiteral("postgres"),
                                            QStringLiteral("alter database %1 set tablespace small").arg(m_name));
        QVERIFY2(moved.isEmpty(), qPrintable(moved));
        {
            const auto workspace = open(database);
            server().psql(m_name, QStringLiteral("create table fill (t text)"));
            const QString full = server().psql(
                m_name, QStringLiteral("do $$ begin for i in 1..20000 loop insert into fill select repeat('x', 2000) "
                                       "from generate_series(1, 4); commit; end loop; end $$"));
            QVERIFY2(full.contains(QLatin1String("No space left")), qPrintable(full));
            int count = 0;
            Result<Lead> created;
            for (; count < 400 && (created = patiently(workspace->leads().create(leadInput(count)))); ++count) {
            }
            QVERIFY2(!created, "the disk is not full");
            QCOMPARE(created.error().kind, ErrorKind::Database);
            QVERIFY2(created.error().text.contains(QLatin1String("disk is full")), qPrintable(created.error().text));
            QCOMPARE(leads(), count);
            QCOMPARE(events(), count);
            server().psql(m_name, QStringLiteral("drop table fill"));
            server().psql(m_name, QStringLiteral("checkpoint"));
            QVERIFY(patiently(workspace->leads().create(leadInput(count))));
            QCOMPARE(leads(), count + 1);
        }
        const auto gone = [&] {
            server().psql(QStringLiteral("postgres"), QStringLiteral("drop database %1 with (force)").arg(m_name));
            server().psql(QStringLiteral("postgres"), QStringLiteral("drop tablespace small"));
            return server()
                       .psql(QStringLiteral("postgres"), QStringLiteral("select count(*) from pg_tablespace"))
                       .toInt() == 2;
        };
        QTRY_VERIFY_WITH_TIMEOUT(gone(), patienceMs);
    }
};

QTEST_MAIN(TestPostgresFaults)
#include "test_postgres_faults.moc"
