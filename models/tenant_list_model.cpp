#include "models/tenant_list_model.h"

#include "models/format.h"
#include "models/tone.h"

namespace reeve {

TenantListModel::TenantListModel(TenantStore &store, QObject *parent)
    : PagedModel({{QStringLiteral("name"), tr("Name"), 180, true},
                  {QStringLiteral("key"), tr("Key"), 110, true},
                  {QStringLiteral("status"), tr("Status"), 190, true},
                  {QStringLiteral("plan"), tr("Plan"), 140},
                  {QStringLiteral("domains"), tr("Domains"), 180, false, false, true},
                  {QStringLiteral("primaryContact"), tr("Primary contact"), 220, false, false, true},
                  {QStringLiteral("createdOn"), tr("Created"), 150, true},
                  {QStringLiteral("modifiedOn"), tr("Changed"), 150, false, false, true}},
                 parent),
      m_store(store)
{
    m_sortColumn = CreatedOn;
}

void TenantListModel::setFilter(const FilterState &filter)
{
    m_filter = {filter.text, {}, {}, filter.period(QDate::currentDate())};
    for (const TenantStatus status : allTenantStatuses())
        if (filter.chosen(QStringLiteral("status")).contains(tenantStatusKey(status)))
            m_filter.statuses << status;
    for (const reeve::Plan plan : allPlans())
        if (filter.chosen(QStringLiteral("plan")).contains(planKey(plan)))
            m_filter.plans << plan;
    goToStart();
}

QList<Facet> TenantListModel::facets()
{
    Facet status{QStringLiteral("status"), tr("Status"), {}};
    for (const TenantStatus option : allTenantStatuses())
        status.options.append({tenantStatusKey(option), tenantStatusTitle(option)});
    Facet plan{QStringLiteral("plan"), tr("Plan"), {}};
    for (const reeve::Plan option : allPlans())
        plan.options.append({planKey(option), planTitle(option)});
    return {status, plan};
}

Sort<TenantColumn> TenantListModel::order() const
{
    switch (m_sortColumn) {
    case Name: return {TenantColumn::Name, m_sortOrder};
    case Key: return {TenantColumn::Key, m_sortOrder};
    case Status: return {TenantColumn::Status, m_sortOrder};
    default: return {TenantColumn::CreatedOn, m_sortOrder};
    }
}

Future<Page<Tenant>> TenantListModel::fetch(const PageRequest &request)
{
    return m_store.page(m_filter, order(), request);
}

Future<qint64> TenantListModel::fetchCount()
{
    return m_store.count(m_filter);
}

QVariant TenantListModel::cell(const Tenant &tenant, int column, int role) const
{
    if (role == ToneRole && column == Status)
        return static_cast<int>(toneOf(tenant.status));
    if (role == ExportRole) {
        switch (column) {
        case Status: return tenantStatusKey(tenant.status);
        case Plan: return tenant.plan ? planKey(*tenant.plan) : QString();
        case Domains: return tenant.domains.join(QLatin1Char(' '));
        case CreatedOn: return tenant.createdOn.toString(Qt::ISODate);
        case ModifiedOn: return tenant.modifiedOn.toString(Qt::ISODate);
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return tenant.name;
    case Key: return tenant.key;
    case Status: return tenantStatusTitle(tenant.status);
    case Plan: return tenant.plan ? planTitle(*tenant.plan) : QString();
    case Domains: return tenant.domains.join(QStringLiteral(", "));
    case Contact: return tenant.primaryContact;
    case CreatedOn: return format::dateTime(tenant.createdOn);
    case ModifiedOn: return format::dateTime(tenant.modifiedOn);
    default: return {};
    }
}

} // namespace reeve
