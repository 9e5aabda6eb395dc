#include "services/secrets/session_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "tests/support/contract.h"
#include "tests/support/postgres_server.h"
#include "tests/support/sourceloop_peer.h"

#include <QFileInfo>

namespace reeve {

namespace {

/// One service for all scenarios; a folder that was not seen before gets it emptied.
WorkspaceKind sourceLoopKind()
{
    const std::shared_ptr<SourceLoopPeer> peer = SourceLoopPeer::start();
    if (!peer)
        qFatal("no SourceLoop service");
    const auto secrets = std::make_shared<SessionSecretStore>();
    const Connection connection = peer->connection();
    answer(secrets->write(secretKey(connection.id, QStringLiteral("token")), SourceLoopPeer::adminToken()));
    WorkspaceKind kind;
    kind.name = QStringLiteral("sourceloop");
    kind.slower = 40;
    kind.largestAmount = 999'999'999'999'999;
    kind.open = [=, last = QString()](const QString &folder) mutable -> std::shared_ptr<Workspace> {
        if (std::exchange(last, folder) != folder)
            peer->reset();
        const auto opened = answer(openSourceLoop(connection, *secrets));
        if (!opened)
            qWarning("%s", qPrintable(opened.error().line()));
        return opened.value_or(nullptr);
    };
    kind.mailedKey = [=](const Id &leadId) {
        const QString name = QStringLiteral("lead/") + leadId;
        return QString::fromLatin1(answer(secrets->read(secretKey(connection.id, name))).value_or(QByteArray()));
    };
    return kind;
}

} // namespace

QList<WorkspaceKind> workspaceKinds()
{
    if (qEnvironmentVariable("REEVE_CONTRACT") == QLatin1String("sourceloop"))
        return {sourceLoopKind()};
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
