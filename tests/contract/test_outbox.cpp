#include "services/mail/mail_template.h"
#include "services/mail/outbox_worker.h"
#include "services/mail/smtp_sender.h"
#include "services/onboarding/lead_rules.h"
#include "services/workspace/sql/migrator.h"
#include "services/workspace/sql/outbox_table.h"
#include "services/workspace/sql/settings_table.h"
#include "services/workspace/sql/sql_outbox_queue.h"
#include "tests/support/answer.h"
#include "tests/support/smtp_sink.h"
#include "tests/support/sqlite_file.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;
using namespace reeve::test;

namespace {

/// A workspace's file with a pool on it, as a running program has it. Dropping it is what a crash leaves behind.
struct Program
{
    explicit Program(const QString &file) : path(file)
    {
        keys->arrive(QByteArray(32, 'k'));
        pool = std::make_unique<SqlPool>(
            [file]() -> Result<std::unique_ptr<SqlSession>> { return openSqliteFile(file); }, 1, 1, nullptr);
        queue = std::make_unique<SqlOutboxQueue>(*pool, keys);
        queue->setContext({u"https://ops.example.com"_qs, u"de"_qs});
    }
    Lead createLead(const QString &firstName, const QString &email)
    {
        const LeadInput input{firstName, u"Lovelace"_qs, u"Acme"_qs, email, {}};
        return *answer(pool->write([keys = keys, input](SqlSession &session) {
            Operation operation{session, {u"Ada"_qs, Role::Admin}, QDateTime::currentDateTimeUtc(), *keys};
            return lead_rules::create(operation, input);
        }));
    }
    [[nodiscard]] QString state() const
    {
        return sqliteValue(path, u"select state from reeve.outbox order by created_on, id limit 1"_qs).toString();
    }
    [[nodiscard]] int attempts() const
    {
        return sqliteValue(path, u"select attempt from reeve.outbox order by created_on, id limit 1"_qs).toInt();
    }

    QString path;
    std::shared_ptr<WorkspaceKeys> keys = std::make_shared<WorkspaceKeys>();
    std::unique_ptr<SqlPool> pool;
    std::unique_ptr<SqlOutboxQueue> queue;
};

OutboxWorker::Policy impatient()
{
    using namespace std::chrono_literals;
    return {3, 50ms, 2, 100ms};
}

std::shared_ptr<SmtpSender> senderTo(quint16 port)
{
    SmtpSettings settings;
    settings.host = u"127.0.0.1"_qs;
    settings.port = port;
    settings.security = SmtpSecurity::Plain;
    return std::make_shared<SmtpSender>(settings, QByteArray());
}

quint16 freePort()
{
    QTcpServer reserved;
    reserved.listen(QHostAddress::LocalHost);
    return reserved.serverPort();
}

} // namespace

class TestOutbox : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void verificationMailArrivesWithAWorkingLink();
    void anOwnTextArrivesAsTextAndAsSafeMarkup();
    void withoutAServerMailsStayQueued();
    void serverDownAndBack();
    void givesUpAfterThreeAttempts();
    void crashBetweenSendAndMarkSendsAgainWithTheSameId();
    void expiredLinkIsNotSent();
    void discardedWhileBeingSentIsNotTriedAgain();
    void hundredMailsEachOnce();
    void keyIsNowhereInTheFile();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

void TestOutbox::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_path = m_dir->filePath(u"workspace.reeve"_qs);
    auto session = openSqliteFile(m_path);
    QVERIFY(session);
    QVERIFY(Migrator(u"sqlite"_qs).up(*session));
}

void TestOutbox::verificationMailArrivesWithAWorkingLink()
{
    SmtpSink sink;
    QVERIFY(sink.start());
    Program program(m_path);
    const Lead lead = program.createLead(u"Jörg"_qs, u"joerg@acme.example"_qs);
    OutboxWorker worker(*program.queue, impatient());
    QSignalSpy sent(&worker, &OutboxWorker::sent);
    worker.setTransport(senderTo(sink.port()), u"reeve@example.com"_qs, u"Reeve"_qs);
    QTRY_COMPARE(sent.size(), 1);
    QTRY_COMPARE(sink.mails().size(), 1);
    QCOMPARE(program.state(), u"sent"_qs);

    const QString body = sink.mails().constFirst()[u"body"_qs].toString();
    QVERIFY(body.startsWith(u"Guten Tag Jörg,"_qs));
    static const QRegularExpression link(u"https://ops\\.example\\.com/verify\\?lead=(\\S+)&key=([0-9a-f]{64})\\n"_qs);
    const auto match = link.match(body);
    QVERIFY2(match.hasMatch(), qPrintable(body));
    QCOMPARE(match.captured(1), lead.id);
    const auto verified = answer(program.pool->write([&](SqlSession &session) {
        Operation operation{session, {u"link"_qs, Role::Support}, QDateTime::currentDateTimeUtc(), *program.keys};
        return lead_rules::verifyByKey(operation, lead.id, match.captured(2));
    }));
    QVERIFY(verified);
    QVERIFY(verified->validated);
}

