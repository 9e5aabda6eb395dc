#include "models/recent_workspaces.h"

#include "services/local/local_state.h"

#include <QJsonArray>
#include <QJsonObject>

namespace reeve {

namespace {

const QString recentKey = QStringLiteral("workspaces/recent");
constexpr int kept = 10;

void store(LocalState &state, const QList<WorkspaceInfo> &workspaces)
{
    QJsonArray items;
    for (const WorkspaceInfo &info : workspaces.mid(0, kept))
        items.append(QJsonObject{{QStringLiteral("id"), info.id},
                                 {QStringLiteral("name"), info.name},
                                 {QStringLiteral("location"), info.location},
                                 {QStringLiteral("environment"), environmentKey(info.environment)}});
    state.setValue(recentKey, items);
}

} // namespace

QList<WorkspaceInfo> recentWorkspaces(const LocalState &state)
{
    QList<WorkspaceInfo> workspaces;
    const QJsonArray items = state.value(recentKey).toArray();
    for (const auto &item : items) {
        const QJsonObject stored = item.toObject();
        workspaces.append(
            {stored[QLatin1String("id")].toString(), stored[QLatin1String("name")].toString(),
             stored[QLatin1String("location")].toString(),
             environmentFromKey(stored[QLatin1String("environment")].toString()).value_or(Environment::Production)});
    }
    return workspaces;
}

void rememberWorkspace(LocalState &state, const WorkspaceInfo &info)
{
    QList<WorkspaceInfo> workspaces = recentWorkspaces(state);
    workspaces.removeIf([&](const WorkspaceInfo &known) { return known.location == info.location; });
    workspaces.prepend(info);
    store(state, workspaces);
}

void forgetWorkspace(LocalState &state, const QString &location)
{
    QList<WorkspaceInfo> workspaces = recentWorkspaces(state);
    workspaces.removeIf([&](const WorkspaceInfo &known) { return known.location == location; });
    store(state, workspaces);
}

} // namespace reeve
