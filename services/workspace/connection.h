#pragma once

#include "services/workspace/workspace.h"

#include <QJsonObject>
#include <QMap>

namespace reeve {

/// What sort of place a connection leads to.
enum class ConnectionKind { Embedded, PostgreSql, SourceLoop };

/// A place of tenants as this operator knows it: enough to open it again. Secrets are not part of it; they are in the
/// SecretStore under secretKey().
struct Connection
{
    Id id;
    ConnectionKind kind = ConnectionKind::Embedded;
    QString name;
    QString location; ///< for people: a file, "user@host:port/database" or a URL; without credentials
    Environment environment = Environment::Development;
    bool readOnly = false;  ///< opens locked; production does so anyway
    QJsonObject parameters; ///< of its kind; an embedded one has "file"
    bool operator==(const Connection &) const = default;
};

/// How much of a place is made when it is opened.
enum class OpenMode {
    Existing, ///< nothing but migrations that the connection allows
    Create,   ///< an empty place becomes a workspace with the connection's name and environment
    Demo      ///< the same, filled with demo data
};

Connection embeddedConnection(const QString &file);

QString connectionKindKey(ConnectionKind kind); ///< "embedded", "postgresql", "sourceloop" as stored
std::optional<ConnectionKind> connectionKindFromKey(const QString &key);
QString connectionKindTitle(ConnectionKind kind); ///< translated

QJsonObject toJson(const Connection &connection);
/// Nothing for what a newer Reeve wrote.
std::optional<Connection> connectionFromJson(const QJsonObject &stored);

/// Secrets of a connection by name, as an operator typed them or the SecretStore holds them.
using SecretValues = QMap<QString, QByteArray>;

/// Where the SecretStore keeps a secret of a connection.
QString secretKey(const Id &connectionId, const QString &secret);
/// Every name of a secret that any kind of connection has: "password", "token", "clientSecret", ...
QStringList connectionSecrets();

} // namespace reeve
