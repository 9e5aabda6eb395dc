#include "services/demo/demo_data.h"
#include "services/domain/invoice.h"
#include "services/domain/lead.h"
#include "services/domain/mail.h"
#include "services/domain/run.h"
#include "services/domain/tenant.h"
#include "services/workspace/sql/migrator.h"
#include "services/workspace/sqlite/open_sqlite.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

/// The demo workspace holds every state that the window can show, obeys the rules of the domain, and is made at once.
class TestDemoData : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void isAsLargeAsPromised();
    void hasEveryState_data();
    void hasEveryState();
    void everyAgeBucketHasPendingInvoices();
    void namesComeFromAllOverTheWorld();
    void rowsObeyTheRules();
    void historiesAreInOrder();
    void linksOfWaitingLeadsWork();
    void sameSeedSameRows();
    void manyLeadsForBenches();

private:
    /// A fresh workspace file with demo data.
    std::unique_ptr<SqlSession> make(const QString &name, const DemoOptions &options);
    QVariant value(const QString &sql) { return m_session->value(sql).value(); }

    QTemporaryDir m_dir;
    const QDateTime m_now{QDate(2026, 11, 21), QTime(9, 30), Qt::UTC};
    const DerivedKeys m_keys{QByteArray(32, 'k')};
    std::unique_ptr<SqlSession> m_session;
};

std::unique_ptr<SqlSession> TestDemoData::make(const QString &name, const DemoOptions &options)
{
    auto connected = connectSqlite(m_dir.filePath(name));
    if (!connected || !Migrator(u"sqlite"_qs).up(**connected))
        return nullptr;
    std::unique_ptr<SqlSession> session = std::move(*connected);
    QPromise<int> promise;
    Progress progress(promise);
    QElapsedTimer clock;
    clock.start();
    const auto written = writeDemoData(*session, m_keys, options, progress);
    qInfo("%s: %d leads in %lld ms", qPrintable(name), options.leads, static_cast<long long>(clock.elapsed()));
    if (!written)
        qWarning("%s", qPrintable(written.error().line()));
    return written ? std::move(session) : nullptr;
}

void TestDemoData::initTestCase()
{
    QElapsedTimer clock;
    clock.start();
    m_session = make(u"demo.reeve"_qs, {.now = m_now});
    QVERIFY(m_session);
    QVERIFY2(clock.elapsed() < 2000, "demo data takes too long");
}

void TestDemoData::isAsLargeAsPromised()
{
    QCOMPARE(value(u"select count(*) from leads"_qs).toInt(), 200);
    QCOMPARE(value(u"select count(*) from tenants"_qs).toInt(), 60);
    QCOMPARE(value(u"select count(*) from invoices"_qs).toInt(), 300);
    QCOMPARE(value(u"select count(distinct currency_code) from invoices"_qs).toInt(), 4);
    QVERIFY(value(u"select count(*) from reeve_audit_events"_qs).toInt() > 800);
    QVERIFY(value(u"select count(*) from contacts"_qs).toInt() > 60);
    QVERIFY(value(u"select count(*) from resources"_qs).toInt() > 80);
    QVERIFY(value(u"select count(*) from branding_metadata"_qs).toInt() > 20);
}

