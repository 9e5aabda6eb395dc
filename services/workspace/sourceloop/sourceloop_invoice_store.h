#pragma once

#include "services/workspace/invoice_store.h"
#include "services/workspace/sourceloop/sourceloop_gate.h"

namespace reeve::sourceloop {

/// Invoices of the service. Its own PDF cannot be had: `/invoices/download` of version 1.3.0 asks for a path parameter
/// that its path does not have. Reeve renders the invoice itself.
class SourceLoopInvoiceStore : public InvoiceStore
{
public:
    explicit SourceLoopInvoiceStore(Gate &gate) : m_gate(gate) {}

    Future<Page<Invoice>> page(InvoiceFilter filter, Sort<InvoiceColumn> sort, PageRequest request) override;
    Future<qint64> count(InvoiceFilter filter) override;
    Future<QList<CurrencyTotals>> totals(InvoiceFilter filter) override;
    Future<InvoiceDetail> detail(Id id) override;
    Future<Invoice> create(InvoiceInput input) override;
    Future<Invoice> update(Id id, InvoiceInput input, QDateTime readOn) override;
    Future<BulkReport> pay(QList<Id> ids) override;
    Future<BulkReport> cancel(QList<Id> ids, QString reason) override;
    Future<BulkReport> reopen(QList<Id> ids) override;

private:
    Future<BulkReport> move(const QList<Id> &ids, InvoiceStatus to);

    Gate &m_gate;
};

} // namespace reeve::sourceloop
