#include "services/workspace/postgres/pg_dialect.h"

#include "services/domain/money.h"
#include "services/workspace/postgres/pg_handle.h"
#include "services/workspace/postgres/pg_watchdog.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

constexpr int linesBetweenSigns = 1000;

QString listOf(const QStringList &codes)
{
    return QStringLiteral("'%1'").arg(codes.join(QStringLiteral("', '")));
}

QString codesWith(int digits)
{
    QStringList codes;
    for (const QString &code : currencyCodes())
        if (currencyDigits(code) == digits)
            codes << code;
    return listOf(codes);
}

/// "... (key)=(acme) ..." in the detail names the column, in every language.
QString keyColumn(const QString &message)
{
    static const QRegularExpression form(QStringLiteral("\\(\"?(\\w+)\"?[^)=]*\\)=\\("));
    return form.match(message).captured(1);
}

/// The server's own sentence, without what Qt puts around it.
QString sentence(const QSqlError &error)
{
    static const QRegularExpression prefix(QStringLiteral("^[A-Z]+:\\s+"));
    static const QRegularExpression state(QStringLiteral("\\s*\\([0-9A-Z]{5}\\)$"));
    QString line = error.databaseText().trimmed().section(u'\n', 0, 0);
    return line.remove(prefix).remove(state).left(300);
}

Error duplicate(const QSqlError &error)
{
    Error duplicate = Error::of(ErrorKind::Duplicate, Text::tr("This value is taken already; choose another."));
    if (const QString column = keyColumn(error.databaseText()); !column.isEmpty())
        duplicate.fields = {{column, duplicate.text}};
    return duplicate;
}

Error refused(const QSqlError &error)
{
    Error other = Error::of(ErrorKind::Database, Text::tr("The database refused: %1").arg(sentence(error)));
    other.retryable = false;
    return other;
}

bool endsConnection(const QString &state)
{
    // 08: connection exceptions. 57P01 to 57P05: shutdown, crash, starting up, database dropped, idle too long. 25P03:
    // idle in a transaction too long. None at all: libpq found out by itself.
    return state.isEmpty() || state.startsWith(QLatin1String("08")) || state.startsWith(QLatin1String("57P")) ||
           state == QLatin1String("25P03");
}

} // namespace

QString minorUnitsExpression(const QString &invoice)
{
    return QStringLiteral("cast(%1.amount * (case when %1.currency_code in (%2) then 1 "
                          "when %1.currency_code in (%3) then 1000 else 100 end) as bigint)")
        .arg(invoice, codesWith(0), codesWith(3));
}

QString withoutOwnSchemas(const QString &sql)
{
    // Alga's tables are for provisioning, which there is none of.
    static const QRegularExpression alga(QStringLiteral("create [^;]*\\balga\\b[^;]*;"));
    static const QRegularExpression own(QStringLiteral("(?<!')\\breeve\\."));
    return QString(sql).remove(alga).replace(own, QStringLiteral("pg_temp."));
}

PgDialect::PgDialect(const PgFacts &facts, PgGuard guard)
    : m_facts(facts),
      m_functions{
          {QStringLiteral("fold"), facts.foldsAll || !facts.hasIcu ? QStringLiteral("lower(%1)")
                                                                   : QStringLiteral("lower(%1 collate \"und-x-icu\")")},
          {QStringLiteral("ordered"), QStringLiteral("lower(%1 collate \"C\")")},
          {QStringLiteral("bytewise"), QStringLiteral("(%1 collate \"C\")")},
          {QStringLiteral("exact"), QStringLiteral("cast(%1 as text)")},
          {QStringLiteral("day"), QStringLiteral("to_char(%1 at time zone 'UTC', 'YYYY-MM-DD')")},
          {QStringLiteral("early"), QStringLiteral("coalesce(%1, '-infinity')")},
          {QStringLiteral("mail_host"), QStringLiteral("lower(split_part(%1, '@', 2) collate \"C\")")},
          {QStringLiteral("texts"), QStringLiteral("cast(array_to_json(%1) as text)")},
          {QStringLiteral("list"), QStringLiteral("array(select jsonb_array_elements_text(cast(%1 as jsonb)))")},
          {QStringLiteral("minor_units"), minorUnitsExpression(QStringLiteral("%1"))},
          {QStringLiteral("decimal_amount"), QStringLiteral("round(%1.amount, case when %1.currency_code in (") +
                                                 codesWith(0) + QStringLiteral(") then 0 when %1.currency_code in (") +
                                                 codesWith(3) + QStringLiteral(") then 3 else 2 end)")},
          {QStringLiteral("amount_column"), QStringLiteral("amount")},
          {QStringLiteral("amount_value"), QStringLiteral("%2")},
          // An array that is read first counts as ten values for the planner. Twice it counts for less than a page,
          // so that a word that few rows hold is not looked for in every row.
          {QStringLiteral("among"), QStringLiteral("(%1 = any (array(%2)) and %1 = any (array(%2)))")},
          {QStringLiteral("operator_id"), QStringLiteral("cast(md5(nullif(%1, '')) as uuid)")},
      },
      m_guard(std::move(guard))
{
}

