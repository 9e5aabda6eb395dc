#include "services/workspace/postgres/pg_check.h"

#include "services/core/worker.h"
#include "services/workspace/postgres/pg_schema.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QHostAddress>
#include <memory>
#include <poll.h>

#include <libpq-fe.h>

namespace reeve {
namespace {

using namespace std::chrono_literals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PostgresCheck)
};

using Pg = std::unique_ptr<PGconn, decltype(&PQfinish)>;
using Answer = std::unique_ptr<PGresult, decltype(&PQclear)>;
using State = CheckLine::State;

constexpr auto patience = 15s; ///< for connecting, and for each question
constexpr auto turn = 100ms;   ///< how soon a cancelled test ends

Error cancelled()
{
    return Error::of(ErrorKind::Cancelled, Text::tr("The test was cancelled."));
}

/// Waits for the socket; false when the time is over or the test was cancelled.
bool await(PGconn *connection, short events, const Progress &progress, const QDeadlineTimer &deadline)
{
    pollfd socket{PQsocket(connection), events, 0};
    while (!progress.cancelled() && !deadline.hasExpired())
        if (const int ready = poll(&socket, 1, static_cast<int>(turn.count())); ready != 0)
            return ready > 0;
    return false;
}

QString saidBy(PGconn *connection)
{
    return QString::fromUtf8(PQerrorMessage(connection)).simplified().left(400);
}

/// What a connection came to: how far it got, even when it failed.
struct Attempt
{
    Pg connection{nullptr, PQfinish};
    bool reached = false;       ///< a server answered at the address
    bool encrypting = false;    ///< TLS was begun
    bool asked = false;         ///< TLS, where it was wanted, is done; the server considers the login
    bool authenticated = false; ///< the login is good; the database was looked for
    bool open = false;
    bool timedOut = false;
    QString said;
};

void note(Attempt &attempt, ConnStatusType status)
{
    switch (status) {
    case CONNECTION_SSL_STARTUP: attempt.encrypting = true; [[fallthrough]];
    case CONNECTION_MADE: attempt.reached = true; break;
    case CONNECTION_AUTH_OK: attempt.authenticated = true; [[fallthrough]];
    case CONNECTION_AWAITING_RESPONSE: attempt.reached = attempt.asked = true; break;
    default: break;
    }
}

Attempt connectTo(const PgParameters &parameters, const QString &password, const Progress &progress)
{
    QList<QByteArray> kept;
    QList<const char *> keywords;
    QList<const char *> values;
    auto all = pgKeywords(parameters);
    if (!password.isEmpty())
        all.append({QStringLiteral("password"), password});
    kept.reserve(all.size() * 2);
    for (const auto &[keyword, value] : std::as_const(all)) {
        keywords.append(kept.emplaceBack(keyword.toUtf8()).constData());
        values.append(kept.emplaceBack(value.toUtf8()).constData());
    }
    keywords.append(nullptr);
    values.append(nullptr);

    Attempt attempt;
    attempt.connection.reset(PQconnectStartParams(keywords.constData(), values.constData(), 0));
    PGconn *connection = attempt.connection.get();
    const QDeadlineTimer deadline(patience);
    PostgresPollingStatusType wants = PGRES_POLLING_WRITING;
    while (connection && PQstatus(connection) != CONNECTION_BAD && wants != PGRES_POLLING_OK &&
           wants != PGRES_POLLING_FAILED) {
        if (!await(connection, wants == PGRES_POLLING_READING ? POLLIN : POLLOUT, progress, deadline)) {
            attempt.timedOut = true;
            return attempt;
        }
        wants = PQconnectPoll(connection);
        note(attempt, PQstatus(connection));
    }
    attempt.open = PQstatus(connection) == CONNECTION_OK;
    attempt.said = saidBy(connection);
    // The last two steps come in one answer of the server: what it refuses then is what its sentence names.
    const auto names = [&attempt](const char *what) {
        return attempt.said.contains(u'"' + QString::fromUtf8(what) + u'"');
    };
    if (attempt.asked && !attempt.open)
        attempt.authenticated = attempt.authenticated || (names(PQdb(connection)) && !names(PQuser(connection)));
    return attempt;
}

