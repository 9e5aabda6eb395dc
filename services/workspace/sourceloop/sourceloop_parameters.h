#pragma once

#include "services/http/rest_options.h"
#include "services/workspace/connection.h"

namespace reeve {

/// How a token for the service is had.
enum class SourceLoopSignIn {
    Token,             ///< a JWT that the operator pasted: secret "token"
    ClientCredentials, ///< at a token endpoint: secret "clientSecret"
    Password           ///< at a token endpoint: secrets "password" and, for a confidential client, "clientSecret"
};

/// Where a SourceLoop tenant management service is, and how one signs in. Holds no secret: those are in the SecretStore
/// under secretKey(connection, name); "keyPassphrase" and "proxyPassword" belong to the options below.
struct SourceLoopParameters
{
    QUrl url; ///< of the service, may have a path: its routes are below it
    SourceLoopSignIn signIn = SourceLoopSignIn::Token;
    QUrl tokenEndpoint; ///< for the two grants
    QString clientId;
    QString user; ///< for the password grant
    QString scope;
    QString caFile; ///< PEM; empty: the system's authorities
    QString clientCertificate;
    QString clientKey;
    QString proxy;                    ///< empty: as the environment says; "none"; or a URL
    bool trustAnyCertificate = false; ///< never for production
    int eventPort = 0;                ///< where provisioning events are received on loopback; 0: not at all
    bool operator==(const SourceLoopParameters &) const = default;
};

QString signInKey(SourceLoopSignIn signIn); ///< "token", "clientCredentials", "password" as stored
SourceLoopSignIn signInFromKey(const QString &key);

/// The names of the secrets that these parameters need or may have, the needed one first.
QStringList sourceLoopSecrets(const SourceLoopParameters &parameters);

/// Every wrong field at once, by its name above ("url", "tokenEndpoint", ...).
Result<void> validate(const SourceLoopParameters &parameters, Environment environment);

QJsonObject toJson(const SourceLoopParameters &parameters);
SourceLoopParameters sourceLoopFromJson(const QJsonObject &stored);

/// The connection's location for people.
QString sourceLoopLocation(const SourceLoopParameters &parameters);
/// For the service itself, and with another base for the token endpoint.
RestOptions restOptions(const SourceLoopParameters &parameters, const SecretValues &secrets);

} // namespace reeve