void PgDialect::statementBegins(const std::function<bool()> &cancelled) const
{
    if (m_guard.watchdog)
        m_guard.watchdog->guard(m_guard.socket, m_guard.limit, m_guard.group, cancelled);
}

void PgDialect::statementEnds() const
{
    if (m_guard.watchdog)
        m_guard.watchdog->release(m_guard.socket);
}

tl::expected<Result<void>, QSqlError> PgDialect::copyOut(QSqlDatabase &database, const QString &query,
                                                         const Line &line) const
{
    // A million lines may take longer than a statement may; each of them shows that the server is there.
    PGconn *connection = pgHandle(database);
    if (!connection)
        return tl::make_unexpected(QSqlError(QString(), QStringLiteral("not connected"), QSqlError::ConnectionError));
    const PgAnswer begun = pgExecute(connection, QStringLiteral("set local statement_timeout = 0; copy (") + query +
                                                     QStringLiteral(") to stdout"));
    if (PQresultStatus(begun.get()) != PGRES_COPY_OUT)
        return tl::make_unexpected(pgError(connection, begun.get()));
    Result<void> taken;
    char *buffer = nullptr;
    int length = 0;
    for (qint64 count = 1; (length = PQgetCopyData(connection, &buffer, 0)) > 0; ++count) {
        if (taken) {
            taken = line(QByteArrayView(buffer, length));
            if (!taken)
                pgCancel(connection);
        }
        PQfreemem(buffer);
        if (count % linesBetweenSigns == 0)
            statementBegins();
    }
    PgAnswer ended(PQgetResult(connection), PQclear);
    const bool whole = length == -1 && PQresultStatus(ended.get()) == PGRES_COMMAND_OK;
    const QSqlError error = whole ? QSqlError() : pgError(connection, ended.get());
    while (ended)
        ended.reset(PQgetResult(connection));
    if (taken && !whole)
        return tl::make_unexpected(error);
    return taken;
}

QString PgDialect::translated(const QString &sql) const
{
    const QString text = expanded(sql, m_functions);
    return m_facts.bare ? withoutOwnSchemas(text) : text;
}

QString PgDialect::begin(Access access) const
{
    // What is written is planned once: no filter of an operator is in it, and the checks of its foreign keys would be
    // planned anew for each row.
    const QString planned = QStringLiteral("; set local plan_cache_mode = auto");
    switch (access) {
    case Access::Read: return QStringLiteral("begin isolation level repeatable read read only");
    // A rule looks before it writes ("no verified lead has this address"). Serializable makes that as safe as with one
    // writer, without a lock for every rule; those that collide are begun anew.
    case Access::Write: break;
    // Whoever holds the row's lock looks at nothing that others write, so there is nothing to watch but the row.
    case Access::Own: return QStringLiteral("begin isolation level repeatable read") + planned;
    }
    return QStringLiteral("begin isolation level serializable") + planned;
}

QString PgDialect::lock(const QString &alias, bool skip) const
{
    return QStringLiteral(" for update of ") + alias + (skip ? QStringLiteral(" skip locked") : QString());
}

QString PgDialect::beforeCommit() const
{
    return QStringLiteral(
        "select cast(pg_current_xact_id_if_assigned() as text), (select count(pg_notify('reeve', cast(change || "
        "jsonb_build_object('by', current_setting('reeve.instance', true)) as text))) "
        "from jsonb_array_elements(cast(:changes as jsonb)) as changes (change))");
}

QString PgDialect::together(const QStringList &writes, const QString &query) const
{
    QStringList parts;
    for (const QString &write : writes)
        parts << QStringLiteral("write_%1 as (%2)").arg(parts.size()).arg(write);
    // The query is answered before the writes are made, which is when the transaction would get its number.
    QString last = query.isEmpty() ? QStringLiteral("select null") : query;
    last.replace(QLatin1String("pg_current_xact_id_if_assigned()"), QLatin1String("pg_current_xact_id()"));
    return QStringLiteral("with %1 %2").arg(parts.join(QStringLiteral(", ")), last);
}

