#include "services/local/connection_list.h"

#include "services/local/local_state.h"

#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>

namespace reeve {
namespace {

constexpr QLatin1String fileKey("file");
const QString listKey = QStringLiteral("connections/list");
constexpr qsizetype kept = 50;

void store(LocalState &state, const QList<Connection> &list)
{
    QJsonArray items;
    for (const Connection &connection : list.first(std::min(kept, list.size())))
        items.append(toJson(connection));
    state.setValue(listKey, items);
}

auto find(QList<Connection> &list, const Id &id)
{
    return std::ranges::find(list, id, &Connection::id);
}

} // namespace

QList<Connection> connections(const LocalState &state)
{
    QList<Connection> list;
    const QJsonArray items = state.value(listKey).toArray();
    for (const auto &item : items)
        if (const auto connection = connectionFromJson(item.toObject()))
            list.append(*connection);
    return list;
}

Connection connectionToFile(const LocalState &state, const QString &file)
{
    Connection fresh = embeddedConnection(file);
    for (const Connection &known : connections(state))
        if (known.kind == ConnectionKind::Embedded && known.parameters[fileKey] == fresh.parameters[fileKey])
            return known;
    return fresh;
}

void saveConnection(LocalState &state, const Connection &connection)
{
    QList<Connection> list = connections(state);
    if (const auto known = find(list, connection.id); known != list.end())
        *known = connection;
    else
        list.append(connection);
    store(state, list);
}

void rememberConnection(LocalState &state, const Connection &connection)
{
    QList<Connection> list = connections(state);
    list.removeIf([&](const Connection &known) { return known.id == connection.id; });
    list.prepend(connection);
    store(state, list);
}

void forgetConnection(LocalState &state, const Id &id)
{
    QList<Connection> list = connections(state);
    list.removeIf([&](const Connection &known) { return known.id == id; });
    store(state, list);
}

} // namespace reeve
