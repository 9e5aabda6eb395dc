#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/pg_check.h"
#include "tests/support/answer.h"
#include "tests/support/postgres_server.h"
#include "tests/support/scripted_server.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>
#include <unistd.h>

using namespace reeve;

/// The Test button on a real server: what it says works does, and each thing that does not is named.
class TestPgCheck : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void anEmptyDatabaseCanBeUsedAndStaysEmpty();
    void nobodyListens();
    void aServerThatNeverAnswersCanBeLeftAtOnce();
    void somethingElseListens();
    void aWrongPasswordIsALoginAndNoDatabase();
    void noPasswordAsksForOne();
    void aWrongDatabaseIsADatabaseAndNoLogin();
    void aCertificateIsVerified();
    void aStrangersCertificateIsNotTrusted();
    void anotherHostsCertificateIsNotTrusted();
    void aServiceThatIsNotThereIsSaid();
    void whatIsInTheDatabaseIsSaid();
    void aLoginThatMayCreateNothingIsSaid();
    void whatALoginMayDoIsSaid();

private:
    using State = CheckLine::State;
    static CheckReport check(const PgParameters &parameters, const QString &password = {})
    {
        return answer(checkPostgres(parameters, password)).value_or(CheckReport());
    }
    static QString states(const CheckReport &report)
    {
        QString text;
        for (const CheckLine &line : report)
            text += QLatin1Char("+!-."[static_cast<int>(line.state)]);
        return text;
    }
    static QString all(const CheckReport &report)
    {
        QString text;
        for (const CheckLine &line : report)
            text += line.title + u": " + line.text + u' ' + line.remedy + u'\n';
        return text;
    }
    [[nodiscard]] PgParameters withPassword() const
    {
        return m_server->database(QStringLiteral("control"), QStringLiteral("ada"));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<PostgresServer> m_server;
};

void TestPgCheck::initTestCase()
{
    QVERIFY(makeCertificate(m_folder.path(), QStringLiteral("server")));
    QVERIFY(makeCertificate(m_folder.path(), QStringLiteral("stranger")));
    QFile rules(m_folder.filePath(QStringLiteral("pg_hba.conf")));
    QVERIFY(rules.open(QIODevice::WriteOnly));
    rules.write("host all ada 127.0.0.1/32 scram-sha-256\nhost all all 127.0.0.1/32 trust\nlocal all all trust\n");
    rules.close();
    // The server runs as somebody else, who alone may read its key.
    QFile::setPermissions(m_folder.path(), QFileDevice::Permissions(0x7755));
    const QString key = m_folder.filePath(QStringLiteral("server.key"));
    QFile::setPermissions(key, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (geteuid() == 0)
        QCOMPARE(QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), key, rules.fileName()}), 0);
    m_server = std::make_unique<PostgresServer>(
        PostgresServer::Disk::Fast,
        QStringList{QStringLiteral("ssl = on"), QStringLiteral("ssl_key_file = '%1'").arg(key),
                    QStringLiteral("ssl_cert_file = '%1'").arg(m_folder.filePath(QStringLiteral("server.pem"))),
                    QStringLiteral("hba_file = '%1'").arg(rules.fileName())});
    QVERIFY(m_server->isRunning());
    m_server->create(QStringLiteral("control"));
    m_server->psql(QStringLiteral("postgres"), QStringLiteral("create role ada login password 's3cret'"));
    m_server->psql(QStringLiteral("postgres"), QStringLiteral("grant create on database control to ada"));
}

void TestPgCheck::anEmptyDatabaseCanBeUsedAndStaysEmpty()
{
    const CheckReport report = check(m_server->database(QStringLiteral("control")));
    QCOMPARE(states(report), QStringLiteral("++++++"));
    QVERIFY2(all(report).contains(QStringLiteral("The database is empty.")), qPrintable(all(report)));
    QVERIFY(all(report).contains(QStringLiteral("PostgreSQL 15.")));
    QCOMPARE(m_server->psql(QStringLiteral("control"),
                            QStringLiteral("select count(*) from pg_namespace where nspname in ('main', 'reeve')")),
             QStringLiteral("0"));
}

void TestPgCheck::nobodyListens()
{
    PgParameters parameters = withPassword();
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    parameters.port = probe.serverPort();
    probe.close();
    const CheckReport report = check(parameters);
    QCOMPARE(states(report), QStringLiteral("-....."));
    QVERIFY(!report.first().remedy.isEmpty());
}

