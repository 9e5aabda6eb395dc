#include "services/onboarding/tenant_rules.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "tests/support/answer.h"
#include "tests/support/sqlite_file.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <csignal>

using namespace reeve;

namespace {

LeadInput leadInput(const QString &word)
{
    return {QStringLiteral("Kim"),
            QStringLiteral("Li"),
            QStringLiteral("Company"),
            QStringLiteral("kim@%1.example").arg(word),
            {}};
}

TenantInput tenantInput(const QString &word)
{
    TenantInput input;
    input.name = QStringLiteral("Tenant");
    input.key = word.left(10);
    input.domains = {word + QStringLiteral(".example")};
    input.contact = {{},  QStringLiteral("Kim"), QStringLiteral("Li"), QStringLiteral("kim@%1.example").arg(word), {},
                     true};
    return input;
}

/// Letters and digits that nothing else has.
QString uniqueWord()
{
    return newId().remove(QLatin1Char('-'));
}

std::shared_ptr<SqlWorkspace> open(const QString &path, SecretStore &secrets)
{
    auto opened = answer(openSqlite(path, secrets, NewWorkspace{QStringLiteral("Kill"), Environment::Development}));
    if (!opened)
        qWarning("%s", qPrintable(opened.error().line()));
    auto workspace = opened.value_or(nullptr);
    if (workspace)
        workspace->setActor({QStringLiteral("Ada"), Role::Admin});
    return workspace;
}

/// What is said here was committed: the line is written after the answer came.
void acknowledge(const QString &table, const Id &id)
{
    QTextStream(stdout) << table << ' ' << id << Qt::endl;
}

/// The program under the knife: writes without end, in the order of an operator's day.
int writeUntilKilled(const QString &path)
{
    SessionSecretStore secrets;
    const auto workspace = open(path, secrets);
    if (!workspace)
        return 1;
    acknowledge(QStringLiteral("ready"), {});
    const QDate today = QDate::currentDate();
    for (;;) {
        const QString word = uniqueWord();
        const auto lead = answer(workspace->leads().create(leadInput(word)));
        if (!lead)
            return 2;
        acknowledge(QStringLiteral("leads"), lead->id);
        if (!answer(workspace->leads().verifyByOperator(lead->id, QStringLiteral("known by phone"))))
            return 3;
        const auto tenant = answer(workspace->tenants().onboardLead(lead->id, tenantInput(word)));
        if (!tenant)
            return 4;
        acknowledge(QStringLiteral("tenants"), tenant->id);
        const auto queued = answer(workspace->runs().provision({tenant->id}, Plan::Basic));
        if (!queued || queued->done != 1)
            return 5;
        const auto invoice =
            answer(workspace->invoices().create({tenant->id, {100, QStringLiteral("EUR")}, today, today, today}));
        if (!invoice)
            return 6;
        acknowledge(QStringLiteral("invoices"), invoice->id);
        if (!answer(workspace->invoices().pay({invoice->id})))
            return 7;
        QList<ImportRow> rows;
        for (int i = 0; i < 500; ++i)
            rows.append({i + 2, leadInput(uniqueWord())});
        if (!answer(workspace->leads().import(rows)))
            return 8;
    }
}

/// Dies when a tenant is written whole, but for the commit.
int dieBeforeTheCommit(const QString &path)
{
    SessionSecretStore secrets;
    const auto workspace = open(path, secrets);
    if (!workspace)
        return 1;
    const Actor actor{QStringLiteral("Ada"), Role::Admin};
    answer(workspace->pool().write([&](SqlSession &session) -> Result<void> {
        Operation operation{session, actor, QDateTime::currentDateTimeUtc(), *workspace->keys()};
        REEVE_CHECK(tenant_rules::onboard(operation, {}, tenantInput(QStringLiteral("halfdone"))));
        std::raise(SIGKILL);
        return {};
    }));
    return 2;
}

/// Rows that would be half of something; the texts say what is missing.
const QList<QPair<const char *, const char *>> halves{
    {"lead without its event", "select count(*) from leads l where not exists (select 1 from reeve_audit_events e "
                               "where e.entity_id = l.id and e.action = 'lead.created')"},
    {"event without its lead", "select count(*) from reeve_audit_events e where e.entity = 'lead' and not exists "
                               "(select 1 from leads l where l.id = e.entity_id)"},
    {"lead without its key",
     "select count(*) from leads l where not exists (select 1 from reeve_lead_tokens t where t.lead_id = l.id)"},
    {"lead without its mail",
     "select count(*) from leads l where not exists (select 1 from reeve_outbox o where o.about_id = l.id)"},
    {"verified without its event",
     "select count(*) from leads l where l.is_validated and not exists (select 1 from reeve_audit_events e "
     "where e.entity_id = l.id and e.action = 'lead.verified_by_operator')"},
    {"tenant without its one primary contact",
     "select count(*) from tenants t where 1 <> (select count(*) from contacts c "
     "where c.tenant_id = t.id and c.is_primary and not c.deleted)"},
    {"tenant without its event", "select count(*) from tenants t where not exists (select 1 from reeve_audit_events e "
                                 "where e.entity_id = t.id and e.action = 'tenant.onboarded')"},
    {"tenant whose lead does not know of it",
     "select count(*) from tenants t where not exists (select 1 from reeve_audit_events e "
     "where e.entity_id = t.lead_id and e.action = 'lead.converted')"},
    {"run whose tenant is not being provisioned",
     "select count(*) from reeve_runs r join tenants t on t.id = r.tenant_id where t.status <> 2"},
    {"tenant being provisioned without a run",
     "select count(*) from tenants t where t.status = 2 and not exists (select 1 from reeve_runs r "
     "join reeve_run_events e on e.run_id = r.id where r.tenant_id = t.id)"},
    {"run without its plan", "select count(*) from reeve_runs r where not exists (select 1 from reeve_subscriptions s "
                             "where s.tenant_id = r.tenant_id)"},
    {"invoice without its event",
     "select count(*) from invoices i where not exists (select 1 from reeve_audit_events e "
     "where e.entity_id = i.id and e.action = 'invoice.created')"},
    {"paid without its event",
     "select count(*) from invoices i where i.status = 1 and not exists (select 1 from reeve_audit_events e "
     "where e.entity_id = i.id and e.action = 'invoice.paid')"},
    {"paid event of an invoice that is not",
     "select count(*) from reeve_audit_events e join invoices i on i.id = e.entity_id "
     "where e.action = 'invoice.paid' and i.status <> 1"},
    {"broken reference", "select count(*) from pragma_foreign_key_check"}};

} // namespace

