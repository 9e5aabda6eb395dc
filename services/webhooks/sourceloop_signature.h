#pragma once

#include "services/core/result.h"

#include <QByteArray>
#include <QDateTime>

namespace reeve {

/// What the event of a provisioning gives to the orchestrator, to sign its callback with.
struct SourceloopSecret
{
    QByteArray secret;
    QByteArray context;
};

inline constexpr char sourceloopSignatureHeader[] = "x-signature";
inline constexpr char sourceloopTimestampHeader[] = "x-timestamp";
inline constexpr qint64 sourceloopToleranceMs = 20'000; ///< either way, inclusive

/// Value of x-signature: 64 lower-case hex digits of HMAC-SHA256(secret, body + context + timestamp), nothing between.
/// Source: the README of SourceLoop's tenant management service.
/// `timestamp` is x-timestamp as it is sent: milliseconds since 1970 in decimal digits.
QByteArray signSourceloop(const SourceloopSecret &secret, const QByteArray &body, const QByteArray &timestamp);

/// Unauthorized, with what is wrong, when the headers do not prove that a holder of the secret sent this body now.
/// Whether a signature was used before is the caller's to know: a valid one has exactly one spelling.
Result<void> verifySourceloop(const SourceloopSecret &secret, const QByteArray &body, const QByteArray &signature,
                              const QByteArray &timestamp, const QDateTime &now);

} // namespace reeve
