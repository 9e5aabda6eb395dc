#include "app/desk.h"

#include "app/sql_services.h"
#include "services/local/local_state.h"
#include "ui/widgets/notifier.h"
#include "ui/window/main_window.h"
#include "ui/window/notification_bar.h"
#include "ui/window/window_tools.h"

namespace reeve {
namespace {

const QString roleKeyOf = QStringLiteral("workspaces/%1/role");

QString systemName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("operator");
}

} // namespace

QString operatorName(const LocalState &state)
{
    const QString said = state.value(QStringLiteral("operator/name")).toString();
    return said.isEmpty() ? systemName() : said;
}

Desk::Desk(std::shared_ptr<Workspace> workspace, const Connection &connection, LocalState &state, SecretStore &secrets,
           Theme &theme)
    : m_workspace(std::move(workspace))
{
    signIn(state);
    m_window = std::make_unique<MainWindow>(*m_workspace, state, secrets, allPanes());
    if (connection.readOnly || connection.environment == Environment::Production)
        m_workspace->setReadOnly(true);
    auto *tools = new WindowTools(*m_window, *m_workspace, state, secrets, theme);
    connect(tools, &WindowTools::workspaceRequested, this, &Desk::workspaceRequested);
    connect(m_workspace.get(), &Workspace::outdated, this, [this] {
        m_window->notifications().suggest(tr("The new sign-in has other permissions. What the window offers changes "
                                             "when the workspace is opened again."),
                                          tr("&Open again"), [this] { emit reopenRequested(); });
    });
    for (const Error &problem : m_workspace->openingProblems())
        m_window->notifier().failure(problem);
    if (auto sql = std::dynamic_pointer_cast<SqlWorkspace>(m_workspace)) {
        m_services = std::make_unique<SqlServices>(std::move(sql), secrets);
        connect(m_services.get(), &SqlServices::problem, this,
                [this](const Error &error) { m_window->notifier().failure(error); });
        connect(m_services.get(), &SqlServices::notice, this,
                [this](const QString &text) { m_window->notifier().info(text); });
    }
}

Desk::~Desk() = default;

/// Where the operator picks the role it is the one of last time; elsewhere the server has said it already.
void Desk::signIn(LocalState &state)
{
    Actor actor = m_workspace->actor();
    if (actor.name.isEmpty())
        actor.name = operatorName(state);
    if (m_workspace->can(Capability::ChooseRole)) {
        const QString key = roleKeyOf.arg(m_workspace->info().id);
        actor.role = roleFromKey(state.value(key).toString()).value_or(Role::Admin);
        connect(m_workspace.get(), &Workspace::actorChanged, this,
                [&state, key](const Actor &changed) { state.setValue(key, roleKey(changed.role)); });
    }
    m_workspace->setActor(actor);
}

} // namespace reeve
