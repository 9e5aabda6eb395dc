#include "services/core/identifier.h"
#include "services/mail/smtp_sender.h"
#include "tests/support/smtp_sink.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;
using namespace reeve::test;

Q_DECLARE_METATYPE(MailMessage)

namespace {

MailMessage message()
{
    MailMessage mail;
    mail.id = newId();
    mail.fromAddress = u"reeve@example.com"_qs;
    mail.fromName = u"Reeve Büro"_qs;
    mail.recipient = u"ada@acme.example"_qs;
    mail.subject = u"Bitte bestätigen"_qs;
    mail.text = u"Guten Tag\n"_qs;
    mail.date = QDateTime::currentDateTimeUtc();
    return mail;
}

SmtpSettings settingsFor(quint16 port)
{
    SmtpSettings settings;
    settings.host = u"127.0.0.1"_qs;
    settings.port = port;
    settings.security = SmtpSecurity::Plain;
    settings.fromAddress = u"reeve@example.com"_qs;
    return settings;
}

/// Waits with the event loop running, as the window does.
Result<void> outcome(const Future<void> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 30000))
        return fail(ErrorKind::Timeout, u"The test waited too long."_qs);
    return future.resultCount() > 0 ? future.result() : fail(ErrorKind::Cancelled, u"Cancelled."_qs);
}

} // namespace

class TestSmtpSender : public QObject
{
    Q_OBJECT
private slots:
    void arrivesAsItWasWritten();
    void noValueAddsAHeader_data();
    void noValueAddsAHeader();
    void signsInOverStartTls();
    void sendsOverTls();
    void unknownAuthorityIsRefused();
    void wrongPasswordIsNotTriedAgain();
    void refusedRecipientIsSaidInTheServersWords();
    void busyServerMayBeTriedAgain();
    void nobodyListens();
    void silentServerTimesOut();
    void cancelEndsTheTransfer();
    void settingsAreChecked();
};

void TestSmtpSender::arrivesAsItWasWritten()
{
    SmtpSink sink;
    QVERIFY(sink.start());
    MailMessage mail = message();
    mail.subject =
        u"Grüße aus Köln: "_qs + u"ein sehr langer Betreff mit Umlauten äöüß und 漢字 "_qs.repeated(4).trimmed();
    mail.text = u"Größe: 5 € = viel\n.\n.Punkt am Anfang\n\nZeile mit Leerzeichen am Ende \n"_qs +
                u"lang "_qs.repeated(400) + u"\nEnde 🎉\n"_qs;
    SmtpSender sender(settingsFor(sink.port()), {});
    QVERIFY(outcome(sender.send(mail)));
    QTRY_COMPARE(sink.mails().size(), 1);

    const QJsonObject arrived = sink.mails().constFirst();
    QCOMPARE(arrived[u"body"_qs].toString(), mail.text);
    QCOMPARE(SmtpSink::header(arrived, u"Subject"_qs), mail.subject);
    QCOMPARE(SmtpSink::header(arrived, u"From"_qs), u"Reeve Büro <reeve@example.com>"_qs);
    QCOMPARE(SmtpSink::header(arrived, u"To"_qs), u"ada@acme.example"_qs);
    QCOMPARE(SmtpSink::header(arrived, u"Message-ID"_qs), u"<%1@example.com>"_qs.arg(mail.id));
    QVERIFY(SmtpSink::header(arrived, u"Date"_qs).endsWith(u" +0000"_qs));
    QCOMPARE(arrived[u"mailFrom"_qs].toString(), u"reeve@example.com"_qs);
    QCOMPARE(arrived[u"recipients"_qs].toArray(), QJsonArray{u"ada@acme.example"_qs});
    QCOMPARE(arrived[u"defects"_qs].toArray(), QJsonArray());
    QVERIFY(arrived[u"longestLine"_qs].toInt() <= 78);
}