void TestOutbox::anOwnTextArrivesAsTextAndAsSafeMarkup()
{
    const MailTemplate own{u"Hallo {{firstName}}"_qs, u"Bitte best\u00e4tigen: {{link}}\n"_qs,
                           u"<h1 onclick=\"steal()\">Hallo {{firstName}}</h1><script>steal()</script>"
                           "<p><a href=\"{{link}}\">Best\u00e4tigen</a> <a href=\"javascript:steal()\">nicht</a>"
                           "<img src=\"https://tracker.example/pixel\"></p>"_qs};
    QVERIFY(validate(own, u"lead_verification"_qs));
    auto session = openSqliteFile(m_path);
    QVERIFY(settings_table::write(*session, {{mailTemplateSetting(u"lead_verification"_qs, u"de"_qs), toJson(own)}}));
    SmtpSink sink;
    QVERIFY(sink.start());
    Program program(m_path);
    program.createLead(u"<b>J\u00f6rg</b>"_qs, u"joerg@acme.example"_qs);
    OutboxWorker worker(*program.queue, impatient());
    worker.setTransport(senderTo(sink.port()), u"reeve@example.com"_qs, u"Reeve"_qs);
    QTRY_COMPARE(sink.mails().size(), 1);
    const QJsonObject mail = sink.mails().constFirst();
    QCOMPARE(mail[u"type"_qs].toString(), u"multipart/alternative"_qs);
    QVERIFY2(mail[u"defects"_qs].toArray().isEmpty(), qPrintable(mail[u"raw"_qs].toString()));
    const QJsonArray parts = mail[u"parts"_qs].toArray();
    QCOMPARE(parts.size(), 2);
    // A program shows the last one that it can (RFC 2046, 5.1.4).
    QCOMPARE(parts[0][0].toString(), u"text/plain"_qs);
    QCOMPARE(parts[1][0].toString(), u"text/html"_qs);
    const QString text = parts[0][1].toString();
    QVERIFY2(text.startsWith(u"Bitte best\u00e4tigen: https://ops.example.com/verify?lead="_qs), qPrintable(text));
    const QString html = parts[1][1].toString();
    QVERIFY2(html.contains(u"Hallo &lt;b&gt;J\u00f6rg&lt;/b&gt;"_qs), qPrintable(html));
    QVERIFY2(html.contains(u"href=\"https://ops.example.com/verify?lead="_qs), qPrintable(html));
    for (const char *unsafe : {"script", "onclick", "steal", "<img", "tracker", "<b>"})
        QVERIFY2(!html.contains(QLatin1String(unsafe)), qPrintable(html));
}

void TestOutbox::withoutAServerMailsStayQueued()
{
    Program program(m_path);
    program.createLead(u"Ada"_qs, u"ada@acme.example"_qs);
    OutboxWorker worker(*program.queue, impatient());
    worker.wake();
    QVERIFY(!worker.isSending());
    QCOMPARE(program.state(), u"queued"_qs);
    QCOMPARE(program.attempts(), 0);
}

void TestOutbox::serverDownAndBack()
{
    const quint16 port = freePort();
    Program program(m_path);
    program.createLead(u"Ada"_qs, u"ada@acme.example"_qs);
    OutboxWorker::Policy policy = impatient();
    policy.attempts = 1000; // as many as it takes for the server to come back
    policy.factor = 1;
    OutboxWorker worker(*program.queue, policy);
    QSignalSpy sent(&worker, &OutboxWorker::sent);
    worker.setTransport(senderTo(port), u"reeve@example.com"_qs, {});
    QTRY_VERIFY(program.attempts() >= 2);
    QVERIFY(sqliteValue(m_path, u"select error from reeve.outbox"_qs).toString().contains(u"cannot be reached"_qs));

    SmtpSink sink;
    QVERIFY(sink.start({u"--port"_qs, QString::number(port)}));
    QTRY_COMPARE_WITH_TIMEOUT(sent.size(), 1, 20000);
    QTRY_COMPARE(sink.mails().size(), 1);
    QCOMPARE(program.state(), u"sent"_qs);
    QCOMPARE(sqliteValue(m_path, u"select error from reeve.outbox"_qs).toString(), QString());
}

