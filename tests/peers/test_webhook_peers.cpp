#include "services/secrets/derived_keys.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/webhooks/schemes/standard_webhooks.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace reeve;

/// Reeve's signatures before the libraries that receivers really use, and theirs before Reeve (tests/peers/webhooks).
class TestWebhookPeers : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanupTestCase();
    void theyAcceptOurs_data();
    void theyAcceptOurs();
    void weAcceptTheirs_data() { theyAcceptOurs_data(); }
    void weAcceptTheirs();

private:
    QJsonObject ask(const QJsonObject &question);

    QProcess m_peer;
};

void TestWebhookPeers::initTestCase()
{
    m_peer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_peer.start(QStringLiteral(REEVE_SOURCE_DIR "/tests/peers/webhooks/run"), {});
    QVERIFY(m_peer.waitForStarted());
}

void TestWebhookPeers::cleanupTestCase()
{
    m_peer.closeWriteChannel();
    QVERIFY(m_peer.waitForFinished());
}

QJsonObject TestWebhookPeers::ask(const QJsonObject &question)
{
    m_peer.write(QJsonDocument(question).toJson(QJsonDocument::Compact) + '\n');
    // The first answer comes when everything is installed.
    while (!m_peer.canReadLine() && m_peer.waitForReadyRead(180'000)) {
    }
    return QJsonDocument::fromJson(m_peer.readLine()).object();
}

void TestWebhookPeers::theyAcceptOurs_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<QByteArray>("body");
    for (const char *scheme : {"standard", "stripe", "github", "slack", "shopify"}) {
        const QByteArray secret =
            qstrcmp(scheme, "standard") == 0 ? newStandardSecret() : "whsec_" + randomBytes(16).toHex();
        for (const QByteArray &body : {QByteArray(R"({"id":1,"object":"event"})"),
                                       QByteArray("{\"n\": 1.50,\n\"t\":\"Z\xc3\xbcrich \xf0\x9f\x8e\x89\"}"),
                                       QByteArray('"' + QByteArray(200'000, 'x') + '"')})
            QTest::addRow("%s, %d bytes", scheme, static_cast<int>(body.size()))
                << QString::fromLatin1(scheme) << secret << body;
    }
}

void TestWebhookPeers::theyAcceptOurs()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, body);
    const auto verdict = [&](const QByteArray &usedSecret, const QByteArray &sentBody) {
        QJsonObject headers;
        const HeaderList ours = *schemeFor(scheme)->sign(body, usedSecret, QDateTime::currentDateTimeUtc());
        for (const auto &[name, value] : ours)
            headers[QString::fromLatin1(name)] = QString::fromLatin1(value);
        return ask({{QStringLiteral("scheme"), scheme},
                    {QStringLiteral("do"), QStringLiteral("verify")},
                    {QStringLiteral("secret"), QString::fromLatin1(secret)},
                    {QStringLiteral("body"), QString::fromLatin1(sentBody.toBase64())},
                    {QStringLiteral("headers"), headers}});
    };
    const QJsonObject good = verdict(secret, body);
    QVERIFY2(good[QLatin1String("valid")].toBool(), qPrintable(good[QLatin1String("error")].toString()));
    QVERIFY(!verdict(newStandardSecret(), body)[QLatin1String("valid")].toBool(true));
    QVERIFY(!verdict(secret, body + ' ')[QLatin1String("valid")].toBool(true));
}

void TestWebhookPeers::weAcceptTheirs()
{
    QFETCH(QString, scheme);
    QFETCH(QByteArray, secret);
    QFETCH(QByteArray, body);
    const QJsonObject theirs = ask({{QStringLiteral("scheme"), scheme},
                                    {QStringLiteral("do"), QStringLiteral("sign")},
                                    {QStringLiteral("secret"), QString::fromLatin1(secret)},
                                    {QStringLiteral("body"), QString::fromLatin1(body.toBase64())}});
    HeaderList headers;
    const QJsonObject given = theirs[QLatin1String("headers")].toObject();
    for (auto header = given.begin(); header != given.end(); ++header)
        headers.append({header.key().toLatin1(), header.value().toString().toLatin1()});
    QVERIFY2(!headers.isEmpty(), qPrintable(theirs[QLatin1String("error")].toString()));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Verification verified = schemeFor(scheme)->verify(headers, body, secret, now);
    QVERIFY2(verified.isValid(), qPrintable(verified.reason));
    QVERIFY(!schemeFor(scheme)->verify(headers, body + ' ', secret, now).isValid());
}

QTEST_GUILESS_MAIN(TestWebhookPeers)
#include "test_webhook_peers.moc"
