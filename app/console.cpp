#include "app/console.h"

#include "app/desk.h"
#include "app/openers.h"
#include "services/local/connection_list.h"
#include "services/local/local_state.h"
#include "ui/panes/pane.h"
#include "ui/theme/theme.h"
#include "ui/window/main_window.h"
#include "ui/wizards/workspace/start_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTimer>

namespace reeve {
namespace {

QString inDataFolder(const QString &name)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(name);
}

} // namespace

QString stateFile()
{
    return inDataFolder(QStringLiteral("state.sqlite"));
}

QString demoFile()
{
    return inDataFolder(QStringLiteral("demo.reeve"));
}

Console::Console(Options options, SecretStore &secrets) : m_options(std::move(options)), m_secrets(secrets) {}

Console::~Console()
{
    m_desk.reset();
}

void Console::start()
{
    onResult(this, LocalState::open(m_options.stateFile), [this](const Result<std::shared_ptr<LocalState>> &state) {
        if (!state)
            return emit failed(state.error());
        m_state = *state;
        begin();
    });
}

/// The workspace is on its way from the disk while fonts, style and colours are set up here.
void Console::begin()
{
    const QList<Connection> known = connections(*m_state);
    const bool last = !m_options.demo && m_options.file.isEmpty();
    if (m_options.demo) {
        Connection demo = connectionToFile(*m_state, m_options.file.isEmpty() ? demoFile() : m_options.file);
        if (m_options.demoLeads > 0)
            demo.parameters[QLatin1String("demoLeads")] = m_options.demoLeads;
        open(demo, OpenMode::Demo);
    } else if (!m_options.file.isEmpty())
        openFile(m_options.file);
    else if (!known.isEmpty() && known.first().kind == ConnectionKind::Embedded)
        open(known.first(), OpenMode::Existing);
    m_theme = std::make_unique<Theme>(*m_state);
    if (last && known.isEmpty())
        chooseWorkspace();
    else if (last && known.first().kind != ConnectionKind::Embedded)
        // A server may take its time: the dialog shows that, and is the way to another workspace meanwhile.
        showStart()->openWorkspace({known.first(), OpenMode::Existing});
}

void Console::openFile(const QString &file)
{
    open(connectionToFile(*m_state, file), OpenMode::Existing);
}

void Console::open(const Connection &connection, OpenMode mode)
{
    onResult(this, openWorkspace(connection, mode, {}, m_secrets),
             [this, connection](const Result<std::shared_ptr<Workspace>> &workspace) {
                 if (workspace)
                     return show(*workspace, connection);
                 // The last workspace may be damaged or of a newer Reeve; another one can still be opened.
                 const bool asked = m_options.demo || !m_options.file.isEmpty();
                 asked ? emit failed(workspace.error()) : chooseWorkspace(workspace.error());
             });
}

StartDialog *Console::showStart()
{
    auto *dialog = new StartDialog(*m_state, m_secrets, operatorName(*m_state), demoFile(),
                                   [this](const StartChoice &choice) { return open(choice); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->show();
    return dialog;
}

void Console::chooseWorkspace(const std::optional<Error> &why)
{
    StartDialog *dialog = showStart();
    if (why)
        dialog->showError(*why);
}

/// Answers the dialog; a workspace that opens after Cancel is let go again.
Future<void> Console::open(const StartChoice &choice)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    onResult(this, openWorkspace(choice.connection, choice.mode, choice.setup, m_secrets),
             [this, promise, connection = choice.connection](const Result<std::shared_ptr<Workspace>> &workspace) {
                 if (!promise->isCanceled()) {
                     if (workspace)
                         show(*workspace, connection);
                     promise->addResult(workspace ? Result<void>() : Result<void>(tl::unexpect, workspace.error()));
                 }
                 promise->finish();
             });
    return promise->future();
}

void Console::show(std::shared_ptr<Workspace> workspace, Connection connection)
{
    const WorkspaceInfo info = workspace->info();
    connection.name = info.name;
    // A file says itself how careful to be; at a server the operator may want to be more careful than it says.
    connection.environment = connection.kind == ConnectionKind::Embedded
                                 ? info.environment
                                 : std::max(connection.environment, info.environment);
    rememberConnection(*m_state, connection);
    // The window before goes first: its panes hold its workspace.
    m_desk.reset();
    m_desk = std::make_unique<Desk>(std::move(workspace), connection, *m_state, m_secrets, *m_theme);
    connect(m_desk.get(), &Desk::workspaceRequested, this, [this] { chooseWorkspace(); });
    connect(
        m_desk.get(), &Desk::reopenRequested, this, [this, connection] { open(connection, OpenMode::Existing); },
        Qt::QueuedConnection);
    MainWindow &window = m_desk->window();
    window.openLastPane();
    watchFirstPane();
    window.show();
    emit opened(m_desk.get());
}

/// A pane says a summary when its rows are there.
void Console::watchFirstPane()
{
    const Pane *pane = m_desk->window().currentPane();
    if (!pane)
        return;
    connect(pane, &Pane::summaryChanged, this, [this](const QString &summary) {
        if (summary.isEmpty() || std::exchange(m_filled, true))
            return;
        QTimer::singleShot(0, this, [this] {
            m_desk->window().repaint();
            emit filled();
        });
    });
}

} // namespace reeve