QString PgDialect::outcome() const
{
    // What the statement sees is older than what pg_xact_status says: a transaction that ends in between is asked for
    // again.
    return QStringLiteral(
        "select case when x.id >= pg_snapshot_xmax(pg_current_snapshot()) then "
        "case when exists (select from pg_locks where locktype = 'transactionid' and transactionid = cast(x.id as "
        "xid)) "
        "then 'in progress' else 'unknown' end "
        "when not pg_visible_in_snapshot(x.id, pg_current_snapshot()) then 'in progress' "
        "when cast(:witness as text) <> '' and not exists (select from reeve.audit_events e "
        "where e.entity_id = :witness and e.transaction = x.id) then 'aborted' "
        "else pg_xact_status(x.id) end from (select cast(cast(:transaction as text) as xid8) as id) x");
}

QString PgDialect::actAs() const
{
    return QStringLiteral("select set_config('reeve.operator', :name, false), set_config('reeve.role', :role, false), "
                          "set_config('application_name', left('reeve ' || :name, 60), false)");
}

QString PgDialect::tableExists() const
{
    return QStringLiteral("select to_regclass(:name) is not null");
}

QString PgDialect::createSchema() const
{
    // Asked for within the migration's lock; whoever may not make schemas must not be stopped by one that is there.
    return QStringLiteral("do $$ begin if to_regnamespace('reeve') is null then create schema reeve; end if; end $$");
}

QString PgDialect::lockSchema() const
{
    // Any number will do, as long as every Reeve takes the same: "reeve" in ASCII.
    // Taken before the transaction, which then sees what the one before has made.
    return QStringLiteral("set statement_timeout = 0; set lock_timeout = 0; select pg_advisory_lock(491512034917)");
}

QString PgDialect::unlockSchema() const
{
    return QStringLiteral("select pg_advisory_unlock(491512034917)");
}

SqlTrouble PgDialect::trouble(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return SqlTrouble::Repeat;
    return endsConnection(state) ? SqlTrouble::Lost : SqlTrouble::None;
}

Error PgDialect::error(const QSqlError &error) const
{
    const QString state = error.nativeErrorCode();
    if (state == QLatin1String("23505"))
        return duplicate(error);
    if (state == QLatin1String("40001") || state == QLatin1String("40P01"))
        return Error::of(ErrorKind::Database, Text::tr("Others are changing the same records."),
                         Text::tr("Try again in a moment."));
    if (state == QLatin1String("42501"))
        return Error::of(ErrorKind::Forbidden,
                         Text::tr("The database does not give your login this right: %1").arg(sentence(error)),
                         Text::tr("Ask an administrator of the server for it."));
    if (state == QLatin1String("25006"))
        return Error::of(ErrorKind::Forbidden, Text::tr("This server takes no changes: it is a standby."),
                         Text::tr("Connect to the primary server to change something."));
    if (state == QLatin1String("53300"))
        return Error::of(ErrorKind::Database, Text::tr("The server has no free connection."),
                         Text::tr("Close another program that uses it, or raise max_connections."));
    if (state == QLatin1String("53100"))
        return Error::of(ErrorKind::Database, Text::tr("The server's disk is full; nothing was changed."),
                         Text::tr("Free some space on the server and try again."));
    if (state == QLatin1String("57014") || state == QLatin1String("55P03"))
        return Error::of(ErrorKind::Timeout, Text::tr("The database took too long to answer."),
                         Text::tr("Narrow the filter, or try again when the server is less busy."));
    if (endsConnection(state))
        return Error::of(ErrorKind::Network,
                         Text::tr("The connection to the database was lost: %1").arg(sentence(error)),
                         Text::tr("Reeve connects again by itself."));
    if (state == QLatin1String("22P02"))
        return Error::of(ErrorKind::NotFound, Text::tr("There is nothing of this identity."));
    if (state == QLatin1String("22001")) {
        Error tooLong = Error::of(ErrorKind::Validation, Text::tr("A text is too long: %1").arg(sentence(error)));
        return tooLong;
    }
    if (state == QLatin1String("42P01") || state == QLatin1String("42703"))
        return Error::of(ErrorKind::State, Text::tr("The database lacks what Reeve looks for: %1").arg(sentence(error)),
                         Text::tr("Bring its schema up to date with “reeve migrate up”."));
    return refused(error);
}

} // namespace reeve
