#pragma once

#include "services/domain/invoice.h"
#include "services/workspace/sql/operation.h"

/// What may happen to an invoice. Each function is part of the caller's transaction and leaves its audit event.
namespace reeve::invoice_rules {

inline constexpr int reopenHours = 24;

Result<Invoice> create(Operation &operation, const InvoiceInput &input);
Result<Invoice> update(Operation &operation, const Id &id, const InvoiceInput &input, const QDateTime &readOn);
/// Moves the invoice by its state machine; back to PENDING only within reopenHours of the last change.
Result<Invoice> move(Operation &operation, const Id &id, InvoiceStatus to, const QString &action,
                     const QString &reason);

} // namespace reeve::invoice_rules
