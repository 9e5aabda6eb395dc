#pragma once

#include "services/workspace/invoice_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlInvoiceStore : public InvoiceStore
{
public:
    explicit SqlInvoiceStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Page<Invoice>> page(InvoiceFilter filter, Sort<InvoiceColumn> sort, PageRequest request) override;
    Future<qint64> count(InvoiceFilter filter) override;
    Future<QList<CurrencyTotals>> totals(InvoiceFilter filter) override;
    Future<InvoiceDetail> detail(Id id) override;
    std::optional<Future<qint64>> exportCsv(const InvoiceFilter &filter, Sort<InvoiceColumn> sort,
                                            const ExportRequest &request) override;
    Future<Invoice> create(InvoiceInput input) override;
    Future<Invoice> update(Id id, InvoiceInput input, QDateTime readOn) override;
    Future<BulkReport> pay(QList<Id> ids) override;
    Future<BulkReport> cancel(QList<Id> ids, QString reason) override;
    Future<BulkReport> reopen(QList<Id> ids) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
