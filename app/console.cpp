#include "app/console.h"

#include "app/desk.h"
#include "models/recent_workspaces.h"
#include "services/demo/demo_workspace.h"
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

const QString lastWorkspace = QStringLiteral("workspaces/last");

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
    const QString last = m_state->value(lastWorkspace).toString();
    bool first = false;
    if (m_options.demo)
        openDemo();
    else if (!m_options.file.isEmpty())
        openFile(m_options.file);
    else if (!last.isEmpty() && QFile::exists(last))
        openFile(last);
    else
        first = true;
    m_theme = std::make_unique<Theme>(*m_state);
    if (first)
        chooseWorkspace();
}

void Console::openFile(const QString &file)
{
    onResult(this, openSqlite(file, m_secrets), [this](const Result<std::shared_ptr<SqlWorkspace>> &workspace) {
        if (workspace)
            return show(*workspace);
        // The last workspace may be damaged or of a newer Reeve; another one can still be opened.
        m_options.file.isEmpty() ? chooseWorkspace(workspace.error()) : emit failed(workspace.error());
    });
}

void Console::chooseWorkspace(const std::optional<Error> &why)
{
    auto *dialog =
        new StartDialog(*m_state, operatorName(*m_state), [this](const StartChoice &choice) { return open(choice); });
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowModality(Qt::ApplicationModal);
    dialog->show();
    if (why)
        dialog->showError(*why);
}

/// Answers the dialog; a workspace that opens after Cancel is let go again.
Future<void> Console::open(const StartChoice &choice)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    onResult(this, opening(choice), [this, promise](const Result<std::shared_ptr<SqlWorkspace>> &workspace) {
        if (!promise->isCanceled()) {
            if (workspace)
                show(*workspace);
            promise->addResult(workspace ? Result<void>() : Result<void>(tl::unexpect, workspace.error()));
        }
        promise->finish();
    });
    return promise->future();
}

Future<std::shared_ptr<SqlWorkspace>> Console::opening(const StartChoice &choice)
{
    switch (choice.kind) {
    case StartChoice::Kind::Create:
        QDir().mkpath(QFileInfo(choice.file).absolutePath());
        return openSqlite(choice.file, m_secrets, NewWorkspace{choice.name, choice.environment});
    case StartChoice::Kind::Open: return openSqlite(choice.file, m_secrets);
    case StartChoice::Kind::Demo: break;
    }
    return openDemoWorkspace(demoFile(), m_secrets, {});
}

void Console::openDemo()
{
    DemoOptions options;
    options.leads += m_options.demoLeads;
    const QString file = m_options.file.isEmpty() ? demoFile() : m_options.file;
    onResult(this, openDemoWorkspace(file, m_secrets, options),
             [this](const Result<std::shared_ptr<SqlWorkspace>> &workspace) {
                 if (!workspace)
                     return emit failed(workspace.error());
                 show(*workspace);
             });
}

void Console::show(std::shared_ptr<SqlWorkspace> workspace)
{
    // The window before goes first: its panes hold its workspace.
    m_desk.reset();
    m_desk = std::make_unique<Desk>(std::move(workspace), *m_state, m_secrets, *m_theme);
    connect(m_desk.get(), &Desk::workspaceRequested, this, [this] { chooseWorkspace(); });
    m_state->setValue(lastWorkspace, m_desk->workspace().info().location);
    rememberWorkspace(*m_state, m_desk->workspace().info());
    MainWindow &window = m_desk->window();
    window.openPane(QStringLiteral("home"));
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
