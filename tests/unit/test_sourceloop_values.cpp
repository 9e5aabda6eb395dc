#include "services/workspace/sourceloop/loopback_filter.h"
#include "services/workspace/sourceloop/sourceloop_error.h"
#include "services/workspace/sourceloop/sourceloop_json.h"
#include "services/workspace/sourceloop/sourceloop_parameters.h"
#include "services/workspace/sourceloop/sourceloop_permissions.h"

#include <QJsonDocument>
#include <QTest>

using namespace reeve;
using namespace reeve::sourceloop;

/// The values of a SourceLoop connection: parameters, filters, amounts, permissions, refusals.
class TestSourceLoopValues : public QObject
{
    Q_OBJECT

    static SourceLoopParameters good()
    {
        SourceLoopParameters parameters;
        parameters.url = QUrl(QStringLiteral("https://control.example/tenants"));
        return parameters;
    }

private slots:
    void parametersAreCheckedAtTheirFields_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::newRow("no address") << "url"
                                    << "";
        QTest::newRow("another scheme") << "url"
                                        << "ftp://control.example";
        QTest::newRow("password in it") << "url"
                                        << "https://ann:secret@control.example";
        QTest::newRow("query") << "url"
                               << "https://control.example/?x=1";
        QTest::newRow("readable token") << "url"
                                        << "http://control.example";
        QTest::newRow("no such file") << "caFile"
                                      << "/nowhere/ca.pem";
        QTest::newRow("no proxy") << "proxy"
                                  << "proxy.example:3128";
        QTest::newRow("proxy's password") << "proxy"
                                          << "http://ann:secret@proxy.example:3128";
    }
    void parametersAreCheckedAtTheirFields()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        SourceLoopParameters parameters = good();
        QVERIFY(validate(parameters, Environment::Production));
        if (field == QLatin1String("url"))
            parameters.url = QUrl(value);
        else if (field == QLatin1String("caFile"))
            parameters.caFile = value;
        else
            parameters.proxy = value;
        const auto checked = validate(parameters, Environment::Production);
        QVERIFY(!checked);
        QCOMPARE(checked.error().field(), field);
    }

    void productionAlwaysChecksTheCertificate()
    {
        SourceLoopParameters parameters = good();
        parameters.trustAnyCertificate = true;
        QVERIFY(validate(parameters, Environment::Development));
        QCOMPARE(validate(parameters, Environment::Production).error().field(), QStringLiteral("trustAnyCertificate"));
    }

    void parametersAreKeptWithoutSecrets()
    {
        SourceLoopParameters parameters = good();
        parameters.signIn = SourceLoopSignIn::Password;
        parameters.tokenEndpoint = QUrl(QStringLiteral("https://id.example/token"));
        parameters.clientId = QStringLiteral("reeve");
        parameters.user = QStringLiteral("ada");
        parameters.proxy = QStringLiteral("none");
        parameters.eventPort = 8791;
        QCOMPARE(sourceLoopFromJson(toJson(parameters)), parameters);
        QCOMPARE(sourceLoopSecrets(parameters),
                 (QStringList{QStringLiteral("password"), QStringLiteral("clientSecret")}));
    }

    void filterIsJsonWhateverIsTyped()
    {
        Filter filter;
        filter.where.words(QStringLiteral("50%_\\ \"'"), {QStringLiteral("name")});
        filter.order = {QStringLiteral("name ASC")};
        filter.limit = 3;
        const QJsonObject json = filter.json();
        QCOMPARE(json.value(QLatin1String("limit")).toInt(), 3);
        QCOMPARE(json.value(QLatin1String("order")).toArray(), QJsonArray{QStringLiteral("name ASC")});
        const QJsonArray words = json[QLatin1String("where")][QLatin1String("and")].toArray();
        QCOMPARE(words.size(), 2);
        const auto pattern = [&words](int word) {
            return words.at(word)[QLatin1String("or")][0][QLatin1String("name")][QLatin1String("ilike")].toString();
        };
        QCOMPARE(pattern(0), QStringLiteral("%50\\%\\_\\\\%"));
        QCOMPARE(pattern(1), QStringLiteral("%\"'%"));
        QCOMPARE(whereQuery(Where()), QueryItems());
    }

    void amountsAreExact_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("number") << QByteArray("1234567.89") << "EUR" << qint64(123456789);
        QTest::newRow("text, as PostgreSQL's numeric comes")
            << QByteArray("\"1234567.89\"") << "EUR" << qint64(123456789);
        QTest::newRow("a tenth") << QByteArray("0.1") << "EUR" << qint64(10);
        QTest::newRow("whole") << QByteArray("1250") << "JPY" << qint64(1250);
        QTest::newRow("exponent") << QByteArray("1e3") << "EUR" << qint64(100000);
        QTest::newRow("thousandths") << QByteArray("1.001") << "KWD" << qint64(1001);
    }
    void amountsAreExact()
    {
        QFETCH(const QByteArray, json);
        QFETCH(const QString, currency);
        QFETCH(const qint64, minor);
        const QJsonValue value = QJsonDocument::fromJson("[" + json + "]").array().first();
        const auto money = readAmount(value, currency);
        QVERIFY2(money, money ? "" : qPrintable(money.error().line()));
        QCOMPARE(money->minor, minor);
        const auto sent = amountValue(*money);
        QVERIFY(sent);
        QCOMPARE(readAmount(*sent, currency)->minor, minor);
    }
    void amountsThatAreNotExactAreRefused()
    {
        QVERIFY(!readAmount(0.001, QStringLiteral("EUR")));
        QVERIFY(!readAmount(QStringLiteral("ten"), QStringLiteral("EUR")));
        QCOMPARE(amountValue({9'007'199'254'740'993, QStringLiteral("USD")}).error().field(), QStringLiteral("amount"));
    }

    void missingPermissionIsNamed()
    {
        RestAnswer answer;
        answer.status = 403;
        const auto says = [&](const QByteArray &method, const QString &path) {
            RestRequest request;
            request.method = method;
            request.path = path;
            return readError(request, answer, QStringLiteral("S")).text;
        };
        QVERIFY(says("GET", QStringLiteral("invoices/count")).contains(QLatin1String("10215")));
        QVERIFY(says("PATCH", QStringLiteral("invoices")).contains(QLatin1String("10213")));
        QVERIFY(says("POST", QStringLiteral("tenants/1/provision")).contains(QLatin1String("10216")));
        QVERIFY(says("DELETE", QStringLiteral("tenant-configs/1")).contains(QLatin1String("10223")));
        QVERIFY(says("POST", QStringLiteral("tenants")).contains(QLatin1String("10204")));
    }

    void takenKeyIsShownAtItsField()
    {
        RestAnswer answer;
        answer.status = 409;
        answer.json =
            QJsonObject{{QStringLiteral("error"),
                         QJsonObject{{QStringLiteral("message"), QStringLiteral("Unique constraint violation error ! "
                                                                                "Key (key)=(beta) already exists.")}}}};
        const Error error = readError({}, answer, QStringLiteral("S"));
        QCOMPARE(error.kind, ErrorKind::Duplicate);
        QCOMPARE(error.field(), QStringLiteral("key"));
        QVERIFY(error.text.contains(QLatin1String("beta")));
    }

    void strangeTokensSayNothing()
    {
        for (const QByteArray &token : {QByteArray(), QByteArray("a.b.c"), QByteArray("opaque"), QByteArray("..")}) {
            const Claims claims = readClaims(token);
            QVERIFY(!claims.codes && claims.name.isEmpty() && has(claims, Code::ViewLead));
        }
    }
};

QTEST_APPLESS_MAIN(TestSourceLoopValues)
#include "test_sourceloop_values.moc"
