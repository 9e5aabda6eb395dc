#pragma once

#include "services/core/future.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

namespace reeve {

/// What the orchestrator's callback says (SourceLoop WebhookDTO): body `{"initiatorId", "type": 0, "data": {...}}`.
struct ProvisioningCallback
{
    Id tenantId;
    bool success = false;
    QList<Resource> resources;
    QString appPlaneUrl;
    QString reason; ///< why it failed; our extension, optional
};

/// Webhook deliveries of a workspace: what came in and what went out.
class WebhookStore
{
public:
    virtual ~WebhookStore() = default;

    virtual Future<Page<Delivery>> page(DeliveryFilter filter, Qt::SortOrder order, PageRequest request) = 0;
    virtual Future<qint64> count(DeliveryFilter filter) = 0;
    virtual Future<Delivery> detail(Id id) = 0;
    /// Keeps what was sent or received, with its answers: all of them, or none.
    virtual Future<void> record(QList<Delivery> deliveries) = 0;
    Future<void> record(const Delivery &delivery) { return record(QList{delivery}); }
    /// Removes what is older; answers how many there were. Leaves an audit event when there were any.
    virtual Future<int> removeBefore(QDateTime before) = 0;

    /// Verifies a delivery to `/webhook` by SourceLoop's scheme, applies it to the waiting run once, and keeps it,
    /// accepted or refused, in one transaction. The answer's status is 204, 400, 401 or 422.
    virtual Future<Delivery> receive(Delivery delivery) = 0;
    /// The secret and context that a tenant's waiting run signs with, for the tester; NotFound without a waiting run.
    virtual Future<QPair<QByteArray, QByteArray>> callbackSecret(Id tenantId) = 0;
    /// Where Reeve's own endpoint takes callbacks for this workspace; empty while it does not listen.
    [[nodiscard]] virtual QString callbackUrl() const { return {}; }
};

} // namespace reeve
