#include "services/workspace/sql/sql_settings_store.h"

#include "services/audit/audit.h"
#include "services/workspace/sql/settings_table.h"

namespace reeve {

Future<QJsonObject> SqlSettingsStore::read()
{
    return m_gate.read(Permission::ReadTenants, [](SqlSession &session) { return settings_table::read(session); });
}

Future<void> SqlSettingsStore::write(QJsonObject changes)
{
    return m_gate.write(Permission::ManageWorkspace, [=](Operation &operation) -> Result<void> {
        REEVE_CHECK(settings_table::validate(changes));
        REEVE_TRY(all, settings_table::read(operation.sql));
        QJsonObject before;
        for (const QString &key : changes.keys())
            if (all.contains(key))
                before[key] = all[key];
        REEVE_CHECK(settings_table::write(operation.sql, changes));
        return audit::record(operation, QStringLiteral("workspace.settings_changed"),
                             {Entity::Workspace, QStringLiteral("settings"), {}}, before, changes);
    });
}

} // namespace reeve
