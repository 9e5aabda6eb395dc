#pragma once

#include "services/core/identifier.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>

namespace reeve {

enum class DeliveryDirection { In, Out };

/// What became of a delivery.
enum class DeliveryOutcome {
    Accepted, ///< in: verified and applied; out: answered 2xx
    Refused,  ///< in: answered with an error; out: answered with another status
    Failed    ///< out: no answer
};

using HeaderList = QList<QPair<QByteArray, QByteArray>>;

/// Where the time of an exchange went; microseconds since its begin, 0 for what did not happen.
struct HttpTimings
{
    qint64 resolved = 0;
    qint64 connected = 0;
    qint64 secured = 0;
    qint64 firstByte = 0;
    qint64 total = 0;
};

/// One webhook request and its answer, as it was on the wire; secrets are never part of it. A page of a list holds
/// neither headers, bodies nor timings.
struct Delivery
{
    Id id;
    DeliveryDirection direction = DeliveryDirection::In;
    DeliveryOutcome outcome = DeliveryOutcome::Accepted;
    Id tenantId;      ///< empty when unknown
    QString endpoint; ///< in: the name of the operator's endpoint; empty for Reeve's own
    QString scheme;   ///< key of the signature scheme; empty when none was asked for
    QString finding;  ///< what verifying found (findingKey); empty when nothing was verified
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
    HttpTimings timings;   ///< out
    QStringList redirects; ///< out: "302 https://there.example/hook" of every answer that led elsewhere
    QDateTime at;          ///< UTC
};

QString deliveryOutcomeKey(DeliveryOutcome outcome);
QString deliveryOutcomeTitle(DeliveryOutcome outcome);

} // namespace reeve
