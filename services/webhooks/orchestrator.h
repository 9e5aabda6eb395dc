#pragma once

#include "services/domain/delivery.h"
#include "services/provisioning/engine.h"
#include "services/webhooks/http_exchange.h"

#include <functional>
#include <mutex>

namespace reeve {

/// Tells the orchestrator that a tenant is to be provisioned: posts SourceLoop's TENANT_PROVISIONING event
/// ({type, tenant, subscription, secret, context}) to a URL. The secret is blanked in what is kept.
class Orchestrator
{
public:
    /// Keeps a delivery; called in an engine thread.
    using Record = std::function<void(const Delivery &)>;

    explicit Orchestrator(Record record, HttpLimits limits = {});

    /// Any thread. Empty: there is no orchestrator to tell, an operator sends the callback.
    void setUrl(const QUrl &url);
    /// Ends an exchange in progress, and lets none begin.
    void stop();
    /// For Engine::Options::publish. False when there is no URL. Errors: Network, Timeout, or State for an answer other
    /// than 2xx; Validation for an unencrypted URL on another machine, which would show the secret to the network.
    Result<bool> publish(const ProvisioningEvent &event);

private:
    Record m_record;
    HttpLimits m_limits;
    std::mutex m_mutex;
    QUrl m_url;
    std::atomic_bool m_stopped = false;
};

/// The event's body; exposed for tests.
QByteArray provisioningEventToJson(const ProvisioningEvent &event, const QByteArray &secret);

} // namespace reeve
