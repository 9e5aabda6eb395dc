#pragma once

#include "services/billing/invoice_pdf.h"

#include <QPainter>

namespace reeve {

/// The page's measures: tenths of a millimetre from the upper left corner of an A4 sheet.
inline constexpr QSize invoicePageSize{2100, 2970};

/// Draws the invoice; the painter's window is invoicePageSize.
void drawInvoice(QPainter &painter, const InvoicePrint &print);

} // namespace reeve