/// The first row of a question's answer, as texts; the error is the server's own sentence.
Result<QStringList> ask(PGconn *connection, const QString &sql, const Progress &progress)
{
    const auto failure = [connection] { return fail(ErrorKind::Database, saidBy(connection)); };
    if (!PQsendQuery(connection, sql.toUtf8().constData()))
        return failure();
    const QDeadlineTimer deadline(patience);
    QStringList row;
    for (;;) {
        while (PQisBusy(connection)) {
            if (!await(connection, POLLIN, progress, deadline))
                return progress.cancelled() ? fail(cancelled())
                                            : fail(ErrorKind::Timeout, Text::tr("The server did not answer in time."));
            if (!PQconsumeInput(connection))
                return failure();
        }
        const Answer answer(PQgetResult(connection), PQclear);
        if (!answer)
            return row;
        if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
            return fail(ErrorKind::Database, QString::fromUtf8(PQresultErrorMessage(answer.get())).simplified());
        for (int column = 0; PQntuples(answer.get()) > 0 && column < PQnfields(answer.get()); ++column)
            row << QString::fromUtf8(PQgetvalue(answer.get(), 0, column));
    }
}

QString optionOf(PGconn *connection, const char *keyword)
{
    const std::unique_ptr<PQconninfoOption, decltype(&PQconninfoFree)> options(PQconninfo(connection), PQconninfoFree);
    for (const PQconninfoOption *option = options.get(); option && option->keyword; ++option)
        if (qstrcmp(option->keyword, keyword) == 0)
            return QString::fromUtf8(option->val);
    return {};
}

bool isHere(PGconn *connection)
{
    const QString host = QString::fromUtf8(PQhost(connection));
    return host.isEmpty() || host.startsWith(u'/') ||
           QHostAddress(QString::fromUtf8(PQhostaddr(connection))).isLoopback();
}

QString address(PGconn *connection)
{
    return QStringLiteral("%1:%2").arg(QString::fromUtf8(PQhost(connection)), QString::fromUtf8(PQport(connection)));
}

CheckLine reachable(const Attempt &attempt)
{
    CheckLine line{State::Passed, Text::tr("Server"), {}, {}};
    PGconn *connection = attempt.connection.get();
    if (attempt.reached) {
        line.text = Text::tr("%1 answers.").arg(address(connection));
        return line;
    }
    line.state = State::Failed;
    line.text = attempt.timedOut ? Text::tr("%1 does not answer in time.").arg(address(connection)) : attempt.said;
    line.remedy =
        Text::tr("Check host and port, and that the server runs and listens on the network. Between you and it "
                 "there may be a firewall.");
    return line;
}

CheckLine encryption(const Attempt &attempt)
{
    CheckLine line{State::Passed, Text::tr("Encryption"), {}, {}};
    PGconn *connection = attempt.connection.get();
    if (!attempt.asked) {
        line.state = State::Failed;
        line.text = attempt.timedOut ? Text::tr("The server stopped answering.") : attempt.said;
        line.remedy = Text::tr("Name the root certificate that signed the server's certificate, and the host name that "
                               "stands in it. If the server has no TLS at all, it has to be set up there.");
        return line;
    }
    if (!attempt.open) {
        line.text = attempt.encrypting ? Text::tr("Encrypted.") : Text::tr("Not encrypted.");
        return line;
    }
    if (!PQsslInUse(connection)) {
        line.text = isHere(connection) ? Text::tr("Not encrypted; the server is on this computer.")
                                       : Text::tr("Not encrypted.");
        if (!isHere(connection)) {
            line.state = State::Warning;
            line.remedy = Text::tr("Others on the network can read everything. Choose “Certificate and host name”.");
        }
        return line;
    }
    const QString mode = optionOf(connection, "sslmode");
    const QString how = QStringLiteral("%1, %2").arg(QString::fromUtf8(PQsslAttribute(connection, "protocol")),
                                                     QString::fromUtf8(PQsslAttribute(connection, "cipher")));
    if (mode == QLatin1String("verify-full")) {
        line.text = Text::tr("%1; certificate and host name verified.").arg(how);
    } else if (mode == QLatin1String("verify-ca")) {
        line.text = Text::tr("%1; certificate verified, host name not.").arg(how);
    } else {
        line.text = Text::tr("%1; the server was not verified.").arg(how);
        if (!isHere(connection)) {
            line.state = State::Warning;
            line.remedy = Text::tr("Someone in between could pose as the server. Choose “Certificate and host name”.");
        }
    }
    return line;
}

