#include "ui/window/palette_model.h"

#include "services/local/local_state.h"
#include "ui/theme/icons.h"

#include <QAction>
#include <QJsonArray>
#include <QJsonObject>

namespace reeve {

namespace {

const QString recentKey = QStringLiteral("palette/recent");
constexpr int keptRecent = 20;
constexpr int mostRows = 60;

QString iconOf(Entity entity)
{
    switch (entity) {
    case Entity::Lead: return QStringLiteral("leads");
    case Entity::Tenant: return QStringLiteral("tenants");
    case Entity::Invoice: return QStringLiteral("invoices");
    case Entity::Run: return QStringLiteral("provisioning");
    case Entity::Delivery: return QStringLiteral("webhooks");
    case Entity::Mail: return QStringLiteral("mail");
    case Entity::Audit: return QStringLiteral("audit");
    case Entity::Workspace: break;
    }
    return QStringLiteral("open");
}

bool holdsEveryWord(const QString &text, const QStringList &words)
{
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace

PaletteModel::PaletteModel(LocalState &state, QObject *parent) : QAbstractListModel(parent), m_state(state) {}

void PaletteModel::setActions(const QList<QAction *> &actions)
{
    m_actions = QList<QPointer<QAction>>(actions.cbegin(), actions.cend());
    rebuild();
}

void PaletteModel::setQuery(const QString &query)
{
    m_query = query.simplified();
    m_hits.clear();
    rebuild();
}

void PaletteModel::setHits(const QList<SearchHit> &hits)
{
    m_hits = hits;
    rebuild();
}

PaletteModel::Row PaletteModel::rowOf(QAction *action) const
{
    Row row;
    row.key = QStringLiteral("action/") + action->objectName();
    row.title = action->text().remove(QLatin1Char('&'));
    row.enabled = action->isEnabled();
    row.detail = row.enabled ? action->shortcut().toString(QKeySequence::NativeText) : action->statusTip();
    if (!row.enabled && row.detail.isEmpty())
        row.detail = tr("Not possible at the moment");
    row.icon = action->icon();
    row.target.action = action;
    return row;
}

PaletteModel::Row PaletteModel::rowOf(const SearchHit &hit)
{
    Row row;
    row.key = QStringLiteral("%1/%2").arg(entityKey(hit.entity), hit.id);
    row.title = hit.title;
    row.detail = hit.subtitle.isEmpty()
                     ? entityTitle(hit.entity)
                     : tr("%1 · %2", "kind of thing, more about it").arg(entityTitle(hit.entity), hit.subtitle);
    row.icon = reeve::icon(iconOf(hit.entity));
    row.target.entity = hit.entity;
    row.target.id = hit.id;
    return row;
}

/// Things that were chosen lately, kept with their text so that they can be shown before any search.
QList<SearchHit> PaletteModel::recentHits() const
{
    QList<SearchHit> hits;
    const QJsonArray recent = m_state.value(recentKey).toArray();
    for (const auto &item : recent) {
        const QJsonObject stored = item.toObject();
        const auto entity = entityFromKey(stored[QLatin1String("key")].toString().section(QLatin1Char('/'), 0, 0));
        if (entity)
            hits.append({*entity, stored[QLatin1String("key")].toString().section(QLatin1Char('/'), 1),
                         stored[QLatin1String("title")].toString(), stored[QLatin1String("subtitle")].toString()});
    }
    return hits;
}

void PaletteModel::rebuild()
{
    const QStringList words = m_query.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QHash<QString, int> recent;
    const QJsonArray stored = m_state.value(recentKey).toArray();
    for (const auto &item : stored)
        recent.insert(item.toObject()[QLatin1String("key")].toString(), static_cast<int>(recent.size()));

    QList<Row> rows;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        if (!action || action->isSeparator() || !action->isVisible() || action->text().isEmpty())
            continue;
        Row row = rowOf(action);
        if (holdsEveryWord(row.title, words))
            rows << std::move(row);
    }
    for (const SearchHit &hit : m_query.isEmpty() ? recentHits() : m_hits)
        rows << rowOf(hit);

    const auto rank = [&](const Row &row) {
        const int place = recent.value(row.key, keptRecent);
        const bool begins = !m_query.isEmpty() && row.title.startsWith(m_query, Qt::CaseInsensitive);
        return std::tuple(!row.enabled, place, !begins);
    };
    std::ranges::stable_sort(rows, {}, rank);
    if (rows.size() > mostRows)
        rows.resize(mostRows);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::DecorationRole: return row.icon;
    case Qt::AccessibleTextRole:
        return row.detail.isEmpty() ? row.title : tr("%1, %2", "title, detail").arg(row.title, row.detail);
    case DetailRole: return row.detail;
    case KeyRole: return row.key;
    case EnabledRole: return row.enabled;
    default: return {};
    }
}

void PaletteModel::remember(int row)
{
    const Row &chosen = m_rows.at(row);
    QJsonObject entry{{QStringLiteral("key"), chosen.key}, {QStringLiteral("title"), chosen.title}};
    for (const SearchHit &hit : m_query.isEmpty() ? recentHits() : m_hits)
        if (hit.entity == chosen.target.entity && hit.id == chosen.target.id)
            entry[QLatin1String("subtitle")] = hit.subtitle;
    QJsonArray recent{entry};
    const QJsonArray before = m_state.value(recentKey).toArray();
    for (const auto &item : before)
        if (item.toObject()[QLatin1String("key")].toString() != chosen.key && recent.size() < keptRecent)
            recent.append(item);
    m_state.setValue(recentKey, recent);
}

} // namespace reeve
