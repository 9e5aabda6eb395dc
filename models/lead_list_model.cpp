#include "models/lead_list_model.h"

#include "models/format.h"
#include "models/tone.h"

namespace reeve {

namespace {
constexpr std::array states{LeadState::Waiting, LeadState::Stale, LeadState::Verified, LeadState::Converted};
}

LeadListModel::LeadListModel(LeadStore &store, QObject *parent)
    : PagedModel({{QStringLiteral("name"), tr("Name"), 140, true},
                  {QStringLiteral("company"), tr("Company"), 150, true},
                  {QStringLiteral("email"), tr("E-mail"), 170, true},
                  {QStringLiteral("state"), tr("State"), 100},
                  {QStringLiteral("createdOn"), tr("Created"), 120, true, false, false, CellKind::DateTime}},
                 parent),
      m_store(store)
{
    m_sortColumn = CreatedOn;
}

void LeadListModel::setFilter(const FilterState &filter)
{
    m_filter.text = filter.text;
    m_filter.created = filter.period(QDate::currentDate());
    m_filter.states.clear();
    for (const LeadState state : states)
        if (filter.chosen(QStringLiteral("state")).contains(leadStateKey(state)))
            m_filter.states << state;
    goToStart();
}

QList<Facet> LeadListModel::facets()
{
    Facet state{QStringLiteral("state"), tr("State"), {}};
    for (const LeadState option : states)
        state.options.append({leadStateKey(option), leadStateTitle(option)});
    return {state};
}

Sort<LeadColumn> LeadListModel::order() const
{
    switch (m_sortColumn) {
    case Name: return {LeadColumn::Name, m_sortOrder};
    case Company: return {LeadColumn::Company, m_sortOrder};
    case Email: return {LeadColumn::Email, m_sortOrder};
    default: return {LeadColumn::CreatedOn, m_sortOrder};
    }
}

Future<Page<Lead>> LeadListModel::fetch(const PageRequest &request)
{
    return m_store.page(m_filter, order(), request);
}

LeadListModel::Reader LeadListModel::reader()
{
    return [&store = m_store, filter = m_filter, sort = order()](const PageRequest &request) {
        return store.page(filter, sort, request);
    };
}

std::optional<Future<qint64>> LeadListModel::streamTo(const ExportRequest &request)
{
    if (request.format != ExportFormat::Csv)
        return std::nullopt;
    return m_store.exportCsv(m_filter, order(), request);
}

Future<qint64> LeadListModel::fetchCount()
{
    return m_store.count(m_filter);
}

QVariant LeadListModel::cell(const Lead &lead, int column, int role) const
{
    const auto state = [&lead] { return leadState(lead, QDateTime::currentDateTimeUtc()); };
    if (role == ToneRole && column == State)
        return static_cast<int>(toneOf(state()));
    if (role == ExportRole && column == CreatedOn)
        return lead.createdOn.toString(Qt::ISODate);
    if (role == ExportRole && column == State)
        return leadStateKey(state());
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Name: return lead.fullName();
    case Company: return lead.companyName;
    case Email: return lead.email;
    case State: return leadStateTitle(state());
    case CreatedOn: return format::dateTime(lead.createdOn);
    default: return {};
    }
}

} // namespace reeve
