#include "tests/support/pane_ground.h"

#include "services/demo/demo_workspace.h"
#include "services/workspace/sqlite/open_sqlite.h"

#include <QDir>
#include <QPixmap>

namespace reeve {

std::unique_ptr<PaneGround> PaneGround::open(Data data)
{
    std::unique_ptr<PaneGround> ground(new PaneGround);
    const auto state = answer(LocalState::open(ground->m_folder.filePath(QStringLiteral("local.db"))));
    const QString path = ground->m_folder.filePath(QStringLiteral("workspace.reeve"));
    const auto workspace = data == Data::Demo
                               ? answer(openDemoWorkspace(path, ground->m_secrets))
                               : answer(openSqlite(path, ground->m_secrets, NewWorkspace{QStringLiteral("Test")}));
    if (!state || !workspace) {
        qWarning("%s", qUtf8Printable(state ? workspace.error().line() : state.error().line()));
        return nullptr;
    }
    ground->m_state = *state;
    ground->m_workspace = *workspace;
    ground->m_workspace->setReadOnly(false);
    ground->as(Role::Admin);
    return ground;
}

Theme &PaneGround::theme()
{
    if (!m_theme) {
        m_theme = std::make_unique<Theme>(*m_state);
        m_theme->setMode(ThemeMode::Light);
    }
    return *m_theme;
}

void PaneGround::startEngine()
{
    Engine::Options options;
    options.retries.firstMs = 20;
    options.retries.longestMs = 50;
    m_workspace->startEngine(options);
}

void shoot(QWidget *widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("REEVE_SHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder))
        widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

void shootAll(PaneGround &ground, QWidget *widget, const QString &name)
{
    if (qEnvironmentVariableIsEmpty("REEVE_SHOTS"))
        return;
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        for (const int zoom : {100, 150}) {
            ground.theme().setMode(mode);
            ground.theme().setZoom(zoom);
            QCoreApplication::processEvents();
            shoot(widget, QStringLiteral("%1-%2-%3").arg(name, themeModeKey(mode)).arg(zoom));
        }
    }
    ground.theme().setMode(ThemeMode::Light);
    ground.theme().setZoom(100);
    QCoreApplication::processEvents();
}

} // namespace reeve
