#pragma once

#include "services/core/result.h"
#include "services/workspace/sql/dialect.h"
#include "services/workspace/workspace.h"

#include <QElapsedTimer>
#include <QHash>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>

namespace reeve {

/// Values for the `:name` placeholders of a statement.
using Binds = QVariantMap;

/// The current row of an answer; columns by name.
class SqlRow
{
public:
    SqlRow(const QSqlQuery &query, const QHash<QString, int> &columns) : m_query(query), m_columns(columns) {}

    [[nodiscard]] QVariant value(QLatin1String column) const;
    [[nodiscard]] QString text(QLatin1String column) const { return value(column).toString(); }
    [[nodiscard]] int integer(QLatin1String column) const { return value(column).toInt(); }
    [[nodiscard]] qint64 bigint(QLatin1String column) const { return value(column).toLongLong(); }
    [[nodiscard]] bool boolean(QLatin1String column) const { return value(column).toBool(); }
    [[nodiscard]] QDateTime dateTime(QLatin1String column) const; ///< UTC; invalid for null
    [[nodiscard]] QDate date(QLatin1String column) const;
    [[nodiscard]] QJsonObject json(QLatin1String column) const;
    [[nodiscard]] QStringList strings(QLatin1String column) const; ///< a JSON array of texts

private:
    const QSqlQuery &m_query;
    const QHash<QString, int> &m_columns;
};

/// One connection, used by one thread. Statements are prepared once and kept.
/// A server that is gone is connected to again: what had not been committed is done again from its beginning, and what
/// may have been is asked for first, so that no write is done twice or lost.
class SqlSession
{
public:
    /// Opens a closed connection again.
    using Open = std::function<Result<std::shared_ptr<const Dialect>>(QSqlDatabase &)>;

    SqlSession(const QSqlDatabase &database, std::shared_ptr<const Dialect> dialect, Open open = {});
    ~SqlSession();
    SqlSession(const SqlSession &) = delete;
    SqlSession &operator=(const SqlSession &) = delete;

    /// `read(row)` for every row of the answer, in a list.
    template<class Read>
    auto list(const QString &sql, const Binds &binds, Read read)
        -> Result<QList<std::invoke_result_t<Read, const SqlRow &>>>
    {
        QList<std::invoke_result_t<Read, const SqlRow &>> items;
        REEVE_CHECK(each(sql, binds, [&](const SqlRow &row) { items.append(read(row)); }));
        return items;
    }
    /// The first row, if there is one.
    template<class Read>
    auto first(const QString &sql, const Binds &binds, Read read)
        -> Result<std::optional<std::invoke_result_t<Read, const SqlRow &>>>
    {
        std::optional<std::invoke_result_t<Read, const SqlRow &>> item;
        REEVE_CHECK(each(sql, binds, [&](const SqlRow &row) {
            if (!item)
                item = read(row);
        }));
        return item;
    }
    Result<void> each(const QString &sql, const Binds &binds, const std::function<void(const SqlRow &)> &read);
    /// Rows affected.
    Result<int> exec(const QString &sql, const Binds &binds = {});
    /// The first column of the first row; a null variant when there is no row.
    Result<QVariant> value(const QString &sql, const Binds &binds = {});
    /// A write that waits for the others: they are made together, before the next statement that is answered or with
    /// the commit, in one round trip where the engine can. None of them sees what another one wrote, and no two may
    /// write the same row; what is refused fails the statement or commit that they were made with.
    void later(const QString &sql, const Binds &binds);
    /// Makes the writes that wait, for a later() that has to see them.
    Result<void> flush();
    /// Streams the answer: Dialect::copyOut. `sql` holds placeholders as elsewhere.
    Result<void> copyOut(const QString &sql, const Binds &binds, const Dialect::Line &line);
    /// Several statements at once, as a migration holds them; not prepared.
    Result<void> script(const QString &sql);

