#pragma once

#include "services/workspace/sql/dialect.h"

namespace reeve {

/// SQLite 3.40: one file, one writer at a time.
class SqliteDialect : public Dialect
{
public:
    [[nodiscard]] QString translated(const QString &sql) const override;
    [[nodiscard]] QString begin(bool write) const override;
    [[nodiscard]] QString mailHost(const QString &column) const override;
    [[nodiscard]] Error error(const QSqlError &error) const override;
};

} // namespace reeve
