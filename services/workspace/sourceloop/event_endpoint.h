#pragma once

#include "services/webhooks/receiver.h"
#include "services/workspace/sourceloop/sourceloop_webhook_store.h"

namespace reeve::sourceloop {

/// `POST /events` on loopback: where an orchestrator or an event bus forwards the service's provisioning events.
class EventEndpoint
{
public:
    explicit EventEndpoint(SourceLoopWebhookStore &webhooks)
    {
        m_receiver.route("POST", "/events",
                         [&webhooks](const Delivery &delivery) { return webhooks.receiveEvent(delivery); });
    }

    /// Errors: Network, when the port is taken.
    Result<void> listen(int port) { return m_receiver.listen(static_cast<quint16>(port)); }
    [[nodiscard]] QUrl url() const
    {
        QUrl url = m_receiver.url();
        url.setPath(QStringLiteral("/events"));
        return url;
    }

private:
    WebhookReceiver m_receiver;
};

} // namespace reeve::sourceloop
