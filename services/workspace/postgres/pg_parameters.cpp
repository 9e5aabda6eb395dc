#include "services/workspace/postgres/pg_parameters.h"

#include "services/core/loopback.h"
#include "services/domain/checks.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <memory>

#include <libpq-fe.h>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Postgres)
};

/// Nobody listens in between on this machine itself.
bool isThisMachine(const QString &given)
{
    const QString host = given.isEmpty() ? qEnvironmentVariable("PGHOST") : given;
    return host.isEmpty() || host.startsWith(u'/') || isLoopbackHost(host);
}

/// Where each of libpq's keywords belongs, of those that a person may give.
QString *fieldOf(PgParameters &parameters, const QString &keyword)
{
    const std::pair<const char *, QString *> fields[] = {
        {"host", &parameters.host},       {"hostaddr", &parameters.host},   {"dbname", &parameters.database},
        {"user", &parameters.user},       {"service", &parameters.service}, {"sslmode", &parameters.sslMode},
        {"sslcert", &parameters.sslCert}, {"sslkey", &parameters.sslKey},   {"sslrootcert", &parameters.sslRootCert}};
    for (const auto &[name, field] : fields)
        if (keyword == QLatin1String(name))
            return field;
    return nullptr;
}

/// libpq repeats what it could not read, which may be or hold a password.
QString withoutInput(QString message, const QString &input)
{
    static const QRegularExpression quoted(QStringLiteral("\"[^\"]{2,}\""));
    message.remove(input);
    return message.replace(quoted, QStringLiteral("“…”")).trimmed();
}

} // namespace

bool isPgConnectionText(const QString &text)
{
    return text.startsWith(QLatin1String("postgresql://")) || text.startsWith(QLatin1String("postgres://")) ||
           text.contains(QLatin1String("dbname=")) || text.contains(QLatin1String("service="));
}

Result<PgLogin> pgLoginFromText(const QString &text)
{
    char *said = nullptr;
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(
        PQconninfoParse(text.trimmed().toUtf8().constData(), &said), PQconninfoFree);
    const std::unique_ptr<char, decltype(&PQfreemem)> message(said, PQfreemem);
    if (!options)
        return fail(Error::validation(QStringLiteral("uri"),
                                      Text::tr("This is no connection to PostgreSQL: %1")
                                          .arg(withoutInput(QString::fromUtf8(message.get()), text.trimmed()))));
    PgLogin login;
    for (const PQconninfoOption *option = options.get(); option->keyword; ++option) {
        if (!option->val)
            continue;
        const QString keyword = QString::fromLatin1(option->keyword);
        const QString value = QString::fromUtf8(option->val);
        if (keyword == QLatin1String("password"))
            login.password = value;
        else if (keyword == QLatin1String("port") && value.toInt() > 0)
            login.parameters.port = value.toInt();
        else if (keyword == QLatin1String("port"))
            return fail(Error::validation(QStringLiteral("uri"), Text::tr("A port is a number from 1 to 65535.")));
        else if (keyword == QLatin1String("connect_timeout"))
            login.parameters.connectSeconds = value.toInt();
        else if (QString *field = fieldOf(login.parameters, keyword))
            *field = value;
        else if (keyword != QLatin1String("application_name"))
            return fail(Error::validation(QStringLiteral("uri"),
                                          Text::tr("Reeve does not know the option %1; put it into a service file "
                                                   "(pg_service.conf) and name its section.")
                                              .arg(keyword)));
    }
    return login;
}

Result<void> validate(const PgParameters &parameters)
{
    FieldChecks checks;
    checks.text(QStringLiteral("host"), Text::tr("Host"), parameters.host, 255);
    if (parameters.port < 0 || parameters.port > 65535)
        checks.add(QStringLiteral("port"), Text::tr("A port is a number from 1 to 65535."));
    checks.text(QStringLiteral("database"), Text::tr("Database"), parameters.database, 63);
    if (parameters.database.isEmpty() && parameters.service.isEmpty())
        checks.add(QStringLiteral("database"), Text::tr("Name the database, or choose a service that does."));
    checks.text(QStringLiteral("user"), Text::tr("User name"), parameters.user, 63);
    if (!parameters.sslKey.isEmpty() && parameters.sslCert.isEmpty())
        checks.add(QStringLiteral("sslCert"), Text::tr("Name the certificate that the key belongs to."));
    return checks.result();
}

