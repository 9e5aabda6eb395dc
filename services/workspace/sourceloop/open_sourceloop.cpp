#include "services/workspace/sourceloop/open_sourceloop.h"

#include "services/core/worker.h"
#include "services/workspace/sourceloop/sourceloop_bearer.h"
#include "services/workspace/sourceloop/sourceloop_workspace.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace reeve {

namespace {

struct Opening
{
    SourceLoopParameters parameters;
    SecretValues secrets;
    std::shared_ptr<AskedBearer> bearer;
    sourceloop::Claims claims;
};

/// The secrets that the parameters name; those that a sign-in can do without stay empty.
Result<SecretValues> readSecrets(SecretStore &store, const Id &connectionId, const SourceLoopParameters &parameters,
                                 const Cancelled &cancelled)
{
    SecretVault vault(store, connectionId);
    SecretValues values;
    for (const QString &name : sourceLoopSecrets(parameters)) {
        const auto secret = vault.read(name, cancelled);
        if (secret)
            values[name] = *secret;
        else if (secret.error().kind != ErrorKind::NotFound)
            return fail(secret.error());
    }
    const QString needed = sourceLoopSecrets(parameters).constFirst();
    if (values.value(needed).isEmpty())
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("SourceLoop", "The sign-in of this connection is not in the keyring."),
                    QCoreApplication::translate("SourceLoop", "Enter it again in the connection."));
    return values;
}

Result<Opening> prepare(const Connection &connection, SecretStore &store, const Cancelled &cancelled)
{
    Opening opening;
    opening.parameters = sourceLoopFromJson(connection.parameters);
    REEVE_CHECK(validate(opening.parameters, connection.environment));
    REEVE_TRY(secrets, readSecrets(store, connection.id, opening.parameters, cancelled));
    opening.secrets = secrets;
    opening.bearer = sourceLoopBearer(opening.parameters, secrets);
    REEVE_TRY(token, opening.bearer->token(cancelled));
    opening.claims = sourceloop::readClaims(token);
    return opening;
}

} // namespace

QString sourceLoopCacheFolder(const Id &connectionId)
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/seen/") + connectionId;
}

Future<std::shared_ptr<SourceLoopWorkspace>> openSourceLoop(const Connection &connection, SecretStore &secrets)
{
    using Opened = std::shared_ptr<SourceLoopWorkspace>;
    auto promise = std::make_shared<QPromise<Result<Opened>>>();
    promise->start();
    const auto preparing = inWorker([connection, &secrets, promise](Progress &) {
        return prepare(connection, secrets, [promise] { return promise->isCanceled(); });
    });
    onResult(&secrets, preparing, [connection, &secrets, promise](const Result<Opening> &opening) {
        if (opening) {
            auto client =
                std::make_unique<RestClient>(restOptions(opening->parameters, opening->secrets), opening->bearer);
            promise->addResult(Result<Opened>(
                std::make_shared<SourceLoopWorkspace>(connection, std::move(client), opening->bearer, opening->claims,
                                                      secrets, sourceLoopCacheFolder(connection.id))));
        } else {
            promise->addResult(Result<Opened>(tl::unexpect, opening.error()));
        }
        promise->finish();
    });
    return promise->future();
}

} // namespace reeve
