#include "app/openers.h"

#include "services/demo/demo_workspace.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/sourceloop/open_sourceloop.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace reeve {
namespace {

using Opened = Result<std::shared_ptr<Workspace>>;
using Opener = Future<std::shared_ptr<Workspace>> (*)(const Connection &, OpenMode, const QJsonObject &, SecretStore &);

Future<std::shared_ptr<Workspace>> asWorkspace(Future<std::shared_ptr<SqlWorkspace>> opening)
{
    return opening.then([](const Result<std::shared_ptr<SqlWorkspace>> &workspace) -> Opened { return workspace; });
}

Future<std::shared_ptr<Workspace>> openEmbedded(const Connection &connection, OpenMode mode, const QJsonObject &,
                                                SecretStore &secrets)
{
    const QString file = connection.parameters[QLatin1String("file")].toString();
    switch (mode) {
    case OpenMode::Demo: {
        DemoOptions options;
        options.leads += connection.parameters[QLatin1String("demoLeads")].toInt();
        return asWorkspace(openDemoWorkspace(file, secrets, options));
    }
    case OpenMode::Create:
        return asWorkspace(openSqlite(file, secrets, NewWorkspace{connection.name, connection.environment}));
    case OpenMode::Existing: break;
    }
    return asWorkspace(openSqlite(file, secrets));
}

/// A login without a password in the keyring is one that needs none: a socket, a certificate, a service with its own.
Future<std::shared_ptr<Workspace>> openPostgreSql(const Connection &connection, OpenMode, const QJsonObject &setup,
                                                  SecretStore &secrets)
{
    auto promise = std::make_shared<QPromise<Opened>>();
    promise->start();
    const auto finish = [promise](const Opened &opened) {
        promise->addResult(opened);
        promise->finish();
    };
    PgSetup wanted;
    wanted.fresh = {connection.name, connection.environment};
    wanted.migrate = setup[QLatin1String("migrate")].toBool();
    const QJsonArray parts = setup[QLatin1String("parts")].toArray();
    for (const auto &part : parts)
        if (const auto known = pgPartFromKey(part.toString()))
            wanted.parts << *known;
    const auto open = [connection, wanted, &secrets, finish](const Result<QByteArray> &password) {
        if (!password && password.error().kind != ErrorKind::NotFound)
            return finish(fail(password.error()));
        onResult(&secrets,
                 openPostgres(pgParametersFromJson(connection.parameters),
                              QString::fromUtf8(password.value_or(QByteArray())), secrets, wanted),
                 [finish](const Result<std::shared_ptr<SqlWorkspace>> &workspace) { finish(workspace); });
    };
    onResult(&secrets, secrets.read(secretKey(connection.id, QStringLiteral("password"))), open);
    return promise->future();
}

Future<std::shared_ptr<Workspace>> openService(const Connection &connection, OpenMode, const QJsonObject &,
                                               SecretStore &secrets)
{
    return openSourceLoop(connection, secrets)
        .then([](const Result<std::shared_ptr<SourceLoopWorkspace>> &workspace) -> Opened { return workspace; });
}

} // namespace

Future<std::shared_ptr<Workspace>> openWorkspace(const Connection &connection, OpenMode mode, const QJsonObject &setup,
                                                 SecretStore &secrets)
{
    static const QMap<ConnectionKind, Opener> openers{{ConnectionKind::Embedded, openEmbedded},
                                                      {ConnectionKind::PostgreSql, openPostgreSql},
                                                      {ConnectionKind::SourceLoop, openService}};
    if (const Opener open = openers.value(connection.kind))
        return open(connection, mode, setup, secrets);
    return readyError<std::shared_ptr<Workspace>>(
        Error::of(ErrorKind::Unsupported,
                  QCoreApplication::translate("Openers", "This Reeve cannot open a connection of the kind “%1”.")
                      .arg(connectionKindTitle(connection.kind))));
}

} // namespace reeve
