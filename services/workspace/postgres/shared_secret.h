#pragma once

#include "services/core/future.h"
#include "services/workspace/sql/sql_session.h"
#include "services/workspace/sql/workspace_keys.h"

#include <QObject>

namespace reeve {

class SecretStore;
class SqlWorkspace;
class Workspace;

/// The master secret (DerivedKeys) of a database that several operators share. Every operator's keyring holds a copy;
/// the database holds a fingerprint alone, so that no Reeve derives keys from another secret. The first one who may
/// write makes it; the others get it by hand: a colleague's Reeve shows it, theirs takes it.
class SharedSecret : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Looking,
        Here,
        Missing, ///< the keyring has none, or another one
        Failed   ///< keyring or database did not answer; tried again when the connection is back
    };

    /// A connection of its own, as the workspace's wait for the secret.
    using Connect = std::function<Result<std::unique_ptr<SqlSession>>()>;

    /// A child of `workspace`. `secrets` outlives it.
    SharedSecret(SecretStore &secrets, SqlWorkspace &workspace, std::shared_ptr<WorkspaceKeys> keys, Connect connect);
    /// Null where a workspace has no such secret.
    static SharedSecret *of(const Workspace &workspace);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString workspaceName() const;
    /// Why it is not Here, for people.
    [[nodiscard]] Error problem() const;

    /// For a colleague: 13 groups of four letters and digits (Base32, RFC 4648). For who manages the workspace; leaves
    /// an audit event. Errors: Forbidden, State while it is not Here.
    Future<QString> show();
    /// What a colleague's Reeve has shown, with or without its spaces; kept in the keyring. Errors: Validation on
    /// "secret", and what the keyring says.
    Future<void> enter(const QString &text);
    /// A new secret in the place of one that nobody has any more: what the old one made (links, callbacks under way,
    /// passwords not handed over) ends with it. For who manages the workspace, while it is Missing; leaves an audit
    /// event. Errors: Forbidden, State, Conflict when somebody else was faster, and what the keyring says.
    Future<void> renew();

signals:
    void stateChanged();

private:
    void look();
    /// Another Reeve may have made a new one.
    void lookAgain();
    void compare(const Result<QByteArray> &stored, const QString &known);
    /// Makes it the database's own, unless another Reeve was faster.
    void claim(const QByteArray &master);
    void become(State state, Result<QByteArray> master);
    [[nodiscard]] QString keyringName() const;
    [[nodiscard]] QString fingerprint(const QByteArray &master) const;

    SecretStore &m_secrets;
    SqlWorkspace &m_workspace;
    std::shared_ptr<WorkspaceKeys> m_keys;
    Connect m_connect;
    State m_state = State::Looking;
    QByteArray m_master;
    QString m_known; ///< the database's fingerprint
    Error m_problem;
};

} // namespace reeve
