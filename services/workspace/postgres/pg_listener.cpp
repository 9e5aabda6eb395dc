#include "services/workspace/postgres/pg_listener.h"

#include "services/workspace/postgres/pg_watchdog.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <array>
#include <memory>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <vector>

#include <libpq-fe.h>

namespace reeve {

namespace {

constexpr int firstPauseMs = 250;
constexpr int longestPauseMs = 15000;
constexpr int askEveryMs = 10000;
constexpr int answerWithinMs = 5000;

using Connection = std::unique_ptr<PGconn, decltype(&PQfinish)>;

Connection connectTo(const PgParameters &parameters, const QString &password)
{
    std::vector<QByteArray> texts;
    for (const auto &[keyword, value] : pgKeywords(parameters)) {
        texts.push_back(keyword.toUtf8());
        texts.push_back(value.toUtf8());
    }
    if (!password.isEmpty()) {
        texts.push_back("password");
        texts.push_back(password.toUtf8());
    }
    std::vector<const char *> keywords;
    std::vector<const char *> values;
    for (std::size_t i = 0; i < texts.size(); i += 2) {
        keywords.push_back(texts.at(i).constData());
        values.push_back(texts.at(i + 1).constData());
    }
    keywords.push_back(nullptr);
    values.push_back(nullptr);
    return {PQconnectdbParams(keywords.data(), values.data(), 0), PQfinish};
}

QString reasonOf(PGconn *connection)
{
    return QString::fromUtf8(PQerrorMessage(connection)).simplified().left(300);
}

QList<Change> everything()
{
    QList<Change> changes;
    for (const Entity entity : {Entity::Lead, Entity::Tenant, Entity::Invoice, Entity::Run, Entity::Delivery,
                                Entity::Mail, Entity::Audit, Entity::Workspace})
        changes.append({entity, {}});
    return changes;
}

} // namespace

PgListener::PgListener(const PgParameters &parameters, const QString &password, const QString &instance, Heard heard,
                       LinkSeen seen)
    : m_parameters(parameters), m_password(password), m_instance(instance), m_heard(std::move(heard)),
      m_seen(std::move(seen)), m_wake(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)), m_thread([this] { serve(); })
{
}

PgListener::~PgListener()
{
    m_stopping = true;
    tryNow();
    m_thread.join();
    close(m_wake);
}

void PgListener::tryNow()
{
    eventfd_write(m_wake, 1);
}

/// Begins to listen. A server that hangs after the login would keep this thread for ever.
bool PgListener::subscribed(PGconn *connection)
{
    if (PQstatus(connection) != CONNECTION_OK)
        return false;
    using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;
    const auto watchdog = PgWatchdog::shared();
    watchdog->guard(PQsocket(connection), std::chrono::milliseconds(answerWithinMs), m_instance);
    const Answer recovery(PQexec(connection, "select pg_is_in_recovery()"), PQclear);
    m_standby = PQntuples(recovery.get()) == 1 && qstrcmp(PQgetvalue(recovery.get(), 0, 0), "t") == 0;
    m_replayed.clear();
    const Answer answer(m_standby ? nullptr : PQexec(connection, "listen reeve"), PQclear);
    watchdog->release(PQsocket(connection));
    return m_standby || PQresultStatus(answer.get()) == PGRES_COMMAND_OK;
}

void PgListener::serve()
{
    bool connectedBefore = false;
    int pause = firstPauseMs;
    QDateTime lostSince;
    while (!m_stopping) {
        QString reason;
        {
            const Connection connection = connectTo(m_parameters, m_password);
            if (m_stopping)
                return;
            if (subscribed(connection.get())) {
                pause = firstPauseMs;
                m_seen(Link{Link::State::Connected, lostSince, {}, {}});
                if (std::exchange(connectedBefore, true))
                    m_heard(everything());
                reason = listen(connection.get());
                lostSince = QDateTime::currentDateTimeUtc();
            } else {
                reason = reasonOf(connection.get());
            }
        }
        if (m_stopping)
            return;
        if (!lostSince.isValid())
            lostSince = QDateTime::currentDateTimeUtc();
        m_seen(Link{Link::State::Reconnecting, lostSince, QDateTime::currentDateTimeUtc().addMSecs(pause), reason});
        if (wait(-1, pause) == Woken::ByUser)
            pause = firstPauseMs;
        pause = std::min(2 * pause, longestPauseMs);
    }
}

QString PgListener::listen(PGconn *connection)
{
    for (;;) {
        const Woken woken = wait(PQsocket(connection), askEveryMs);
        if (m_stopping)
            return {};
        if (woken != Woken::ByServer && !answers(connection))
            return PQstatus(connection) == CONNECTION_OK
                       ? QCoreApplication::translate("Postgres", "The server does not answer.")
                       : reasonOf(connection);
        if (woken == Woken::ByServer && PQconsumeInput(connection) == 0)
            return reasonOf(connection);
        if (const QList<Change> changes = read(connection); !changes.isEmpty())
            m_heard(changes);
    }
}

bool PgListener::answers(PGconn *connection)
{
    if (PQsendQuery(connection, m_standby ? "select pg_last_wal_replay_lsn()" : "select 1") == 0)
        return false;
    while (PQisBusy(connection) != 0)
        if (wait(PQsocket(connection), answerWithinMs) == Woken::ByTime || m_stopping ||
            PQconsumeInput(connection) == 0)
            return false;
    bool answered = false;
    QByteArray said;
    while (PGresult *result = PQgetResult(connection)) {
        answered = PQresultStatus(result) == PGRES_TUPLES_OK;
        if (answered && PQntuples(result) == 1)
            said = PQgetvalue(result, 0, 0);
        PQclear(result);
    }
    if (m_standby && answered && std::exchange(m_replayed, said) != said)
        m_heard(everything());
    return answered;
}

QList<Change> PgListener::read(PGconn *connection) const
{
    QList<Change> changes;
    while (PGnotify *notify = PQnotifies(connection)) {
        const QJsonObject told = QJsonDocument::fromJson(notify->extra).object();
        PQfreemem(notify);
        const auto entity = entityFromKey(told[QLatin1String("entity")].toString());
        if (!entity || told[QLatin1String("by")].toString() == m_instance)
            continue;
        Change change{*entity, {}};
        for (const auto &id : told[QLatin1String("ids")].toArray())
            change.ids.append(id.toString());
        changes.append(change);
    }
    return changes;
}

PgListener::Woken PgListener::wait(int socket, int milliseconds)
{
    std::array<pollfd, 2> watched{pollfd{m_wake, POLLIN, 0}, pollfd{socket, POLLIN, 0}};
    if (poll(watched.data(), watched.size(), milliseconds) <= 0)
        return Woken::ByTime;
    if (watched[0].revents != 0) {
        eventfd_t count = 0;
        eventfd_read(m_wake, &count);
        return Woken::ByUser;
    }
    return Woken::ByServer;
}

} // namespace reeve
