#include "services/webhooks/endpoint.h"
#include "services/webhooks/schemes/scheme_list.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

const QByteArray secret = "s3cr3t of the command line";

struct Ran
{
    int code = -1;
    QString out;
    QString err;
};

} // namespace

/// `reeve webhook` as a script uses it: real processes, exit codes, and no secret among the arguments.
class TestWebhookCommand : public QObject
{
    Q_OBJECT
private slots:
    void verifies();
    void sendsToAListener();
    void listenerRefuses();
    void nobodyAnswers();
    void wrongArguments_data();
    void wrongArguments();

private:
    std::unique_ptr<QProcess> start(const QStringList &arguments);
    Ran run(const QStringList &arguments, const QByteArray &input = {});
    QString write(const QString &name, const QByteArray &bytes);

    QTemporaryDir m_dir;
};

std::unique_ptr<QProcess> TestWebhookCommand::start(const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"THE_SECRET"_qs, QString::fromLatin1(secret));
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(REEVE_PROGRAM), QStringList{u"webhook"_qs} + arguments);
    return process;
}

Ran TestWebhookCommand::run(const QStringList &arguments, const QByteArray &input)
{
    const auto process = start(arguments);
    process->write(input);
    process->closeWriteChannel();
    if (!process->waitForFinished(20000))
        return {};
    return {process->exitCode(), QString::fromUtf8(process->readAllStandardOutput()),
            QString::fromUtf8(process->readAllStandardError())};
}

QString TestWebhookCommand::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("The test's own file cannot be written.");
    return file.fileName();
}

void TestWebhookCommand::verifies()
{
    const QByteArray body = R"({"b":1,"a":2})";
    const auto headers = *schemeFor(u"github"_qs)->sign(body, secret, QDateTime::currentDateTimeUtc());
    const QString headerFile = write(u"headers"_qs, headersToText(headers).toLatin1() + "\r\n");
    const QString bodyFile = write(u"body"_qs, body);
    const QStringList arguments{u"verify"_qs, u"--scheme"_qs, u"github"_qs, u"--headers"_qs, headerFile};
    const QStringList fromEnvironment{u"--secret-env"_qs, u"THE_SECRET"_qs};
    Ran ran = run(arguments + QStringList{u"--body"_qs, bodyFile} + fromEnvironment);
    QVERIFY2(ran.code == 0, qPrintable(ran.err));
    QCOMPARE(ran.out, u"valid\n"_qs);
    ran = run(arguments + QStringList{u"--body"_qs, u"-"_qs} + fromEnvironment, R"({"a":2,"b":1})");
    QCOMPARE(ran.code, 3);
    QVERIFY2(ran.out.startsWith(u"key-order: "_qs), qPrintable(ran.out));
    ran = run(arguments + QStringList{u"--body"_qs, bodyFile, u"--secret-stdin"_qs}, "another\n");
    QCOMPARE(ran.code, 3);
    ran = run(arguments + QStringList{u"--body"_qs, bodyFile, u"--secret-stdin"_qs}, secret + '\n');
    QCOMPARE(ran.code, 0);
}

void TestWebhookCommand::sendsToAListener()
{
    const QStringList scheme{u"--scheme"_qs, u"sourceloop"_qs,   u"--context"_qs,
                             u"ctx"_qs,      u"--secret-env"_qs, u"THE_SECRET"_qs};
    const auto listener = start(QStringList{u"listen"_qs, u"--count"_qs, u"2"_qs, u"--status"_qs, u"202"_qs} + scheme);
    QVERIFY(listener->waitForReadyRead(20000));
    const QString url = QString::fromUtf8(listener->readLine()).trimmed();
    QVERIFY2(url.startsWith(u"http://127.0.0.1:"_qs), qPrintable(url));
    const QString body = write(u"callback"_qs, R"({"initiatorId":"x"})");
    for (int i = 0; i < 2; ++i) {
        const Ran sent = run(QStringList{u"send"_qs, url + u"/hook"_qs, u"--body"_qs, body, u"--include"_qs,
                                         u"--header"_qs, u"X-Try: 1"_qs} +
                             scheme);
        QVERIFY2(sent.code == 0, qPrintable(sent.err));
        QVERIFY2(sent.out.startsWith(u"202 in "_qs), qPrintable(sent.out));
    }
    QVERIFY(listener->waitForFinished(20000));
    const QString out = QString::fromUtf8(listener->readAllStandardOutput());
    QCOMPARE(out.count(u" POST /hook valid"_qs), 2);
    QCOMPARE(listener->exitCode(), 0);
}

void TestWebhookCommand::listenerRefuses()
{
    const auto listener = start(
        {u"listen"_qs, u"--count"_qs, u"1"_qs, u"--scheme"_qs, u"stripe"_qs, u"--secret-env"_qs, u"THE_SECRET"_qs});
    QVERIFY(listener->waitForReadyRead(20000));
    const QString url = QString::fromUtf8(listener->readLine()).trimmed();
    const Ran sent = run({u"send"_qs, url});
    QCOMPARE(sent.code, 3);
    QVERIFY2(sent.out.startsWith(u"401"_qs), qPrintable(sent.out));
    QVERIFY(listener->waitForFinished(20000));
    QCOMPARE(listener->exitCode(), 3);
    QVERIFY(QString::fromUtf8(listener->readAllStandardOutput()).contains(u"header-missing"_qs));
}

void TestWebhookCommand::nobodyAnswers()
{
    const Ran sent = run({u"send"_qs, u"http://127.0.0.1:1/"_qs});
    QCOMPARE(sent.code, 4);
    QVERIFY(!sent.err.isEmpty());
}

void TestWebhookCommand::wrongArguments_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("unknown") << QStringList{u"shout"_qs} << 2;
    QTest::newRow("no address") << QStringList{u"send"_qs} << 2;
    QTest::newRow("no web address") << QStringList{u"send"_qs, u"ftp://example.com"_qs} << 2;
    QTest::newRow("no scheme") << QStringList{u"verify"_qs} << 2;
    QTest::newRow("unknown scheme") << QStringList{u"listen"_qs, u"--scheme"_qs, u"morse"_qs} << 2;
    QTest::newRow("no secret") << QStringList{u"listen"_qs, u"--scheme"_qs, u"stripe"_qs} << 2;
    QTest::newRow("secret as an argument")
        << QStringList{u"listen"_qs, u"--scheme"_qs, u"stripe"_qs, u"--secret"_qs, u"abc"_qs} << 2;
    QTest::newRow("empty variable") << QStringList{u"listen"_qs, u"--scheme"_qs, u"stripe"_qs, u"--secret-env"_qs,
                                                   u"NOT_SET"_qs}
                                    << 1;
    QTest::newRow("port") << QStringList{u"listen"_qs, u"--port"_qs, u"70000"_qs} << 2;
    QTest::newRow("everywhere without TLS") << QStringList{u"listen"_qs, u"--address"_qs, u"0.0.0.0"_qs} << 2;
    QTest::newRow("no file") << QStringList{u"send"_qs, u"http://127.0.0.1:1"_qs, u"--body"_qs, u"/nowhere"_qs} << 1;
    QTest::newRow("help") << QStringList{u"--help"_qs} << 0;
}

void TestWebhookCommand::wrongArguments()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    const Ran ran = run(arguments);
    QCOMPARE(ran.code, code);
    QVERIFY((code == 0 ? ran.out : ran.err).size() > 10);
}

QTEST_GUILESS_MAIN(TestWebhookCommand)
#include "test_webhook_command.moc"