/// Reeve is killed with SIGKILL at many moments of its writing, always on the same file. What it had said was done is
/// there, nothing is there in part, and the file opens and takes writes again.
class TestKillSqlite : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_dir.isValid());
        m_path = m_dir.filePath(QStringLiteral("w.reeve"));
    }

    void nothingIsLostOrHalfDone_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("milliseconds");
        // After a line that was said, and a little later: steps that divide no period of the writing.
        for (int i = 0; i < 40; ++i)
            QTest::addRow("after %d lines and %d ms", i % 8, i * 7 % 41) << i % 8 << i * 7 % 41;
    }
    void nothingIsLostOrHalfDone()
    {
        QFETCH(const int, lines);
        QFETCH(const int, milliseconds);
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--write"), m_path});
        QByteArray said;
        while (said.count('\n') < lines + 1) {
            QVERIFY2(writer.waitForReadyRead(20'000), "the writer ended or hangs");
            said += writer.readAllStandardOutput();
        }
        QVERIFY2(!writer.waitForFinished(milliseconds), "the writer ended by itself");
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        said += writer.readAllStandardOutput();

        // A line that was cut off was not heard.
        for (const QByteArray &line : said.left(said.lastIndexOf('\n')).split('\n')) {
            const QList<QByteArray> words = line.split(' ');
            if (words.first() != "ready")
                m_acknowledged.append({QString::fromLatin1(words.value(0)), QString::fromLatin1(words.value(1))});
        }
        const auto file = openSqliteFile(m_path);
        QVERIFY(file);
        QCOMPARE(file->value(QStringLiteral("pragma integrity_check")).value_or(QVariant()).toString(),
                 QStringLiteral("ok"));
        for (const auto &[what, sql] : halves) {
            const auto count = file->value(QString::fromLatin1(sql));
            QVERIFY2(count, count ? "" : qPrintable(count.error().line()));
            QVERIFY2(count->toInt() == 0, what);
        }
        for (const auto &[table, id] : std::as_const(m_acknowledged)) {
            const auto there = file->value(QStringLiteral("select count(*) from %1 where id = :id").arg(table),
                                           {{QStringLiteral(":id"), id}});
            QVERIFY2(there && there->toInt() == 1, qPrintable(table + u" was lost"));
        }
    }

    void theKillsHitTheMiddle()
    {
        // Otherwise the rounds above would have shown nothing.
        QVERIFY(m_acknowledged.size() > 40);
        QVERIFY(sqliteValue(m_path, QStringLiteral("select count(*) from tenants")).toInt() > 5);
        QVERIFY(sqliteValue(m_path, QStringLiteral("select count(*) from leads")).toInt() > 1000);
    }

    void whatWasNotCommittedIsNotThere()
    {
        const QVariant events = sqliteValue(m_path, QStringLiteral("select count(*) from reeve_audit_events"));
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--die"), m_path});
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        QCOMPARE(sqliteValue(m_path, QStringLiteral("select count(*) from tenants where key = 'halfdone'")).toInt(), 0);
        QCOMPARE(
            sqliteValue(m_path, QStringLiteral("select count(*) from contacts where email like '%@halfdone.example'"))
                .toInt(),
            0);
        QCOMPARE(sqliteValue(m_path, QStringLiteral("select count(*) from reeve_audit_events")), events);
    }

    void theFileTakesWritesAgain()
    {
        SessionSecretStore secrets;
        const auto workspace = open(m_path, secrets);
        QVERIFY(workspace);
        REEVE_ANSWER(tenant, workspace->tenants().onboard(tenantInput(QStringLiteral("halfdone"))));
        REEVE_ANSWER(detail, workspace->tenants().detail(tenant.id));
        QCOMPARE(detail.contacts.size(), 1);
    }

private:
    QTemporaryDir m_dir;
    QString m_path;
    QList<QPair<QString, Id>> m_acknowledged;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.value(1) == QLatin1String("--write"))
        return writeUntilKilled(arguments.value(2));
    if (arguments.value(1) == QLatin1String("--die"))
        return dieBeforeTheCommit(arguments.value(2));
    TestKillSqlite test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_kill_sqlite.moc"
