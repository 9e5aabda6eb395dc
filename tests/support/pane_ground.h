#pragma once

#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/sql/sql_workspace.h"
#include "tests/support/answer.h"
#include "tests/support/recording_notifier.h"
#include "ui/panes/pane.h"
#include "ui/theme/theme.h"

#include <QTemporaryDir>

namespace reeve {

/// What panes stand on, for real: a SQLite workspace with its engine, local state on disk, the theme, and an admin at
/// the keyboard. Null with a warning when it cannot be opened.
class PaneGround
{
public:
    enum class Data { Empty, Demo };
    static std::unique_ptr<PaneGround> open(Data data);

    [[nodiscard]] SqlWorkspace &workspace() { return *m_workspace; }
    [[nodiscard]] LocalState &state() { return *m_state; }
    /// Needs a QApplication.
    [[nodiscard]] Theme &theme();
    [[nodiscard]] PaneContext context() { return {*m_workspace, *m_state, notifier, m_secrets}; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    void as(Role role) { m_workspace->setActor({QStringLiteral("Ada"), role}); }
    /// Executes runs from now on; retries come after milliseconds.
    void startEngine();

    RecordingNotifier notifier;

private:
    PaneGround() = default;

    QTemporaryDir m_folder;
    SessionSecretStore m_secrets;
    std::shared_ptr<LocalState> m_state;
    std::unique_ptr<Theme> m_theme;
    std::shared_ptr<SqlWorkspace> m_workspace;
};

/// The visible child of that name, or of any; null when there is none. Dialogs count as children.
template<class T>
T *visible(QWidget *parent, const char *name = nullptr)
{
    for (T *child : parent->findChildren<T *>(QString::fromLatin1(name)))
        if (child->isVisible())
            return child;
    return nullptr;
}

/// Keeps a picture of the widget as `<name>.png` when REEVE_SHOTS names a folder, for a person to look at.
void shoot(QWidget *widget, const QString &name);
/// The same in light and dark, at 100 and at 150 percent.
void shootAll(PaneGround &ground, QWidget *widget, const QString &name);

} // namespace reeve
