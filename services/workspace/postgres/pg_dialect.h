#pragma once

#include "services/workspace/sql/dialect.h"

#include <chrono>
#include <memory>

namespace reeve {

class PgWatchdog;

/// What a server says of itself, asked once a connection.
struct PgFacts
{
    int version = 0;      ///< 150008 is 15.8
    bool standby = false; ///< takes no writes: a standby, or set to be read only
    bool foldsAll = true; ///< lower() of the database's own locale knows more than ASCII
    bool hasIcu = false;  ///< there is the collation "und-x-icu", which does
    /// SourceLoop's tables without Reeve's own, which this login may not make: empty ones stand in for them, in each
    /// connection by itself.
    bool bare = false;
};

/// Who looks that a statement does not take longer than `limit`; it would lose the connection of that socket.
struct PgGuard
{
    std::shared_ptr<PgWatchdog> watchdog;
    int socket = -1;
    std::chrono::milliseconds limit{0};
    QString group; ///< as PgWatchdog has it
};

/// PostgreSQL 13 and newer: many write at a time, so writes are serializable and repeated when they collide.
class PgDialect : public Dialect
{
public:
    explicit PgDialect(const PgFacts &facts = {}, PgGuard guard = {});

    [[nodiscard]] QString translated(const QString &sql) const override;
    [[nodiscard]] QString begin(Access access) const override;
    [[nodiscard]] QString lock(const QString &alias, bool skip) const override;
    [[nodiscard]] bool failureEndsTransaction() const override { return true; }
    [[nodiscard]] QString beforeCommit() const override;
    [[nodiscard]] QString together(const QStringList &writes, const QString &query) const override;
    [[nodiscard]] QString outcome() const override;
    [[nodiscard]] QString actAs() const override;
    tl::expected<Result<void>, QSqlError> copyOut(QSqlDatabase &database, const QString &query,
                                                  const Line &line) const override;
    void statementBegins(const std::function<bool()> &cancelled = {}) const override;
    void statementEnds() const override;
    [[nodiscard]] QString tableExists() const override;
    [[nodiscard]] QString createSchema() const override;
    [[nodiscard]] QString lockSchema() const override;
    [[nodiscard]] QString unlockSchema() const override;
    /// By SQLSTATE (appendix A of PostgreSQL's manual), whatever language the server speaks.
    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] SqlTrouble trouble(const QSqlError &error) const override;

    [[nodiscard]] const PgFacts &facts() const { return m_facts; }

private:
    PgFacts m_facts;
    Functions m_functions;
    PgGuard m_guard;
};

/// What the statements of a bare connection say instead of Reeve's own schemas; what they name in quotes stays.
QString withoutOwnSchemas(const QString &sql);

/// The expression of an invoice's amount in minor units, for the table or alias `invoice`; what main keeps is a
/// decimal.
QString minorUnitsExpression(const QString &invoice);

} // namespace reeve
