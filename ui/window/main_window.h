#pragma once

#include "ui/window/pane_registry.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QMenu;
class QSplitter;
class QStackedWidget;

namespace reeve {

class Header;
class NotificationBar;
class SecretStore;
class Sidebar;

/// The window around the panes of one workspace: navigation, header, notifications, shortcuts, and a layout that is
/// remembered. A pane is made when it is first shown, the others while the window is idle.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Workspace &workspace, LocalState &state, SecretStore &secrets, const QList<PaneEntry> &panes);
    ~MainWindow() override;

    /// Null when the workspace has no such pane.
    Pane *openPane(const QString &key);
    /// The pane that was shown when the window was closed, or the first one.
    void openLastPane();
    [[nodiscard]] Pane *currentPane() const;
    void open(Entity entity, const Id &id);
    void openPreset(const QString &paneKey, const QString &preset);

    [[nodiscard]] Notifier &notifier();
    [[nodiscard]] NotificationBar &notifications() { return *m_notifications; }
    /// The menu behind the header's button; the application adds what concerns workspaces.
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    /// Everything that the command palette offers, panes first.
    [[nodiscard]] QList<QAction *> commands() const;
    /// Adds a command of the whole window: its shortcut works everywhere and the palette offers it.
    void addCommand(QAction *action);
    QAction *addCommand(const QString &name, const QString &title, const QKeySequence &shortcut, const QString &icon,
                        std::function<void()> run);

signals:
    void paneShown(const QString &key);
    void searchRequested();

private:
    Pane *make(const PaneEntry &entry, bool opening);
    void makeNextPane();
    void buildActions();
    void showPane(const QString &key);
    void unlock();
    void showTitle();
    void showAllowedPanes();
    void restoreLayout();
    void saveLayout();

    Workspace &m_workspace;
    LocalState &m_state;
    SecretStore &m_secrets;
    QList<PaneEntry> m_entries;
    QHash<QString, Pane *> m_panes;
    Pane *m_made = nullptr; ///< while nothing happened, and not laid out yet
    Header *m_header;
    Sidebar *m_sidebar;
    QSplitter *m_splitter;
    QStackedWidget *m_stack;
    NotificationBar *m_notifications;
    QLabel *m_summary;
    QMenu *m_menu;
    QList<QAction *> m_commands;
    QTimer m_idle;
};

} // namespace reeve
