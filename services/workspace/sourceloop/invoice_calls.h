#pragma once

#include "services/workspace/invoice_store.h"
#include "services/workspace/sourceloop/loopback_page.h"

/// Invoices by the service's routes.
namespace reeve::sourceloop::invoice_calls {

/// Words are looked for in tenants' names and keys, and in the invoice's number.
Result<PagedList> list(Calls &calls, const InvoiceFilter &filter, Sort<InvoiceColumn> sort, const QDate &today);
Result<Invoice> find(Calls &calls, const Id &id);
Result<InvoiceDetail> detail(Calls &calls, const Id &id);
Result<QList<CurrencyTotals>> totals(Calls &calls, const PagedList &list, const QDate &today);
Result<Invoice> create(Calls &calls, const InvoiceInput &input);
Result<Invoice> update(Calls &calls, const Id &id, const InvoiceInput &input, const QDateTime &readOn);
/// In one statement, so that nobody moves it in between.
Result<Invoice> move(Calls &calls, const Id &id, InvoiceStatus to);

} // namespace reeve::sourceloop::invoice_calls
