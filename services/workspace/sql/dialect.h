#pragma once

#include "services/core/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QStringList>
#include <functional>

namespace reeve {

/// Why a statement failed, as far as the session can mend it by itself.
enum class SqlTrouble {
    None,   ///< the statement was refused; it would be again
    Repeat, ///< another transaction was in the way: the same one, begun anew, may pass
    Lost    ///< the connection is gone
};

/// What a transaction is going to do.
enum class Access {
    Read,  ///< one state of everything
    Write, ///< nobody else changes what it has looked at
    Own    ///< a write of rows that it locks: what others do to the rest need not stay as it was
};

/// What differs between the SQL engines; everything else in sql/ is written once.
///
/// SourceLoop's tables are `main.x` in both (SQLite calls its own schema that); Reeve's are written `reeve.x`, which is
/// a schema in PostgreSQL and a prefix (`reeve_x`) in SQLite, as are those of Alga PSA (`alga.x`). Where the engines
/// have other types or functions the shared SQL writes a function of `reeve`, which the dialect replaces by its own
/// expression:
///
///     reeve.fold(text)                     lower case beyond ASCII, for filters
///     reeve.ordered(text)                  lower case of ASCII, compared byte by byte, for orders and equality
///     reeve.bytewise(text)                 compared byte by byte
///     reeve.exact(value)                   reads so that the answer can be bound again and nothing is lost
///     reeve.day(instant)                   its day in UTC, as ISO text
///     reeve.early(day)                     the day; before all days when there is none
///     reeve.mail_host(text)                what follows the @ of a mail address, in lower case
///     reeve.texts(column)                  a column of several texts, as a JSON array
///     reeve.list(text)                     a JSON array, as the value of such a column
///     reeve.minor_units(i)                 the amount of the invoice `i` in minor units
///     reeve.decimal_amount(i)              the same with its currency's decimals; where queries are streamed
///     reeve.amount_column()                where an invoice keeps its amount
///     reeve.amount_value(minor, decimal)   whichever of the two that column takes
///     reeve.among(column, query)           the column's value is one that the query answers
///     reeve.operator_id(name)              what created_by and the like keep of an operator
class Dialect
{
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString translated(const QString &sql) const = 0;
    [[nodiscard]] virtual QString begin(Access access) const = 0;
    /// What follows a select of rows that the transaction is going to write, so that another writer waits for them:
    /// `alias` is the table's name in it. With `skip`, rows that another one holds are passed over. Empty where a write
    /// transaction is alone anyway.
    [[nodiscard]] virtual QString lock(const QString &alias, bool skip = false) const
    {
        Q_UNUSED(alias)
        Q_UNUSED(skip)
        return {};
    }
    /// A statement that fails ends its transaction, whatever the work makes of the failure.
    [[nodiscard]] virtual bool failureEndsTransaction() const { return false; }
    /// Before a write commits: tells the other clients of `:changes` (JSON, [{"entity", "ids"}]) and answers the
    /// transaction's number, null when it has written nothing. Empty where nobody else listens.
    [[nodiscard]] virtual QString beforeCommit() const { return {}; }
    /// Several writes and then a query (empty for none) as one statement; empty where that is not possible.
    [[nodiscard]] virtual QString together(const QStringList &writes, const QString &query) const
    {
        Q_UNUSED(writes)
        Q_UNUSED(query)
        return {};
    }
    /// How the transaction numbered `:transaction` ended: "committed", "aborted", "in progress", or "unknown" for a
    /// number that has not been given out, which it then never is when that is said twice; null when it is forgotten.
    /// `:witness` is the subject of an audit event that it wrote, or empty: a server that crashed gives a number again
    /// whose transaction never reached its disk.
    [[nodiscard]] virtual QString outcome() const { return {}; }
    /// Makes `:name` with `:role` the one who acts from now on; empty where the engine keeps no such thing.
    [[nodiscard]] virtual QString actAs() const { return {}; }
    /// Around every statement, in the session's thread. One that nobody waits for any more, as `cancelled` says in any
    /// thread, may be ended, with the connection if need be.
    virtual void statementBegins(const std::function<bool()> &cancelled = {}) const { Q_UNUSED(cancelled) }
    virtual void statementEnds() const {}
    /// Streams what a query answers, in COPY's text format with UTC instants, to `line`; an error that `line` answers
    /// ends it and is the answer. For engines that can (SqlPool::copiesOut). The values stand in the query's text.
    using Line = std::function<Result<void>(QByteArrayView)>;
    virtual tl::expected<Result<void>, QSqlError> copyOut(QSqlDatabase &database, const QString &query,
                                                          const Line &line) const;
    /// A script as the statements that can be executed one by one.
    [[nodiscard]] virtual QStringList statements(const QString &script) const { return {script}; }
    /// A boolean: whether the table `:name` (translated, as a statement has it) is there.
    [[nodiscard]] virtual QString tableExists() const = 0;
    /// Makes the place of Reeve's own tables; empty where there is nothing to make.
    [[nodiscard]] virtual QString createSchema() const { return {}; }
    /// Before and after a migration's transaction: lets one process at a time migrate, as long as that takes; empty
    /// where the transaction does that already.
    [[nodiscard]] virtual QString lockSchema() const { return {}; }
    [[nodiscard]] virtual QString unlockSchema() const { return {}; }
    /// Duplicate for a unique violation (the column's name as field), Database with retryable set otherwise.
    [[nodiscard]] virtual Error error(const QSqlError &error) const = 0;
    [[nodiscard]] virtual SqlTrouble trouble(const QSqlError &) const { return SqlTrouble::None; }

protected:
    /// By the function's name, what it becomes: %1 and %2 are its arguments.
    using Functions = QHash<QString, QString>;
    /// `sql` with every known `reeve.name(...)` replaced, the inner ones too.
    [[nodiscard]] static QString expanded(const QString &sql, const Functions &functions);
};

} // namespace reeve
