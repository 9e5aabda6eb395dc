#include "services/workspace/sql/invoice_table.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/migrator.h"
#include "services/workspace/sql/outbox_table.h"
#include "services/workspace/sql/run_table.h"
#include "services/workspace/sql/tenant_table.h"
#include "tests/support/sqlite_file.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

Lead leadOf(int number)
{
    // Few last names and companies, so that pages begin and end within ties.
    static const QStringList names{QStringLiteral("Berger"), QStringLiteral("adams"), QStringLiteral("Çelik"),
                                   QStringLiteral("Adams")};
    Lead lead;
    lead.id = newId();
    lead.firstName = QStringLiteral("Kim%1").arg(number);
    lead.lastName = names.at(number % names.size());
    lead.companyName =
        number % 3 == 0 ? QStringLiteral("100%_sure\\Inc") : QStringLiteral("Company %1").arg(number % 5);
    lead.email = QStringLiteral("kim%1@host%2.example").arg(number).arg(number % 7);
    lead.validated = number % 2 == 0;
    lead.createdOn = noon.addSecs(number / 4);
    lead.modifiedOn = lead.createdOn;
    return lead;
}

} // namespace

/// Lists by key over a real SQLite file: every order is complete in both directions, filters mean what they say, and no
/// page sorts the whole table.
class TestKeysetPage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_session = openSqliteFile(m_dir.filePath(QStringLiteral("w.reeve")));
        QVERIFY(m_session);
        QVERIFY(Migrator(QStringLiteral("sqlite")).up(*m_session));
        QVERIFY(m_session->transaction([this]() -> Result<void> {
            for (int i = 0; i < leads; ++i)
                lead_table::insert(*m_session, leadOf(i), {}, QStringLiteral("test"));
            return {};
        }));
    }
    void cleanupTestCase() { m_session.reset(); }

    void everyOrderIsCompleteForwardAndBackward_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<Qt::SortOrder>("order");
        QTest::addColumn<int>("limit");
        for (int column = 0; column <= int(LeadColumn::Email); ++column)
            for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder})
                for (const int limit : {1, 7, leads, leads + 1})
                    QTest::addRow("column %d, order %d, pages of %d", column, int(order), limit)
                        << column << order << limit;
    }
    void everyOrderIsCompleteForwardAndBackward()
    {
        QFETCH(const int, column);
        QFETCH(const Qt::SortOrder, order);
        QFETCH(const int, limit);
        const KeysetQuery query = lead_table::query({}, {static_cast<LeadColumn>(column), order}, noon);
        const QString direction = order == Qt::AscendingOrder ? QStringLiteral("asc") : QStringLiteral("desc");
        const auto expected = m_session->list(
            QStringLiteral("select l.id from leads l order by %1 %2, l.id %2").arg(query.key, direction), {},
            [](const SqlRow &row) { return row.text(QLatin1String("id")); });
        QVERIFY(expected);
        QCOMPARE(expected->size(), leads);

        QStringList forward;
        for (PageRequest request{limit, PageDirection::Forward, {}};;) {
            const auto page = keysetPage(*m_session, query, request, lead_table::readLead);
            QVERIFY(page);
            QVERIFY(page->rows.size() <= limit);
            QCOMPARE(page->atStart, forward.isEmpty());
            for (const Lead &lead : page->rows)
                forward << lead.id;
            if (page->atEnd)
                break;
            QCOMPARE(page->rows.size(), limit);
            QCOMPARE(page->last.id, page->rows.last().id);
            request.from = page->last;
        }
        QCOMPARE(forward, QStringList(*expected));

        QStringList backward;
        for (PageRequest request{limit, PageDirection::Backward, {}};;) {
            const auto page = keysetPage(*m_session, query, request, lead_table::readLead);
            QVERIFY(page);
            QCOMPARE(page->atEnd, backward.isEmpty());
            QStringList ids;
            for (const Lead &lead : page->rows)
                ids << lead.id;
            backward = ids + backward;
            if (page->atStart)
                break;
            QCOMPARE(page->first.id, page->rows.first().id);
            request.from = page->first;
        }
        QCOMPARE(backward, QStringList(*expected));
    }

    void emptyListIsAtBothEnds()
    {
        LeadFilter filter;
        filter.text = QStringLiteral("nobody-has-this");
        for (const PageDirection direction : {PageDirection::Forward, PageDirection::Backward}) {
            const auto page =
                keysetPage(*m_session, lead_table::query(filter, {}, noon), {10, direction, {}}, lead_table::readLead);
            QVERIFY(page);
            QVERIFY(page->rows.isEmpty() && page->atStart && page->atEnd && page->first.isNull());
        }
    }

    void quickFilterTakesEveryWordAsItIsWritten_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("found");
        const int third = (leads + 2) / 3;
        QTest::newRow("nothing") << QString() << leads;
        QTest::newRow("blanks") << QStringLiteral("  \t ") << leads;
        QTest::newRow("any case") << QStringLiteral("ADAMS") << leads / 2;
        QTest::newRow("any case beyond ASCII") << QStringLiteral("çELIK") << leads / 4;
        QTest::newRow("percent is a percent") << QStringLiteral("100%") << third;
        QTest::newRow("percent is no wildcard") << QStringLiteral("1%sure") << 0;
        QTest::newRow("underscore is no wildcard") << QStringLiteral("Company_1") << 0;
        QTest::newRow("backslash is a backslash") << QStringLiteral("sure\\inc") << third;
        QTest::newRow("quotes end nothing") << QStringLiteral("' or '1'='1") << 0;
        QTest::newRow("words in different columns") << QStringLiteral("kim5@ berger") << 0;
        QTest::newRow("words in any order") << QStringLiteral("host4 kim4@ berger") << 1;
    }
    void quickFilterTakesEveryWordAsItIsWritten()
    {
        QFETCH(const QString, text);
        QFETCH(const int, found);
        LeadFilter filter;
        filter.text = text;
        const auto count = keysetCount(*m_session, lead_table::query(filter, {}, noon));
        QVERIFY2(count, count ? "" : qPrintable(count.error().line()));
        QCOMPARE(*count, qint64(found));
    }

    void periodHasItsBeginningAndNotItsEnd()
    {
        LeadFilter filter;
        filter.created = {noon.addSecs(1), noon.addSecs(3)};
        QCOMPARE(keysetCount(*m_session, lead_table::query(filter, {}, noon)).value_or(-1), 8);
        filter.created = {noon.addSecs(1), {}};
        QCOMPARE(keysetCount(*m_session, lead_table::query(filter, {}, noon)).value_or(-1), leads - 4);
        filter.created = {{}, noon.addSecs(1)};
        QCOMPARE(keysetCount(*m_session, lead_table::query(filter, {}, noon)).value_or(-1), 4);
    }

    void statesOfALeadAreEitherOr()
    {
        const auto count = [this](QList<LeadState> states, const QDateTime &now) {
            LeadFilter filter;
            filter.states = std::move(states);
            return keysetCount(*m_session, lead_table::query(filter, {}, now)).value_or(-1);
        };
        const QDateTime later = noon.addDays(staleAfterDays + 1);
        QCOMPARE(count({LeadState::Waiting}, noon), leads / 2);
        QCOMPARE(count({LeadState::Stale}, noon), 0);
        QCOMPARE(count({LeadState::Waiting}, later), 0);
        QCOMPARE(count({LeadState::Stale}, later), leads / 2);
        QCOMPARE(count({LeadState::Verified}, later), leads / 2);
        QCOMPARE(count({LeadState::Converted}, later), 0);
        QCOMPARE(count({LeadState::Verified, LeadState::Stale}, later), leads);
    }

    void noPageSortsTheWholeTable_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QVariantMap>("binds");
        const auto add = [](const char *name, const KeysetQuery &query) {
            const PageRequest first{200, PageDirection::Forward, {}};
            const PageRequest last{200, PageDirection::Backward, {}};
            const PageRequest middle{200, PageDirection::Forward, {QStringLiteral("m"), newId()}};
            int number = 0;
            for (const PageRequest &request : {first, last, middle}) {
                const KeysetStatement statement = keysetStatement(query, request);
                QTest::addRow("%s, request %d", name, ++number) << statement.sql << statement.binds;
            }
        };
        add("leads by time", lead_table::query({}, {LeadColumn::CreatedOn}, noon));
        add("leads by name", lead_table::query({}, {LeadColumn::Name}, noon));
        add("leads by company", lead_table::query({}, {LeadColumn::Company}, noon));
        add("leads by mail", lead_table::query({}, {LeadColumn::Email}, noon));
        add("tenants by time", tenant_table::query({}, {TenantColumn::CreatedOn}));
        add("tenants by name", tenant_table::query({}, {TenantColumn::Name}));
        add("tenants by status", tenant_table::query({}, {TenantColumn::Status}));
        add("invoices by time", invoice_table::query({}, {InvoiceColumn::CreatedOn}, noon.date()));
        add("invoices by due date", invoice_table::query({}, {InvoiceColumn::DueDate}, noon.date()));
        add("invoices by amount", invoice_table::query({}, {InvoiceColumn::Amount}, noon.date()));
        add("invoices by status", invoice_table::query({}, {InvoiceColumn::Status}, noon.date()));
        add("invoices by tenant", invoice_table::query({}, {InvoiceColumn::Tenant}, noon.date()));
        InvoiceFilter overdue;
        overdue.overdueOnly = true;
        add("overdue invoices by due date", invoice_table::query(overdue, {InvoiceColumn::DueDate}, noon.date()));
        add("runs by tenant", run_table::query({}, {RunColumn::Tenant}));
        add("runs by time", run_table::query({}, {RunColumn::CreatedOn}));
        add("runs by state", run_table::query({}, {RunColumn::State}));
        add("outbox", outbox_table::query({}));
    }
    void noPageSortsTheWholeTable()
    {
        QFETCH(const QString, sql);
        QFETCH(const QVariantMap, binds);
        const auto plan = m_session->list(QStringLiteral("explain query plan ") + sql, binds,
                                          [](const SqlRow &row) { return row.text(QLatin1String("detail")); });
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().line()));
        const QString steps = QStringList(*plan).join(QStringLiteral("; "));
        // The rows of one tenant may be sorted, those of all may not.
        QVERIFY2(!steps.contains(QStringLiteral("TEMP B-TREE FOR ORDER BY")), qPrintable(steps));
        // A page in the middle is found in the index, not by reading up to it.
        if (!binds.contains(QStringLiteral(":page_key")))
            return;
        QVERIFY2(steps.startsWith(QStringLiteral("SEARCH")), qPrintable(steps));
    }

private:
    static constexpr int leads = 84; // of 2, 3, 4 and 7 a multiple

    QTemporaryDir m_dir;
    std::unique_ptr<SqlSession> m_session;
};

QTEST_GUILESS_MAIN(TestKeysetPage)
#include "test_keyset_page.moc"
