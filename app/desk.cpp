#include "app/desk.h"

#include "services/local/local_state.h"
#include "services/mail/mail_service.h"
#include "services/webhooks/orchestrator.h"
#include "ui/widgets/notifier.h"
#include "ui/window/main_window.h"
#include "ui/window/window_tools.h"

namespace reeve {
namespace {

const QString roleKeyOf = QStringLiteral("workspaces/%1/role");

QString systemName()
{
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("operator");
}

} // namespace

QString operatorName(const LocalState &state)
{
    const QString said = state.value(QStringLiteral("operator/name")).toString();
    return said.isEmpty() ? systemName() : said;
}

Desk::Desk(std::shared_ptr<SqlWorkspace> workspace, LocalState &state, SecretStore &secrets, Theme &theme)
    : m_workspace(std::move(workspace)),
      m_orchestrator(std::make_shared<Orchestrator>([kept = m_workspace.get()](const Delivery &delivery) {
          QMetaObject::invokeMethod(
              kept, [kept, delivery] { kept->webhooks().record(delivery); }, Qt::QueuedConnection);
      }))
{
    signIn(state);
    m_window = std::make_unique<MainWindow>(*m_workspace, state, secrets, allPanes());
    auto *tools = new WindowTools(*m_window, *m_workspace, state, secrets, theme);
    connect(tools, &WindowTools::workspaceRequested, this, &Desk::workspaceRequested);
    connectEndpoint();
    connectMails(secrets);
    startEngine();
    connect(m_workspace.get(), &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Workspace)
            startEngine();
    });
}

Desk::~Desk()
{
    m_orchestrator->stop();
}

void Desk::signIn(LocalState &state)
{
    const QString key = roleKeyOf.arg(m_workspace->info().id);
    const Role role = roleFromKey(state.value(key).toString()).value_or(Role::Admin);
    m_workspace->setActor({operatorName(state), role});
    connect(m_workspace.get(), &Workspace::actorChanged, this,
            [&state, key](const Actor &actor) { state.setValue(key, roleKey(actor.role)); });
}

void Desk::connectEndpoint()
{
    m_endpoint = std::make_unique<WorkspaceEndpoint>(*m_workspace);
    connect(m_endpoint.get(), &WorkspaceEndpoint::listening, this, [this](const QUrl &base, int takenPort) {
        m_workspace->setReceiverUrl(base.toString());
        if (takenPort > 0)
            m_window->notifier().info(tr("Port %1 is in use. Callbacks are received at %2 until Reeve is opened again.")
                                          .arg(takenPort)
                                          .arg(base.toString()));
    });
    connect(m_endpoint.get(), &WorkspaceEndpoint::problem, this,
            [this](const Error &error) { m_window->notifier().failure(error); });
}

void Desk::connectMails(SecretStore &secrets)
{
    m_mails = std::make_unique<MailService>(*m_workspace, m_workspace->outbox(), secrets);
    connect(m_mails.get(), &MailService::problem, this,
            [this](const Error &error) { m_window->notifier().failure(error); });
    connect(m_mails.get(), &MailService::failed, this, [this](const Mail &mail, const Error &error) {
        m_window->notifier().failure(
            Error::of(error.kind, tr("The mail to %1 could not be sent: %2").arg(mail.recipient, error.text),
                      tr("See the outbox.")));
    });
}

void Desk::startEngine()
{
    onResult(this, m_workspace->settings().read(), [this](const Result<QJsonObject> &settings) {
        if (settings)
            m_orchestrator->setUrl(QUrl(settings->value(setting::orchestratorUrl).toString()));
        if (std::exchange(m_engineStarted, true))
            return;
        Engine::Options options;
        options.publish = [orchestrator = m_orchestrator](const ProvisioningEvent &event) {
            return orchestrator->publish(event);
        };
        m_workspace->startEngine(std::move(options));
    });
}

} // namespace reeve
