#pragma once

#include <QByteArray>
#include <QDateTime>

namespace reeve::sourceloop {

/// SourceLoop's webhook scheme (seed 000, "Webhook Integration"): header `x-signature` is the hex HMAC-SHA256 of
/// body + context + timestamp without separators, `x-timestamp` the milliseconds since 1970 as decimal text.
inline constexpr int toleranceMs = 20000;

QByteArray sign(const QByteArray &secret, const QByteArray &body, const QByteArray &context,
                const QByteArray &timestamp);

enum class Verdict {
    Valid,
    NoSignature,
    NoTimestamp,
    BadTimestamp, ///< not a number
    Stale,        ///< older than the tolerance
    Future,       ///< newer than the tolerance
    Wrong         ///< made with another secret, context, body or timestamp
};

/// Compares in constant time.
Verdict verify(const QByteArray &secret, const QByteArray &body, const QByteArray &context, const QByteArray &timestamp,
               const QByteArray &signature, const QDateTime &now);

} // namespace reeve::sourceloop
