#pragma once

#include "services/core/future.h"
#include "services/domain/audit_event.h"
#include "services/exchange/table_export.h"
#include "services/workspace/bulk_report.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

namespace reeve {

struct InvoiceDetail
{
    Invoice invoice;
    QString tenantKey;
    Address tenantAddress;
    QString contactName;
    QString contactEmail;
    QList<AuditEvent> timeline;
};

/// Sums of one currency; amounts of different currencies are never added.
struct CurrencyTotals
{
    QString currency;
    qint64 count = 0;
    Money pending;
    Money overdue; ///< part of pending
    Money paid;
    Money cancelled;
    QList<Money> ageing; ///< pending by AgeBucket, in its order
};

/// Invoices of a workspace. Every write checks the actor's role and the state machine, leaves an audit event, and is
/// one transaction.
class InvoiceStore
{
public:
    virtual ~InvoiceStore() = default;

    virtual Future<Page<Invoice>> page(InvoiceFilter filter, Sort<InvoiceColumn> sort, PageRequest request) = 0;
    virtual Future<qint64> count(InvoiceFilter filter) = 0;
    virtual Future<QList<CurrencyTotals>> totals(InvoiceFilter filter) = 0;
    virtual Future<InvoiceDetail> detail(Id id) = 0;
    /// As LeadStore's; columns: number, tenant, amount, status, due, period, created, currency.
    virtual std::optional<Future<qint64>> exportCsv(const InvoiceFilter &, Sort<InvoiceColumn>, const ExportRequest &)
    {
        return std::nullopt;
    }

    virtual Future<Invoice> create(InvoiceInput input) = 0;
    /// Only while PENDING. Conflict when the invoice changed after `readOn`.
    virtual Future<Invoice> update(Id id, InvoiceInput input, QDateTime readOn) = 0;
    virtual Future<BulkReport> pay(QList<Id> ids) = 0;
    virtual Future<BulkReport> cancel(QList<Id> ids, QString reason) = 0;
    /// PAID or CANCELLED back to PENDING within 24 hours, for undo.
    virtual Future<BulkReport> reopen(QList<Id> ids) = 0;
};

} // namespace reeve