void TestSmtpSender::noValueAddsAHeader_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<MailMessage>("mail");
    const QString attack = u"\r\nBcc: victim@example.com"_qs;
    MailMessage subject = message();
    subject.subject += attack;
    QTest::newRow("subject") << u"subject"_qs << subject;
    MailMessage recipient = message();
    recipient.recipient += attack;
    QTest::newRow("recipient") << u"recipient"_qs << recipient;
    MailMessage second = message();
    second.recipient = u"a@example.com>\r\nRCPT TO:<b@example.com"_qs;
    QTest::newRow("second recipient") << u"recipient"_qs << second;
    MailMessage newline = message();
    newline.recipient += QLatin1Char('\n');
    QTest::newRow("trailing newline") << u"recipient"_qs << newline;
    MailMessage name = message();
    name.fromName += attack;
    QTest::newRow("sender's name") << u"fromName"_qs << name;
    MailMessage from = message();
    from.fromAddress += attack;
    QTest::newRow("sender") << u"fromAddress"_qs << from;
}

void TestSmtpSender::noValueAddsAHeader()
{
    QFETCH(QString, field);
    QFETCH(MailMessage, mail);
    const auto bytes = toRfc5322(mail);
    QVERIFY(!bytes);
    QCOMPARE(bytes.error().field(), field);
    QVERIFY(!bytes.error().retryable);
}

void TestSmtpSender::signsInOverStartTls()
{
    QTemporaryDir dir;
    const QString certificate = dir.filePath(u"server.pem"_qs);
    QVERIFY(makeCertificate(certificate));
    SmtpSink sink;
    QVERIFY(sink.start({u"--certificate"_qs, certificate, u"--starttls"_qs, u"--user"_qs, u"reeve"_qs, u"--password"_qs,
                        u"pa ss"_qs}));
    SmtpSettings settings = settingsFor(sink.port());
    settings.security = SmtpSecurity::StartTls;
    settings.user = u"reeve"_qs;
    settings.caFile = certificate;
    SmtpSender sender(settings, "pa ss");
    const auto sent = outcome(sender.send(message()));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
    QTRY_COMPARE(sink.mails().size(), 1);
    QVERIFY(sink.mails().constFirst()[u"tls"_qs].toBool());
    QCOMPARE(sink.mails().constFirst()[u"login"_qs].toString(), u"reeve"_qs);
}

void TestSmtpSender::sendsOverTls()
{
    QTemporaryDir dir;
    const QString certificate = dir.filePath(u"server.pem"_qs);
    QVERIFY(makeCertificate(certificate));
    SmtpSink sink;
    QVERIFY(sink.start({u"--certificate"_qs, certificate}));
    SmtpSettings settings = settingsFor(sink.port());
    settings.security = SmtpSecurity::Tls;
    settings.caFile = certificate;
    SmtpSender sender(settings, {});
    const auto sent = outcome(sender.send(message()));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
    QTRY_COMPARE(sink.mails().size(), 1);
}

void TestSmtpSender::unknownAuthorityIsRefused()
{
    QTemporaryDir dir;
    const QString certificate = dir.filePath(u"server.pem"_qs);
    QVERIFY(makeCertificate(certificate));
    SmtpSink sink;
    QVERIFY(sink.start({u"--certificate"_qs, certificate}));
    SmtpSettings settings = settingsFor(sink.port());
    settings.security = SmtpSecurity::Tls;
    SmtpSender sender(settings, {});
    const auto sent = outcome(sender.send(message()));
    QVERIFY(!sent);
    QVERIFY(!sent.error().retryable);
    QVERIFY2(sent.error().text.contains(u"No trusted TLS connection"_qs), qPrintable(sent.error().text));
    QVERIFY(sink.mails().isEmpty());
}

