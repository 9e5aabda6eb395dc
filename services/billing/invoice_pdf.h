#pragma once

#include "services/core/future.h"
#include "services/workspace/invoice_store.h"

#include <QLocale>

namespace reeve {

/// Who bills, as it is printed; empty lines are left out.
struct InvoiceIssuer
{
    QString name;
    Address address;
    QString contact; ///< mail address or telephone
    QString taxId;
    QString payment; ///< bank account, one line
};

struct InvoicePrint
{
    InvoiceDetail detail;
    InvoiceIssuer issuer;
    QDate issuedOn; ///< in the operator's zone
    QDate today;    ///< decides whether the invoice is overdue
    QLocale locale;
};

/// One A4 page, with the recipient where the window of a DIN 5008 envelope shows it. Drawn on a worker thread; the file
/// is replaced only when it was written in full. Needs a QGuiApplication for its fonts. Errors: File.
Future<void> saveInvoicePdf(const QString &path, const InvoicePrint &print);

} // namespace reeve
