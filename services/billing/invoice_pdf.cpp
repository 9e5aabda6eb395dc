#include "services/billing/invoice_pdf.h"

#include "services/billing/invoice_page.h"
#include "services/core/worker.h"
#include "services/workspace/settings_store.h"

#include <QCoreApplication>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSaveFile>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InvoicePdf)
};

constexpr int dotsPerInch = 1200;

Result<void> write(const QString &path, const InvoicePrint &print)
{
    QSaveFile file(path);
    const auto failed = [&file] {
        return fail(ErrorKind::File,
                    Text::tr("The invoice cannot be written to %1: %2").arg(file.fileName(), file.errorString()),
                    Text::tr("Choose another folder, or make room on the disk."));
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    {
        QPdfWriter pdf(&file);
        pdf.setPdfVersion(QPagedPaintDevice::PdfVersion_1_6);
        pdf.setResolution(dotsPerInch);
        pdf.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF()));
        pdf.setTitle(invoiceNumber(print.detail.invoice.id));
        pdf.setCreator(QStringLiteral("Reeve"));
        QPainter painter;
        if (!painter.begin(&pdf))
            return failed();
        painter.setWindow(QRect(QPoint(0, 0), invoicePageSize));
        drawInvoice(painter, print);
        painter.end();
    }
    return file.commit() ? Result<void>() : failed();
}

} // namespace

InvoiceIssuer issuerFrom(const QJsonObject &settings, const QString &workspaceName)
{
    const auto text = [&settings](QLatin1String key) { return settings.value(key).toString().trimmed(); };
    InvoiceIssuer issuer{text(setting::issuerName), text(setting::issuerAddress), text(setting::issuerContact),
                         text(setting::issuerTaxId), text(setting::issuerPayment)};
    if (issuer.name.isEmpty())
        issuer.name = workspaceName;
    return issuer;
}

Future<void> saveInvoicePdf(const QString &path, const InvoicePrint &print)
{
    return inWorker([path, print](Progress &) { return write(path, print); });
}

} // namespace reeve
