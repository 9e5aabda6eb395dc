#include "tests/support/sqlite_file.h"

#include "services/core/identifier.h"
#include "services/workspace/sqlite/sqlite_dialect.h"

namespace reeve {

std::unique_ptr<SqlSession> openSqliteFile(const QString &path)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), newId());
    database.setDatabaseName(path);
    database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=10000"));
    const bool opened = database.open();
    auto session = std::make_unique<SqlSession>(database, std::make_shared<SqliteDialect>());
    if (!opened || !session->script(QStringLiteral("pragma foreign_keys = on;")))
        return nullptr;
    return session;
}

QVariant sqliteValue(const QString &path, const QString &sql)
{
    const auto session = openSqliteFile(path);
    return session ? session->value(sql).value_or(QVariant()) : QVariant();
}

} // namespace reeve
