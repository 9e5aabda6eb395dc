#pragma once

#include "models/filter_state.h"
#include "models/paged_model.h"
#include "services/workspace/lead_store.h"

namespace reeve {

/// The leads pane's list.
class LeadListModel : public PagedModel<Lead>
{
    Q_OBJECT
public:
    enum Column { Name, Company, Email, State, CreatedOn, ColumnCount };

    LeadListModel(LeadStore &store, QObject *parent);

    void setFilter(const FilterState &filter);
    [[nodiscard]] static QList<Facet> facets();

protected:
    [[nodiscard]] std::optional<Future<qint64>> streamTo(const ExportRequest &request) override;
    Future<Page<Lead>> fetch(const PageRequest &request) override;
    [[nodiscard]] Reader reader() override;
    Future<qint64> fetchCount() override;
    QVariant cell(const Lead &lead, int column, int role) const override;

private:
    [[nodiscard]] Sort<LeadColumn> order() const;

    LeadStore &m_store;
    LeadFilter m_filter;
};

} // namespace reeve
