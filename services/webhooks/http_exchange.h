#pragma once

#include "services/core/result.h"
#include "services/domain/delivery.h"

#include <QUrl>
#include <chrono>
#include <functional>

namespace reeve {

struct HttpRequest
{
    QByteArray method = "POST";
    QUrl url; ///< http or https, without user and password
    HeaderList headers;
    QByteArray body; ///< sent byte for byte
    /// At most five; a 303, and a 301 or 302 answer to a POST, is followed by a GET without body, as browsers do.
    bool followRedirects = false;
    /// To addresses of this machine or of a private network, redirects included. Asked when the connection stands, so
    /// that no name can lead there unseen.
    bool allowPrivate = true;
};

struct HttpAnswer
{
    int status = 0;
    HeaderList headers;
    QByteArray body;        ///< at most HttpLimits::body
    bool truncated = false; ///< the body was longer
    QString remote;         ///< address that answered
    HttpTimings timings;    ///< of the last exchange
    QStringList redirects;  ///< as in Delivery
};

struct HttpLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    std::chrono::milliseconds whole = std::chrono::seconds(30);
    qsizetype body = 256 * 1024;
    qsizetype headers = 32 * 1024;
};

/// Sends one request and waits for the answer; for worker threads. Certificates are always verified. `cancelled` is
/// asked several times a second.
/// Errors: Validation ("url", or "headers" for a line break in one), Forbidden (a private address that is not allowed),
/// Network, Timeout, Cancelled.
Result<HttpAnswer> exchange(const HttpRequest &request, const HttpLimits &limits,
                            const std::function<bool()> &cancelled);

/// Loopback, link-local, private (RFC 1918, RFC 4193) and shared (RFC 6598) addresses.
bool isPrivateAddress(const QString &ip);

} // namespace reeve
