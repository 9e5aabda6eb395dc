#include "app/desk.h"
#include "app/sql_services.h"
#include "app/tour/hand.h"
#include "app/tour/job_steps.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTemporaryDir>

namespace reeve {
namespace {

const QString pane = QStringLiteral("pane_invoices");
const QString form = QStringLiteral("invoiceForm");
const QString palette = QStringLiteral("commandPalette");

InvoiceFilter invoicesOfJob(const SharedJob &job)
{
    InvoiceFilter filter;
    filter.tenantId = job->tenantId;
    return filter;
}

bool isPdf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-" && file.size() > 1000;
}

/// Types a command into the palette and runs the first thing found.
void command(Script &script, const QString &text)
{
    script.click(QStringLiteral("header/searchButton")).type(palette + QStringLiteral("/paletteLine"), text);
    script.press(palette + QStringLiteral("/paletteLine"), Qt::Key_Return);
}

} // namespace

void billTenant(Script &script, const SharedJob &job)
{
    script.step(QStringLiteral("Create an invoice"));
    script.click(QStringLiteral("pane_tenants/detailPanel/newInvoiceButton"));
    script.type(form + QStringLiteral("/amount"), QStringLiteral("1250"));
    script.choose(form + QStringLiteral("/currency"), QStringLiteral("EUR")).picture(QStringLiteral("invoice-form"));
    script.click(form + QStringLiteral("/submit")).gone(form);
    script.ask<Page<Invoice>>(
        QStringLiteral("find the invoice in the workspace"),
        [job] { return job->workspace().invoices().page(invoicesOfJob(job), {}, {}); },
        [](const Page<Invoice> &page) { return page.rows.size() == 1; });
    script.see(pane + QStringLiteral("/detailPanel/detailSubtitle"), QStringLiteral("1,250.00 EUR"))
        .picture(QStringLiteral("invoices"));

    script.step(QStringLiteral("Export it as PDF"));
    const QString pdf = job->folder.filePath(QStringLiteral("invoice.pdf"));
    script.click(pane + QStringLiteral("/detailPanel/invoicePdfButton"));
    script.type(QStringLiteral("pdfDialog/fileNameEdit"), pdf);
    script.until(QStringLiteral("find the PDF file"), [pdf] {
        // Again and again, as a person would: while it reads its folder, the dialog may not take the key.
        if (QWidget *dialog = Hand::reach(QStringLiteral("pdfDialog")))
            Hand::press(dialog, Qt::Key_Return);
        return isPdf(pdf);
    });

    script.step(QStringLiteral("Mark it paid"));
    script.click(pane + QStringLiteral("/detailPanel/payInvoiceButton"));
    script.ask<Page<Invoice>>(
        QStringLiteral("find the invoice paid"),
        [job] { return job->workspace().invoices().page(invoicesOfJob(job), {}, {}); },
        [](const Page<Invoice> &page) {
            return page.rows.size() == 1 && page.rows.first().status == InvoiceStatus::Paid;
        });
    script.see(pane + QStringLiteral("/detailPanel"), QStringLiteral("Paid")).picture(QStringLiteral("invoice-paid"));
}

void lookBack(Script &script)
{
    script.step(QStringLiteral("Read what happened"));
    goTo(script, QStringLiteral("mail"), QStringLiteral("Outbox"));
    script.pick(QStringLiteral("pane_mail/table"), jobMail).see(QStringLiteral("pane_mail/detailPanel"), jobMail);
    script.picture(QStringLiteral("outbox"));
    goTo(script, QStringLiteral("audit"), QStringLiteral("Audit"));
    script.pick(QStringLiteral("pane_audit/table"), jobCompany)
        .see(QStringLiteral("pane_audit/detailPanel/detailTitle"));
    script.picture(QStringLiteral("audit"));

    script.step(QStringLiteral("Find things and commands from the keyboard"));
    script.click(QStringLiteral("header/searchButton")).type(palette + QStringLiteral("/paletteLine"), jobKey);
    script.until(QStringLiteral("find the tenant in the palette"), [] {
        const auto *list = qobject_cast<QAbstractItemView *>(Hand::find(palette + QStringLiteral("/paletteList")));
        return list && Hand::row(list, jobCompany) >= 0;
    });
    script.picture(QStringLiteral("command-palette"))
        .press(palette + QStringLiteral("/paletteLine"), Qt::Key_Escape)
        .gone(palette);
    command(script, QStringLiteral("Help"));
    script.see(QStringLiteral("helpDialog")).picture(QStringLiteral("help"), QStringLiteral("helpDialog"));
    script.press(QStringLiteral("helpDialog"), Qt::Key_Escape).gone(QStringLiteral("helpDialog"));
    command(script, QStringLiteral("Workspace settings"));
    script.see(QStringLiteral("settingsDialog")).picture(QStringLiteral("settings"));
    script.press(QStringLiteral("settingsDialog"), Qt::Key_Escape).gone(QStringLiteral("settingsDialog"));
}

} // namespace reeve
