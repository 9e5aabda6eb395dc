#pragma once

#include "services/core/identifier.h"
#include "services/domain/money.h"

#include <QDate>
#include <QDateTime>

namespace reeve {

/// SourceLoop's numbers (enums/invoice-status.enum).
enum class InvoiceStatus { Pending = 0, Paid = 1, Cancelled = 2 };

/// SourceLoop main.invoices, with the tenant's name for lists.
struct Invoice
{
    Id id;
    Id tenantId;
    QString tenantName;
    Money amount;
    InvoiceStatus status = InvoiceStatus::Pending;
    QDate startDate; ///< first day of the period that is billed
    QDate endDate;   ///< last day of the period, inclusive
    QDate dueDate;
    QString invoiceFile;
    QDateTime createdOn;
    QDateTime modifiedOn;
    bool deleted = false;
};

struct InvoiceInput
{
    Id tenantId;
    Money amount;
    QDate startDate;
    QDate endDate;
    QDate dueDate;
};

/// Pending and past its due date.
bool isOverdue(const Invoice &invoice, const QDate &today);
bool canMove(InvoiceStatus from, InvoiceStatus to);
Result<void> requireMove(InvoiceStatus from, InvoiceStatus to);
Result<void> validate(const InvoiceInput &input);
QString invoiceStatusKey(InvoiceStatus status);
QString invoiceStatusTitle(InvoiceStatus status);
QList<InvoiceStatus> allInvoiceStatuses();
/// The short number a person says: "INV-" and the first eight characters of the id, upper case.
QString invoiceNumber(const Id &id);

/// Days late, for the ageing chart.
enum class AgeBucket { NotDue, Days1To30, Days31To60, Days61To90, Over90 };
AgeBucket ageBucket(const QDate &dueDate, const QDate &today);

} // namespace reeve
