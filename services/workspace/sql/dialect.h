#pragma once

#include "services/core/error.h"

#include <QSqlError>
#include <QString>

namespace reeve {

/// What differs between the SQL engines; everything else in sql/ is written once.
/// SourceLoop's tables are `main.x` in both (SQLite calls its own schema that); Reeve's are written `reeve.x`, which is
/// a schema in PostgreSQL and a prefix (`reeve_x`) in SQLite; the function `reeve.fold(text)` is there in both, and
/// answers lower case beyond ASCII too.
class Dialect
{
public:
    virtual ~Dialect() = default;

    [[nodiscard]] virtual QString translated(const QString &sql) const = 0;
    [[nodiscard]] virtual QString begin(bool write) const = 0;
    /// What follows a select of rows that the transaction is going to write, so that another writer waits for them:
    /// `alias` is the table's name in it. With `skip`, rows that another one holds are passed over. Empty where a write
    /// transaction is alone anyway.
    [[nodiscard]] virtual QString lock(const QString &alias, bool skip = false) const
    {
        Q_UNUSED(alias)
        Q_UNUSED(skip)
        return {};
    }
    /// An expression for the host of a mail address, in lower case.
    [[nodiscard]] virtual QString mailHost(const QString &column) const = 0;
    /// Duplicate for a unique violation (the column's name as field), Database with retryable set otherwise.
    [[nodiscard]] virtual Error error(const QSqlError &error) const = 0;
};

} // namespace reeve
