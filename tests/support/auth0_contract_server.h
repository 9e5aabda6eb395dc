#pragma once

#include "tests/support/scripted_server.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QSet>

namespace reeve::test {

/// Not Auth0, which cannot be had offline, but a server written from the description of its Management API v2
/// (https://auth0.com/docs/api/management/v2): for the calls that Reeve makes, the paths, scopes, required and allowed
/// members of bodies, statuses and shapes of answers are those; it keeps what is made in memory.
class Auth0ContractServer
{
public:
    Auth0ContractServer();

    [[nodiscard]] QUrl url() const { return m_server.url(); }
    /// Every scope at first.
    void revoke(const QString &scope) { m_revoked.insert(scope); }
    /// The next call of this method and path fails with the status, once.
    void failOnce(const QByteArray &method, const QString &pathBegin, int status);
    /// Things of a kind: "clients", "connections", "organizations", "roles", "users", "invitations", "members",
    /// "enabled_connections", "member_roles".
    [[nodiscard]] QList<QJsonObject> all(const QString &kind) const { return m_things.value(kind); }
    [[nodiscard]] int count() const;
    [[nodiscard]] const QList<SeenRequest> &requests() const { return m_server.requests(); }

private:
    struct Answer
    {
        int status = 200;
        QJsonValue body;
    };
    Answer handle(const SeenRequest &request);
    Answer token(const SeenRequest &request) const;
    Answer create(const QString &kind, const QJsonObject &body, const QString &idMember, const QString &prefix,
                  const QString &uniqueMember, int status = 201);
    Answer remove(const QString &kind, const QString &member, const QString &value, int status = 204);

    QMap<QString, QList<QJsonObject>> m_things;
    QSet<QString> m_revoked;
    QString m_failing;
    int m_failingStatus = 0;
    int m_number = 0;
    ScriptedServer m_server;
};

} // namespace reeve::test
