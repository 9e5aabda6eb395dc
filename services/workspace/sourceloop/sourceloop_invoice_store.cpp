#include "services/workspace/sourceloop/sourceloop_invoice_store.h"

#include "services/domain/checks.h"
#include "services/workspace/sourceloop/invoice_calls.h"
#include "services/workspace/sourceloop/sourceloop_bulk.h"
#include "services/workspace/sourceloop/sourceloop_json.h"

namespace reeve::sourceloop {

Future<Page<Invoice>> SourceLoopInvoiceStore::page(InvoiceFilter filter, Sort<InvoiceColumn> sort, PageRequest request)
{
    return m_gate.read(Permission::ReadInvoices,
                       [=, today = QDate::currentDate()](Calls &calls) -> Result<Page<Invoice>> {
                           REEVE_TRY(list, invoice_calls::list(calls, filter, sort, today));
                           return readPage<Invoice>(calls, list, request, readInvoice);
                       });
}

Future<qint64> SourceLoopInvoiceStore::count(InvoiceFilter filter)
{
    return m_gate.read(Permission::ReadInvoices, [=, today = QDate::currentDate()](Calls &calls) -> Result<qint64> {
        REEVE_TRY(list, invoice_calls::list(calls, filter, {}, today));
        return countRows(calls, list);
    });
}

Future<QList<CurrencyTotals>> SourceLoopInvoiceStore::totals(InvoiceFilter filter)
{
    return m_gate.read(Permission::ReadInvoices,
                       [=, today = QDate::currentDate()](Calls &calls) -> Result<QList<CurrencyTotals>> {
                           REEVE_TRY(list, invoice_calls::list(calls, filter, {}, today));
                           return invoice_calls::totals(calls, list, today);
                       });
}

Future<InvoiceDetail> SourceLoopInvoiceStore::detail(Id id)
{
    return m_gate.read(Permission::ReadInvoices, [=](Calls &calls) { return invoice_calls::detail(calls, id); });
}

Future<Invoice> SourceLoopInvoiceStore::create(InvoiceInput input)
{
    return m_gate.write(Permission::WriteInvoices, [=](Calls &calls) { return invoice_calls::create(calls, input); });
}

Future<Invoice> SourceLoopInvoiceStore::update(Id id, InvoiceInput input, QDateTime readOn)
{
    return m_gate.write(Permission::WriteInvoices,
                        [=](Calls &calls) { return invoice_calls::update(calls, id, input, readOn); });
}

Future<BulkReport> SourceLoopInvoiceStore::pay(QList<Id> ids)
{
    return move(ids, InvoiceStatus::Paid);
}

Future<BulkReport> SourceLoopInvoiceStore::cancel(QList<Id> ids, QString reason)
{
    if (auto given = validateReason(reason); !given)
        return readyError<BulkReport>(given.error());
    return move(ids, InvoiceStatus::Cancelled);
}

Future<BulkReport> SourceLoopInvoiceStore::reopen(QList<Id> ids)
{
    return move(ids, InvoiceStatus::Pending);
}

Future<BulkReport> SourceLoopInvoiceStore::move(const QList<Id> &ids, InvoiceStatus to)
{
    return m_gate.write(Permission::WriteInvoices, [=](Calls &calls) {
        return inTurn(
            calls, ids, [&](const Id &id) { return invoice_calls::move(calls, id, to); }, invoiceNumber);
    });
}

} // namespace reeve::sourceloop
