#pragma once

#include "services/workspace/overview_store.h"

#include <QObject>
#include <QTimer>

namespace reeve {

class LocalState;
class MainWindow;
class SecretStore;
class Theme;
class Workspace;

/// What surrounds the work in a window: command palette, help, settings, theme, zoom, past notifications. Adds itself
/// to the window's commands and menu, and ends with the window.
class WindowTools : public QObject
{
    Q_OBJECT
public:
    WindowTools(MainWindow &window, Workspace &workspace, LocalState &state, SecretStore &secrets, Theme &theme);

    void showPalette();
    void showHelp();
    void showSettings();
    void showNotifications();
    void showAbout();

signals:
    /// The operator wants another workspace: the application shows the start dialog.
    void workspaceRequested();

private:
    void addThemeMenu();
    void focusFilter();

    MainWindow &m_window;
    Workspace &m_workspace;
    LocalState &m_state;
    SecretStore &m_secrets;
    Theme &m_theme;
};

} // namespace reeve
