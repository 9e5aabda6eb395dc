#pragma once

#include "services/domain/invoice.h"
#include "ui/panes/pane.h"

namespace reeve {

/// Opens the form for a new invoice, for a tenant or for one to be chosen; `done` gets what was created.
void openNewInvoice(const PaneContext &context, const Id &tenantId, QWidget *parent,
                    std::function<void(const Invoice &)> done);
/// Reads the invoice and opens its form; its tenant stays.
void openInvoiceEditor(const PaneContext &context, const Id &id, QWidget *parent);

} // namespace reeve
