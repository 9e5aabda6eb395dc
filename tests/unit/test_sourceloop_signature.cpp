#include "services/webhooks/sourceloop_signature.h"

#include <QTest>

using namespace reeve;

namespace {

const SourceloopSecret secret{"s3cr3t-of-the-run", "ctx-42"};
const QByteArray body = R"({"initiatorId":"t1","type":0,"data":{"status":1}})";
const QByteArray timestamp = "1700000000000";

// printf '%s' "$body$context$timestamp" | openssl dgst -sha256 -hmac "$secret"
const QByteArray known = "0d678b6373f9033ea13c7a0001e9355b232abe03d0d34a07b8709f7b226f0085";

QDateTime at(qint64 offsetMs)
{
    return QDateTime::fromMSecsSinceEpoch(1'700'000'000'000 + offsetMs, Qt::UTC);
}

} // namespace

class TestSourceloopSignature : public QObject
{
    Q_OBJECT
private slots:
    void signsAsOpensslDoes_data();
    void signsAsOpensslDoes();
    void acceptsWithinTwentySeconds_data();
    void acceptsWithinTwentySeconds();
    void refusesAnythingChanged_data();
    void refusesAnythingChanged();
    void refusesMalformedHeaders_data();
    void refusesMalformedHeaders();
    void saysHowFarTheClockIsOff();
    void saysThatSecondsAreNotMilliseconds();
    void blamesTheSecretBeforeTheClock();
    void neverTrustsAnEmptySecret();
};

void TestSourceloopSignature::signsAsOpensslDoes_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("json") << body << known;
    QTest::newRow("empty body") << QByteArray() << QByteArray("3495428db759822c69640fb3bbbff9b5f5741a525475aec267528f075734e933");
    QTest::newRow("UTF-8") << QByteArray("Z\xc3\xbcrich") << QByteArray("51e4ab58271335de45750397214312a959d71e74909b1a014dd747adfe98b87d");
}

void TestSourceloopSignature::signsAsOpensslDoes()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    QCOMPARE(signSourceloop(secret, body, timestamp), expected);
    QVERIFY(verifySourceloop(secret, body, expected, timestamp, at(0)));
}