void TestSmtpSender::wrongPasswordIsNotTriedAgain()
{
    QTemporaryDir dir;
    const QString certificate = dir.filePath(u"server.pem"_qs);
    QVERIFY(makeCertificate(certificate));
    SmtpSink sink;
    QVERIFY(sink.start({u"--certificate"_qs, certificate, u"--starttls"_qs, u"--user"_qs, u"reeve"_qs, u"--password"_qs,
                        u"right"_qs}));
    SmtpSettings settings = settingsFor(sink.port());
    settings.security = SmtpSecurity::StartTls;
    settings.user = u"reeve"_qs;
    settings.caFile = certificate;
    SmtpSender sender(settings, "wr0ng-secret");
    const auto sent = outcome(sender.send(message()));
    QVERIFY(!sent);
    QVERIFY(!sent.error().retryable);
    QVERIFY2(sent.error().text.contains(u"refused the sign-in"_qs), qPrintable(sent.error().text));
    QVERIFY(!sent.error().line().contains(u"wr0ng-secret"_qs));
}

void TestSmtpSender::refusedRecipientIsSaidInTheServersWords()
{
    SmtpSink sink;
    QVERIFY(sink.start());
    MailMessage mail = message();
    mail.recipient = u"unknown@acme.example"_qs;
    SmtpSender sender(settingsFor(sink.port()), {});
    const auto sent = outcome(sender.send(mail));
    QVERIFY(!sent);
    QVERIFY2(sent.error().text.contains(u"550 5.1.1 No such user here"_qs), qPrintable(sent.error().text));
    QVERIFY(!sent.error().retryable);
}

void TestSmtpSender::busyServerMayBeTriedAgain()
{
    SmtpSink sink;
    QVERIFY(sink.start({u"--defer"_qs, u"1"_qs}));
    SmtpSender sender(settingsFor(sink.port()), {});
    const auto first = outcome(sender.send(message()));
    QVERIFY(!first);
    QVERIFY2(first.error().text.contains(u"451 4.7.1"_qs), qPrintable(first.error().text));
    QVERIFY(first.error().retryable);
    QVERIFY(outcome(sender.send(message())));
}

void TestSmtpSender::nobodyListens()
{
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const quint16 port = reserved.serverPort();
    reserved.close();
    SmtpSender sender(settingsFor(port), {});
    const auto sent = outcome(sender.send(message()));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Mail);
    QVERIFY(sent.error().retryable);
    QVERIFY(!sent.error().hint.isEmpty());
}

void TestSmtpSender::silentServerTimesOut()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    SmtpSender sender(settingsFor(silent.serverPort()), {},
                      {std::chrono::milliseconds(300), std::chrono::milliseconds(600)});
    const auto sent = outcome(sender.send(message()));
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, ErrorKind::Timeout);
    QVERIFY(sent.error().retryable);
}

void TestSmtpSender::cancelEndsTheTransfer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QSignalSpy connected(&silent, &QTcpServer::newConnection);
    SmtpSender sender(settingsFor(silent.serverPort()), {});
    auto future = sender.send(message());
    QVERIFY(connected.wait());
    QElapsedTimer clock;
    clock.start();
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QVERIFY(clock.elapsed() < 3000);
    QCOMPARE(outcome(future).error().kind, ErrorKind::Cancelled);
}

void TestSmtpSender::settingsAreChecked()
{
    SmtpSettings settings;
    settings.host = u"mail example"_qs;
    settings.port = 0;
    settings.fromAddress = u"nobody"_qs;
    const auto all = validate(settings);
    QVERIFY(!all);
    QCOMPARE(all.error().fields.size(), 3);

    SmtpSettings readable = settingsFor(25);
    readable.host = u"mail.example.com"_qs;
    readable.user = u"reeve"_qs;
    const auto unencrypted = validate(readable);
    QVERIFY(!unencrypted);
    QCOMPARE(unencrypted.error().field(), u"user"_qs);
    readable.security = SmtpSecurity::Tls;
    QVERIFY(validate(readable));
    QCOMPARE(smtpSettingsFrom(toSettings(readable)), readable);
    QVERIFY(!smtpSettingsFrom({}));
}

QTEST_GUILESS_MAIN(TestSmtpSender)
#include "test_smtp_sender.moc"
