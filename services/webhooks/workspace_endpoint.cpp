#include "services/webhooks/workspace_endpoint.h"

#include "services/webhooks/verify_page.h"
#include "services/workspace/lead_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/webhook_store.h"
#include "services/workspace/workspace.h"

namespace reeve {

WorkspaceEndpoint::WorkspaceEndpoint(Workspace &workspace, QObject *parent) : QObject(parent), m_workspace(workspace)
{
    m_receiver.route("POST", "/webhook",
                     [&workspace](Delivery delivery) { return workspace.webhooks().receive(std::move(delivery)); });
    addVerifyPage(m_receiver, [&workspace](const Id &lead, const QString &key) {
        return workspace.leads().verifyByKey(lead, key).then([](const Result<Lead> &verified) {
            return verified ? Result<void>() : Result<void>(tl::unexpect, verified.error());
        });
    });
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Workspace)
            readSettings();
    });
    connect(&m_hourly, &QTimer::timeout, this, &WorkspaceEndpoint::removeOld);
    m_hourly.start(std::chrono::hours(1));
    readSettings();
}

void WorkspaceEndpoint::removeOld()
{
    if (m_retention <= 0 || m_workspace.isReadOnly())
        return;
    onResult(this, m_workspace.webhooks().removeBefore(QDateTime::currentDateTimeUtc().addDays(-m_retention)),
             [this](const Result<int> &removed) {
                 if (!removed)
                     emit problem(removed.error());
             });
}

QUrl WorkspaceEndpoint::callbackUrl() const
{
    QUrl url = m_receiver.url();
    if (!url.isEmpty())
        url.setPath(QStringLiteral("/webhook"));
    return url;
}

void WorkspaceEndpoint::readSettings()
{
    onResult(this, m_workspace.settings().read(), [this](const Result<QJsonObject> &settings) {
        if (!settings) {
            emit problem(settings.error());
            return;
        }
        const int port = settings->value(setting::webhookPort).toInt(defaultWebhookPort);
        if (!m_receiver.isListening() || port != m_wanted)
            listen(static_cast<quint16>(port));
        const int retention = settings->value(setting::webhookRetention).toInt(defaultWebhookRetention);
        if (std::exchange(m_retention, retention) != retention)
            removeOld();
    });
}

void WorkspaceEndpoint::listen(quint16 port)
{
    m_wanted = port;
    auto opened = m_receiver.listen(port);
    const int taken = opened ? 0 : port;
    if (!opened)
        opened = m_receiver.listen(0);
    if (opened)
        emit listening(m_receiver.url(), taken);
    else
        emit problem(opened.error());
}

} // namespace reeve
