#pragma once

#include "services/core/future.h"

#include <QDialog>
#include <QPointer>

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
    /// For a new token; what waits for it goes on afterwards.
    void askForSignIn();

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
    QPointer<QDialog> m_signIn;
};

} // namespace reeve
