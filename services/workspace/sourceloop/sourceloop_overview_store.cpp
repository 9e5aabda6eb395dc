#include "services/workspace/sourceloop/sourceloop_overview_store.h"

#include "services/workspace/sourceloop/invoice_calls.h"
#include "services/workspace/sourceloop/lead_calls.h"
#include "services/workspace/sourceloop/sourceloop_json.h"
#include "services/workspace/sourceloop/tenant_calls.h"

namespace reeve::sourceloop {

namespace {

constexpr int mostRows = 10;
constexpr int days = 30;

Result<void> addLeads(Calls &calls, Overview &overview, const QDateTime &now)
{
    PagedList unverified = lead_calls::list({}, {LeadColumn::CreatedOn, Qt::AscendingOrder}, now);
    unverified.where.equals(QStringLiteral("isValidated"), false);
    unverified.where.within(QStringLiteral("createdOn"), {{}, now.addDays(-1)});
    REEVE_TRY(count, countRows(calls, unverified));
    overview.unverifiedOlderThanADay = count;
    REEVE_TRY(page, readPage<Lead>(calls, unverified, {mostRows, PageDirection::Forward, {}},
                                   [](const QJsonObject &row) { return Result<Lead>(readLead(row)); }));
    overview.oldestUnverified = page.rows;
    return {};
}

Result<void> addInvoices(Calls &calls, Overview &overview)
{
    InvoiceFilter filter;
    filter.overdueOnly = true;
    REEVE_TRY(overdue,
              invoice_calls::list(calls, filter, {InvoiceColumn::DueDate, Qt::AscendingOrder}, QDate::currentDate()));
    REEVE_TRY(count, countRows(calls, overdue));
    overview.overdueInvoices = count;
    REEVE_TRY(page, readPage<Invoice>(calls, overdue, {mostRows, PageDirection::Forward, {}}, readInvoice));
    overview.oldestOverdue = page.rows;
    return {};
}

Result<void> addDays(Calls &calls, Overview &overview, const QString &path, const QDateTime &now,
                     int Overview::Day::*sum)
{
    const QDate first = now.date().addDays(1 - days);
    Filter filter;
    filter.where.within(QStringLiteral("createdOn"), {first.startOfDay(Qt::UTC), {}});
    filter.fields = {QStringLiteral("id"), QStringLiteral("createdOn")};
    return calls.every(path, filter, [&](const QJsonObject &row) {
        const qint64 day = first.daysTo(readMoment(row.value(QLatin1String("createdOn"))).date());
        if (day >= 0 && day < overview.days.size())
            ++(overview.days[day].*sum);
        return true;
    });
}

} // namespace

Future<Overview> SourceLoopOverviewStore::overview()
{
    const Actor actor = m_gate.workspace().actor();
    return m_gate.read(Permission::ReadTenants, [actor](Calls &calls) -> Result<Overview> {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        Overview overview;
        for (int i = days - 1; i >= 0; --i)
            overview.days.append({now.date().addDays(-i), 0, 0, 0});
        if (allows(actor, Permission::ReadLeads)) {
            REEVE_CHECK(addLeads(calls, overview, now));
            REEVE_CHECK(addDays(calls, overview, QStringLiteral("leads"), now, &Overview::Day::leads));
        }
        if (allows(actor, Permission::ReadInvoices))
            REEVE_CHECK(addInvoices(calls, overview));
        REEVE_CHECK(addDays(calls, overview, QStringLiteral("tenants"), now, &Overview::Day::tenants));
        for (const TenantStatus status : allTenantStatuses()) {
            Where where;
            where.equals(QStringLiteral("status"), static_cast<int>(status));
            REEVE_TRY(count, calls.count(QStringLiteral("tenants"), where));
            if (count > 0)
                overview.tenantsByStatus[status] = count;
        }
        return overview;
    });
}

Future<QList<SearchHit>> SourceLoopOverviewStore::search(QString text, int limit)
{
    const Actor actor = m_gate.workspace().actor();
    return m_gate.read(Permission::ReadTenants, [=](Calls &calls) -> Result<QList<SearchHit>> {
        QList<SearchHit> hits;
        const PageRequest request{limit, PageDirection::Forward, {}};
        if (allows(actor, Permission::ReadLeads)) {
            LeadFilter filter;
            filter.text = text;
            REEVE_TRY(leads,
                      readRawPage(calls, lead_calls::list(filter, {}, QDateTime::currentDateTimeUtc()), request));
            for (const QJsonObject &row : std::as_const(leads.rows)) {
                const Lead lead = readLead(row);
                hits.append({Entity::Lead, lead.id, lead.fullName(), lead.companyName});
            }
        }
        TenantFilter filter;
        filter.text = text;
        REEVE_TRY(tenants, readRawPage(calls, tenant_calls::list(filter, {}), request));
        for (const QJsonObject &row : std::as_const(tenants.rows)) {
            const Tenant tenant = readTenant(row);
            hits.append({Entity::Tenant, tenant.id, tenant.name, tenant.key});
        }
        if (allows(actor, Permission::ReadInvoices)) {
            InvoiceFilter wanted;
            wanted.text = text;
            REEVE_TRY(list, invoice_calls::list(calls, wanted, {}, QDate::currentDate()));
            REEVE_TRY(invoices, readPage<Invoice>(calls, list, request, readInvoice));
            for (const Invoice &invoice : std::as_const(invoices.rows))
                hits.append({Entity::Invoice, invoice.id, invoiceNumber(invoice.id), invoice.tenantName});
        }
        return hits;
    });
}

} // namespace reeve::sourceloop
