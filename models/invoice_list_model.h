#pragma once

#include "models/filter_state.h"
#include "models/paged_model.h"
#include "services/workspace/invoice_store.h"

namespace reeve {

/// The invoices pane's list.
class InvoiceListModel : public PagedModel<Invoice>
{
    Q_OBJECT
public:
    enum Column { Number, Tenant, Amount, Status, DueDate, PeriodColumn, CreatedOn, Currency, ColumnCount };

    InvoiceListModel(InvoiceStore &store, QObject *parent);

    void setFilter(const FilterState &filter);
    /// What the list shows now, for totals over the same invoices.
    [[nodiscard]] const InvoiceFilter &filter() const { return m_filter; }
    /// Status, "overdue", currency and tenant; the last two get their options when the pane knows them.
    [[nodiscard]] static QList<Facet> facets();

protected:
    [[nodiscard]] std::optional<Future<qint64>> streamTo(const ExportRequest &request) override;
    Future<Page<Invoice>> fetch(const PageRequest &request) override;
    [[nodiscard]] Reader reader() override;
    Future<qint64> fetchCount() override;
    /// An amount as a plain number; its currency has a column of its own.
    [[nodiscard]] QString exportText(const Invoice &invoice, int column) const override;
    QVariant cell(const Invoice &invoice, int column, int role) const override;

private:
    [[nodiscard]] Sort<InvoiceColumn> order() const;

    InvoiceStore &m_store;
    InvoiceFilter m_filter;
    QDate m_today; ///< when the rows were read: asking for each cell would ask the disk for the zone
};

/// "Overdue" where it is, otherwise the status: what a person wants to read.
QString invoiceStateTitle(const Invoice &invoice, const QDate &today);

} // namespace reeve
