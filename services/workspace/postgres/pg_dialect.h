#pragma once

#include "services/workspace/sql/dialect.h"

namespace reeve {

/// What a server says of itself, asked once a connection.
struct PgFacts
{
    int version = 0;        ///< 150008 is 15.8
    bool standby = false;   ///< takes no writes
    bool foldsAll = true;   ///< lower() of the database's own locale knows more than ASCII
    bool hasIcu = false;    ///< there is the collation "und-x-icu", which does
    bool hasSchema = false; ///< the schema `reeve` is there
};

/// PostgreSQL 13 and newer: many write at a time, so writes are serializable and repeated when they collide.
class PgDialect : public Dialect
{
public:
    explicit PgDialect(const PgFacts &facts = {});

    [[nodiscard]] QString translated(const QString &sql) const override;
    [[nodiscard]] QString begin(bool write) const override;
    [[nodiscard]] QString lock(const QString &alias, bool skip) const override;
    [[nodiscard]] bool failureEndsTransaction() const override { return true; }
    [[nodiscard]] QString tableExists() const override;
    [[nodiscard]] QString createSchema() const override;
    [[nodiscard]] QString lockSchema() const override;
    /// By SQLSTATE (appendix A of PostgreSQL's manual), whatever language the server speaks.
    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] SqlTrouble trouble(const QSqlError &error) const override;

    [[nodiscard]] const PgFacts &facts() const { return m_facts; }

private:
    PgFacts m_facts;
    Functions m_functions;
};

/// The expression of an invoice's amount in minor units, for the table or alias `invoice`; what main keeps is a
/// decimal.
QString minorUnitsExpression(const QString &invoice);

} // namespace reeve