void TestDemoData::hasEveryState_data()
{
    QTest::addColumn<QString>("rows");
    QTest::addColumn<int>("least");
    const auto of = [](const QString &table, const QString &column, const QString &value) {
        return QString(u"%1 where %2 = '%3'"_qs).arg(table, column, value);
    };
    for (const TenantStatus status : allTenantStatuses())
        QTest::addRow("tenant %s", qPrintable(tenantStatusKey(status)))
            << of(u"tenants"_qs, u"status"_qs, QString::number(int(status))) << 3;
    for (const RunState state : allRunStates())
        QTest::addRow("run %s", qPrintable(runStateKey(state)))
            << of(u"reeve_runs"_qs, u"state"_qs, runStateKey(state)) << 1;
    for (const InvoiceStatus status : allInvoiceStatuses())
        QTest::addRow("invoice %s", qPrintable(invoiceStatusKey(status)))
            << of(u"invoices"_qs, u"status"_qs, QString::number(int(status))) << 10;
    for (const QString &currency : {u"EUR"_qs, u"USD"_qs, u"JPY"_qs, u"KWD"_qs})
        QTest::addRow("currency %s", qPrintable(currency)) << of(u"invoices"_qs, u"currency_code"_qs, currency) << 15;
    for (const MailState state :
         {MailState::Queued, MailState::Sending, MailState::Sent, MailState::Failed, MailState::Discarded})
        QTest::addRow("mail %s", qPrintable(mailStateKey(state)))
            << of(u"reeve_outbox"_qs, u"state"_qs, mailStateKey(state)) << 1;
    for (const QString &outcome : {u"accepted"_qs, u"refused"_qs, u"failed"_qs})
        QTest::addRow("delivery %s", qPrintable(outcome)) << of(u"reeve_deliveries"_qs, u"outcome"_qs, outcome) << 3;
    for (const QString &direction : {u"in"_qs, u"out"_qs})
        QTest::addRow("delivery %s", qPrintable(direction))
            << of(u"reeve_deliveries"_qs, u"direction"_qs, direction) << 5;
    for (const QString &wait : {u"webhook"_qs, u"retry"_qs})
        QTest::addRow("waiting for %s", qPrintable(wait)) << of(u"reeve_runs"_qs, u"wait_reason"_qs, wait) << 1;
    const QString open = u"leads l left join tenants t on t.lead_id = l.id where t.id is null and "_qs;
    QTest::newRow("lead verified") << QString(open + u"l.is_validated"_qs) << 30;
    QTest::newRow("lead waiting") << QString(open + u"not l.is_validated and l.created_on >= '2026-11-07T09:30'"_qs)
                                  << 30;
    QTest::newRow("lead stale") << QString(open + u"not l.is_validated and l.created_on < '2026-11-07T09:30'"_qs) << 30;
    QTest::newRow("lead converted") << u"leads l join tenants t on t.lead_id = l.id"_qs << 40;
    QTest::newRow("leads of the same address") << u"leads a join leads b on a.email = b.email and a.id < b.id"_qs << 3;
}

void TestDemoData::hasEveryState()
{
    QFETCH(QString, rows);
    QFETCH(int, least);
    const int count = value(u"select count(*) from "_qs + rows).toInt();
    QVERIFY2(count >= least, qPrintable(QString::number(count)));
}

void TestDemoData::everyAgeBucketHasPendingInvoices()
{
    QMap<AgeBucket, int> buckets;
    QVERIFY(m_session->each(u"select due_date from invoices where status = 0"_qs, {}, [&](const SqlRow &row) {
        ++buckets[ageBucket(row.date(QLatin1String("due_date")), m_now.date())];
    }));
    QCOMPARE(buckets.size(), 5);
    for (const int count : std::as_const(buckets))
        QVERIFY(count >= 3);
}

void TestDemoData::namesComeFromAllOverTheWorld()
{
    QVERIFY(value(u"select count(*) from leads where last_name like '%ü%' or last_name like '%ß%'"_qs).toInt() > 5);
    QVERIFY(value(u"select count(*) from leads where company_name glob '*[一-龠]*'"_qs).toInt() > 5);
    QVERIFY(
        value(u"select count(*) from leads where first_name glob '*[ء-ي]*' or last_name glob '*[ء-ي]*'"_qs).toInt() >
        1);
    QCOMPARE(value(u"select count(*) from leads where email not like '%.example'"_qs).toInt(), 0);
}

