#include "services/workspace/postgres/pg_sources.h"

#include <QJsonDocument>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

/// Where a PostgreSQL connection can come from besides typing it, and that no password stays in what is kept.
class TestPgSources : public QObject
{
    Q_OBJECT

private slots:
    void aTextIsTakenApart_data();
    void aTextIsTakenApart();
    void aWrongTextNamesWhatIsWrong_data();
    void aWrongTextNamesWhatIsWrong();
    void variablesSayWhatPsqlWouldUse();
    void servicesAreFoundInBothFiles();
    void aServicesPasswordStaysInItsFile();
    void parametersAreCheckedByField_data();
    void parametersAreCheckedByField();
    void keptParametersComeBack();
};

void TestPgSources::aTextIsTakenApart_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("location");
    QTest::addColumn<QString>("password");
    QTest::newRow("uri") << "postgresql://ada:s3cret@db.example.com:6432/control"
                         << "ada@db.example.com:6432/control"
                         << "s3cret";
    QTest::newRow("short scheme") << "postgres://ada@db.example.com/control"
                                  << "ada@db.example.com/control"
                                  << "";
    QTest::newRow("percent-encoded password") << "postgresql://ada:p%40ss%2Fw%3Ard@db/control"
                                              << "ada@db/control"
                                              << "p@ss/w:rd";
    QTest::newRow("ipv6") << "postgresql://ada@[2001:db8::1]:5433/control"
                          << "ada@2001:db8::1:5433/control"
                          << "";
    QTest::newRow("keywords") << "host=db port=5433 dbname=control user=ada password='two words'"
                              << "ada@db:5433/control"
                              << "two words";
    QTest::newRow("password as a parameter") << "postgresql://db/control?user=ada&password=s3cret"
                                             << "ada@db/control"
                                             << "s3cret";
    QTest::newRow("service") << "service=prod"
                             << "service=prod"
                             << "";
}

void TestPgSources::aTextIsTakenApart()
{
    QFETCH(QString, text);
    QFETCH(QString, location);
    QFETCH(QString, password);
    QVERIFY(isPgConnectionText(text));
    const auto login = pgLoginFromText(text);
    QVERIFY2(login, login ? "" : qPrintable(login.error().line()));
    QCOMPARE(pgLocation(login->parameters), location);
    QCOMPARE(login->password, password);
    const QByteArray kept = QJsonDocument(toJson(login->parameters)).toJson();
    QVERIFY(password.isEmpty() || !kept.contains(password.toUtf8()));
    for (const auto &[keyword, value] : pgKeywords(login->parameters))
        QVERIFY(keyword != QLatin1String("password") && (password.isEmpty() || !value.contains(password)));
}

void TestPgSources::aWrongTextNamesWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("port") << "postgresql://ada:s3cret@db:port/control";
    QTest::newRow("bracket") << "postgresql://ada:s3cret@[::1/control";
    QTest::newRow("unknown option") << "postgresql://ada:s3cret@db/control?colour=red";
    QTest::newRow("option that Reeve does not keep") << "postgresql://ada:s3cret@db/control?gssencmode=require";
}

void TestPgSources::aWrongTextNamesWhatIsWrong()
{
    QFETCH(QString, text);
    const auto login = pgLoginFromText(text);
    QVERIFY(!login);
    QCOMPARE(login.error().field(), QStringLiteral("uri"));
    QVERIFY2(!login.error().line().contains(QLatin1String("s3cret")), qPrintable(login.error().line()));
}

