#include "app/desk.h"

#include "services/local/local_state.h"
#include "services/webhooks/verify_page.h"
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
    : m_workspace(std::move(workspace))
{
    signIn(state);
    m_window = std::make_unique<MainWindow>(*m_workspace, state, secrets, allPanes());
    auto *tools = new WindowTools(*m_window, *m_workspace, state, secrets, theme);
    connect(tools, &WindowTools::workspaceRequested, this, &Desk::workspaceRequested);
    m_receiver.route("POST", "/webhook",
                     [this](Delivery delivery) { return m_workspace->webhooks().receive(std::move(delivery)); });
    m_receiver.route("GET", "/verify", verifyPage([this](Id lead, QString key) {
                         auto promise = std::make_shared<QPromise<Result<void>>>();
                         promise->start();
                         onResult(this, m_workspace->leads().verifyByKey(std::move(lead), std::move(key)),
                                  [promise](const Result<Lead> &verified) {
                                      promise->addResult(verified ? Result<void>()
                                                                  : Result<void>(tl::unexpect, verified.error()));
                                      promise->finish();
                                  });
                         return promise->future();
                     }));
    listen();
    m_workspace->startEngine({});
}

Desk::~Desk() = default;

void Desk::signIn(LocalState &state)
{
    const QString key = roleKeyOf.arg(m_workspace->info().id);
    const Role role = roleFromKey(state.value(key).toString()).value_or(Role::Admin);
    m_workspace->setActor({operatorName(state), role});
    connect(m_workspace.get(), &Workspace::actorChanged, this,
            [&state, key](const Actor &actor) { state.setValue(key, roleKey(actor.role)); });
}

void Desk::listen()
{
    onResult(this, m_workspace->settings().read(), [this](const Result<QJsonObject> &settings) {
        const int port =
            settings ? settings->value(setting::webhookPort).toInt(defaultWebhookPort) : defaultWebhookPort;
        auto listening = m_receiver.listen(quint16(port));
        if (!listening) {
            listening = m_receiver.listen();
            if (listening)
                m_window->notifier().info(
                    tr("Port %1 is in use. Callbacks are received at %2 until Reeve is opened again.")
                        .arg(port)
                        .arg(m_receiver.url().toString()));
        }
        if (!listening)
            return m_window->notifier().failure(listening.error());
        m_workspace->setReceiverUrl(m_receiver.url().toString());
    });
}

} // namespace reeve
