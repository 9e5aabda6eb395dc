#include "services/workspace/sql/sql_session.h"

#include "services/core/identifier.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <chrono>
#include <thread>

namespace reeve {

namespace {
constexpr int keptStatements = 200;
constexpr qsizetype mostTogether = 40; // a statement of PostgreSQL takes 65,535 values
constexpr int namedChanges = 100;
constexpr int mostAttempts = 12;
constexpr int longestPauseMs = 200;
// How long a lost server is waited for: what an operator takes for slow, not for broken.
constexpr int patienceMs = 15000;
constexpr int pauseMs = 100;
constexpr int longestWaitMs = 3000;

/// `sql` with its placeholders replaced by the driver's own literals, for statements that take no values.
QString withLiterals(const QString &sql, const Binds &binds, const QSqlDriver &driver)
{
    // What stands in quotes is passed over, as is the second colon of a cast.
    static const QRegularExpression token(QStringLiteral("'[^']*'|::|:[a-z][a-z0-9_]*"));
    QString text;
    qsizetype from = 0;
    for (auto match = token.globalMatch(sql); match.hasNext();) {
        const auto found = match.next();
        const auto bind = binds.constFind(found.captured());
        text += sql.mid(from, found.capturedStart() - from);
        from = found.capturedEnd();
        if (bind == binds.constEnd()) {
            text += found.captured();
            continue;
        }
        QSqlField field(QString(), bind->metaType());
        field.setValue(*bind);
        text += driver.formatValue(field);
    }
    return text + sql.mid(from);
}

class Running
{
public:
    explicit Running(const Dialect &dialect, const std::function<bool()> &cancelled = {}) : m_dialect(dialect)
    {
        m_dialect.statementBegins(cancelled);
    }
    ~Running() { m_dialect.statementEnds(); }
    Running(const Running &) = delete;
    Running &operator=(const Running &) = delete;

private:
    const Dialect &m_dialect;
};

} // namespace

struct SqlSession::Statement
{
    explicit Statement(const QSqlDatabase &database) : query(database) {}
    QSqlQuery query;
    QHash<QString, int> columns;
};

SqlSession::SqlSession(const QSqlDatabase &database, std::shared_ptr<const Dialect> dialect, Open open)
    : m_database(database), m_dialect(std::move(dialect)), m_open(std::move(open))
{
}

SqlSession::~SqlSession()
{
    letGo();
}

void SqlSession::letGo()
{
    // Before the statements: with the connection the server forgets them by itself, and a driver that is gone cannot
    // ask a server that may be gone, too, for every one of them. Nobody watches over it: the next connection may have
    // the number of this one's socket already.
    const QString name = m_database.connectionName();
    m_database = {};
    QSqlDatabase::removeDatabase(name); // closes it
    m_prepared.clear();
}

Result<SqlSession::Statement *> SqlSession::run(const QString &sql, const Binds &binds)
{
    REEVE_CHECK(flush());
    return execute(sql, binds);
}

Result<SqlSession::Statement *> SqlSession::execute(const QString &sql, const Binds &binds)
{
    std::shared_ptr<Statement> &statement = m_prepared[sql];
    if (!statement) {
        if (m_prepared.size() > keptStatements) {
            m_prepared.clear();
            return execute(sql, binds);
        }
        const Running preparing(*m_dialect);
        statement = std::make_shared<Statement>(m_database);
        statement->query.setForwardOnly(true);
        if (!statement->query.prepare(m_dialect->translated(sql))) {
            auto failed = failure(statement->query.lastError());
            m_prepared.remove(sql);
            return failed;
        }
    }
    QSqlQuery &query = statement->query;
    for (auto bind = binds.cbegin(); bind != binds.cend(); ++bind) {
        // A QString that was never set is an empty text, not SQL's null; null is asked for with orNull().
        const bool unset = bind.value().typeId() == QMetaType::QString && bind.value().toString().isNull();
        query.bindValue(bind.key(), unset ? QVariant(QStringLiteral("")) : bind.value());
    }
    ++m_statements;
    const Running running(*m_dialect, m_cancelled);
    if (!query.exec()) {
        auto failed = failure(query.lastError());
        query.finish();
        return failed;
    }
    if (statement->columns.isEmpty()) {
        const QSqlRecord record = query.record();
        for (int i = 0; i < record.count(); ++i)
            statement->columns.insert(record.fieldName(i), i);
    }
    return statement.get();
}

Result<void> SqlSession::each(const QString &sql, const Binds &binds, const std::function<void(const SqlRow &)> &read)
{
    REEVE_TRY(statement, run(sql, binds));
    const SqlRow row(statement->query, statement->columns);
    {
        // The rows come one by one; the server may take its time, or hang, after each.
        const Running reading(*m_dialect, m_cancelled);
        while (statement->query.next())
            read(row);
    }
    const QSqlError error = statement->query.lastError();
    statement->query.finish();
    if (error.isValid())
        return failure(error);
    return {};
}

Result<int> SqlSession::exec(const QString &sql, const Binds &binds)
{
    REEVE_TRY(statement, run(sql, binds));
    const int affected = statement->query.numRowsAffected();
    statement->query.finish();
    return affected;
}

Result<QVariant> SqlSession::value(const QString &sql, const Binds &binds)
{
    REEVE_TRY(statement, run(sql, binds));
    const QVariant value = statement->query.next() ? statement->query.value(0) : QVariant();
    statement->query.finish();
    return value;
}

void SqlSession::later(const QString &sql, const Binds &binds)
{
    m_waiting.append({sql, binds});
}

Result<void> SqlSession::flush()
{
    if (m_waiting.isEmpty())
        return {};
    REEVE_CHECK(flushWith({}, {}));
    return {};
}

namespace {

/// `:name` of the one statement becomes `:name_1` and so on, as many write the same columns.
QString numbered(const QString &sql, qsizetype number)
{
    static const QRegularExpression placeholder(QStringLiteral("(?<![:\\w]):([a-z_]+)\\b"));
    return QString(sql).replace(placeholder, QStringLiteral(":\\1_%1").arg(number));
}

} // namespace

Result<QVariant> SqlSession::flushWith(const QString &query, const Binds &binds)
{
    QList<Write> writes = std::exchange(m_waiting, {});
    while (writes.size() > mostTogether) {
        m_waiting = writes.mid(0, mostTogether);
        writes.remove(0, mostTogether);
        REEVE_CHECK(flushWith({}, {}));
    }
    QString sql = query;
    Binds all = binds;
    if (const QString together = writes.isEmpty() ? QString() : oneStatement(writes, query); !together.isEmpty()) {
        sql = together;
        for (qsizetype i = 0; i < writes.size(); ++i)
            for (auto bind = writes.at(i).binds.cbegin(); bind != writes.at(i).binds.cend(); ++bind)
                all.insert(QStringLiteral("%1_%2").arg(bind.key()).arg(i), bind.value());
    } else {
        for (const Write &write : writes) {
            REEVE_TRY(written, execute(write.sql, write.binds));
            written->query.finish();
        }
    }
    if (sql.isEmpty())
        return QVariant();
    REEVE_TRY(statement, execute(sql, all));
    const QVariant value = statement->query.next() ? statement->query.value(0) : QVariant();
    statement->query.finish();
    return value;
}

QString SqlSession::oneStatement(const QList<Write> &writes, const QString &query)
{
    QStringList texts;
    for (const Write &write : writes)
        texts << write.sql;
    texts << query;
    if (m_together.size() > keptStatements)
        m_together.clear();
    auto known = m_together.find(texts);
    if (known == m_together.end()) {
        QStringList parts;
        for (qsizetype i = 0; i < writes.size(); ++i)
            parts << numbered(writes.at(i).sql, i);
        known = m_together.insert(texts, m_dialect->together(parts, query));
    }
    return *known;
}

Result<void> SqlSession::copyOut(const QString &sql, const Binds &binds, const Dialect::Line &line)
{
    ++m_statements;
    const Running running(*m_dialect);
    const auto copied =
        m_dialect->copyOut(m_database, withLiterals(m_dialect->translated(sql), binds, *m_database.driver()), line);
    if (!copied)
        return failure(copied.error());
    return *copied;
}

Result<void> SqlSession::script(const QString &sql)
{
    for (const QString &statement : m_dialect->statements(sql)) {
        QSqlQuery query(m_database);
        ++m_statements;
        if (!query.exec(m_dialect->translated(statement)))
            return failure(query.lastError());
    }
    m_prepared.clear();
    return {};
}

QSqlError SqlSession::control(const QString &sql)
{
    const Running running(*m_dialect);
    QSqlQuery query(m_database);
    return query.exec(sql) ? QSqlError() : query.lastError();
}

Result<void> SqlSession::begin(Access access)
{
    m_waiting.clear();
    m_changes.clear();
    m_trouble.reset();
    if (const QSqlError error = control(m_dialect->begin(access)); error.isValid())
        return failure(error);
    return {};
}

Result<void> SqlSession::commit(Access access)
{
    if (m_trouble && m_dialect->failureEndsTransaction())
        return fail(ErrorKind::Internal, QStringLiteral("A statement failed and nobody said so."));
    QVariant transaction;
    if (access != Access::Read) {
        const QString before = m_dialect->beforeCommit();
        const Binds binds{{QStringLiteral(":changes"), changesAsJson()}};
        REEVE_TRY(number, flushWith(before, before.isEmpty() ? Binds() : binds));
        transaction = number;
    }
    const QSqlError error = control(QStringLiteral("commit"));
    if (!error.isValid())
        return {};
    auto failed = failure(error);
    if (m_broken && !transaction.isNull())
        return settle(transaction.toString(), failed.value());
    return failed;
}

Result<void> SqlSession::settle(const QString &transaction, const Error &error)
{
    QElapsedTimer waiting;
    waiting.start();
    const Binds asked{{QStringLiteral(":transaction"), transaction},
                      {QStringLiteral(":witness"), m_changes.value(Entity::Audit).value(0)}};
    int unknown = 0;
    for (bool first = true; (!m_broken || reopen()) && (first || pause(pauseMs)) && waiting.elapsed() < patienceMs;
         first = false) {
        const auto outcome = value(m_dialect->outcome(), asked);
        if (!outcome)
            continue;
        unknown = outcome->toString() == QLatin1String("unknown") ? unknown + 1 : 0;
        if (outcome->toString() == QLatin1String("committed"))
            return {};
        if (unknown > 1 || outcome->toString() == QLatin1String("aborted")) {
            m_trouble = SqlTrouble::Lost; // and back: it can begin anew
            return fail(error);
        }
        if (outcome->isNull())
            break;
    }
    m_trouble = SqlTrouble::None;
    Error nobodyKnows =
        Error::of(ErrorKind::Network,
                  QCoreApplication::translate("SqlSession", "The connection broke while the change was being "
                                                            "saved; nobody knows whether it was."),
                  QCoreApplication::translate("SqlSession", "Look whether it is there before you repeat it."));
    nobodyKnows.retryable = false;
    return fail(nobodyKnows);
}

tl::unexpected<Error> SqlSession::failure(const QSqlError &error)
{
    m_trouble = m_dialect->trouble(error);
    m_broken = m_broken || (m_trouble == SqlTrouble::Lost && m_open);
    return fail(m_dialect->error(error));
}

bool SqlSession::beginsAnew(int attempt)
{
    if (attempt >= mostAttempts || (m_cancelled && m_cancelled()))
        return false;
    switch (m_trouble.value_or(SqlTrouble::None)) {
    case SqlTrouble::Lost: return !m_broken ? bool(m_open) : reopen();
    case SqlTrouble::Repeat:
        // Two that got in each other's way must not meet again: each waits for another time.
        return pause(QRandomGenerator::global()->bounded(1, std::min(longestPauseMs, 2 << attempt)));
    case SqlTrouble::None: break;
    }
    return false;
}

bool SqlSession::pause(int milliseconds) const
{
    constexpr int step = 50;
    for (; milliseconds > 0; milliseconds -= step) {
        if (m_gone && m_gone())
            return false;
        std::this_thread::sleep_for(std::chrono::milliseconds(std::min(step, milliseconds)));
    }
    return true;
}

bool SqlSession::reopen()
{
    if (!m_lostSince.isValid())
        m_lostSince.start();
    for (int wait = pauseMs;; wait = std::min(2 * wait, longestWaitMs)) {
        if (m_gone && m_gone())
            return false;
        m_actor.reset();
        QSqlDatabase next = QSqlDatabase::cloneDatabase(m_database, QStringLiteral("workspace-") + newId());
        letGo();
        m_database = next;
        auto opened = m_open(m_database);
        if (opened) {
            m_dialect = *opened;
            m_broken = false;
            m_lostSince.invalidate();
            return true;
        }
        // Whoever comes later in a long outage is told at once, and does not wait as long as the first one did.
        if (!opened.error().retryable || m_lostSince.elapsed() > patienceMs || !pause(wait))
            return false;
    }
}

Result<void> SqlSession::actAs(const Actor &actor)
{
    const QString sql = m_dialect->actAs();
    if (sql.isEmpty() || m_actor == actor)
        return {};
    REEVE_CHECK(value(sql, {{QStringLiteral(":name"), actor.name}, {QStringLiteral(":role"), roleKey(actor.role)}}));
    m_actor = actor;
    return {};
}

QString SqlSession::changesAsJson() const
{
    QJsonArray changes;
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        changes.append(QJsonObject{
            {QStringLiteral("entity"), entityKey(change.key())},
            {QStringLiteral("ids"),
             QJsonArray::fromStringList(change.value().size() > namedChanges ? QStringList() : change.value())}});
    return QString::fromUtf8(QJsonDocument(changes).toJson(QJsonDocument::Compact));
}

void SqlSession::rollBack()
{
    m_waiting.clear();
    m_changes.clear();
    // What a transaction has set goes with it.
    m_actor.reset();
    if (!m_broken)
        control(QStringLiteral("rollback"));
}

void SqlSession::note(Entity entity, const Id &id)
{
    m_changes[entity].append(id);
}

QList<Change> SqlSession::takeChanges()
{
    QList<Change> changes;
    for (auto change = m_changes.cbegin(); change != m_changes.cend(); ++change)
        changes.append({change.key(), change.value().size() > namedChanges ? QList<Id>() : change.value()});
    m_changes.clear();
    return changes;
}

} // namespace reeve
