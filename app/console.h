#pragma once

#include "services/core/future.h"
#include "services/workspace/connection.h"

#include <QObject>
#include <memory>
#include <optional>

namespace reeve {

class Desk;
class LocalState;
class SecretStore;
struct StartChoice;
class StartDialog;
class Theme;

/// Builds one of everything and connects it: the operator's local state, the look, and the desk of the workspace that
/// is open. Opening happens on worker threads; the window is shown as soon as its workspace answers.
class Console : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString stateFile; ///< of LocalState
        QString file;      ///< the workspace; empty for the last one, or the operator's own demo
        bool demo = false; ///< fill it with demo data when it is new
        int demoLeads = 0; ///< more than the demo has
    };

    Console(Options options, SecretStore &secrets);
    ~Console() override;

    void start();
    /// Null until a workspace is open.
    [[nodiscard]] Desk *desk() const { return m_desk.get(); }
    [[nodiscard]] Theme &theme() const { return *m_theme; }

public slots:
    void openFile(const QString &file);
    /// Shows the start dialog, with what went wrong before it if something did.
    void chooseWorkspace(const std::optional<reeve::Error> &why = {});

signals:
    void opened(reeve::Desk *desk);
    /// The pane that was shown first has its rows, and they are painted.
    void filled();
    void failed(const reeve::Error &error);

private:
    void begin();
    StartDialog *showStart();
    void open(const Connection &connection, OpenMode mode);
    Future<void> open(const StartChoice &choice);
    void show(std::shared_ptr<Workspace> workspace, Connection connection);
    void watchFirstPane();

    Options m_options;
    SecretStore &m_secrets;
    std::shared_ptr<LocalState> m_state;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Desk> m_desk;
    bool m_filled = false;
};

/// Where this operator's own state and the demo workspace are kept.
QString stateFile();
QString demoFile();

} // namespace reeve
