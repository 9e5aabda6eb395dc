#pragma once

#include "services/workspace/connection.h"
#include "services/workspace/postgres/pg_parameters.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>
#include <optional>

namespace reeve {

/// The published SourceLoop service, run by tests/peers/sourceloop with a PostgreSQL and a Redis of its own; ends with
/// the object.
class SourceLoopPeer
{
public:
    /// Null, with a warning, when it cannot be run. `forward` gets its provisioning events.
    static std::unique_ptr<SourceLoopPeer> start(const QUrl &forward = {});
    ~SourceLoopPeer();

    [[nodiscard]] QUrl url() const { return m_url; }
    /// A token as the service's identity provider would sign it.
    [[nodiscard]] static QByteArray token(const QList<int> &codes, const QString &name = QStringLiteral("Ada"),
                                          qint64 lifeSeconds = 3600);
    [[nodiscard]] static QByteArray adminToken();
    /// A connection to it, or to what stands before it.
    [[nodiscard]] Connection connection(const QUrl &through = {}) const;

    /// The database it works on, as its superuser.
    [[nodiscard]] PgParameters database() const;

    /// Empties every table.
    void reset();
    /// So many verified leads, a second apart; every third became a tenant.
    void fillLeads(int count);
    /// The rows of a query in the service's own database, columns separated by "|".
    [[nodiscard]] QStringList query(const QString &sql) const;
    /// What the service gave away: kind "event", "mail" or "user".
    [[nodiscard]] QList<QJsonObject> notes(const QString &kind) const;

    /// A tenant that waits for the callback of its provisioning, and what that is signed with.
    struct Waiting
    {
        Id tenantId;
        QByteArray secret;
        QByteArray context;
    };
    /// Onboards and provisions one by a workspace of the service.
    [[nodiscard]] std::optional<Waiting> provision(Workspace &workspace, const QString &key) const;

private:
    SourceLoopPeer() = default;

    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_url;
    QString m_port;
    QString m_notes;
};

} // namespace reeve
