#pragma once

#include "services/core/future.h"
#include "services/webhooks/attack_suite.h"
#include "services/webhooks/http_exchange.h"
#include "services/workspace/webhook_store.h"

#include <QObject>

namespace reeve {

class Workspace;

/// Sends webhooks for an operator and keeps each with its answer. Nothing is sent that the operator's role or the
/// read-only lock forbids. Lives in the window's thread; the exchange runs on a worker.
class WebhookSender : public QObject
{
    Q_OBJECT
public:
    explicit WebhookSender(Workspace &workspace, QObject *parent = nullptr);
    WebhookSender(Workspace &workspace, HttpLimits limits, QObject *parent = nullptr);

    /// Whether the operator's role and the read-only lock allow it; what sends without this object asks first.
    [[nodiscard]] Result<void> maySend() const;

    /// Signs a callback of a tenant that waits for one by SourceLoop's scheme, as it would be sent at this moment.
    /// Errors: NotFound without a waiting run, Forbidden.
    Future<HttpRequest> sign(const ProvisioningCallback &callback, const QUrl &url);
    /// The answer is the delivery as it was recorded, also when nobody answered (DeliveryOutcome::Failed with the
    /// reason). Errors: Forbidden, Validation, Cancelled; or what kept it from being recorded.
    /// `scheme` is the key of the one that signed, for the history.
    Future<Delivery> send(const Id &tenantId, const HttpRequest &request, const QString &scheme = {});
    /// Makes every attack and keeps what was sent; `done` is called in the thread of this object after each.
    Future<AttackReport> attack(AttackTarget target, std::function<void(const AttackResult &)> done);

private:
    Workspace &m_workspace;
    HttpLimits m_limits;
};

/// How an exchange is kept: outcome, status, answer and time.
Delivery toDelivery(const Id &tenantId, const HttpRequest &request, const Result<HttpAnswer> &answer,
                    const QDateTime &at, qint64 durationMs);

} // namespace reeve