void TestSourceloopSignature::acceptsWithinTwentySeconds_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("at once") << qint64(0) << true;
    QTest::newRow("20 s old") << qint64(20'000) << true;
    QTest::newRow("20 s ahead") << qint64(-20'000) << true;
    QTest::newRow("a millisecond too old") << qint64(20'001) << false;
    QTest::newRow("a millisecond too far ahead") << qint64(-20'001) << false;
}

void TestSourceloopSignature::acceptsWithinTwentySeconds()
{
    QFETCH(qint64, offset);
    QFETCH(bool, accepted);
    QCOMPARE(verifySourceloop(secret, body, known, timestamp, at(offset)).has_value(), accepted);
}

void TestSourceloopSignature::refusesAnythingChanged_data()
{
    QTest::addColumn<QByteArray>("secretBytes");
    QTest::addColumn<QByteArray>("context");
    QTest::addColumn<QByteArray>("sentBody");
    QTest::addColumn<QByteArray>("sentTime");
    const QByteArray failure = QByteArray(body).replace("\"status\":1", "\"status\":0");
    QTest::newRow("secret") << QByteArray("another secret") << secret.context << body << timestamp;
    QTest::newRow("context") << secret.secret << QByteArray("ctx-43") << body << timestamp;
    QTest::newRow("body") << secret.secret << secret.context << failure << timestamp;
    QTest::newRow("blank after the body") << secret.secret << secret.context << body + ' ' << timestamp;
    QTest::newRow("timestamp") << secret.secret << secret.context << body << QByteArray("1700000000001");
    QTest::newRow("timestamp with a zero in front") << secret.secret << secret.context << body << '0' + timestamp;
}

void TestSourceloopSignature::refusesAnythingChanged()
{
    QFETCH(QByteArray, secretBytes);
    QFETCH(QByteArray, context);
    QFETCH(QByteArray, sentBody);
    QFETCH(QByteArray, sentTime);
    const auto verified = verifySourceloop({secretBytes, context}, sentBody, known, sentTime, at(0));
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::Unauthorized);
    QVERIFY2(verified.error().text.contains(QStringLiteral("signature is wrong")), qPrintable(verified.error().text));
}

void TestSourceloopSignature::refusesMalformedHeaders_data()
{
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QString>("says");
    const QString missing = QStringLiteral("missing");
    const QString hex = QStringLiteral("hexadecimal");
    const QString number = QStringLiteral("whole number");
    QTest::newRow("no signature") << QByteArray() << timestamp << missing;
    QTest::newRow("no timestamp") << known << QByteArray() << missing;
    QTest::newRow("Base64") << QByteArray::fromHex(known).toBase64() << timestamp << hex;
    // A second spelling of one signature would be a way around "used once".
    QTest::newRow("upper case") << known.toUpper() << timestamp << hex;
    QTest::newRow("blank in front") << ' ' + known << timestamp << hex;
    QTest::newRow("one digit short") << known.chopped(1) << timestamp << hex;
    QTest::newRow("NUL at the end") << known + '\0' << timestamp << hex;
    QTest::newRow("words") << known << QByteArray("yesterday") << number;
    QTest::newRow("negative") << known << '-' + timestamp << number;
    QTest::newRow("plus sign") << known << '+' + timestamp << number;
    QTest::newRow("blank around") << known << ' ' + timestamp << number;
    QTest::newRow("fraction") << known << timestamp + ".5" << number;
    QTest::newRow("beyond 64 bits") << known << QByteArray("99999999999999999999") << number;
}

void TestSourceloopSignature::refusesMalformedHeaders()
{
    QFETCH(QByteArray, signature);
    QFETCH(QByteArray, time);
    QFETCH(QString, says);
    const auto verified = verifySourceloop(secret, body, signature, time, at(0));
    QVERIFY(!verified);
    QCOMPARE(verified.error().kind, ErrorKind::Unauthorized);
    QVERIFY2(verified.error().text.contains(says), qPrintable(verified.error().text));
    QVERIFY(!verified.error().hint.isEmpty());
}

void TestSourceloopSignature::saysHowFarTheClockIsOff()
{
    const auto old = verifySourceloop(secret, body, known, timestamp, at(95'000));
    QVERIFY2(old.error().text.contains(QStringLiteral("95 s behind")), qPrintable(old.error().text));
    const auto early = verifySourceloop(secret, body, known, timestamp, at(-20'001));
    QVERIFY2(early.error().text.contains(QStringLiteral("21 s ahead")), qPrintable(early.error().text));
}

void TestSourceloopSignature::saysThatSecondsAreNotMilliseconds()
{
    const QByteArray seconds = "1700000000";
    const auto verified = verifySourceloop(secret, body, signSourceloop(secret, body, seconds), seconds, at(0));
    QVERIFY(!verified);
    QVERIFY2(verified.error().text.contains(QStringLiteral("in seconds")), qPrintable(verified.error().text));
}

void TestSourceloopSignature::blamesTheSecretBeforeTheClock()
{
    const auto verified = verifySourceloop({"another secret", secret.context}, body, known, timestamp, at(95'000));
    QVERIFY2(verified.error().text.contains(QStringLiteral("signature is wrong")), qPrintable(verified.error().text));
}

void TestSourceloopSignature::neverTrustsAnEmptySecret()
{
    const SourceloopSecret none{{}, secret.context};
    QVERIFY(!verifySourceloop(none, body, signSourceloop(none, body, timestamp), timestamp, at(0)));
}

QTEST_GUILESS_MAIN(TestSourceloopSignature)
#include "test_sourceloop_signature.moc"
