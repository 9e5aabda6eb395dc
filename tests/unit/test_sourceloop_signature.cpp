#include "services/webhooks/sourceloop_signature.h"

#include <QTest>

using namespace reeve;
using sourceloop::Verdict;

namespace {

const QByteArray secret = "s3cr3t-of-the-run";
const QByteArray context = "ctx-42";
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
    void refusesAnythingElse_data();
    void refusesAnythingElse();
};

void TestSourceloopSignature::signsAsOpensslDoes_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("json") << body << known;
    QTest::newRow("empty body") << QByteArray()
                                << QByteArray("3495428db759822c69640fb3bbbff9b5f5741a525475aec267528f075734e933");
    QTest::newRow("UTF-8") << QByteArray("Z\xc3\xbcrich")
                           << QByteArray("51e4ab58271335de45750397214312a959d71e74909b1a014dd747adfe98b87d");
}

void TestSourceloopSignature::signsAsOpensslDoes()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, expected);
    QCOMPARE(sourceloop::sign(secret, sent, context, timestamp), expected);
    QVERIFY(sourceloop::verify(secret, sent, context, timestamp, expected, at(0)) == Verdict::Valid);
}

void TestSourceloopSignature::acceptsWithinTwentySeconds_data()
{
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<int>("verdict");
    QTest::newRow("at once") << qint64(0) << int(Verdict::Valid);
    QTest::newRow("20 s old") << qint64(20'000) << int(Verdict::Valid);
    QTest::newRow("20 s ahead") << qint64(-20'000) << int(Verdict::Valid);
    QTest::newRow("a millisecond too old") << qint64(20'001) << int(Verdict::Stale);
    QTest::newRow("a millisecond too far ahead") << qint64(-20'001) << int(Verdict::Future);
}

void TestSourceloopSignature::acceptsWithinTwentySeconds()
{
    QFETCH(qint64, offset);
    QFETCH(int, verdict);
    QCOMPARE(int(sourceloop::verify(secret, body, context, timestamp, known, at(offset))), verdict);
    // Who does not know the secret learns nothing about the clock.
    QVERIFY(sourceloop::verify("another", body, context, timestamp, known, at(offset)) == Verdict::Wrong);
}

void TestSourceloopSignature::refusesAnythingElse_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<QByteArray>("contextSent");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<int>("verdict");
    QTest::newRow("body") << QByteArray(body).replace(":1}", ":0}") << context << timestamp << known
                          << int(Verdict::Wrong);
    QTest::newRow("blank after the body") << body + ' ' << context << timestamp << known << int(Verdict::Wrong);
    QTest::newRow("context") << body << QByteArray("ctx-43") << timestamp << known << int(Verdict::Wrong);
    QTest::newRow("timestamp") << body << context << QByteArray("1700000000001") << known << int(Verdict::Wrong);
    QTest::newRow("zero in front") << body << context << '0' + timestamp << known << int(Verdict::Wrong);
    QTest::newRow("cut short") << body << context << timestamp << known.chopped(1) << int(Verdict::Wrong);
    QTest::newRow("Base64") << body << context << timestamp << QByteArray::fromHex(known).toBase64()
                            << int(Verdict::Wrong);
    QTest::newRow("no signature") << body << context << timestamp << QByteArray() << int(Verdict::NoSignature);
    QTest::newRow("no timestamp") << body << context << QByteArray() << known << int(Verdict::NoTimestamp);
    QTest::newRow("words") << body << context << QByteArray("yesterday") << known << int(Verdict::BadTimestamp);
    QTest::newRow("negative") << body << context << '-' + timestamp << known << int(Verdict::BadTimestamp);
    QTest::newRow("beyond 64 bits") << body << context << QByteArray("99999999999999999999") << known
                                    << int(Verdict::BadTimestamp);
}

void TestSourceloopSignature::refusesAnythingElse()
{
    QFETCH(QByteArray, sent);
    QFETCH(QByteArray, contextSent);
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, signature);
    QFETCH(int, verdict);
    QCOMPARE(int(sourceloop::verify(secret, sent, contextSent, time, signature, at(0))), verdict);
}

QTEST_GUILESS_MAIN(TestSourceloopSignature)
#include "test_sourceloop_signature.moc"
