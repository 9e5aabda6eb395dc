#pragma once

#include "services/local/local_state.h"
#include "services/secrets/session_secret_store.h"
#include "services/workspace/sqlite/open_sqlite.h"
#include "ui/panes/pane.h"
#include "ui/widgets/notifier.h"

#include <QCoreApplication>
#include <QTemporaryDir>

namespace reeve {

/// Keeps what panes say, so that a test can read it and take the undo.
class RecordingNotifier : public Notifier
{
public:
    void info(const QString &text) override { infos << text; }
    void failure(const Error &error) override { failures << error.line(); }
    void undoable(const QString &text, std::function<Future<void>()> step) override
    {
        infos << text;
        undo = std::move(step);
    }
    void watch(const QString &title, const QFuture<void> &work) override
    {
        watched << title;
        lastWork = work;
    }

    QStringList infos;
    QStringList failures;
    QStringList watched;
    QFuture<void> lastWork;
    std::function<Future<void>()> undo;
};

/// The answer of a future, while the event loop runs.
template<class T>
Result<T> answerOf(const Future<T> &future)
{
    while (!future.isFinished())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    return future.result();
}

/// A real embedded workspace in a folder of its own, filled with demo data, and what a pane needs beside it.
/// Opening waits, which only a test may do.
class TestWorkspace
{
public:
    enum class Fill { Demo, Empty };

    explicit TestWorkspace(Role role = Role::Admin, Fill fill = Fill::Demo);

    [[nodiscard]] PaneContext context() { return {*workspace, *state, notifier, m_secrets}; }
    [[nodiscard]] QString path(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
    SessionSecretStore m_secrets;

public:
    RecordingNotifier notifier;
    std::shared_ptr<LocalState> state;
    std::shared_ptr<SqlWorkspace> workspace;
};

} // namespace reeve
