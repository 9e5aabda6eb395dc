#include "services/workspace/sql/sql_invoice_store.h"

#include "services/audit/audit.h"
#include "services/billing/invoice_rules.h"
#include "services/domain/checks.h"
#include "services/workspace/sql/bulk.h"
#include "services/workspace/sql/invoice_table.h"
#include "services/workspace/sql/tenant_table.h"

namespace reeve {

namespace {

QString nameOf(SqlSession &, const Id &id)
{
    return invoiceNumber(id);
}

} // namespace

Future<Page<Invoice>> SqlInvoiceStore::page(InvoiceFilter filter, Sort<InvoiceColumn> sort, PageRequest request)
{
    return m_gate.read(Permission::ReadInvoices, [=, today = QDate::currentDate()](SqlSession &session) {
        return keysetPage(session, invoice_table::query(filter, sort, today), request, invoice_table::readInvoice);
    });
}

Future<qint64> SqlInvoiceStore::count(InvoiceFilter filter)
{
    return m_gate.read(Permission::ReadInvoices, [=, today = QDate::currentDate()](SqlSession &session) {
        return keysetCount(session, invoice_table::query(filter, {}, today));
    });
}

Future<QList<CurrencyTotals>> SqlInvoiceStore::totals(InvoiceFilter filter)
{
    return m_gate.read(Permission::ReadInvoices, [=, today = QDate::currentDate()](SqlSession &session) {
        return invoice_table::totals(session, filter, today);
    });
}

std::optional<Future<qint64>> SqlInvoiceStore::exportCsv(const InvoiceFilter &filter, Sort<InvoiceColumn> sort,
                                                         const ExportRequest &request)
{
    return m_gate.copyAsCsv(
        Permission::ReadInvoices,
        [=, today = QDate::currentDate()] { return invoice_table::query(filter, sort, today); },
        invoice_table::exportCells(), request);
}

Future<InvoiceDetail> SqlInvoiceStore::detail(Id id)
{
    return m_gate.read(Permission::ReadInvoices, [=](SqlSession &session) -> Result<InvoiceDetail> {
        REEVE_TRY(invoice, invoice_table::find(session, id));
        REEVE_TRY(tenant, tenant_table::find(session, invoice.tenantId));
        REEVE_TRY(contacts, tenant_table::contacts(session, invoice.tenantId));
        REEVE_TRY(timeline, audit::timeline(session, id));
        InvoiceDetail detail{invoice, tenant.tenant.key, tenant.address, {}, {}, timeline};
        if (!contacts.isEmpty()) {
            detail.contactName = contacts.first().firstName + QLatin1Char(' ') + contacts.first().lastName;
            detail.contactEmail = contacts.first().email;
        }
        return detail;
    });
}

Future<Invoice> SqlInvoiceStore::create(InvoiceInput input)
{
    return m_gate.write(Permission::WriteInvoices,
                        [=](Operation &operation) { return invoice_rules::create(operation, input); });
}

Future<Invoice> SqlInvoiceStore::update(Id id, InvoiceInput input, QDateTime readOn)
{
    return m_gate.write(Permission::WriteInvoices,
                        [=](Operation &operation) { return invoice_rules::update(operation, id, input, readOn); });
}

Future<BulkReport> SqlInvoiceStore::pay(QList<Id> ids)
{
    return bulk(
        m_gate, Permission::WriteInvoices, ids,
        [](Operation &operation, const Id &id) {
            return invoice_rules::move(operation, id, InvoiceStatus::Paid, QStringLiteral("invoice.paid"), {});
        },
        nameOf);
}

Future<BulkReport> SqlInvoiceStore::cancel(QList<Id> ids, QString reason)
{
    if (auto given = validateReason(reason); !given)
        return readyError<BulkReport>(given.error());
    return bulk(
        m_gate, Permission::WriteInvoices, ids,
        [reason](Operation &operation, const Id &id) {
            return invoice_rules::move(operation, id, InvoiceStatus::Cancelled, QStringLiteral("invoice.cancelled"),
                                       reason.trimmed());
        },
        nameOf);
}

Future<BulkReport> SqlInvoiceStore::reopen(QList<Id> ids)
{
    return bulk(
        m_gate, Permission::WriteInvoices, ids,
        [](Operation &operation, const Id &id) {
            return invoice_rules::move(operation, id, InvoiceStatus::Pending, QStringLiteral("invoice.reopened"), {});
        },
        nameOf);
}

} // namespace reeve
