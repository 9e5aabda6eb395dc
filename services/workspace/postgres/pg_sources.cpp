#include "services/workspace/postgres/pg_sources.h"

#include <QDir>
#include <QFile>
#include <QProcessEnvironment>
#include <QSet>

namespace reeve {
namespace {

constexpr qint64 mostBytes = 1024 * 1024;

/// libpq's keyword, its value: into the parameters. Passwords are left where they are.
void apply(PgParameters &parameters, const QString &keyword, const QString &value)
{
    static const QHash<QString, QString PgParameters::*> texts{
        {QStringLiteral("host"), &PgParameters::host},
        {QStringLiteral("dbname"), &PgParameters::database},
        {QStringLiteral("user"), &PgParameters::user},
        {QStringLiteral("service"), &PgParameters::service},
        {QStringLiteral("sslmode"), &PgParameters::sslMode},
        {QStringLiteral("sslrootcert"), &PgParameters::sslRootCert},
        {QStringLiteral("sslcert"), &PgParameters::sslCert},
        {QStringLiteral("sslkey"), &PgParameters::sslKey}};
    if (const auto text = texts.constFind(keyword); text != texts.cend())
        parameters.*text.value() = value;
    else if (keyword == QLatin1String("hostaddr") && parameters.host.isEmpty())
        parameters.host = value;
    else if (keyword == QLatin1String("port"))
        parameters.port = value.toInt();
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.read(mostBytes)) : QString();
}

} // namespace

PgLogin pgLoginFromEnvironment(const QProcessEnvironment &environment)
{
    PgLogin login;
    // PGHOST before PGHOSTADDR, which only counts without it.
    for (const auto &[variable, keyword] :
         {std::pair("PGHOST", "host"), std::pair("PGHOSTADDR", "hostaddr"), std::pair("PGPORT", "port"),
          std::pair("PGDATABASE", "dbname"), std::pair("PGUSER", "user"), std::pair("PGSERVICE", "service"),
          std::pair("PGSSLMODE", "sslmode"), std::pair("PGSSLROOTCERT", "sslrootcert"),
          std::pair("PGSSLCERT", "sslcert"), std::pair("PGSSLKEY", "sslkey")})
        if (const QString value = environment.value(QLatin1String(variable)); !value.isEmpty())
            apply(login.parameters, QLatin1String(keyword), value);
    login.password = environment.value(QStringLiteral("PGPASSWORD"));
    return login;
}

QList<PgService> pgServicesIn(const QString &text)
{
    QList<PgService> services;
    for (const QString &raw : text.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            PgService service;
            service.name = line.mid(1, line.size() - 2);
            services.append(service);
        } else if (const qsizetype equals = line.indexOf(u'='); equals > 0 && !services.isEmpty()) {
            apply(services.last().parameters, line.left(equals).trimmed(), line.mid(equals + 1).trimmed());
        }
    }
    for (PgService &service : services)
        service.parameters.service = service.name;
    return services;
}

QList<PgService> pgServices(const QProcessEnvironment &environment)
{
    const QString own = environment.value(QStringLiteral("PGSERVICEFILE"));
    QStringList files{own.isEmpty() ? QDir::home().filePath(QStringLiteral(".pg_service.conf")) : own};
    // Where Debian's libpq looks when PGSYSCONFDIR says nothing.
    const QString system = environment.value(QStringLiteral("PGSYSCONFDIR"), QStringLiteral("/etc/postgresql-common"));
    files << QDir(system).filePath(QStringLiteral("pg_service.conf"));

    QList<PgService> found;
    QSet<QString> names;
    for (const QString &file : std::as_const(files))
        for (const PgService &service : pgServicesIn(contentOf(file)))
            if (!names.contains(service.name)) {
                names.insert(service.name);
                found.append(service);
            }
    return found;
}

} // namespace reeve
