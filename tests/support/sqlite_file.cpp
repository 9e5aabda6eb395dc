#include "tests/support/sqlite_file.h"

#include "services/workspace/sqlite/open_sqlite.h"

namespace reeve {

std::unique_ptr<SqlSession> openSqliteFile(const QString &path)
{
    return connectSqlite(path).value_or(nullptr);
}

QVariant sqliteValue(const QString &path, const QString &sql)
{
    const auto session = openSqliteFile(path);
    return session ? session->value(sql).value_or(QVariant()) : QVariant();
}

} // namespace reeve