void TestPgSources::variablesSayWhatPsqlWouldUse()
{
    QProcessEnvironment environment;
    QCOMPARE(pgLoginFromEnvironment(environment).parameters, PgParameters());
    environment.insert(QStringLiteral("PGHOST"), QStringLiteral("db.example.com"));
    environment.insert(QStringLiteral("PGHOSTADDR"), QStringLiteral("192.0.2.1"));
    environment.insert(QStringLiteral("PGPORT"), QStringLiteral("6432"));
    environment.insert(QStringLiteral("PGDATABASE"), QStringLiteral("control"));
    environment.insert(QStringLiteral("PGUSER"), QStringLiteral("ada"));
    environment.insert(QStringLiteral("PGPASSWORD"), QStringLiteral("s3cret"));
    environment.insert(QStringLiteral("PGSSLMODE"), QStringLiteral("require"));
    const PgLogin login = pgLoginFromEnvironment(environment);
    QCOMPARE(pgLocation(login.parameters), QStringLiteral("ada@db.example.com:6432/control"));
    QCOMPARE(login.parameters.sslMode, QStringLiteral("require"));
    QCOMPARE(login.password, QStringLiteral("s3cret"));
    environment.remove(QStringLiteral("PGHOST"));
    QCOMPARE(pgLoginFromEnvironment(environment).parameters.host, QStringLiteral("192.0.2.1"));
}

void TestPgSources::servicesAreFoundInBothFiles()
{
    QTemporaryDir folder;
    const auto write = [&](const QString &name, const QByteArray &text) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    };
    QVERIFY(write(QStringLiteral("own.conf"),
                  "# mine\n[prod]\nhost=own.example.com\nport = 6432\ndbname=control\n\n[mine]\n"));
    QVERIFY(
        write(QStringLiteral("pg_service.conf"), "nonsense\n[prod]\nhost=system.example.com\r\n[ldap]\nldap://x\n"));
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PGSERVICEFILE"), folder.filePath(QStringLiteral("own.conf")));
    environment.insert(QStringLiteral("PGSYSCONFDIR"), folder.path());
    const QList<PgService> services = pgServices(environment);
    QCOMPARE(services.size(), 3);
    QCOMPARE(services.at(0).name, QStringLiteral("prod"));
    QCOMPARE(services.at(0).parameters.host, QStringLiteral("own.example.com"));
    QCOMPARE(services.at(0).parameters.port, 6432);
    QCOMPARE(services.at(0).parameters.service, QStringLiteral("prod"));
    QCOMPARE(services.at(1).name, QStringLiteral("mine"));
    QCOMPARE(services.at(2).name, QStringLiteral("ldap"));
    environment.insert(QStringLiteral("PGSERVICEFILE"), folder.filePath(QStringLiteral("none.conf")));
    QCOMPARE(pgServices(environment).constFirst().parameters.host, QStringLiteral("system.example.com"));
}

void TestPgSources::aServicesPasswordStaysInItsFile()
{
    const QList<PgService> services = pgServicesIn(QStringLiteral("[prod]\nhost=db\npassword=s3cret\n"));
    QCOMPARE(services.size(), 1);
    QVERIFY(!QJsonDocument(toJson(services.first().parameters)).toJson().contains("s3cret"));
}

void TestPgSources::parametersAreCheckedByField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::newRow("database") << "database"
                              << "postgresql://db";
    QTest::newRow("too long") << "user" << QStringLiteral("postgresql://%1@db/control").arg(QString(64, u'a'));
    QTest::newRow("key without certificate") << "sslCert"
                                             << "postgresql://db/control?sslkey=/tmp/key.pem";
    QTest::newRow("good") << ""
                          << "postgresql://db/control";
    QTest::newRow("a service names the database") << ""
                                                  << "service=prod";
}

void TestPgSources::parametersAreCheckedByField()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    const auto login = pgLoginFromText(text);
    QVERIFY(login);
    const Result<void> checked = validate(login->parameters);
    QCOMPARE(checked ? QString() : checked.error().field(), field);
}

void TestPgSources::keptParametersComeBack()
{
    PgParameters parameters;
    parameters.host = QStringLiteral("db.example.com");
    parameters.port = 6432;
    parameters.database = QStringLiteral("control");
    parameters.user = QStringLiteral("ada");
    parameters.sslMode = QStringLiteral("verify-ca");
    parameters.sslRootCert = QStringLiteral("/etc/ssl/root.pem");
    QCOMPARE(pgParametersFromJson(toJson(parameters)), parameters);
    QCOMPARE(pgParametersFromJson({}), PgParameters());
}

QTEST_GUILESS_MAIN(TestPgSources)

#include "test_pg_sources.moc"
