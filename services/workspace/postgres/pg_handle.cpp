#include "services/workspace/postgres/pg_handle.h"

#include <QSqlDriver>
#include <QVariant>
#include <array>

namespace reeve {

PGconn *pgHandle(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    // Qt's manual says PGconn*; newer compilers and Qt 6 look through the typedef.
    const bool known = qstrcmp(handle.typeName(), "PGconn*") == 0 || qstrcmp(handle.typeName(), "pg_conn*") == 0;
    return known ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

PgAnswer pgExecute(PGconn *connection, const QString &sql)
{
    return {PQexec(connection, sql.toUtf8().constData()), PQclear};
}

QSqlError pgError(PGconn *connection, const PGresult *answer)
{
    const char *said = answer ? PQresultErrorMessage(answer) : "";
    if (qstrlen(said) == 0)
        said = PQerrorMessage(connection);
    const char *state = answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr;
    return {QString(), QString::fromUtf8(said), QSqlError::StatementError, QString::fromLatin1(state ? state : "")};
}

void pgCancel(PGconn *connection)
{
    if (PGcancel *cancel = PQgetCancel(connection)) {
        std::array<char, 256> error{};
        PQcancel(cancel, error.data(), int(error.size()));
        PQfreeCancel(cancel);
    }
}

} // namespace reeve
