#pragma once

#include "services/core/result.h"

#include <QJsonObject>
#include <QPair>

namespace reeve {

/// How to reach a PostgreSQL database, by libpq's own names; the password is no part of it. An empty text leaves the
/// choice to libpq: PG* variables, the service file, its defaults.
struct PgParameters
{
    QString host; ///< name, address, or the folder of a socket
    int port = 0; ///< 0 for libpq's
    QString database;
    QString user;
    QString service;     ///< a section of pg_service.conf
    QString sslMode;     ///< "disable" to "verify-full"; empty: verify-full except for this machine
    QString sslRootCert; ///< PEM file; "system" and empty as libpq takes them
    QString sslCert;
    QString sslKey;
    int connectSeconds = 10;
    int statementSeconds = 30; ///< the longest a statement may take
    bool operator==(const PgParameters &) const = default;
};

/// "postgresql://ada@db.example:5432/control" or "host=... dbname=..."; a password in it is handed out apart.
/// Validation with what libpq says of it, or naming an option that Reeve does not keep.
struct PgLogin
{
    PgParameters parameters;
    QString password;
};
Result<PgLogin> pgLoginFromText(const QString &text);
bool isPgConnectionText(const QString &text);

/// What cannot be right without asking a server; the fields by the names of the struct.
Result<void> validate(const PgParameters &parameters);

QJsonObject toJson(const PgParameters &parameters);
PgParameters pgParametersFromJson(const QJsonObject &stored);

/// "ada@db.example:5432/control", for people.
QString pgLocation(const PgParameters &parameters);

/// libpq's keywords and values, timeouts and keepalives included, the password not.
QList<QPair<QString, QString>> pgKeywords(const PgParameters &parameters);

} // namespace reeve
