#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "tests/support/contract.h"
#include "tests/support/postgres_server.h"

#include <QFileInfo>

namespace reeve {

QList<WorkspaceKind> workspaceKinds()
{
    // One keychain for all openings of a file, as on a person's machine.
    const auto secrets = std::make_shared<SessionSecretStore>();
    const auto openSqliteIn = [secrets](const QString &folder) -> std::shared_ptr<Workspace> {
        const NewWorkspace fresh{QStringLiteral("Contract"), Environment::Development};
        const auto opened = answer(openSqlite(folder + QStringLiteral("/w.reeve"), *secrets, fresh));
        if (!opened)
            qWarning("%s", qPrintable(opened.error().line()));
        return opened.value_or(nullptr);
    };
    const auto openPostgresFor = [secrets](const QString &folder) -> std::shared_ptr<Workspace> {
        PostgresServer &server = PostgresServer::shared();
        const PgSetup setup{{QStringLiteral("Contract"), Environment::Development}, allPgParts()};
        const auto opened = answer(openPostgres(server.workspace(QFileInfo(folder).fileName()), {}, *secrets, setup));
        if (!opened)
            qWarning("%s", qPrintable(opened.error().line()));
        return opened.value_or(nullptr);
    };
    const auto startEngine = [](Workspace &workspace) { dynamic_cast<SqlWorkspace &>(workspace).startEngine({}); };
    return {{QStringLiteral("sqlite"), openSqliteIn, startEngine},
            {QStringLiteral("postgres"), openPostgresFor, startEngine}};
}

} // namespace reeve