QJsonObject toJson(const PgParameters &parameters)
{
    QJsonObject json;
    const auto add = [&json](const char *key, const QString &value) {
        if (!value.isEmpty())
            json[QLatin1String(key)] = value;
    };
    add("host", parameters.host);
    add("database", parameters.database);
    add("user", parameters.user);
    add("service", parameters.service);
    add("sslMode", parameters.sslMode);
    add("sslRootCert", parameters.sslRootCert);
    add("sslCert", parameters.sslCert);
    add("sslKey", parameters.sslKey);
    if (parameters.port > 0)
        json[QLatin1String("port")] = parameters.port;
    const PgParameters usual;
    if (parameters.connectSeconds != usual.connectSeconds)
        json[QLatin1String("connectSeconds")] = parameters.connectSeconds;
    if (parameters.statementSeconds != usual.statementSeconds)
        json[QLatin1String("statementSeconds")] = parameters.statementSeconds;
    return json;
}

PgParameters pgParametersFromJson(const QJsonObject &stored)
{
    const auto text = [&stored](const char *key) { return stored[QLatin1String(key)].toString(); };
    PgParameters parameters;
    parameters.host = text("host");
    parameters.port = stored[QLatin1String("port")].toInt();
    parameters.database = text("database");
    parameters.user = text("user");
    parameters.service = text("service");
    parameters.sslMode = text("sslMode");
    parameters.sslRootCert = text("sslRootCert");
    parameters.sslCert = text("sslCert");
    parameters.sslKey = text("sslKey");
    parameters.connectSeconds = stored[QLatin1String("connectSeconds")].toInt(parameters.connectSeconds);
    parameters.statementSeconds = stored[QLatin1String("statementSeconds")].toInt(parameters.statementSeconds);
    return parameters;
}

QString pgLocation(const PgParameters &parameters)
{
    if (parameters.host.isEmpty() && !parameters.service.isEmpty())
        return QStringLiteral("service=") + parameters.service;
    QString text = parameters.user.isEmpty() ? QString() : parameters.user + u'@';
    text += parameters.host.isEmpty() ? QStringLiteral("localhost") : parameters.host;
    if (parameters.port > 0)
        text += QStringLiteral(":%1").arg(parameters.port);
    return parameters.database.isEmpty() ? text : QString(text + u'/' + parameters.database);
}

QList<QPair<QString, QString>> pgKeywords(const PgParameters &parameters)
{
    QList<QPair<QString, QString>> keywords;
    const auto add = [&keywords](const char *keyword, const QString &value) {
        if (!value.isEmpty())
            keywords.append({QString::fromLatin1(keyword), value});
    };
    add("service", parameters.service);
    add("host", parameters.host);
    add("port", parameters.port > 0 ? QString::number(parameters.port) : QString());
    add("dbname", parameters.database);
    add("user", parameters.user);
    // A service file or PGSSLMODE decides where the operator did not.
    const bool open = isThisMachine(parameters.host) || qEnvironmentVariableIsSet("PGSSLMODE") ||
                      (parameters.host.isEmpty() && !parameters.service.isEmpty());
    add("sslmode", !parameters.sslMode.isEmpty() ? parameters.sslMode
                   : open                        ? QString()
                                                 : QStringLiteral("verify-full"));
    add("sslrootcert", parameters.sslRootCert);
    add("sslcert", parameters.sslCert);
    add("sslkey", parameters.sslKey);
    add("connect_timeout", QString::number(parameters.connectSeconds));
    // A server that vanished is noticed after 10 + 3 x 5 seconds without a word, or 20 with one that is not confirmed.
    add("keepalives", QStringLiteral("1"));
    add("keepalives_idle", QStringLiteral("10"));
    add("keepalives_interval", QStringLiteral("5"));
    add("keepalives_count", QStringLiteral("3"));
    add("tcp_user_timeout", QStringLiteral("20000"));
    add("application_name", QStringLiteral("reeve"));
    return keywords;
}

} // namespace reeve
