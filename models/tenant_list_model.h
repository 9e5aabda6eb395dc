#pragma once

#include "models/filter_state.h"
#include "models/paged_model.h"
#include "services/workspace/tenant_store.h"

namespace reeve {

/// The tenants pane's list.
class TenantListModel : public PagedModel<Tenant>
{
    Q_OBJECT
public:
    enum Column { Name, Key, Status, Plan, Domains, Contact, CreatedOn, ModifiedOn, ColumnCount };

    TenantListModel(TenantStore &store, QObject *parent);

    void setFilter(const FilterState &filter);
    /// "status" (by tenantStatusKey) and "plan" (by planKey).
    [[nodiscard]] static QList<Facet> facets();

protected:
    Future<Page<Tenant>> fetch(const PageRequest &request) override;
    Future<qint64> fetchCount() override;
    QVariant cell(const Tenant &tenant, int column, int role) const override;

private:
    [[nodiscard]] Sort<TenantColumn> order() const;

    TenantStore &m_store;
    TenantFilter m_filter;
};

} // namespace reeve