    /// Commits when `work()` answers a value, rolls back when it answers an error. Not nested. Where the engine lets
    /// several write at a time, one that got in another's way is begun anew, as is one whose connection broke: `work`
    /// may be called more than once, and nothing of an earlier call is kept.
    template<class Work>
    auto transaction(Work work, Access access = Access::Write) -> std::invoke_result_t<Work>
    {
        for (int attempt = 1;; ++attempt) {
            std::invoke_result_t<Work> answer = tl::make_unexpected(Error());
            if (auto begun = begin(access); !begun) {
                answer = tl::make_unexpected(std::move(begun).error());
            } else if (answer = work(); answer) {
                auto committed = commit(access);
                if (committed)
                    return answer;
                answer = tl::make_unexpected(std::move(committed).error());
            }
            rollBack();
            if (!beginsAnew(attempt))
                return answer;
        }
    }

    /// On whose behalf the following statements are made.
    Result<void> actAs(const Actor &actor);
    /// Asked while a lost server is waited for, in the session's thread: true gives up.
    void giveUpWhen(std::function<bool()> gone) { m_gone = std::move(gone); }
    /// Asked in any thread while a statement runs, for what only reads: true may end it. Nothing asks any more after
    /// the call with an empty function.
    void cancelWhen(std::function<bool()> cancelled) { m_cancelled = std::move(cancelled); }

    /// Remembers what the transaction changed, for Workspace::changed after the commit.
    void note(Entity entity, const Id &id);
    [[nodiscard]] QList<Change> takeChanges();

    [[nodiscard]] const Dialect &dialect() const { return *m_dialect; }
    [[nodiscard]] QSqlDatabase database() const { return m_database; }
    /// Statements executed since the session began, without those that begin and end transactions; for benches.
    [[nodiscard]] qint64 statements() const { return m_statements; }

private:
    struct Statement;
    struct Write
    {
        QString sql;
        Binds binds;
    };

    /// Executes after what waits was written.
    Result<Statement *> run(const QString &sql, const Binds &binds);
    Result<Statement *> execute(const QString &sql, const Binds &binds);
    /// What waits and the query (empty for none), as one statement where the engine can; the query's first value.
    Result<QVariant> flushWith(const QString &query, const Binds &binds);
    QString oneStatement(const QList<Write> &writes, const QString &query);
    /// The error as a person reads it; what the session can do about it is kept.
    tl::unexpected<Error> failure(const QSqlError &error);
    /// Whether the transaction that just failed is worth another try, after a pause.
    [[nodiscard]] bool beginsAnew(int attempt);
    bool reopen();
    /// Closes the connection, and forgets it with its statements.
    void letGo();
    /// Waits; false when that is not worth while any more.
    [[nodiscard]] bool pause(int milliseconds) const;
    /// After a commit that was not answered: the value when it was done all the same.
    Result<void> settle(const QString &transaction, const Error &error);
    [[nodiscard]] QString changesAsJson() const;
    QSqlError control(const QString &sql);
    Result<void> begin(Access access);
    Result<void> commit(Access access);
    void rollBack();

    QSqlDatabase m_database;
    std::shared_ptr<const Dialect> m_dialect;
    QHash<QString, std::shared_ptr<Statement>> m_prepared;
    QList<Write> m_waiting;
    QHash<QStringList, QString> m_together; ///< writes, and the query last, to their one statement
    QMap<Entity, QList<Id>> m_changes;
    qint64 m_statements = 0;
    std::optional<SqlTrouble> m_trouble; ///< of the transaction's latest failure
    Open m_open;
    std::function<bool()> m_gone;
    std::function<bool()> m_cancelled;
    bool m_broken = false;     ///< the connection is gone and not yet back
    QElapsedTimer m_lostSince; ///< of the outage; invalid while there is none
    std::optional<Actor> m_actor;
};

/// How a UTC instant and a JSON object are bound, the same in every engine.
QVariant toSql(const QDateTime &instant);
QVariant toSql(const QJsonObject &object);
QVariant toSql(const QStringList &texts);
/// Null for an empty text, so that a foreign key is not the empty string.
QVariant orNull(const QString &text);

} // namespace reeve
