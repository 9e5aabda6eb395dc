#include "services/workspace/sql/sql_overview_store.h"

#include "services/workspace/sql/invoice_table.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/run_table.h"
#include "services/workspace/sql/tenant_table.h"

namespace reeve {

namespace {

constexpr int shown = 10;
constexpr int shownDays = 30;

/// Days (UTC) with their number of rows, added into `field` of the overview's days.
Result<void> addDays(SqlSession &session, const QString &sql, const Binds &binds, QList<Overview::Day> &days,
                     int Overview::Day::*field)
{
    return session.each(sql, binds, [&](const SqlRow &row) {
        const QDate day = QDate::fromString(row.text(QLatin1String("day")), Qt::ISODate);
        for (Overview::Day &each : days)
            if (each.day == day)
                each.*field = row.integer(QLatin1String("n"));
    });
}

Result<void> readDays(SqlSession &session, QList<Overview::Day> &days, const QDate &today, bool readsLeads)
{
    for (int i = shownDays - 1; i >= 0; --i)
        days.append({today.addDays(-i), 0, 0, 0});
    const Binds since{{QStringLiteral(":since"), days.first().day.toString(Qt::ISODate)}};
    if (readsLeads)
        REEVE_CHECK(addDays(session,
                            QStringLiteral("select reeve.day(created_on) as day, count(*) as n from main.leads where "
                                           "created_on >= :since group by 1"),
                            since, days, &Overview::Day::leads));
    REEVE_CHECK(addDays(session,
                        QStringLiteral("select reeve.day(created_on) as day, count(*) as n from main.tenants where "
                                       "created_on >= :since group by 1"),
                        since, days, &Overview::Day::tenants));
    return addDays(session,
                   QStringLiteral("select reeve.day(finished_on) as day, count(*) as n from reeve.runs where state "
                                  "= 'succeeded' and finished_on >= :since "
                                  "group by 1"),
                   since, days, &Overview::Day::active);
}

template<class Query, class Read>
auto firstOf(SqlSession &session, const Query &query, Read read)
{
    return keysetPage(session, query, {shown, PageDirection::Forward, {}}, read);
}

Result<void> readUnverified(SqlSession &session, Overview &overview, const QDateTime &now)
{
    LeadFilter waiting;
    waiting.states = {LeadState::Waiting, LeadState::Stale};
    waiting.created.to = now.addDays(-1);
    const KeysetQuery leads = lead_table::query(waiting, {LeadColumn::CreatedOn, Qt::AscendingOrder}, now);
    REEVE_TRY(unverified, keysetCount(session, leads));
    REEVE_TRY(oldest, firstOf(session, leads, lead_table::readLead));
    overview.unverifiedOlderThanADay = unverified;
    overview.oldestUnverified = oldest.rows;
    return {};
}

Result<void> readOverdue(SqlSession &session, Overview &overview, const QDate &today)
{
    InvoiceFilter overdue;
    overdue.overdueOnly = true;
    const KeysetQuery invoices = invoice_table::query(overdue, {InvoiceColumn::DueDate, Qt::AscendingOrder}, today);
    REEVE_TRY(overdueInvoices, keysetCount(session, invoices));
    REEVE_TRY(due, firstOf(session, invoices, invoice_table::readInvoice));
    overview.overdueInvoices = overdueInvoices;
    overview.oldestOverdue = due.rows;
    return {};
}

} // namespace

Future<Overview> SqlOverviewStore::overview()
{
    return m_gate.read(
        Permission::ReadTenants,
        [today = QDate::currentDate(), readsLeads = m_gate.allows(Permission::ReadLeads),
         readsInvoices = m_gate.allows(Permission::ReadInvoices)](SqlSession &session) -> Result<Overview> {
            const QDateTime now = QDateTime::currentDateTimeUtc();
            Overview overview;
            if (readsLeads)
                REEVE_CHECK(readUnverified(session, overview, now));

            RunFilter failed;
            failed.states = {RunState::Failed};
            const KeysetQuery runs = run_table::query(failed, {RunColumn::CreatedOn, Qt::DescendingOrder});
            REEVE_TRY(failedRuns, keysetCount(session, runs));
            REEVE_TRY(latest, firstOf(session, runs, run_table::readRun));
            overview.failedRuns = failedRuns;
            overview.latestFailedRuns = latest.rows;

            if (readsInvoices)
                REEVE_CHECK(readOverdue(session, overview, today));

            REEVE_TRY(waitingRuns,
                      session.value(QStringLiteral("select count(*) from reeve.runs where state = 'waiting'")));
            overview.waitingRuns = waitingRuns.toLongLong();
            if (readsLeads) { // mails go to leads
                REEVE_TRY(failedMails,
                          session.value(QStringLiteral("select count(*) from reeve.outbox where state = 'failed'")));
                overview.failedMails = failedMails.toLongLong();
            }
            REEVE_CHECK(session.each(
                QStringLiteral("select status, count(*) as n from main.tenants where not deleted group by status"), {},
                [&](const SqlRow &row) {
                    overview.tenantsByStatus.insert(static_cast<TenantStatus>(row.integer(QLatin1String("status"))),
                                                    row.bigint(QLatin1String("n")));
                }));
            REEVE_CHECK(readDays(session, overview.days, now.date(), readsLeads));
            return overview;
        });
}

Future<QList<SearchHit>> SqlOverviewStore::search(QString text, int limit)
{
    return m_gate.read(
        Permission::ReadTenants,
        [=, readsLeads = m_gate.allows(Permission::ReadLeads),
         readsInvoices = m_gate.allows(Permission::ReadInvoices)](SqlSession &session) -> Result<QList<SearchHit>> {
            QList<SearchHit> hits;
            if (text.trimmed().isEmpty())
                return hits;
            const PageRequest first{limit, PageDirection::Forward, {}};
            TenantFilter tenantFilter;
            tenantFilter.text = text;
            REEVE_TRY(tenants,
                      keysetPage(session, tenant_table::query(tenantFilter, {TenantColumn::Name, Qt::AscendingOrder}),
                                 first, tenant_table::readTenant));
            for (const Tenant &tenant : tenants.rows)
                hits.append({Entity::Tenant, tenant.id, tenant.name, tenant.key});
            if (readsLeads) {
                LeadFilter leadFilter;
                leadFilter.text = text;
                REEVE_TRY(leads, keysetPage(session,
                                            lead_table::query(leadFilter, {LeadColumn::CreatedOn, Qt::DescendingOrder},
                                                              QDateTime::currentDateTimeUtc()),
                                            first, lead_table::readLead));
                for (const Lead &lead : leads.rows)
                    hits.append({Entity::Lead, lead.id, lead.fullName(), lead.companyName});
            }
            if (readsInvoices) {
                InvoiceFilter invoiceFilter;
                invoiceFilter.text = text;
                REEVE_TRY(invoices, keysetPage(session, invoice_table::query(invoiceFilter, {}, QDate::currentDate()),
                                               first, invoice_table::readInvoice));
                for (const Invoice &invoice : invoices.rows)
                    hits.append({Entity::Invoice, invoice.id, invoiceNumber(invoice.id), invoice.tenantName});
            }
            RunFilter runFilter;
            runFilter.text = text;
            REEVE_TRY(runs, keysetPage(session, run_table::query(runFilter, {}), first, run_table::readRun));
            for (const Run &run : runs.rows)
                hits.append({Entity::Run, run.id, run.tenantName, runStateTitle(run.state)});
            return hits;
        });
}

} // namespace reeve