void TestPgCheck::aServerThatNeverAnswersCanBeLeftAtOnce()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    PgParameters parameters = withPassword();
    parameters.port = silent.serverPort();
    Future<CheckReport> testing = checkPostgres(parameters, QStringLiteral("s3cret"));
    QVERIFY(QTest::qWaitFor([&] { return silent.hasPendingConnections(); }, 60'000));
    QElapsedTimer time;
    time.start();
    testing.cancel();
    QVERIFY(QTest::qWaitFor([&] { return testing.isFinished(); }, 60'000));
    // By itself it would wait ten seconds.
    QVERIFY2(time.elapsed() < 5000, qPrintable(QString::number(time.elapsed())));
}

void TestPgCheck::somethingElseListens()
{
    const ScriptedServer web(ScriptedServer::always(ScriptedServer::answer(200, "hello")));
    PgParameters parameters = withPassword();
    parameters.port = web.url().port();
    parameters.connectSeconds = 2;
    Future<CheckReport> testing = checkPostgres(parameters, {});
    QVERIFY(QTest::qWaitFor([&] { return testing.isFinished(); }, 20'000));
    QVERIFY(testing.result());
    QVERIFY2(hasFailed(*testing.result()), qPrintable(all(*testing.result())));
}

void TestPgCheck::aWrongPasswordIsALoginAndNoDatabase()
{
    const CheckReport report = check(withPassword(), QStringLiteral("wr0ng"));
    QCOMPARE(states(report), QStringLiteral("++-..."));
    QVERIFY(!all(report).contains(QStringLiteral("wr0ng")));
    QCOMPARE(states(check(withPassword(), QStringLiteral("s3cret"))), QStringLiteral("++++++"));
}

void TestPgCheck::noPasswordAsksForOne()
{
    const CheckReport report = check(withPassword());
    QCOMPARE(states(report), QStringLiteral("++-..."));
    QVERIFY2(report.at(2).remedy.contains(QStringLiteral("asks for a password")), qPrintable(all(report)));
}

void TestPgCheck::aWrongDatabaseIsADatabaseAndNoLogin()
{
    const CheckReport report = check(m_server->database(QStringLiteral("nowhere")));
    QCOMPARE(states(report), QStringLiteral("+++-.."));
    QVERIFY(report.at(3).text.contains(QStringLiteral("nowhere")));
}

void TestPgCheck::aCertificateIsVerified()
{
    PgParameters parameters = m_server->database(QStringLiteral("control"));
    parameters.sslMode = QStringLiteral("verify-full");
    parameters.sslRootCert = m_folder.filePath(QStringLiteral("server.pem"));
    const CheckReport report = check(parameters);
    QCOMPARE(states(report), QStringLiteral("++++++"));
    QVERIFY2(report.at(1).text.contains(QStringLiteral("certificate and host name verified")), qPrintable(all(report)));
}

void TestPgCheck::aStrangersCertificateIsNotTrusted()
{
    PgParameters parameters = m_server->database(QStringLiteral("control"));
    parameters.sslMode = QStringLiteral("verify-full");
    parameters.sslRootCert = m_folder.filePath(QStringLiteral("stranger.pem"));
    const CheckReport report = check(parameters);
    QVERIFY2(states(report) == QLatin1String("+-...."), qPrintable(all(report)));
}

void TestPgCheck::anotherHostsCertificateIsNotTrusted()
{
    PgParameters parameters = m_server->database(QStringLiteral("control"));
    parameters.host = QStringLiteral("localhost"); // the certificate names 127.0.0.1
    parameters.sslMode = QStringLiteral("verify-full");
    parameters.sslRootCert = m_folder.filePath(QStringLiteral("server.pem"));
    QCOMPARE(states(check(parameters)), QStringLiteral("+-...."));
    parameters.sslMode = QStringLiteral("verify-ca");
    QCOMPARE(states(check(parameters)), QStringLiteral("++++++"));
}

void TestPgCheck::aServiceThatIsNotThereIsSaid()
{
    PgParameters parameters;
    parameters.service = QStringLiteral("no-such-service");
    const CheckReport report = check(parameters);
    QCOMPARE(states(report), QStringLiteral("-....."));
    QVERIFY(report.first().text.contains(QStringLiteral("no-such-service")));
}

void TestPgCheck::whatIsInTheDatabaseIsSaid()
{
    const PgParameters parameters = m_server->create(QStringLiteral("full"));
    {
        const auto session = connectPostgres(parameters, {});
        QVERIFY(session);
        QVERIFY(pg_schema::bringUp(**session));
    }
    CheckReport report = check(parameters);
    QCOMPARE(states(report), QStringLiteral("++++++"));
    QVERIFY2(report.at(4).text.contains(QStringLiteral("at version")), qPrintable(all(report)));
    m_server->psql(QStringLiteral("full"),
                   QStringLiteral("update reeve.migrations set version = version + 1000 "
                                  "where version = (select max(version) from reeve.migrations)"));
    report = check(parameters);
    QCOMPARE(states(report), QStringLiteral("++++-."));
    m_server->psql(QStringLiteral("full"), QStringLiteral("drop schema reeve cascade"));
    report = check(parameters);
    QVERIFY2(report.at(4).text.contains(QStringLiteral("SourceLoop's tables are there")), qPrintable(all(report)));
}

void TestPgCheck::aLoginThatMayCreateNothingIsSaid()
{
    m_server->create(QStringLiteral("closed"));
    m_server->psql(QStringLiteral("postgres"), QStringLiteral("create role guest login"));
    const CheckReport report = check(m_server->database(QStringLiteral("closed"), QStringLiteral("guest")));
    QCOMPARE(states(report), QStringLiteral("++++-."));
    QVERIFY2(report.at(4).remedy.contains(QStringLiteral("GRANT CREATE ON DATABASE closed TO guest")),
             qPrintable(all(report)));
}

void TestPgCheck::whatALoginMayDoIsSaid()
{
    m_server->workspace(QStringLiteral("shared"));
    m_server->psql(QStringLiteral("postgres"), QStringLiteral("create role grace login in role reeve_support"));
    CheckReport report = check(m_server->database(QStringLiteral("shared"), QStringLiteral("grace")));
    QCOMPARE(states(report), QStringLiteral("+++++!"));
    QCOMPARE(report.last().text, QStringLiteral("It may read: leads, tenants. It may change: leads. Its roles: "
                                                "reeve_support."));
    m_server->psql(QStringLiteral("postgres"), QStringLiteral("create role nobody_much login"));
    report = check(m_server->database(QStringLiteral("shared"), QStringLiteral("nobody_much")));
    QVERIFY2(hasFailed(report), qPrintable(all(report)));
}

QTEST_GUILESS_MAIN(TestPgCheck)

#include "test_pg_check.moc"
