#pragma once

#include "services/core/future.h"
#include "services/domain/subscriber.h"

namespace reeve {

/// Webhooks to others: who is told, and what became of it.
class SubscriberStore
{
public:
    virtual ~SubscriberStore() = default;

    virtual Future<QList<Subscriber>> list() = 0;
    /// An empty id creates.
    virtual Future<Subscriber> save(Subscriber subscriber) = 0;
    /// With what waits for it; the dead letters too.
    virtual Future<void> remove(Id id) = 0;
    /// "whsec_…", to be handed to the subscriber.
    virtual Future<QByteArray> secret(Id id) = 0;
    /// Newest first, at most 200.
    virtual Future<QList<SubscriberMessage>> notifications() = 0;
    /// Again from the first attempt, with the same id.
    virtual Future<void> redeliver(QList<Id> notificationIds) = 0;
};

} // namespace reeve