void TestOutbox::givesUpAfterThreeAttempts()
{
    Program program(m_path);
    program.createLead(u"Ada"_qs, u"ada@acme.example"_qs);
    OutboxWorker worker(*program.queue, impatient());
    QSignalSpy failed(&worker, &OutboxWorker::failed);
    worker.setTransport(senderTo(freePort()), u"reeve@example.com"_qs, {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(program.state(), u"failed"_qs);
    QCOMPARE(program.attempts(), 3);
}

void TestOutbox::crashBetweenSendAndMarkSendsAgainWithTheSameId()
{
    SmtpSink sink;
    QVERIFY(sink.start());
    {
        Program program(m_path);
        program.createLead(u"Ada"_qs, u"ada@acme.example"_qs);
        const auto due = answer(program.queue->takeDue());
        QVERIFY(due && *due);
        MailMessage message{(*due)->mail.id,
                            u"reeve@example.com"_qs,
                            {},
                            (*due)->rendered.recipient,
                            (*due)->rendered.subject,
                            (*due)->rendered.text,
                            QDateTime::currentDateTimeUtc()};
        QVERIFY(answer(senderTo(sink.port())->send(message)));
        QCOMPARE(program.state(), u"sending"_qs);
    }
    QTRY_COMPARE(sink.mails().size(), 1);

    Program program(m_path);
    OutboxWorker worker(*program.queue, impatient());
    QSignalSpy sent(&worker, &OutboxWorker::sent);
    worker.setTransport(senderTo(sink.port()), u"reeve@example.com"_qs, {});
    QTRY_VERIFY(!worker.isSending());
    QVERIFY2(sent.isEmpty(), "the other process may still be sending");
    auto session = openSqliteFile(m_path);
    QVERIFY(session->exec(u"update reeve.outbox set due_on = :now"_qs,
                          {{u":now"_qs, toSql(QDateTime::currentDateTimeUtc())}}));
    worker.wake();
    QTRY_COMPARE(sent.size(), 1);
    QTRY_COMPARE(sink.mails().size(), 2);
    QCOMPARE(SmtpSink::header(sink.mails().at(1), u"Message-ID"_qs),
             SmtpSink::header(sink.mails().at(0), u"Message-ID"_qs));
    QCOMPARE(program.state(), u"sent"_qs);
}

void TestOutbox::expiredLinkIsNotSent()
{
    SmtpSink sink;
    QVERIFY(sink.start());
    Program program(m_path);
    program.createLead(u"Ada"_qs, u"ada@acme.example"_qs);
    auto session = openSqliteFile(m_path);
    const QDateTime past = QDateTime::currentDateTimeUtc().addDays(-2);
    QVERIFY(session->exec(u"update reeve.lead_tokens set expires_on = :past"_qs, {{u":past"_qs, toSql(past)}}));
    OutboxWorker worker(*program.queue, impatient());
    QSignalSpy failed(&worker, &OutboxWorker::failed);
    worker.setTransport(senderTo(sink.port()), u"reeve@example.com"_qs, {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(sqliteValue(m_path, u"select error from reeve.outbox"_qs).toString().contains(u"has expired"_qs));
    QVERIFY(sink.mails().isEmpty());
}

void TestOutbox::discardedWhileBeingSentIsNotTriedAgain()
{
    Program program(m_path);
    program.createLead(u"Ada"_qs, u"ada@acme.example"_qs);
    const auto due = answer(program.queue->takeDue());
    QVERIFY(due && *due);
    auto session = openSqliteFile(m_path);
    QVERIFY(session->exec(u"update reeve.outbox set state = 'discarded'"_qs));
    Mail mail = (*due)->mail;
    mail.state = MailState::Queued;
    QVERIFY(answer(program.queue->settle(mail, QDateTime::currentDateTimeUtc())));
    QCOMPARE(program.state(), u"discarded"_qs);
}

void TestOutbox::hundredMailsEachOnce()
{
    SmtpSink sink;
    QVERIFY(sink.start());
    Program program(m_path);
    for (int i = 0; i < 100; ++i)
        program.createLead(u"Ada"_qs, u"ada%1@acme.example"_qs.arg(i));
    OutboxWorker first(*program.queue, impatient());
    OutboxWorker second(*program.queue, impatient());
    for (OutboxWorker *worker : {&first, &second})
        worker->setTransport(senderTo(sink.port()), u"reeve@example.com"_qs, {});
    QTRY_COMPARE_WITH_TIMEOUT(sink.mails().size(), 100, 60000);
    QTRY_COMPARE(sqliteValue(m_path, u"select count(*) from reeve.outbox where state = 'sent'"_qs).toInt(), 100);
    QSet<QString> ids;
    for (const QJsonObject &mail : sink.mails())
        ids << SmtpSink::header(mail, u"Message-ID"_qs);
    QCOMPARE(ids.size(), 100);
}

void TestOutbox::keyIsNowhereInTheFile()
{
    SmtpSink sink;
    QVERIFY(sink.start());
    {
        Program program(m_path);
        program.createLead(u"Ada"_qs, u"ada@acme.example"_qs);
        OutboxWorker worker(*program.queue, impatient());
        QSignalSpy sent(&worker, &OutboxWorker::sent);
        worker.setTransport(senderTo(sink.port()), u"reeve@example.com"_qs, {});
        QTRY_COMPARE(sent.size(), 1);
    }
    QTRY_COMPARE(sink.mails().size(), 1);
    const QByteArray body = sink.mails().constFirst()[u"body"_qs].toString().toUtf8();
    const QByteArray key = body.mid(body.indexOf("key=") + 4, 64);
    QCOMPARE(key.size(), 64);
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.contains("ada@acme.example"));
    QVERIFY(!content.contains(key));
}

QTEST_GUILESS_MAIN(TestOutbox)
#include "test_outbox.moc"
