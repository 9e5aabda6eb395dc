#pragma once

#include "services/domain/invoice.h"
#include "services/workspace/bulk_report.h"
#include "ui/panes/pane.h"

namespace reeve {

class GuardedAction;

/// What an operator can do with invoices: each action says by itself whether the selected ones allow it.
class InvoiceActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs belong to `parent`.
    InvoiceActions(const PaneContext &context, QWidget *parent);

    void setSelection(const QList<Invoice> &invoices);
    void createFor(const Id &tenantId);
    /// Draws the selected invoice into a file.
    void savePdf(const QString &path);

    [[nodiscard]] GuardedAction *create() const { return m_create; }
    [[nodiscard]] GuardedAction *edit() const { return m_edit; }
    [[nodiscard]] GuardedAction *pay() const { return m_pay; }
    [[nodiscard]] GuardedAction *cancel() const { return m_cancel; }
    [[nodiscard]] GuardedAction *pdf() const { return m_pdf; }

signals:
    void created(const QString &invoiceId);

private:
    [[nodiscard]] QList<Id> pending() const;
    void paySelected();
    void cancelSelected();
    /// Says what was done, offers to undo it, and reports the rest.
    void finish(const Result<BulkReport> &report, const QString &done, const QList<Id> &ids);
    void choosePdf();

    PaneContext m_context;
    QWidget *m_parent;
    QList<Invoice> m_invoices;
    GuardedAction *m_create;
    GuardedAction *m_edit;
    GuardedAction *m_pay;
    GuardedAction *m_cancel;
    GuardedAction *m_pdf;
};

} // namespace reeve
