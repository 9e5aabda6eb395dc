#include "models/delivery_list_model.h"

#include "models/format.h"
#include "models/tone.h"

namespace reeve {

namespace {

constexpr std::array outcomes{DeliveryOutcome::Accepted, DeliveryOutcome::Refused, DeliveryOutcome::Failed};
const QString in = QStringLiteral("in");
const QString out = QStringLiteral("out");

} // namespace

QString directionTitle(DeliveryDirection direction)
{
    return direction == DeliveryDirection::In ? DeliveryListModel::tr("Received") : DeliveryListModel::tr("Sent");
}

DeliveryListModel::DeliveryListModel(WebhookStore &store, QObject *parent)
    : PagedModel({{QStringLiteral("at"), tr("Time"), 150, true},
                  {QStringLiteral("direction"), tr("Direction"), 100},
                  {QStringLiteral("outcome"), tr("Outcome"), 110},
                  {QStringLiteral("status"), tr("Status"), 80, false, true},
                  {QStringLiteral("method"), tr("Method"), 80},
                  {QStringLiteral("url"), tr("Address"), 240},
                  {QStringLiteral("reason"), tr("Reason"), 280},
                  {QStringLiteral("durationMs"), tr("Duration"), 100, false, true, true},
                  {QStringLiteral("remote"), tr("Other side"), 160, false, false, true}},
                 parent),
      m_store(store)
{
    m_sortColumn = At;
}

void DeliveryListModel::setFilter(const FilterState &filter, const Id &tenantId)
{
    m_filter = {};
    m_filter.text = filter.text;
    m_filter.tenantId = tenantId;
    m_filter.at = filter.period(QDate::currentDate());
    const QStringList directions = filter.chosen(QStringLiteral("direction"));
    if (directions.size() == 1)
        m_filter.direction = directions.first() == in ? DeliveryDirection::In : DeliveryDirection::Out;
    for (const DeliveryOutcome outcome : outcomes)
        if (filter.chosen(QStringLiteral("outcome")).contains(deliveryOutcomeKey(outcome)))
            m_filter.outcomes << outcome;
    goToStart();
}

QList<Facet> DeliveryListModel::facets()
{
    const Facet direction{QStringLiteral("direction"),
                          tr("Direction"),
                          {{in, directionTitle(DeliveryDirection::In)}, {out, directionTitle(DeliveryDirection::Out)}}};
    Facet outcome{QStringLiteral("outcome"), tr("Outcome"), {}};
    for (const DeliveryOutcome option : outcomes)
        outcome.options.append({deliveryOutcomeKey(option), deliveryOutcomeTitle(option)});
    return {direction, outcome};
}

Future<Page<Delivery>> DeliveryListModel::fetch(const PageRequest &request)
{
    return m_store.page(m_filter, m_sortOrder, request);
}

Future<qint64> DeliveryListModel::fetchCount()
{
    return m_store.count(m_filter);
}

QVariant DeliveryListModel::cell(const Delivery &delivery, int column, int role) const
{
    if (role == ToneRole && column == Outcome)
        return static_cast<int>(toneOf(delivery.outcome));
    if (role == ExportRole) {
        switch (column) {
        case At: return delivery.at.toString(Qt::ISODateWithMs);
        case Direction: return delivery.direction == DeliveryDirection::In ? in : out;
        case Outcome: return deliveryOutcomeKey(delivery.outcome);
        case Duration: return QString::number(delivery.durationMs);
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return format::dateTime(delivery.at);
    case Direction: return directionTitle(delivery.direction);
    case Outcome: return deliveryOutcomeTitle(delivery.outcome);
    case Status: return delivery.status > 0 ? QString::number(delivery.status) : QString();
    case Method: return QString::fromLatin1(delivery.method);
    case Url: return delivery.url;
    case Reason: return delivery.reason;
    case Duration: return format::duration(delivery.durationMs);
    case Remote: return delivery.remote;
    default: return {};
    }
}

} // namespace reeve
