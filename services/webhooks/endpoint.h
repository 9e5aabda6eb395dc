#pragma once

#include "services/core/result.h"
#include "services/domain/delivery.h"
#include "services/webhooks/receiver.h"

#include <QJsonObject>

namespace reeve {

/// An address on this machine that an operator defined to receive webhooks at, any path and method, and how it answers.
struct Endpoint
{
    Id id;
    QString name;
    QString address = QStringLiteral("127.0.0.1");
    quint16 port = 0; ///< 0 takes a free one each time
    TlsIdentity identity;
    QJsonObject scheme; ///< see schemeFromJson; empty: nothing is verified
    QString secret;     ///< the name of a kept one (WebhookSecrets)
    bool refuseReplays = true;
    bool enabled = true;
    int status = 204; ///< of the answer to what is verified; anything else is answered 401
    int delayMs = 0;
    HeaderList headers;
    QByteArray body;
};

inline constexpr int longestEndpointDelay = 60000; ///< ms

QJsonObject toJson(const Endpoint &endpoint);
Endpoint endpointFromJson(const QJsonObject &json);

/// Errors: Validation that names the fields "name", "address", "port", "certificate", "secret", "status", "delay",
/// "headers", "body".
Result<void> validate(const Endpoint &endpoint);
/// Reached from this machine alone.
bool isLoopback(const Endpoint &endpoint);

/// "Name: value", one a line. Errors: Validation on "headers" with the line.
Result<HeaderList> headersFromText(const QString &text);
QString headersToText(const HeaderList &headers);

} // namespace reeve
