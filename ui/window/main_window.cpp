#include "ui/window/main_window.h"

#include "services/local/local_state.h"
#include "services/secrets/secret_store.h"
#include "ui/theme/icons.h"
#include "ui/widgets/plain_tool_tip.h"
#include "ui/widgets/type_to_confirm_dialog.h"
#include "ui/window/header.h"
#include "ui/window/link_view.h"
#include "ui/window/notification_bar.h"
#include "ui/window/rights_dialog.h"
#include "ui/window/run_notifier.h"
#include "ui/window/sidebar.h"
#include "ui/window/sidebar_counts.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace reeve {

using namespace std::chrono_literals;

namespace {
const QString layoutKey = QStringLiteral("window/layout");
}

MainWindow::MainWindow(Workspace &workspace, LocalState &state, SecretStore &secrets, const QList<PaneEntry> &panes)
    : m_workspace(workspace), m_state(state), m_secrets(secrets), m_header(new Header(workspace, this)),
      m_sidebar(new Sidebar(this)), m_splitter(new QSplitter(this)), m_stack(new QStackedWidget(this)),
      m_notifications(new NotificationBar(this)), m_summary(new QLabel(this)), m_menu(new QMenu(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowIcon(icon(QStringLiteral("reeve")));
    for (const PaneEntry &entry : panes)
        if ((workspace.capabilities() & entry.needs) == entry.needs)
            m_entries.append(entry);

    auto *content = new QWidget(this);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_notifications);
    setCentralWidget(content);

    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_summary, 1);
    auto *limitation = new QLabel(this);
    limitation->setObjectName(QStringLiteral("secretsLimitation"));
    limitation->setTextFormat(Qt::PlainText);
    statusBar()->addPermanentWidget(limitation);
    const auto showLimitation = [limitation, &secrets] {
        limitation->setText(secrets.isPersistent() ? QString() : tr("Secrets last until Reeve closes"));
        limitation->setToolTip(plainToolTip(secrets.limitation()));
        limitation->setVisible(!secrets.isPersistent());
    };
    statusBar()->addPermanentWidget(new LinkView(workspace, this));
    connect(&secrets, &SecretStore::persistenceChanged, limitation, showLimitation);
    showLimitation();

    for (const PaneEntry &entry : std::as_const(m_entries))
        m_sidebar->addPane(entry.key, entry.title, icon(entry.icon));
    connect(m_sidebar, &Sidebar::paneChosen, this, &MainWindow::showPane);
    connect(m_header, &Header::searchRequested, this, &MainWindow::searchRequested);
    connect(m_header, &Header::unlockRequested, this, &MainWindow::unlock);
    connect(m_header, &Header::rightsRequested, this, [this] { (new RightsDialog(m_workspace, this))->open(); });
    m_header->menuButton()->setMenu(m_menu);
    buildActions();
    new RunNotifier(workspace, *m_notifications, this);
    new SidebarCounts(workspace, *m_sidebar);

    connect(&workspace, &Workspace::infoChanged, this, &MainWindow::showTitle);
    connect(&workspace, &Workspace::actorChanged, this, &MainWindow::showAllowedPanes);
    workspace.setReadOnly(workspace.info().environment == Environment::Production);
    showTitle();
    showAllowedPanes();
    restoreLayout();

    m_idle.setSingleShot(true);
    m_idle.setInterval(400ms);
    connect(&m_idle, &QTimer::timeout, this, &MainWindow::makeNextPane);
}

MainWindow::~MainWindow()
{
    saveLayout();
}

Pane *MainWindow::make(const PaneEntry &entry, bool opening)
{
    Pane *&pane = m_panes[entry.key];
    if (pane)
        return pane;
    pane = entry.make({m_workspace, m_state, *m_notifications, m_secrets, m_stack, opening});
    m_stack->addWidget(pane);
    connect(pane, &Pane::open, this, &MainWindow::open);
    connect(pane, &Pane::openPreset, this, &MainWindow::openPreset);
    connect(pane, &Pane::summaryChanged, this, [this, pane = pane](const QString &text) {
        if (pane == currentPane())
            m_summary->setText(text);
    });
    m_idle.start();
    return pane;
}

/// The panes that nobody opened yet, and their parts, are made and laid out one at a time while nothing happens: their
/// commands are in the palette, and opening them later is instant.
void MainWindow::makeNextPane()
{
    if (QApplication::activeModalWidget())
        return m_idle.start();
    if (Pane *pane = std::exchange(m_made, nullptr); pane && pane->isHidden()) {
        pane->layOut(m_stack->size());
        return m_idle.start();
    }
    for (const PaneEntry &entry : std::as_const(m_entries)) {
        if (m_panes.value(entry.key))
            continue;
        m_made = make(entry, false);
        return;
    }
    for (Pane *pane : std::as_const(m_panes))
        if (pane->makeNextPart())
            return m_idle.start();
}

Pane *MainWindow::openPane(const QString &key)
{
    m_sidebar->setCurrent(key);
    return currentPane() && currentPane()->key() == key ? currentPane() : nullptr;
}

