#include "services/workspace/sql/migrator.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Migrator)
};

// In the ledger, instead of the text's checksum: what the migration makes was there, and is not Reeve's to take back.
const QString found = QStringLiteral("found");

/// "-- unless main.tenants" in the first line: the table whose being there says that others made all of it.
QString madeByOthers(const Migration &migration)
{
    static const QRegularExpression form(QStringLiteral("^-- unless ([a-z_.]+)\\n"));
    return form.match(migration.up).captured(1);
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString checksumOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QList<Migration> embedded(const QString &engine)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4})_([a-z0-9_]+)\\.up\\.sql$"));
    QList<Migration> migrations;
    const QDir folder(QStringLiteral(":/migrations/") + engine);
    for (const QString &file : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = form.match(file);
        if (!match.hasMatch())
            continue;
        QString down = file;
        down.replace(QStringLiteral(".up.sql"), QStringLiteral(".down.sql"));
        Migration migration{match.captured(1).toInt(),
                            match.captured(2),
                            readText(folder.filePath(file)),
                            readText(folder.filePath(down)),
                            {}};
        migration.checksum = checksumOf(migration.up);
        migrations.append(migration);
    }
    return migrations;
}

/// Whoever may only read the schema must be able to ask for its version.
Result<bool> tableExists(SqlSession &session, const QString &name)
{
    REEVE_TRY(there, session.value(session.dialect().tableExists(),
                                   {{QStringLiteral(":name"), session.dialect().translated(name)}}));
    return there.toBool();
}

/// One process at a time changes a schema.
class SchemaLock
{
public:
    explicit SchemaLock(SqlSession &session)
        : m_session(session), m_taken(session.script(session.dialect().lockSchema()))
    {
    }
    ~SchemaLock()
    {
        if (m_taken)
            m_session.script(m_session.dialect().unlockSchema());
    }
    SchemaLock(const SchemaLock &) = delete;
    SchemaLock &operator=(const SchemaLock &) = delete;

    [[nodiscard]] const Result<void> &taken() const { return m_taken; }

private:
    SqlSession &m_session;
    Result<void> m_taken;
};

} // namespace

Migrator::Migrator(const QString &engine, const QString &ledger) : Migrator(embedded(engine))
{
    m_ledger = ledger;
}

Migrator::Migrator(QList<Migration> migrations) : m_migrations(std::move(migrations))
{
    for (Migration &migration : m_migrations)
        if (migration.checksum.isEmpty())
            migration.checksum = checksumOf(migration.up);
}

Result<QList<Migrator::Applied>> Migrator::applied(SqlSession &session) const
{
    REEVE_TRY(ledger, tableExists(session, m_ledger));
    if (!ledger)
        return QList<Applied>();
    return session.list(QStringLiteral("select version, checksum, applied_on from %1 order by version").arg(m_ledger),
                        {}, [](const SqlRow &row) {
                            return Applied{row.integer(QLatin1String("version")), row.text(QLatin1String("checksum")),
                                           row.dateTime(QLatin1String("applied_on"))};
                        });
}

Result<void> Migrator::createLedger(SqlSession &session) const
{
    REEVE_TRY(there, tableExists(session, m_ledger));
    if (there)
        return {};
    REEVE_CHECK(session.script(session.dialect().createSchema()));
    return session.script(QStringLiteral("create table %1 (version integer primary key, name text not null, "
                                         "checksum text not null, applied_on text not null)")
                              .arg(m_ledger));
}

Result<int> Migrator::check(SqlSession &session) const
{
    REEVE_TRY(done, applied(session));
    if (done.isEmpty())
        return 0;
    if (done.last().version > newest())
        return fail(
            ErrorKind::State,
            Text::tr("This workspace was written by a newer Reeve: it has schema version %1, this program knows %2.")
                .arg(done.last().version)
                .arg(newest()),
            Text::tr("Open it with the newer Reeve, or restore the backup that was made beside it."));
    for (const Applied &entry : done) {
        for (const Migration &migration : m_migrations)
            if (migration.version == entry.version && migration.checksum != entry.checksum && entry.checksum != found)
                return fail(ErrorKind::State,
                            Text::tr("Migration %1 (%2) was applied with another text than this program holds.")
                                .arg(migration.version)
                                .arg(migration.name),
                            Text::tr("Open the workspace with the Reeve that wrote it."));
    }
    return done.last().version;
}

Result<QList<MigrationStatus>> Migrator::status(SqlSession &session) const
{
    REEVE_CHECK(check(session));
    REEVE_TRY(done, applied(session));
    QList<MigrationStatus> statuses;
    for (const Migration &migration : m_migrations) {
        MigrationStatus status{migration, {}};
        for (const Applied &entry : done)
            if (entry.version == migration.version)
                status.appliedOn = entry.on;
        statuses.append(status);
    }
    return statuses;
}

Result<int> Migrator::up(SqlSession &session) const
{
    REEVE_TRY(version, check(session));
    int count = 0;
    for (const Migration &migration : m_migrations) {
        if (migration.version <= version)
            continue;
        REEVE_TRY(applies, apply(session, migration));
        count += applies ? 1 : 0;
    }
    return count;
}

Result<bool> Migrator::apply(SqlSession &session, const Migration &migration) const
{
    const SchemaLock lock(session);
    REEVE_CHECK(lock.taken());
    return session.transaction([&]() -> Result<bool> {
        REEVE_CHECK(createLedger(session));
        // Another Reeve may have been quicker between the check and this lock.
        REEVE_TRY(there, session.value(QStringLiteral("select count(*) from %1 where version = :version").arg(m_ledger),
                                       {{QStringLiteral(":version"), migration.version}}));
        if (there.toInt() > 0)
            return false;
        const QString others = madeByOthers(migration);
        REEVE_TRY(isThere, others.isEmpty() ? Result<bool>(false) : tableExists(session, others));
        if (!isThere)
            REEVE_CHECK(session.script(migration.up));
        REEVE_CHECK(session.exec(QStringLiteral("insert into %1 (version, name, checksum, applied_on) "
                                                "values (:version, :name, :checksum, :on)")
                                     .arg(m_ledger),
                                 {{QStringLiteral(":version"), migration.version},
                                  {QStringLiteral(":name"), migration.name},
                                  {QStringLiteral(":checksum"), isThere ? found : migration.checksum},
                                  {QStringLiteral(":on"), toSql(QDateTime::currentDateTimeUtc())}}));
        return true;
    });
}

Result<int> Migrator::down(SqlSession &session) const
{
    REEVE_TRY(version, check(session));
    if (version == 0)
        return fail(ErrorKind::State, Text::tr("There is no migration to take back."));
    for (const Migration &migration : m_migrations)
        if (migration.version == version)
            REEVE_CHECK(takeBack(session, migration));
    return check(session);
}

Result<void> Migrator::takeBack(SqlSession &session, const Migration &migration) const
{
    const Binds version{{QStringLiteral(":version"), migration.version}};
    const SchemaLock lock(session);
    REEVE_CHECK(lock.taken());
    return session.transaction([&]() -> Result<void> {
        REEVE_TRY(
            checksum,
            session.value(QStringLiteral("select checksum from %1 where version = :version").arg(m_ledger), version));
        if (checksum.isNull())
            return {};
        if (checksum.toString() != found)
            REEVE_CHECK(session.script(migration.down));
        REEVE_CHECK(session.exec(QStringLiteral("delete from %1 where version = :version").arg(m_ledger), version));
        return {};
    });
}

} // namespace reeve