CheckLine login(const Attempt &attempt)
{
    CheckLine line{State::Passed, Text::tr("Login"), {}, {}};
    PGconn *connection = attempt.connection.get();
    if (attempt.open || attempt.authenticated) {
        line.text = Text::tr("Signed in as %1.").arg(QString::fromUtf8(PQuser(connection)));
        return line;
    }
    line.state = State::Failed;
    line.text = attempt.timedOut ? Text::tr("The server stopped answering.") : attempt.said;
    line.remedy = PQconnectionNeedsPassword(connection)
                      ? Text::tr("The server asks for a password: type it.")
                      : Text::tr("Check user and password, and that the server's pg_hba.conf lets this login in.");
    return line;
}

CheckLine database(const Attempt &attempt, const Progress &progress)
{
    CheckLine line{State::Passed, Text::tr("Database"), {}, {}};
    PGconn *connection = attempt.connection.get();
    if (!attempt.open) {
        line.state = State::Failed;
        line.text = attempt.timedOut ? Text::tr("The server stopped answering.") : attempt.said;
        line.remedy = Text::tr("Check the database's name, and that the login may connect to it.");
        return line;
    }
    const auto row = ask(connection,
                         QStringLiteral("select current_database(), current_setting('server_version'), "
                                        "pg_is_in_recovery(), current_setting('server_version_num')::int >= 130000"),
                         progress);
    if (!row) {
        line.state = State::Failed;
        line.text = row.error().text;
        return line;
    }
    line.text = Text::tr("%1 on PostgreSQL %2.").arg(row->value(0), row->value(1));
    if (row->value(2) == QLatin1String("t")) {
        line.state = State::Warning;
        line.text += u' ' + Text::tr("It is a standby and takes no changes.");
        line.remedy = Text::tr("To change something, connect to the primary server.");
    } else if (row->value(3) != QLatin1String("t")) {
        line.state = State::Failed;
        line.remedy = Text::tr("Reeve needs PostgreSQL 13 or newer.");
    }
    return line;
}

/// What is in the database already, and whether what is missing could be made.
CheckLine schema(PGconn *connection, const Progress &progress)
{
    CheckLine line{State::Passed, Text::tr("Schema"), {}, {}};
    const auto failed = [&line](const Error &error) {
        line.state = State::Failed;
        line.text = error.text;
        return line;
    };
    const auto row = ask(connection,
                         QStringLiteral("select to_regclass('main.tenants') is not null, "
                                        "to_regclass('reeve.migrations') is not null, "
                                        "has_database_privilege(current_database(), 'create'), "
                                        "current_database(), current_user"),
                         progress);
    if (!row)
        return failed(row.error());
    const bool sourceLoop = row->value(0) == QLatin1String("t");
    const bool mayCreate = row->value(2) == QLatin1String("t");
    const QString remedy = Text::tr("An owner of the database may allow it: GRANT CREATE ON DATABASE %1 TO %2.")
                               .arg(row->value(3), row->value(4));
    if (row->value(1) == QLatin1String("t")) {
        const auto applied =
            ask(connection, QStringLiteral("select coalesce(max(version), 0) from reeve.migrations"), progress);
        if (!applied)
            return failed(applied.error());
        const int version = applied->value(0).toInt();
        const int newest = pg_schema::own().newest();
        line.text = Text::tr("SourceLoop's and Reeve's, at version %1.").arg(version);
        if (version < newest) {
            line.state = State::Warning;
            line.remedy =
                Text::tr("This Reeve brings version %1. You see the SQL before anything is changed.").arg(newest);
        } else if (version > newest) {
            line.state = State::Failed;
            line.remedy = Text::tr("A newer Reeve wrote it: update this one.");
        }
        return line;
    }
    line.text =
        sourceLoop ? Text::tr("SourceLoop's tables are there, Reeve's are not.") : Text::tr("The database is empty.");
    line.remedy = Text::tr("Reeve adds what is missing. You see the SQL before anything is changed.");
    if (!mayCreate) {
        line.state = sourceLoop ? State::Warning : State::Failed;
        line.text += u' ' + Text::tr("This login may not create anything.");
        line.remedy = remedy;
    }
    return line;
}