void MainWindow::openLastPane()
{
    const QString last = m_state.value(layoutKey).toObject()[QLatin1String("pane")].toString();
    if (!openPane(last) && !m_entries.isEmpty())
        openPane(m_entries.first().key);
}

Pane *MainWindow::currentPane() const
{
    return qobject_cast<Pane *>(m_stack->currentWidget());
}

void MainWindow::showPane(const QString &key)
{
    for (const PaneEntry &entry : std::as_const(m_entries)) {
        if (entry.key != key)
            continue;
        Pane *pane = make(entry, true);
        m_summary->clear();
        pane->prepare();
        m_stack->setCurrentWidget(pane);
        pane->activate();
        emit paneShown(key);
    }
}

void MainWindow::open(Entity entity, const Id &id)
{
    for (const PaneEntry &entry : std::as_const(m_entries))
        if (entry.entity == entity)
            if (Pane *pane = openPane(entry.key))
                pane->reveal(id);
}

void MainWindow::openPreset(const QString &paneKey, const QString &preset)
{
    if (Pane *pane = openPane(paneKey))
        pane->applyPreset(preset);
}

Notifier &MainWindow::notifier()
{
    return *m_notifications;
}

QList<QAction *> MainWindow::commands() const
{
    QList<QAction *> all;
    for (const PaneEntry &entry : m_entries)
        if (const Pane *pane = m_panes.value(entry.key))
            all += pane->commands();
    return all + m_commands;
}

QAction *MainWindow::addCommand(const QString &name, const QString &title, const QKeySequence &shortcut,
                                const QString &iconName, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), title, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    addCommand(action);
    return action;
}

void MainWindow::addCommand(QAction *action)
{
    addAction(action);
    m_commands << action;
}

void MainWindow::buildActions()
{
    int number = 1;
    for (const PaneEntry &entry : std::as_const(m_entries)) {
        addCommand(QStringLiteral("go_") + entry.key, tr("Go to %1").arg(entry.title),
                   number < 10 ? QKeySequence(QStringLiteral("Ctrl+%1").arg(number)) : QKeySequence(), entry.icon,
                   [this, key = entry.key] { openPane(key); });
        ++number;
    }
    addCommand(QStringLiteral("refresh"), tr("Refresh"), QKeySequence(Qt::Key_F5), QStringLiteral("refresh"), [this] {
        if (Pane *pane = currentPane())
            pane->refresh();
    });
    addCommand(QStringLiteral("undo"), tr("Undo"), QKeySequence::Undo, QStringLiteral("undo"),
               [this] { m_notifications->undo(); });
    QAction *undo = m_commands.last();
    undo->setEnabled(false);
    connect(m_notifications, &NotificationBar::undoAvailable, undo, &QAction::setEnabled);
    addCommand(QStringLiteral("rights"), tr("What you may do here…"), {}, QStringLiteral("user"),
               [this] { emit m_header->rightsRequested(); });
    addCommand(QStringLiteral("search"), tr("Search or run a command…"), QKeySequence(Qt::CTRL | Qt::Key_K),
               QStringLiteral("search"), [this] { emit searchRequested(); });
    addCommand(QStringLiteral("menu"), tr("Open the menu"), QKeySequence(Qt::Key_F10), QStringLiteral("more"),
               [this] { m_header->menuButton()->showMenu(); });
}

void MainWindow::unlock()
{
    const QString name = m_workspace.info().name;
    auto *dialog = new TypeToConfirmDialog(
        tr("Unlock production"),
        tr("Changes in this workspace reach real customers. It stays unlocked until you lock it or close Reeve."), name,
        tr("Unlock"), TypeToConfirmDialog::Reason::NotAsked, m_state, this);
    dialog->setObjectName(QStringLiteral("unlockDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_workspace.setReadOnly(false); });
    dialog->open();
}

void MainWindow::showTitle()
{
    const WorkspaceInfo info = m_workspace.info();
    setWindowTitle(
        tr("%1 (%2) – Reeve", "workspace and environment").arg(info.name, environmentTitle(info.environment)));
}

/// A pane whose rows the role may not read stays in the sidebar, greyed, with the reason.
void MainWindow::showAllowedPanes()
{
    for (const PaneEntry &entry : std::as_const(m_entries)) {
        const Result<void> allowed = require(m_workspace.actor(), entry.reads);
        m_sidebar->setBlocked(entry.key, allowed ? QString() : allowed.error().line());
    }
}

void MainWindow::restoreLayout()
{
    const QJsonObject layout = m_state.value(layoutKey).toObject();
    if (!restoreGeometry(QByteArray::fromBase64(layout[QLatin1String("geometry")].toString().toLatin1())))
        resize(1280, 800);
    m_splitter->setSizes({layout[QLatin1String("sidebar")].toInt(190), 1000});
}

void MainWindow::saveLayout()
{
    m_state.setValue(layoutKey,
                     QJsonObject{{QStringLiteral("geometry"), QString::fromLatin1(saveGeometry().toBase64())},
                                 {QStringLiteral("sidebar"), m_splitter->sizes().value(0)},
                                 {QStringLiteral("pane"), currentPane() ? currentPane()->key() : QString()}});
}

} // namespace reeve
