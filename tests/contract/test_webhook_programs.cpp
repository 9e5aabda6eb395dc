#include "models/delivery_text.h"
#include "services/webhooks/har.h"
#include "services/webhooks/sender.h"
#include "services/webhooks/snippet.h"
#include "tests/support/endpoint_ground.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

using namespace reeve;

/// What leaves the workbench for other tools: programs that really deliver, HAR; and two deliveries side by side.
class TestWebhookPrograms : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_ground = std::make_unique<EndpointGround>(); }
    void cleanup() { m_ground.reset(); }
    void harHoldsEverything();
    void deliveriesAreCompared();
    void programsDeliver_data();
    void programsDeliver();

private:
    std::unique_ptr<EndpointGround> m_ground;
};

void TestWebhookPrograms::harHoldsEverything()
{
    HttpRequest request =
        signedRequest(u"stripe"_qs, m_ground->listen({}).resolved(QUrl(u"/hook?a=b"_qs)), "\xff\xfe binary");
    WebhookSender sender(m_ground->workspace());
    REEVE_ANSWER(sent, sender.send({}, request, u"stripe"_qs));
    QCOMPARE(sent.status, 204);
    QList<Delivery> whole;
    for (const Delivery &row : m_ground->history()) {
        REEVE_ANSWER(delivery, m_ground->workspace().webhooks().detail(row.id));
        whole << delivery;
    }
    QCOMPARE(whole.size(), 2);
    const QJsonObject log = QJsonDocument::fromJson(toHar(whole)).object()[u"log"_qs].toObject();
    QCOMPARE(log[u"version"_qs].toString(), u"1.2"_qs);
    const QJsonArray entries = log[u"entries"_qs].toArray();
    QCOMPARE(entries.size(), 2);
    for (const auto &entry : entries) {
        const QJsonObject sentRequest = entry[u"request"_qs].toObject();
        QVERIFY(sentRequest[u"url"_qs].toString().endsWith(u"/hook?a=b"_qs));
        QVERIFY(sentRequest[u"url"_qs].toString().startsWith(u"http://127.0.0.1"_qs));
        QCOMPARE(sentRequest[u"queryString"_qs].toArray().size(), 1);
        QCOMPARE(sentRequest[u"postData"_qs].toObject()[u"_encoding"_qs].toString(), u"base64"_qs);
        QCOMPARE(QByteArray::fromBase64(sentRequest[u"postData"_qs].toObject()[u"text"_qs].toString().toLatin1()),
                 request.body);
        QCOMPARE(entry[u"response"_qs].toObject()[u"status"_qs].toInt(), 204);
        QVERIFY(entry[u"timings"_qs].toObject()[u"wait"_qs].toDouble(-1) >= 0);
    }
}

void TestWebhookPrograms::deliveriesAreCompared()
{
    Delivery a;
    a.method = "POST";
    a.url = u"/hook"_qs;
    a.requestHeaders = {{"x-a", "1"}, {"x-b", "2"}};
    a.requestBody = R"({"a":1,"b":[1,2],"c":3})";
    a.status = 204;
    Delivery b = a;
    b.requestHeaders = {{"x-b", "2"}};
    b.requestBody = R"({"a":1,"b":[1,2],"c":4})";
    b.status = 401;
    const auto lines = compareLines(deliveryLines(a), deliveryLines(b));
    QStringList different;
    for (const ComparedLine &line : lines)
        if (!line.same)
            different << line.left.trimmed() + u'|' + line.right.trimmed();
    QCOMPARE(different, (QStringList{u"x-a: 1|"_qs, u"\"c\": 3|\"c\": 4"_qs, u"HTTP 204|HTTP 401"_qs}));
    for (const ComparedLine &line : compareLines(deliveryLines(a), deliveryLines(a)))
        QVERIFY(line.same);
}

void TestWebhookPrograms::programsDeliver_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::addColumn<QString>("tool");
    for (const QString &scheme : {u"standard"_qs, u"stripe"_qs, u"sourceloop"_qs, u"shopify"_qs})
        for (const QString &tool : {u"curl"_qs, u"node"_qs, u"python3"_qs})
            QTest::addRow("%s by %s", qPrintable(scheme), qPrintable(tool)) << scheme << tool;
    QTest::addRow("standard by g++") << u"standard"_qs << u"g++"_qs;
    QTest::addRow("slack by g++") << u"slack"_qs << u"g++"_qs;
}

void TestWebhookPrograms::programsDeliver()
{
    QFETCH(QString, scheme);
    QFETCH(QString, tool);
    if (QStandardPaths::findExecutable(tool).isEmpty())
        QSKIP(qPrintable(tool + u" is not installed."_qs));
    Endpoint endpoint;
    endpoint.scheme = {{u"scheme"_qs, scheme}};
    if (scheme == u"sourceloop"_qs)
        endpoint.scheme[u"context"_qs] = u"con\"text"_qs;
    HttpRequest request;
    request.url = m_ground->listen(endpoint).resolved(QUrl(u"/from?program=1"_qs));
    request.headers = {{"Content-Type", "application/json"}};
    request.body = "{\"name\":\"Z\xc3\xbcrich's \\\"best\\\"\",\"price\":\"$5\",\n\"emoji\":\"\xf0\x9f\x8e\x89\"}";
    const SchemePtr used = schemeFromJson(endpoint.scheme);
    const HeaderList headers = *used->sign(request.body, EndpointGround::secret, QDateTime::currentDateTimeUtc());
    const QMap<QString, std::tuple<SnippetLanguage, QString, QStringList>> runs{
        {u"curl"_qs, {SnippetLanguage::Curl, u"send.sh"_qs, {u"bash"_qs}}},
        {u"node"_qs, {SnippetLanguage::Node, u"send.mjs"_qs, {u"node"_qs}}},
        {u"python3"_qs, {SnippetLanguage::Python, u"send.py"_qs, {u"python3"_qs}}},
        {u"g++"_qs, {SnippetLanguage::Cpp, u"send.cpp"_qs, {u"g++"_qs}}}};
    const auto &[language, name, command] = *runs.find(tool);
    const QString path = m_ground->path(name);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString program = snippet(language, request, used.get(), headers);
    QVERIFY(!program.contains(QString::fromLatin1(EndpointGround::secret.mid(6))));
    file.write(program.toUtf8());
    file.close();
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"WEBHOOK_SECRET"_qs, QString::fromLatin1(EndpointGround::secret));
    process.setProcessEnvironment(environment);
    QString executable = command.first();
    QStringList arguments{path};
    if (tool == u"g++"_qs) {
        executable = m_ground->path(u"send"_qs);
        process.start(u"g++"_qs, {u"-std=c++17"_qs, path, u"-o"_qs, executable, u"-lcurl"_qs, u"-lcrypto"_qs});
        QVERIFY(process.waitForFinished(60000));
        QVERIFY2(process.exitCode() == 0, process.readAll());
        arguments.clear();
    }
    process.start(executable, arguments);
    QVERIFY(QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000));
    const QByteArray output = process.readAll();
    QCOMPARE(m_ground->history().size(), 1);
    REEVE_ANSWER(kept, m_ground->workspace().webhooks().detail(m_ground->history().first().id));
    QVERIFY2(kept.finding == u"valid"_qs, qPrintable(kept.reason + u'\n' + QString::fromUtf8(output) + program));
    QCOMPARE(kept.requestBody, request.body);
    QCOMPARE(kept.url, u"/from?program=1"_qs);
    QVERIFY2(output.contains("204"), output);
}

QTEST_GUILESS_MAIN(TestWebhookPrograms)
#include "test_webhook_programs.moc"