/// What the server lets this login do, by the tables that operators work with.
CheckLine rights(PGconn *connection, const Progress &progress)
{
    CheckLine line{State::Passed, Text::tr("Rights"), {}, {}};
    const auto row = ask(
        connection,
        QStringLiteral(
            "with wanted(title, relation) as (values ('leads', to_regclass('main.leads')), ('tenants', "
            "to_regclass('main.tenants')), ('invoices', to_regclass('main.invoices'))) "
            "select to_regclass('main.tenants') is null, (select rolsuper from pg_roles where rolname = current_user), "
            "(select coalesce(string_agg(title, ', '), '') from wanted where has_table_privilege(relation, 'select')), "
            "(select coalesce(string_agg(title, ', '), '') from wanted where has_table_privilege(relation, 'update')), "
            "(select coalesce(string_agg(rolname, ', '), '') from pg_roles "
            "where starts_with(rolname, 'reeve_') and pg_has_role(oid, 'member'))"),
        progress);
    if (!row) {
        line.state = State::Failed;
        line.text = row.error().text;
    } else if (row->value(0) == QLatin1String("t")) {
        line.text = Text::tr("This login will own what it makes.");
    } else if (row->value(1) == QLatin1String("t")) {
        line.text = Text::tr("This login is a superuser and may do everything.");
    } else if (row->value(2).isEmpty()) {
        line.state = State::Failed;
        line.text = Text::tr("This login may read none of the tables.");
        line.remedy = Text::tr("Ask the database's owner to grant it a role, such as reeve_viewer or reeve_support.");
    } else {
        line.text = Text::tr("It may read: %1.").arg(row->value(2)) + u' ' +
                    (row->value(3).isEmpty() ? Text::tr("It may change nothing.")
                                             : Text::tr("It may change: %1.").arg(row->value(3)));
        if (!row->value(4).isEmpty())
            line.text += u' ' + Text::tr("Its roles: %1.").arg(row->value(4));
        if (row->value(2).count(u',') < 2 || row->value(3).count(u',') < 2)
            line.state = State::Warning;
    }
    return line;
}

CheckReport report(const Attempt &attempt, const Progress &progress)
{
    CheckReport lines{reachable(attempt)};
    const auto add = [&lines](auto make, const QString &title) {
        lines.append(hasFailed(lines) ? CheckLine{State::Skipped, title, {}, {}} : make());
    };
    PGconn *connection = attempt.connection.get();
    add([&] { return encryption(attempt); }, Text::tr("Encryption"));
    add([&] { return login(attempt); }, Text::tr("Login"));
    add([&] { return database(attempt, progress); }, Text::tr("Database"));
    add([&] { return schema(connection, progress); }, Text::tr("Schema"));
    add([&] { return rights(connection, progress); }, Text::tr("Rights"));
    return lines;
}

} // namespace

Future<CheckReport> checkPostgres(const PgParameters &parameters, const QString &password)
{
    return inWorker([parameters, password](Progress &progress) -> Result<CheckReport> {
        const Attempt attempt = connectTo(parameters, password, progress);
        if (progress.cancelled())
            return fail(cancelled());
        CheckReport lines = report(attempt, progress);
        if (progress.cancelled())
            return fail(cancelled());
        return lines;
    });
}

} // namespace reeve
