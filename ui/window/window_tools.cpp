#include "ui/window/window_tools.h"

#include "services/workspace/postgres/shared_secret.h"
#include "services/workspace/workspace.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/guarded_action.h"
#include "ui/window/command_palette.h"
#include "ui/window/help_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_bar.h"
#include "ui/window/notification_list.h"
#include "ui/window/sign_in_dialog.h"
#include "ui/wizards/workspace/secret_dialog.h"
#include "ui/wizards/workspace/settings_dialog.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>

namespace reeve {

WindowTools::WindowTools(MainWindow &window, Workspace &workspace, LocalState &state, SecretStore &secrets,
                         Theme &theme)
    : QObject(&window), m_window(window), m_workspace(workspace), m_state(state), m_secrets(secrets), m_theme(theme)
{
    QMenu &menu = window.menu();
    const auto add = [&](const char *name, const QString &text, const QList<QKeySequence> &keys, const char *iconName,
                         std::function<void()> run) {
        QAction *action = window.addCommand(QString::fromLatin1(name), text, keys.value(0),
                                            QString::fromLatin1(iconName), std::move(run));
        action->setShortcuts(keys);
        return action;
    };
    auto *settings = new GuardedAction(tr("Workspace settings…"), workspace, Permission::ManageWorkspace,
                                       Capability::Settings, this);
    settings->setObjectName(QStringLiteral("settings"));
    settings->setIcon(icon(QStringLiteral("settings")));
    connect(settings, &QAction::triggered, this, &WindowTools::showSettings);
    window.addCommand(settings);
    menu.addAction(settings);
    if (auto *secret = SharedSecret::of(workspace))
        menu.addAction(add("workspaceSecret", tr("Workspace secret…"), {}, "lock", [this, secret] {
            SecretDialog::open(
                *secret, m_state, &m_window, [this](const Error &error) { m_window.notifier().failure(error); },
                [this] { m_window.notifier().info(tr("The secret is in your keyring.")); });
        }));
    menu.addAction(add("workspaces", tr("Open another workspace…"), {QKeySequence::Open}, "open",
                       [this] { emit workspaceRequested(); }));
    menu.addSeparator();
    menu.addAction(add("notifications", tr("Past notifications…"), {}, "bell", [this] { showNotifications(); }));
    addThemeMenu();
    QMenu *zoom = menu.addMenu(icon(QStringLiteral("search")), tr("Text size"));
    // + needs Shift where it is on the key of =.
    zoom->addAction(add("zoomIn", tr("Larger text"),
                        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}, "add",
                        [this] { m_theme.zoomIn(); }));
    zoom->addAction(add("zoomOut", tr("Smaller text"), {QKeySequence(Qt::CTRL | Qt::Key_Minus)}, "remove",
                        [this] { m_theme.zoomOut(); }));
    zoom->addAction(add("zoomReset", tr("Normal text"), {QKeySequence(Qt::CTRL | Qt::Key_0)}, "check",
                        [this] { m_theme.resetZoom(); }));
    menu.addSeparator();
    menu.addAction(add("help", tr("Help"), {QKeySequence::HelpContents}, "help", [this] { showHelp(); }));
    menu.addAction(add("about", tr("About Reeve"), {}, "reeve", [this] { showAbout(); }));
    menu.addSeparator();
    menu.addAction(
        add("quit", tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, "close", [this] { m_window.close(); }));
    add("filterList", tr("Filter the list"), {QKeySequence::Find}, "filter", [this] { focusFilter(); });
    connect(&window, &MainWindow::searchRequested, this, &WindowTools::showPalette);
    connect(&workspace, &Workspace::signInWanted, this, &WindowTools::askForSignIn);
    workspace.setAttended();
}

void WindowTools::addThemeMenu()
{
    QMenu *menu = m_window.menu().addMenu(icon(QStringLiteral("theme")), tr("Theme"));
    auto *group = new QActionGroup(this);
    for (const ThemeMode mode : allThemeModes()) {
        QAction *choice = m_window.addCommand(QStringLiteral("theme_") + themeModeKey(mode),
                                              tr("Theme: %1").arg(themeModeTitle(mode)), {}, QStringLiteral("theme"),
                                              [this, mode] { m_theme.setMode(mode); });
        choice->setCheckable(true);
        choice->setChecked(m_theme.mode() == mode);
        group->addAction(choice);
        menu->addAction(choice);
    }
}

void WindowTools::showPalette()
{
    if (m_window.findChild<CommandPalette *>())
        return;
    auto *palette = new CommandPalette(m_window.commands(), m_workspace, m_state, &m_window);
    connect(palette, &CommandPalette::opened, &m_window, &MainWindow::open);
    palette->open();
}

void WindowTools::showHelp()
{
    auto *help = m_window.findChild<HelpDialog *>();
    if (!help)
        help = new HelpDialog(&m_window);
    const Pane *pane = m_window.currentPane();
    help->showPage(pane ? pane->key() : QString());
    help->show();
    help->raise();
    help->activateWindow();
}

void WindowTools::showSettings()
{
    SettingsDialog::open(
        m_workspace, m_secrets, m_state, &m_window, [this](const Error &error) { m_window.notifier().failure(error); },
        [this] { m_window.notifier().info(tr("Settings saved.")); });
}

void WindowTools::showNotifications()
{
    (new NotificationList(m_window.notifications().history(), &m_window))->open();
}

void WindowTools::askForSignIn()
{
    if (m_signIn)
        return;
    // In front of the form whose change waits for the token.
    QWidget *front = QApplication::activeModalWidget();
    m_signIn = new SignInDialog(m_workspace, m_state, front ? front : &m_window);
    m_signIn->open();
}

void WindowTools::showAbout()
{
    auto *about = new QMessageBox(&m_window);
    about->setObjectName(QStringLiteral("about"));
    about->setAttribute(Qt::WA_DeleteOnClose);
    about->setWindowTitle(tr("About Reeve"));
    about->setTextFormat(Qt::PlainText);
    about->setIconPixmap(icon(QStringLiteral("reeve")).pixmap(48, 48));
    about->setText(tr("Reeve %1").arg(QStringLiteral(REEVE_VERSION)));
    about->setInformativeText(tr("A desktop console for the people who run a SaaS control plane.\nFree software under "
                                 "the GNU General Public License, version 3 or later.\nQt %1")
                                  .arg(QString::fromLatin1(qVersion())));
    about->open();
}

/// The quick filter of the pane that is shown, or the palette where there is none.
void WindowTools::focusFilter()
{
    const Pane *pane = m_window.currentPane();
    auto *filter = pane ? pane->findChild<QLineEdit *>(QStringLiteral("quickFilter")) : nullptr;
    if (!filter || !filter->isVisible())
        return showPalette();
    filter->setFocus(Qt::ShortcutFocusReason);
    filter->selectAll();
}

} // namespace reeve
