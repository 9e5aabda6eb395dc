#pragma once

#include "services/core/identifier.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace reeve {

enum class DeliveryDirection { In, Out };

/// What became of a delivery.
enum class DeliveryOutcome {
    Accepted, ///< in: verified and applied; out: answered 2xx
    Refused,  ///< in: answered with an error; out: answered with another status
    Failed    ///< out: no answer
};

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// One webhook request and its answer, as it was on the wire; secrets are never part of it.
struct Delivery
{
    Id id;
    DeliveryDirection direction = DeliveryDirection::In;
    DeliveryOutcome outcome = DeliveryOutcome::Accepted;
    Id tenantId; ///< empty when unknown
    QByteArray method;
    QString url; ///< path for In, whole URL for Out
    HeaderList requestHeaders;
    QByteArray requestBody;
    int status = 0; ///< HTTP status of the answer; 0 for none
    HeaderList responseHeaders;
    QByteArray responseBody;
    QString remote; ///< peer address
    QString reason; ///< why it was refused or failed, for people
    qint64 durationMs = 0;
    QDateTime at; ///< UTC
};

QString deliveryOutcomeKey(DeliveryOutcome outcome);
QString deliveryOutcomeTitle(DeliveryOutcome outcome);

} // namespace reeve
