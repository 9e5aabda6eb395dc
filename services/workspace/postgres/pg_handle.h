#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <memory>

#include <libpq-fe.h>

namespace reeve {

/// libpq's connection under Qt's, for what Qt's driver has no way to say; null while the database is closed.
PGconn *pgHandle(const QSqlDatabase &database);

using PgAnswer = std::unique_ptr<PGresult, decltype(&PQclear)>;
PgAnswer pgExecute(PGconn *connection, const QString &sql);

/// The error of an answer (or, without one, of the connection) as Qt's driver would tell it, SQLSTATE included.
QSqlError pgError(PGconn *connection, const PGresult *answer);

/// Asks the server to end what the connection is doing; the statement then fails with 57014.
void pgCancel(PGconn *connection);

} // namespace reeve
