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
};

/// Where the time of an exchange went; microseconds since its begin, 0 for what did not happen.
struct HttpTimings
{
    qint64 resolved = 0;
    qint64 connected = 0;
    qint64 secured = 0;
    qint64 firstByte = 0;
    qint64 total = 0;
};

struct HttpAnswer
{
    int status = 0;
    HeaderList headers;
    QByteArray body;        ///< at most HttpLimits::body
    bool truncated = false; ///< the body was longer
    QString remote;         ///< address that answered
    HttpTimings timings;
};

struct HttpLimits
{
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    std::chrono::milliseconds whole = std::chrono::seconds(30);
    qsizetype body = 256 * 1024;
    qsizetype headers = 32 * 1024;
};

/// Sends one request and waits for the answer; for worker threads. Redirects are not followed: a signature is meant for
/// one address. Certificates are always verified. `cancelled` is asked several times a second.
/// Errors: Validation ("url", or "headers" for a line break in one), Network, Timeout, Cancelled.
Result<HttpAnswer> exchange(const HttpRequest &request, const HttpLimits &limits,
                            const std::function<bool()> &cancelled);

} // namespace reeve
