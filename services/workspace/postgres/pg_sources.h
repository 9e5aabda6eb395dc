#pragma once

#include "services/workspace/postgres/pg_parameters.h"

#include <QList>

class QProcessEnvironment;

namespace reeve {

/// What the PG* variables say (libpq: Environment Variables); the password of PGPASSWORD apart. PGHOSTADDR stands for
/// the host where there is no PGHOST.
PgLogin pgLoginFromEnvironment(const QProcessEnvironment &environment);

/// A section of a service file. Its password, if it has one, stays in the file: libpq reads it there itself.
struct PgService
{
    QString name;
    PgParameters parameters; ///< `service` is the name
};

/// The services that libpq would find: in PGSERVICEFILE or else ~/.pg_service.conf, then in PGSYSCONFDIR's
/// pg_service.conf; of two with one name the first counts. Reads files: for a worker.
QList<PgService> pgServices(const QProcessEnvironment &environment);
/// The sections of one file's text. What is no section, no known keyword or no value is passed over, as a person looks
/// at the rest; libpq says what is wrong with a service when it is used.
QList<PgService> pgServicesIn(const QString &text);

} // namespace reeve
