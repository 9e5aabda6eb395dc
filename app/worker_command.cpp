#include "app/worker_command.h"

#include "app/console.h"
#include "app/openers.h"
#include "app/sql_services.h"
#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "services/secrets/keychain_secret_store.h"
#include "services/workspace/postgres/open_postgres.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSocketNotifier>
#include <csignal>
#include <cstdio>
#include <unistd.h>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Worker)
};

/// Written to by the signal handler, which may do nothing else.
int wakePipe[2] = {-1, -1};

void onSignal(int)
{
    const char one = 1;
    [[maybe_unused]] const auto written = ::write(wakePipe[1], &one, 1);
}

/// Ends the event loop when the system or the terminal asks the process to end.
void quitOnSignals(QObject *owner)
{
    if (::pipe(wakePipe) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, owner);
    QObject::connect(notifier, &QSocketNotifier::activated, owner, [] { QCoreApplication::quit(); });
    std::signal(SIGTERM, onSignal);
    std::signal(SIGINT, onSignal);
}

void say(const QString &text)
{
    std::printf("%s %s\n", qUtf8Printable(QDateTime::currentDateTimeUtc().toString(Qt::ISODate)), qUtf8Printable(text));
    std::fflush(stdout);
}

int refuse(const Error &error)
{
    std::fprintf(stderr, "reeve: %s\n", qUtf8Printable(error.line()));
    return 1;
}

/// Says how runs end. A run that waits or goes on is said nothing of.
class RunLog : public QObject
{
public:
    explicit RunLog(Workspace &workspace) : m_workspace(workspace)
    {
        connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
            if (change.entity == Entity::Run)
                for (const Id &id : change.ids)
                    look(id);
        });
    }

private:
    void look(const Id &id)
    {
        onResult(this, m_workspace.runs().detail(id), [this](const Result<RunDetail> &detail) {
            if (!detail || !detail->run.finishedOn.isValid() || m_said.value(detail->run.id) == detail->run.finishedOn)
                return;
            m_said.insert(detail->run.id, detail->run.finishedOn);
            const Run &run = detail->run;
            say(run.error.isEmpty()
                    ? Text::tr("%1: %2").arg(run.tenantKey, runStateKey(run.state))
                    : Text::tr("%1: %2, %3: %4").arg(run.tenantKey, runStateKey(run.state), run.errorName, run.error));
        });
    }

    Workspace &m_workspace;
    QHash<Id, QDateTime> m_said; ///< run to the end that was said
};

/// A file, or the name of a connection that the operator has opened in the window.
Result<Connection> place(const LocalState &state, const QString &name)
{
    if (QFileInfo::exists(name))
        return connectionToFile(state, name);
    for (const Connection &connection : connections(state))
        if (connection.name == name)
            return connection;
    return fail(ErrorKind::NotFound, Text::tr("There is neither a file nor a connection “%1”.").arg(name),
                Text::tr("Open the workspace in the window once, and name the connection as it is called there."));
}

class Worker : public QObject
{
public:
    void start(const Command &command)
    {
        onResult(this, LocalState::open(stateFile()),
                 [this, name = command.file](const Result<std::shared_ptr<LocalState>> &state) {
                     if (!state)
                         return QCoreApplication::exit(refuse(state.error()));
                     m_state = *state;
                     open(name);
                 });
    }

private:
    void open(const QString &name)
    {
        if (isPgConnectionText(name))
            return openServer(name);
        const auto connection = place(*m_state, name);
        if (!connection)
            return QCoreApplication::exit(refuse(connection.error()));
        onResult(this, openWorkspace(*connection, OpenMode::Existing, {}, m_secrets),
                 [this](const Result<std::shared_ptr<Workspace>> &workspace) {
                     if (!workspace)
                         return QCoreApplication::exit(refuse(workspace.error()));
                     serve(std::dynamic_pointer_cast<SqlWorkspace>(*workspace));
                 });
    }

    void openServer(const QString &text)
    {
        const auto login = pgLoginFromText(text);
        if (!login)
            return QCoreApplication::exit(refuse(login.error()));
        onResult(this, openPostgres(login->parameters, login->password, m_secrets, {}),
                 [this](const Result<std::shared_ptr<SqlWorkspace>> &workspace) {
                     if (!workspace)
                         return QCoreApplication::exit(refuse(workspace.error()));
                     serve(*workspace);
                 });
    }

    void serve(std::shared_ptr<SqlWorkspace> workspace)
    {
        if (!workspace)
            return QCoreApplication::exit(refuse(Error::of(
                ErrorKind::Unsupported, Text::tr("The server behind this connection executes its own runs."))));
        workspace->setActor({QStringLiteral("worker"), Role::Admin});
        m_log = std::make_unique<RunLog>(*workspace);
        say(Text::tr("Working on “%1”.").arg(workspace->info().name));
        m_services = std::make_unique<SqlServices>(std::move(workspace), m_secrets);
        connect(m_services.get(), &SqlServices::problem, this, [](const Error &error) { say(error.line()); });
        connect(m_services.get(), &SqlServices::notice, this, [](const QString &text) { say(text); });
    }

    KeychainSecretStore m_secrets;
    std::shared_ptr<LocalState> m_state;
    std::unique_ptr<RunLog> m_log;
    std::unique_ptr<SqlServices> m_services;
};

} // namespace

int runWorker(const Command &command)
{
    Worker worker;
    quitOnSignals(&worker);
    worker.start(command);
    const int status = QCoreApplication::exec();
    if (status == 0)
        say(Text::tr("Ended."));
    return status;
}

} // namespace reeve