void TestDemoData::rowsObeyTheRules()
{
    QVERIFY(m_session->each(u"select * from leads"_qs, {}, [](const SqlRow &row) {
        const auto valid = validate(LeadInput{row.text(QLatin1String("first_name")),
                                              row.text(QLatin1String("last_name")),
                                              row.text(QLatin1String("company_name")),
                                              row.text(QLatin1String("email")),
                                              {}});
        QVERIFY2(valid, qPrintable(valid.error().line()));
    }));
    QVERIFY(m_session->each(
        u"select t.*, c.first_name, c.last_name, c.email from tenants t join contacts c on c.tenant_id = t.id"_qs, {},
        [](const SqlRow &row) {
            TenantInput input;
            input.name = row.text(QLatin1String("name"));
            input.key = row.text(QLatin1String("key"));
            input.domains = row.strings(QLatin1String("domains"));
            input.contact.firstName = row.text(QLatin1String("first_name"));
            input.contact.lastName = row.text(QLatin1String("last_name"));
            input.contact.email = row.text(QLatin1String("email"));
            const auto valid = validate(input);
            QVERIFY2(valid, qPrintable(valid.error().line()));
        }));
    QVERIFY(m_session->each(u"select * from invoices"_qs, {}, [](const SqlRow &row) {
        const auto valid =
            validate(InvoiceInput{row.text(QLatin1String("tenant_id")),
                                  {row.bigint(QLatin1String("amount_minor")), row.text(QLatin1String("currency_code"))},
                                  row.date(QLatin1String("start_date")),
                                  row.date(QLatin1String("end_date")),
                                  row.date(QLatin1String("due_date"))});
        QVERIFY2(valid, qPrintable(valid.error().line()));
    }));
    // SourceLoop: at most one verified lead of an address.
    QCOMPARE(
        value(
            u"select count(*) from leads a join leads b on lower(a.email) = lower(b.email) and a.id < b.id and a.is_validated and b.is_validated"_qs)
            .toInt(),
        0);
    QCOMPARE(
        value(u"select count(*) from leads l join tenants t on t.lead_id = l.id where not l.is_validated"_qs).toInt(),
        0);
    // What is being provisioned has an open run, and nothing else has.
    QCOMPARE(value(u"select count(*) from tenants t where (t.status = 2) <> exists (select 1 from reeve_runs r where "
                   u"r.tenant_id = t.id "
                   "and r.state in ('queued', 'running', 'waiting', 'rolling_back'))"_qs)
                 .toInt(),
             0);
    QCOMPARE(
        value(
            u"select count(*) from tenants t where t.status in (0, 5) and not exists (select 1 from resources r where r.tenant_id = t.id)"_qs)
            .toInt(),
        0);
}

void TestDemoData::historiesAreInOrder()
{
    QCOMPARE(
        value(
            u"select count(*) from reeve_audit_events a join reeve_audit_events b on b.sequence = a.sequence + 1 where b.at < a.at"_qs)
            .toInt(),
        0);
    QCOMPARE(
        value(
            u"select count(*) from reeve_run_events a join reeve_run_events b on b.run_id = a.run_id and b.sequence = a.sequence + 1 where b.at < a.at"_qs)
            .toInt(),
        0);
    QCOMPARE(
        value(
            u"select count(*) from reeve_runs r where not exists (select 1 from reeve_run_events e where e.run_id = r.id)"_qs)
            .toInt(),
        0);
    for (const QString &instant : {u"leads.created_on"_qs, u"leads.modified_on"_qs, u"tenants.modified_on"_qs,
                                   u"invoices.modified_on"_qs, u"reeve_audit_events.at"_qs, u"reeve_run_events.at"_qs,
                                   u"reeve_deliveries.at"_qs, u"reeve_runs.modified_on"_qs}) {
        const QString latest = value(u"select max(%1) from %2"_qs.arg(instant, instant.section(u'.', 0, 0))).toString();
        QVERIFY2(latest <= toSql(m_now).toString(), qPrintable(instant + u' ' + latest));
    }
}

void TestDemoData::linksOfWaitingLeadsWork()
{
    int tokens = 0;
    QVERIFY(m_session->each(u"select * from reeve_lead_tokens"_qs, {}, [&](const SqlRow &row) {
        ++tokens;
        const QByteArray key =
            m_keys.leadKey(row.text(QLatin1String("lead_id")), row.text(QLatin1String("nonce")).toLatin1());
        QCOMPARE(row.text(QLatin1String("key_hash")).toLatin1(), sha256(key).toHex());
    }));
    QCOMPARE(tokens, value(u"select count(*) from leads where not is_validated"_qs).toInt());
}

void TestDemoData::sameSeedSameRows()
{
    const auto again = make(u"again.reeve"_qs, {.now = m_now});
    QVERIFY(again);
    for (const QString &table :
         {u"leads"_qs, u"tenants"_qs, u"invoices"_qs, u"reeve_runs"_qs, u"reeve_deliveries"_qs}) {
        const QString ids = u"select group_concat(id) from (select id from %1 order by id)"_qs.arg(table);
        QCOMPARE(again->value(ids).value(), value(ids));
    }
}

void TestDemoData::manyLeadsForBenches()
{
    const auto many = make(u"many.reeve"_qs, {.now = m_now, .leads = 20'000});
    QVERIFY(many);
    QCOMPARE(many->value(u"select count(*) from leads"_qs).value().toInt(), 20'000);
    QCOMPARE(
        many->value(
                u"select count(distinct email) from leads where id not in (select lead_id from reeve_lead_tokens)"_qs)
            .value()
            .toInt(),
        20'000 - many->value(u"select count(*) from reeve_lead_tokens"_qs).value().toInt());
}

QTEST_GUILESS_MAIN(TestDemoData)
#include "test_demo_data.moc"
