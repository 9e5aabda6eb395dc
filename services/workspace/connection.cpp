#include "services/workspace/connection.h"

#include <QCoreApplication>
#include <QDir>

namespace reeve {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

const auto idKey = QStringLiteral("id");
const auto kindKey = QStringLiteral("kind");
const auto nameKey = QStringLiteral("name");
const auto locationKey = QStringLiteral("location");
const auto environmentKeyName = QStringLiteral("environment");
const auto readOnlyKey = QStringLiteral("readOnly");
const auto parametersKey = QStringLiteral("parameters");

} // namespace

Connection embeddedConnection(const QString &file)
{
    const QFileInfo info(file);
    Connection connection;
    connection.id = newId();
    connection.name = info.completeBaseName();
    connection.location = QDir::toNativeSeparators(info.absoluteFilePath());
    connection.parameters[QLatin1String("file")] = info.absoluteFilePath();
    return connection;
}

QString connectionKindKey(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Embedded: return QStringLiteral("embedded");
    case ConnectionKind::PostgreSql: return QStringLiteral("postgresql");
    case ConnectionKind::SourceLoop: break;
    }
    return QStringLiteral("sourceloop");
}

std::optional<ConnectionKind> connectionKindFromKey(const QString &key)
{
    for (const ConnectionKind kind : {ConnectionKind::Embedded, ConnectionKind::PostgreSql, ConnectionKind::SourceLoop})
        if (connectionKindKey(kind) == key)
            return kind;
    return std::nullopt;
}

QString connectionKindTitle(ConnectionKind kind)
{
    switch (kind) {
    case ConnectionKind::Embedded: return Text::tr("File on this computer");
    case ConnectionKind::PostgreSql: return Text::tr("PostgreSQL");
    case ConnectionKind::SourceLoop: break;
    }
    return Text::tr("SourceLoop service");
}

QJsonObject toJson(const Connection &connection)
{
    return {{idKey, connection.id},
            {kindKey, connectionKindKey(connection.kind)},
            {nameKey, connection.name},
            {locationKey, connection.location},
            {environmentKeyName, environmentKey(connection.environment)},
            {readOnlyKey, connection.readOnly},
            {parametersKey, connection.parameters}};
}

std::optional<Connection> connectionFromJson(const QJsonObject &stored)
{
    const auto kind = connectionKindFromKey(stored[kindKey].toString());
    if (!kind || stored[idKey].toString().isEmpty())
        return std::nullopt;
    Connection connection;
    connection.id = stored[idKey].toString();
    connection.kind = *kind;
    connection.name = stored[nameKey].toString();
    connection.location = stored[locationKey].toString();
    connection.environment =
        environmentFromKey(stored[environmentKeyName].toString()).value_or(Environment::Production);
    connection.readOnly = stored[readOnlyKey].toBool();
    connection.parameters = stored[parametersKey].toObject();
    return connection;
}

QString secretKey(const Id &connectionId, const QString &secret)
{
    return QStringLiteral("connection/%1/%2").arg(connectionId, secret);
}

QStringList connectionSecrets()
{
    return {QStringLiteral("password"), QStringLiteral("token"), QStringLiteral("clientSecret"),
            QStringLiteral("keyPassphrase"), QStringLiteral("proxyPassword")};
}

} // namespace reeve
