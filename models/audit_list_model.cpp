#include "models/audit_list_model.h"

#include "models/audit_text.h"
#include "models/format.h"
#include "services/domain/role.h"

#include <QJsonDocument>

namespace reeve {

namespace {

constexpr std::array entities{Entity::Lead, Entity::Tenant, Entity::Invoice,
                              Entity::Run,  Entity::Mail,   Entity::Workspace};

QString roleText(const QString &key)
{
    const auto role = roleFromKey(key);
    return role ? roleTitle(*role) : key;
}

QString compact(const QJsonObject &object)
{
    return object.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

AuditListModel::AuditListModel(AuditStore &store, QObject *parent)
    : PagedModel({{QStringLiteral("at"), tr("Time"), 150, true},
                  {QStringLiteral("actor"), tr("Who"), 130},
                  {QStringLiteral("action"), tr("What"), 200},
                  {QStringLiteral("entity"), tr("Thing"), 100},
                  {QStringLiteral("name"), tr("Name"), 220},
                  {QStringLiteral("reason"), tr("Reason"), 220},
                  {QStringLiteral("role"), tr("Role"), 110, false, false, true},
                  {QStringLiteral("entityId"), tr("Id"), 260, false, false, true},
                  {QStringLiteral("before"), tr("Before"), 240, false, false, true},
                  {QStringLiteral("after"), tr("After"), 240, false, false, true}},
                 parent),
      m_store(store)
{
    m_sortColumn = At;
}

void AuditListModel::setFilter(const FilterState &filter, const Focus &focus)
{
    m_filter = {};
    m_filter.text = filter.text;
    m_filter.entityId = focus.entityId;
    m_filter.at = filter.period(QDate::currentDate());
    m_filter.actor = focus.actor;
    for (const Entity entity : entities)
        if (filter.chosen(QStringLiteral("entity")).contains(entityKey(entity)))
            m_filter.entities << entity;
    goToStart();
}

QList<Facet> AuditListModel::facets()
{
    Facet entity{QStringLiteral("entity"), tr("Thing"), {}};
    for (const Entity option : entities)
        entity.options.append({entityKey(option), entityTitle(option)});
    return {entity};
}

Future<Page<AuditEvent>> AuditListModel::fetch(const PageRequest &request)
{
    return m_store.page(m_filter, m_sortOrder, request);
}

Future<qint64> AuditListModel::fetchCount()
{
    return m_store.count(m_filter);
}

QVariant AuditListModel::cell(const AuditEvent &event, int column, int role) const
{
    if (role == ToneRole && column == Action)
        return static_cast<int>(audit_text::actionTone(event.action));
    if (role == ExportRole) {
        switch (column) {
        case At: return event.at.toString(Qt::ISODateWithMs);
        case Action: return event.action;
        case Thing: return entityKey(event.entity);
        case Role: return event.role;
        default: return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case At: return format::dateTime(event.at);
    case Actor: return event.actor;
    case Action: return audit_text::actionTitle(event.action);
    case Thing: return entityTitle(event.entity);
    case Name: return event.entityName;
    case Reason: return event.reason;
    case Role: return roleText(event.role);
    case ThingId: return event.entityId;
    case Before: return compact(event.before);
    case After: return compact(event.after);
    default: return {};
    }
}

} // namespace reeve
