#include "app/openers.h"

#include "services/demo/demo_workspace.h"

#include <QCoreApplication>

namespace reeve {
namespace {

using Opened = Result<std::shared_ptr<Workspace>>;
using Opener = Future<std::shared_ptr<Workspace>> (*)(const Connection &, OpenMode, SecretStore &);

Future<std::shared_ptr<Workspace>> asWorkspace(Future<std::shared_ptr<SqlWorkspace>> opening)
{
    return opening.then([](const Result<std::shared_ptr<SqlWorkspace>> &workspace) -> Opened { return workspace; });
}

Future<std::shared_ptr<Workspace>> openEmbedded(const Connection &connection, OpenMode mode, SecretStore &secrets)
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

} // namespace

Future<std::shared_ptr<Workspace>> openWorkspace(const Connection &connection, OpenMode mode, SecretStore &secrets)
{
    static const QMap<ConnectionKind, Opener> openers{{ConnectionKind::Embedded, openEmbedded}};
    if (const Opener open = openers.value(connection.kind))
        return open(connection, mode, secrets);
    return readyError<std::shared_ptr<Workspace>>(
        Error::of(ErrorKind::Unsupported,
                  QCoreApplication::translate("Openers", "This Reeve cannot open a connection of the kind “%1”.")
                      .arg(connectionKindTitle(connection.kind))));
}

} // namespace reeve
