#pragma once

#include "services/workspace/sql/dialect.h"

namespace reeve {

/// SQLite 3.40: one file, one writer at a time.
class SqliteDialect : public Dialect
{
public:
    [[nodiscard]] QString translated(const QString &sql) const override;
    /// Splits a script at the semicolons that end a line; a trigger's body ends with "end;" and stays whole.
    [[nodiscard]] QStringList statements(const QString &script) const override;
    [[nodiscard]] QString tableExists() const override;
    [[nodiscard]] QString begin(Access access) const override;
    [[nodiscard]] Error error(const QSqlError &error) const override;
};

} // namespace reeve
