#pragma once

#include "services/workspace/postgres/pg_access.h"
#include "services/workspace/postgres/pg_listener.h"
#include "services/workspace/postgres/pg_parameters.h"
#include "services/workspace/sql/sql_workspace.h"
#include "services/workspace/standby.h"

namespace reeve {

/// A workspace in a PostgreSQL database, which several operators share: it shows what the others change, says when the
/// server is out of reach, and offers only what the database lets its login do.
class PgWorkspace : public SqlWorkspace, public Standby
{
    Q_OBJECT
public:
    PgWorkspace(const WorkspaceInfo &info, const PgAccess &access, const PgParameters &parameters,
                const QString &password, std::shared_ptr<WorkspaceKeys> keys);
    ~PgWorkspace() override;

    [[nodiscard]] Capabilities capabilities() const override;
    [[nodiscard]] bool isStandby() const override { return m_access.standby; }
    /// What this server and this login keep the operator from.
    [[nodiscard]] QList<Error> openingProblems() const override;
    void reconnect() override;

private:
    PgWorkspace(const WorkspaceInfo &info, const PgAccess &access, const PgParameters &parameters,
                const QString &password, std::shared_ptr<WorkspaceKeys> keys, const QString &instance);

    PgAccess m_access;
    QString m_instance;
    std::unique_ptr<PgListener> m_listener;
};

} // namespace reeve
