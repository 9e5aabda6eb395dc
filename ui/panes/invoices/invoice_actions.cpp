#include "ui/panes/invoices/invoice_actions.h"

#include "services/billing/invoice_pdf.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/invoices/invoice_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bulk_report_dialog.h"
#include "ui/widgets/file_choice.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_dialog.h"

#include <QDir>

namespace reeve {

namespace {

/// Pending again; one that could not be is the undo's error.
Future<void> reopened(InvoiceStore &invoices, const QList<Id> &ids)
{
    return invoices.reopen(ids).then([](const Result<BulkReport> &report) -> Result<void> {
        if (!report)
            return fail(report.error());
        if (report->done == 0 && !report->errors.isEmpty())
            return fail(report->errors.first().second);
        return {};
    });
}

} // namespace

InvoiceActions::InvoiceActions(const PaneContext &context, QWidget *parent)
    : QObject(parent), m_context(context), m_parent(parent)
{
    const auto add = [this](const QString &text, const char *name, const char *iconName, Permission permission,
                            const QString &help) {
        auto *action = new GuardedAction(text, m_context.workspace, permission, Capability::Invoices, this);
        action->setObjectName(QLatin1String(name));
        action->setIcon(icon(QLatin1String(iconName)));
        action->setHelp(help);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        return action;
    };
    m_create = add(tr("New invoice…"), "newInvoice", "add", Permission::WriteInvoices, tr("Bill a tenant"));
    m_edit =
        add(tr("Edit…"), "editInvoice", "edit", Permission::WriteInvoices, tr("Change amount, period or due date"));
    m_pay = add(tr("Mark paid"), "payInvoice", "pay", Permission::WriteInvoices,
                tr("The money has arrived; can be undone"));
    m_cancel = add(tr("Cancel invoice…"), "cancelInvoice", "cancel", Permission::WriteInvoices,
                   tr("With a reason for the audit log; can be undone"));
    m_pdf = add(tr("Save as PDF…"), "invoicePdf", "pdf", Permission::ReadInvoices,
                tr("Save the invoice as a page to send"));
    m_create->setShortcut(QKeySequence::New);
    m_edit->setShortcut(Qt::Key_F2);
    m_pdf->setShortcut(QKeySequence::Print);

    connect(m_create, &QAction::triggered, this, [this] { createFor({}); });
    connect(m_edit, &QAction::triggered, this,
            [this] { openInvoiceEditor(m_context, m_invoices.first().id, m_parent); });
    connect(m_pay, &QAction::triggered, this, &InvoiceActions::paySelected);
    connect(m_cancel, &QAction::triggered, this, &InvoiceActions::cancelSelected);
    connect(m_pdf, &QAction::triggered, this, &InvoiceActions::choosePdf);
    setSelection({});
}

void InvoiceActions::setSelection(const QList<Invoice> &invoices)
{
    m_invoices = invoices;
    const QString none = invoices.isEmpty() ? tr("Select an invoice first.") : QString();
    const QString notOne = invoices.size() == 1 ? QString()
                           : invoices.isEmpty() ? none
                                                : tr("Select a single invoice.");
    const QString notPending = !none.isEmpty()       ? none
                               : pending().isEmpty() ? tr("Only a pending invoice can be changed.")
                                                     : QString();
    m_edit->setBlocked(!notOne.isEmpty() ? notOne : notPending);
    m_pay->setBlocked(notPending);
    m_cancel->setBlocked(notPending);
    m_pdf->setBlocked(notOne);
}

QList<Id> InvoiceActions::pending() const
{
    QList<Id> ids;
    for (const Invoice &invoice : m_invoices)
        if (invoice.status == InvoiceStatus::Pending)
            ids << invoice.id;
    return ids;
}

void InvoiceActions::createFor(const Id &tenantId)
{
    openNewInvoice(m_context, tenantId, m_parent, [this](const Invoice &invoice) {
        m_context.notifier.info(tr("%1 created.").arg(invoiceNumber(invoice.id)));
        emit created(invoice.id);
    });
}

void InvoiceActions::paySelected()
{
    const QList<Id> ids = pending();
    onResult(this, m_context.workspace.invoices().pay(ids), [this, ids](const Result<BulkReport> &report) {
        finish(report, tr("%n invoice(s) paid.", nullptr, report ? report->done : 0), ids);
    });
}

void InvoiceActions::cancelSelected()
{
    const QList<Id> ids = pending();
    auto *dialog = new ReasonDialog(
        tr("Cancel invoices"), tr("%n invoice(s) will not be paid any more.", nullptr, static_cast<int>(ids.size())),
        tr("Cancel &invoices", "button: cancels the invoices"), m_context.state, {}, m_parent);
    dialog->setTask([this, dialog, ids] { return m_context.workspace.invoices().cancel(ids, dialog->reason()); },
                    [this, ids](const BulkReport &report) {
                        finish(report, tr("%n invoice(s) cancelled.", nullptr, report.done), ids);
                    });
    dialog->open();
}

void InvoiceActions::finish(const Result<BulkReport> &report, const QString &done, const QList<Id> &ids)
{
    if (!report || !report->errors.isEmpty())
        return showBulkReport(report, done, m_context.notifier, m_parent);
    m_context.notifier.undoable(done,
                                [&invoices = m_context.workspace.invoices(), ids] { return reopened(invoices, ids); });
}

void InvoiceActions::choosePdf()
{
    const QString name = invoiceNumber(m_invoices.first().id) + QStringLiteral(".pdf");
    chooseFile(m_parent, this,
               {FileChoice::For::Writing, QStringLiteral("pdfDialog"), tr("Save invoice"), tr("PDF files (*.pdf)"),
                QDir::home().filePath(name), QStringLiteral("pdf")},
               [this](const QString &path) { savePdf(path); });
}

void InvoiceActions::savePdf(const QString &path)
{
    Workspace &workspace = m_context.workspace;
    const auto failed = [this](const Error &error) { m_context.notifier.failure(error); };
    onResult(this, workspace.settings().read(),
             [this, path, failed, &workspace, id = m_invoices.first().id](const Result<QJsonObject> &settings) {
                 if (!settings)
                     return failed(settings.error());
                 const InvoiceIssuer issuer = issuerFrom(*settings, workspace.info().name);
                 onResult(this, workspace.invoices().detail(id),
                          [this, path, failed, issuer](const Result<InvoiceDetail> &detail) {
                              if (!detail)
                                  return failed(detail.error());
                              const InvoicePrint print{*detail, issuer, detail->invoice.createdOn.toLocalTime().date(),
                                                       QDate::currentDate(), QLocale()};
                              onResult(this, saveInvoicePdf(path, print),
                                       [this, path, failed](const Result<void> &saved) {
                                           if (saved)
                                               m_context.notifier.info(tr("Saved %1.").arg(path));
                                           else
                                               failed(saved.error());
                                       });
                          });
             });
}

} // namespace reeve
