#pragma once

#include "services/workspace/postgres/pg_parameters.h"
#include "services/workspace/workspace.h"

#include <atomic>
#include <functional>
#include <thread>

typedef struct pg_conn PGconn;

namespace reeve {

/// A connection of its own that waits for what others change (LISTEN) and thereby knows whether the server can be
/// reached. It connects again by itself, each time after a longer pause; what it has missed meanwhile nobody can tell,
/// so that everything counts as changed then.
class PgListener
{
public:
    /// Both are called in the listener's thread.
    using Heard = std::function<void(const QList<Change> &)>;
    using LinkSeen = std::function<void(const Link &)>;

    /// What `instance` itself tells is passed over: it knows.
    PgListener(const PgParameters &parameters, const QString &password, const QString &instance, Heard heard,
               LinkSeen seen);
    ~PgListener();
    PgListener(const PgListener &) = delete;
    PgListener &operator=(const PgListener &) = delete;

    /// Ends the pause, or asks the server whether it is still there. Any thread.
    void tryNow();

private:
    void serve();
    bool subscribed(PGconn *connection);
    /// Until the connection breaks; the answer is why.
    QString listen(PGconn *connection);
    [[nodiscard]] QList<Change> read(PGconn *connection) const;
    /// Waits for the socket (none: -1) or for tryNow.
    enum class Woken { ByServer, ByUser, ByTime };
    Woken wait(int socket, int milliseconds);
    /// On a standby, which cannot listen, also whether it has got anything new from its primary.
    bool answers(PGconn *connection);

    PgParameters m_parameters;
    QString m_password;
    QString m_instance;
    Heard m_heard;
    LinkSeen m_seen;
    bool m_standby = false; ///< the listener's thread's alone, as is the next
    QByteArray m_replayed;  ///< how far a standby has come
    int m_wake = -1;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace reeve
