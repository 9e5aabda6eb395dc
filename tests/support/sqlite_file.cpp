#include "tests/support/sqlite_file.h"

#include "services/workspace/sqlite/open_sqlite.h"

namespace reeve {

QVariant sqliteValue(const QString &path, const QString &sql)
{
    const auto session = connectSqlite(path);
    return session ? (*session)->value(sql).value_or(QVariant()) : QVariant();
}

} // namespace reeve
