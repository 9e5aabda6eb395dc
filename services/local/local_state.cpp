#include "services/local/local_state.h"

#include "services/workspace/sql/sql_pool.h"
#include "services/workspace/sqlite/sqlite_dialect.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <QtConcurrent>

namespace reeve {

namespace {

/// SQLite, with errors that speak of this file and not of a workspace.
class LocalDialect : public SqliteDialect
{
public:
    explicit LocalDialect(QString path) : m_path(std::move(path)) {}

    [[nodiscard]] Error error(const QSqlError &error) const override
    {
        return Error::of(
            ErrorKind::File,
            LocalState::tr("Your settings and drafts cannot be kept: %1").arg(error.databaseText().left(300)),
            LocalState::tr(
                "Check that %1 can be written and the disk is not full. If the file is damaged, move it away.")
                .arg(QDir::toNativeSeparators(m_path)));
    }

private:
    QString m_path;
};

/// SQLite gives its -wal and -shm files the rights of the main file, so those are set before it is opened.
Result<void> createPrivateFile(const QString &path)
{
    QFile file(path);
    const bool ok = QDir().mkpath(QFileInfo(path).absolutePath()) && file.open(QIODevice::ReadWrite) &&
                    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (ok)
        return {};
    return fail(ErrorKind::File,
                LocalState::tr("The file of your settings and drafts cannot be opened: %1").arg(file.errorString()),
                LocalState::tr("Check the rights of %1.").arg(QDir::toNativeSeparators(path)));
}

Result<std::unique_ptr<SqlSession>> connectTo(const QString &path)
{
    REEVE_CHECK(createPrivateFile(path));
    const auto dialect = std::make_shared<LocalDialect>(path);
    auto session = std::make_unique<SqlSession>(
        QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("local-") + newId()), dialect);
    QSqlDatabase database = session->database();
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!database.open())
        return fail(dialect->error(database.lastError()));
    for (const QString &pragma :
         {QStringLiteral("pragma journal_mode = wal"), QStringLiteral("pragma synchronous = full")}) {
        QSqlQuery query(database);
        if (!query.exec(pragma))
            return fail(dialect->error(query.lastError()));
    }
    return session;
}

// A JSON document is an object or an array, and a value may be neither: it is kept as the only item of an array.
QString toText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue fromText(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).array().at(0);
}

Result<QHash<QString, QJsonValue>> readAll(SqlSession &session)
{
    REEVE_CHECK(session.exec(
        QStringLiteral("create table if not exists state (key text primary key, value text not null) without rowid")));
    QHash<QString, QJsonValue> values;
    REEVE_CHECK(session.each(QStringLiteral("select key, value from state"), {}, [&](const SqlRow &row) {
        values.insert(row.text(QLatin1String("key")), fromText(row.text(QLatin1String("value"))));
    }));
    return values;
}

using Batch = QHash<QString, std::optional<QJsonValue>>; ///< nothing where the key is removed

Result<void> writeAll(SqlSession &session, const Batch &batch)
{
    static const QString put = QStringLiteral("insert into state (key, value) values (:key, :value) "
                                              "on conflict (key) do update set value = excluded.value");
    static const QString drop = QStringLiteral("delete from state where key = :key");
    for (auto item = batch.cbegin(); item != batch.cend(); ++item) {
        Binds binds{{QStringLiteral(":key"), item.key()}};
        if (item.value())
            binds.insert(QStringLiteral(":value"), toText(*item.value()));
        REEVE_CHECK(session.exec(item.value() ? put : drop, binds));
    }
    return {};
}

} // namespace

/// What the writer has yet to write. It takes everything at once, so a splitter that is dragged costs a few
/// transactions and not hundreds.
struct LocalState::Unwritten
{
    std::mutex mutex;
    Batch batch;
    bool submitted = false; ///< a job is queued that will take the batch

    Batch take()
    {
        const std::lock_guard lock(mutex);
        submitted = false;
        return std::exchange(batch, {});
    }
    /// What could not be written goes back, unless it was set again meanwhile.
    void giveBack(const Batch &failed)
    {
        const std::lock_guard lock(mutex);
        for (auto item = failed.cbegin(); item != failed.cend(); ++item)
            if (!batch.contains(item.key()))
                batch.insert(item.key(), item.value());
    }
};

Future<std::shared_ptr<LocalState>> LocalState::open(const QString &path)
{
    return QtConcurrent::run([path, home = QThread::currentThread()]() -> Result<std::shared_ptr<LocalState>> {
        auto pool = std::make_unique<SqlPool>([path] { return connectTo(path); }, 0, 1, SqlPool::Committed());
        REEVE_TRY(values, pool->write(readAll).result());
        std::shared_ptr<LocalState> state(new LocalState(std::move(pool), std::move(values)));
        state->moveToThread(home);
        return state;
    });
}

LocalState::LocalState(std::unique_ptr<SqlPool> pool, QHash<QString, QJsonValue> values)
    : m_unwritten(std::make_shared<Unwritten>()), m_pool(std::move(pool)), m_values(std::move(values)),
      m_lastWrite(ready<void>({}))
{
}

LocalState::~LocalState()
{
    // What failed while it was already on its way is tried once more.
    if (!flush().result())
        flush().waitForFinished();
}

QJsonValue LocalState::value(const QString &key, const QJsonValue &fallback) const
{
    return m_values.value(key, fallback);
}

void LocalState::setValue(const QString &key, const QJsonValue &value)
{
    if (const auto known = m_values.constFind(key); known != m_values.cend() && *known == value)
        return;
    m_values.insert(key, value);
    store(key, value);
}

void LocalState::remove(const QString &key)
{
    if (m_values.remove(key))
        store(key, {});
}

QStringList LocalState::keys(const QString &prefix) const
{
    QStringList found;
    for (auto item = m_values.cbegin(); item != m_values.cend(); ++item)
        if (item.key().startsWith(prefix))
            found << item.key();
    found.sort();
    return found;
}

Future<void> LocalState::flush()
{
    bool left = false;
    {
        const std::lock_guard lock(m_unwritten->mutex);
        left = !m_unwritten->batch.isEmpty() && !m_unwritten->submitted;
    }
    if (left)
        submit();
    return m_lastWrite;
}

void LocalState::store(const QString &key, const std::optional<QJsonValue> &value)
{
    bool submitted = false;
    {
        const std::lock_guard lock(m_unwritten->mutex);
        m_unwritten->batch.insert(key, value);
        submitted = m_unwritten->submitted;
    }
    if (!submitted)
        submit();
    emit changed(key);
}

void LocalState::submit()
{
    {
        const std::lock_guard lock(m_unwritten->mutex);
        m_unwritten->submitted = true;
    }
    m_lastWrite = m_pool->batches([unwritten = m_unwritten](SqlSession &session, Progress &) {
        const Batch batch = unwritten->take();
        auto written = session.transaction([&] { return writeAll(session, batch); });
        if (!written)
            unwritten->giveBack(batch);
        return written;
    });
    onResult(this, m_lastWrite, [this](const Result<void> &written) {
        if (!written)
            emit writeFailed(written.error());
    });
}

} // namespace reeve
