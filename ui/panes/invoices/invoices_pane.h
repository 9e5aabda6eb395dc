#pragma once

#include "services/workspace/invoice_store.h"
#include "ui/panes/list_pane.h"

namespace reeve {

class InvoiceActions;
class InvoiceListModel;
class InvoiceTotals;

/// Invoices: what is pending, overdue and paid, in each currency of its own.
class InvoicesPane : public ListPane
{
    Q_OBJECT
public:
    explicit InvoicesPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("invoices"); }
    [[nodiscard]] QString title() const override { return tr("Invoices"); }
    [[nodiscard]] QIcon icon() const override;
    void prepare() override;
    /// "overdue", "tenant:<id>", or "new:<tenant's id>", which opens the form.
    void applyPreset(const QString &preset) override;

protected:
    void applyFilter(const FilterState &filter) override;
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    void loadTotals();
    void loadCurrencies();
    /// The filter's tenant by its name.
    void nameTenant(const Id &tenantId);
    void fillDetail(const InvoiceDetail &shown);

    InvoiceListModel *m_invoices;
    InvoiceActions *m_actions;
    InvoiceTotals *m_totals;
    QTimer m_totalsTimer;
    quint64 m_totalsTurn = 0;
    Id m_namedTenant;
    bool m_opened = false;
    Invoice m_shown; ///< in the panel; may be outside of the list's window
};

} // namespace reeve
