#pragma once

#include "services/core/future.h"
#include "services/workspace/invoice_store.h"

#include <QJsonObject>
#include <QLocale>

namespace reeve {

/// Who bills, as it is printed; empty lines are left out.
struct InvoiceIssuer
{
    QString name;
    QString address; ///< lines
    QString contact; ///< mail address or telephone
    QString taxId;
    QString payment; ///< bank account, one line
};

/// From the workspace's settings (setting::issuerName ...); the workspace's name stands in for a missing issuer.
InvoiceIssuer issuerFrom(const QJsonObject &settings, const QString &workspaceName);

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
