#pragma once

#include "services/workspace/postgres/pg_parameters.h"

#include <QProcess>
#include <QTemporaryDir>
#include <memory>

namespace reeve {

/// A PostgreSQL of the test's own: a cluster in a folder that goes with it, on a free port of this machine, run by an
/// unprivileged user. Nothing in it outlives the test, so it does not wait for the disk unless told to.
class PostgresServer
{
public:
    enum class Disk { Fast, Safe };
    /// `settings` are lines of postgresql.conf.
    explicit PostgresServer(Disk disk = Disk::Fast, const QStringList &settings = {});
    ~PostgresServer();
    PostgresServer(const PostgresServer &) = delete;
    PostgresServer &operator=(const PostgresServer &) = delete;

    /// A hot standby that streams from `primary`; null when it cannot be made.
    static std::unique_ptr<PostgresServer> standbyOf(const PostgresServer &primary);
    /// The program's one server, started when it is first asked for, ended with the application.
    static PostgresServer &shared();

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    bool start();
    void stop();  ///< tells every client to go, and ends at once
    void kill9(); ///< as a crash does: with everything that it has started
    [[nodiscard]] qint64 pid() const { return m_process.processId(); }
    [[nodiscard]] QString dataFolder() const { return m_folder.filePath(QStringLiteral("data")); }

    /// As its superuser "reeve".
    [[nodiscard]] PgParameters database(const QString &name, const QString &user = QStringLiteral("reeve")) const;
    /// Makes an empty database; one that is there already is left as it is.
    PgParameters create(const QString &name);
    /// The same with Reeve's schema and every part of it in place, which takes less time than migrating each.
    PgParameters workspace(const QString &name);
    /// What psql prints, unaligned and without headings; its error when it failed.
    QString psql(const QString &database, const QString &sql, const QString &user = QStringLiteral("reeve")) const;
    /// The same statement several times in one psql, with what it says that each took ("Time: 1.234 ms").
    [[nodiscard]] QString psqlTimed(const QString &database, const QString &sql, int times) const;
    /// A schema as pg_dump writes it, without rows.
    [[nodiscard]] QString dump(const QString &database, const QString &schema) const;

private:
    struct Empty
    {
    };
    explicit PostgresServer(Empty);
    [[nodiscard]] QString run(const QString &program, const QString &database, const QString &user,
                              const QStringList &arguments) const;
    PgParameters create(const QString &name, const QString &from);
    bool becomesReady();
    bool initialize(Disk disk, const QStringList &settings);

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
};

} // namespace reeve
