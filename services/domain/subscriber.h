#pragma once

#include "services/core/identifier.h"
#include "services/core/result.h"

#include <QDateTime>
#include <QStringList>

namespace reeve {

/// Who is told how runs of provisioning end, by a webhook after Standard Webhooks.
struct Subscriber
{
    Id id; ///< empty for a new one
    QString name;
    QString url;        ///< http only on this machine
    QStringList events; ///< of subscriberEvents(); empty for all
    bool enabled = true;
};

/// One message to one subscriber; its id is the webhook-id, the same in every attempt.
struct SubscriberMessage
{
    enum class State { Queued, Sent, Dead };
    Id id;
    Id subscriberId;
    QString subscriberName;
    QString event;
    QByteArray payload;
    State state = State::Queued;
    int attempt = 0;
    int status = 0; ///< of the last answer; 0 for none
    QString error;
    QDateTime createdOn;
    QDateTime dueOn;
};
QString notificationStateKey(SubscriberMessage::State state);

/// "run.succeeded", "run.failed", "run.rolled_back", "run.cancelled".
QStringList subscriberEvents();
/// Errors: Validation on "name", "url" or "events".
Result<void> validate(const Subscriber &subscriber);

} // namespace reeve
