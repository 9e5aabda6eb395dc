#pragma once

#include "services/workspace/invoice_store.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve::invoice_table {

KeysetQuery query(const InvoiceFilter &filter, Sort<InvoiceColumn> sort, const QDate &today);
/// The cells of InvoiceStore::exportCsv, for copyAsCsv.
QStringList exportCells();
Invoice readInvoice(const SqlRow &row);
Result<Invoice> find(SqlSession &session, const Id &id);
Result<void> insert(SqlSession &session, const Invoice &invoice, const QString &by);
Result<void> update(SqlSession &session, const Invoice &invoice, const QString &by);
/// By currency, sorted by its code; one statement.
Result<QList<CurrencyTotals>> totals(SqlSession &session, const InvoiceFilter &filter, const QDate &today);

} // namespace reeve::invoice_table
