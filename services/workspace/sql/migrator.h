#pragma once

#include "services/workspace/sql/sql_session.h"

namespace reeve {

/// One numbered change of the schema, as it is embedded in the program.
struct Migration
{
    int version = 0;
    QString name; ///< "sourceloop"
    QString up;   ///< SQL text
    QString down;
    QString checksum; ///< SHA-256 of `up`, hex
};

struct MigrationStatus
{
    Migration migration;
    QDateTime appliedOn; ///< invalid while it is pending
};

/// Brings a schema to a version and back; each migration is one transaction.
class Migrator
{
public:
    /// `engine` names the folder below :/migrations ("sqlite"), `ledger` the table that says what was applied.
    explicit Migrator(const QString &engine, const QString &ledger = QStringLiteral("reeve.migrations"));
    explicit Migrator(QList<Migration> migrations);

    [[nodiscard]] const QList<Migration> &migrations() const { return m_migrations; }
    [[nodiscard]] int newest() const { return m_migrations.isEmpty() ? 0 : m_migrations.last().version; }

    /// The version a schema is at; 0 for an empty one. Errors: State when a newer Reeve wrote it, or when the text of
    /// an applied migration is not the one this program holds.
    Result<int> check(SqlSession &session) const;
    Result<QList<MigrationStatus>> status(SqlSession &session) const;
    /// Applies what is pending; the answer is how many.
    Result<int> up(SqlSession &session) const;
    /// Takes back the newest migration; the answer is the version left.
    Result<int> down(SqlSession &session) const;

    /// One migration by itself, where each is a choice of its own; false when it was applied before.
    Result<bool> apply(SqlSession &session, const Migration &migration) const;
    /// What it found instead of making it stays.
    Result<void> takeBack(SqlSession &session, const Migration &migration) const;

private:
    struct Applied
    {
        int version = 0;
        QString checksum;
        QDateTime on;
    };
    Result<QList<Applied>> applied(SqlSession &session) const;
    Result<void> createLedger(SqlSession &session) const;

    QList<Migration> m_migrations;
    QString m_ledger = QStringLiteral("reeve.migrations");
};

} // namespace reeve
