#include "services/workspace/sql/sql_session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSqlRecord>
#include <chrono>
#include <thread>

namespace reeve {

namespace {
constexpr int keptStatements = 200;
constexpr int namedChanges = 100;
constexpr int mostAttempts = 12;
constexpr int longestPauseMs = 200;
} // namespace

struct SqlSession::Statement
{
    explicit Statement(const QSqlDatabase &database) : query(database) {}
    QSqlQuery query;
    QHash<QString, int> columns;
};

QVariant SqlRow::value(QLatin1String column) const
{
    const auto found = m_columns.constFind(QString(column));
    Q_ASSERT_X(found != m_columns.constEnd(), "SqlRow", column.latin1());
    return found == m_columns.constEnd() ? QVariant() : m_query.value(*found);
}

QDateTime SqlRow::dateTime(QLatin1String column) const
{
    const QVariant stored = value(column);
    if (stored.isNull())
        return {};
    QDateTime instant = stored.typeId() == QMetaType::QDateTime
                            ? stored.toDateTime()
                            : QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    return instant.toUTC();
}

QDate SqlRow::date(QLatin1String column) const
{
    const QVariant stored = value(column);
    if (stored.isNull())
        return {};
    if (stored.typeId() == QMetaType::QDateTime)
        return stored.toDateTime().toUTC().date();
    return QDate::fromString(stored.toString().left(10), Qt::ISODate);
}

QJsonObject SqlRow::json(QLatin1String column) const
{
    return QJsonDocument::fromJson(text(column).toUtf8()).object();
}

QStringList SqlRow::strings(QLatin1String column) const
{
    QStringList texts;
    const QJsonArray array = QJsonDocument::fromJson(text(column).toUtf8()).array();
    for (const auto &item : array)
        texts << item.toString();
    return texts;
}

SqlSession::SqlSession(QSqlDatabase database, std::shared_ptr<const Dialect> dialect)
    : m_database(std::move(database)), m_dialect(std::move(dialect))
{
}

SqlSession::~SqlSession()
{
    m_prepared.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(name);
}

Result<SqlSession::Statement *> SqlSession::run(const QString &sql, const Binds &binds)
{
    std::shared_ptr<Statement> &statement = m_prepared[sql];
    if (!statement) {
        if (m_prepared.size() > keptStatements) {
            m_prepared.clear();
            return run(sql, binds);
        }
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
    while (statement->query.next())
        read(row);
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

Result<void> SqlSession::begin(bool write)
{
    m_changes.clear();
    m_trouble.reset();
    QSqlQuery query(m_database);
    if (!query.exec(m_dialect->begin(write)))
        return failure(query.lastError());
    return {};
}

Result<void> SqlSession::commit()
{
    if (m_trouble && m_dialect->failureEndsTransaction())
        return fail(ErrorKind::Internal, QStringLiteral("A statement failed and nobody said so."));
    QSqlQuery query(m_database);
    if (query.exec(QStringLiteral("commit")))
        return {};
    return failure(query.lastError());
}

tl::unexpected<Error> SqlSession::failure(const QSqlError &error)
{
    m_trouble = m_dialect->trouble(error);
    return fail(m_dialect->error(error));
}

bool SqlSession::beginsAnew(int attempt) const
{
    if (m_trouble.value_or(SqlTrouble::None) != SqlTrouble::Repeat || attempt >= mostAttempts)
        return false;
    // Two that got in each other's way must not meet again: each waits for another time.
    const int most = std::min(longestPauseMs, 2 << attempt);
    std::this_thread::sleep_for(std::chrono::milliseconds(QRandomGenerator::global()->bounded(1, most)));
    return true;
}

void SqlSession::rollBack()
{
    m_changes.clear();
    QSqlQuery(m_database).exec(QStringLiteral("rollback"));
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

QVariant toSql(const QDateTime &instant)
{
    return instant.isValid() ? QVariant(instant.toUTC().toString(Qt::ISODateWithMs)) : QVariant();
}

QVariant toSql(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QVariant toSql(const QStringList &texts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(texts)).toJson(QJsonDocument::Compact));
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace reeve
