#include "services/webhooks/sourceloop_signature.h"

#include "services/secrets/derived_keys.h"

namespace reeve::sourceloop {

QByteArray sign(const QByteArray &secret, const QByteArray &body, const QByteArray &context,
                const QByteArray &timestamp)
{
    return hmacSha256(secret, body + context + timestamp).toHex();
}

Verdict verify(const QByteArray &secret, const QByteArray &body, const QByteArray &context, const QByteArray &timestamp,
               const QByteArray &signature, const QDateTime &now)
{
    if (signature.isEmpty())
        return Verdict::NoSignature;
    if (timestamp.isEmpty())
        return Verdict::NoTimestamp;
    bool number = false;
    const qint64 sent = timestamp.toLongLong(&number);
    if (!number || sent <= 0)
        return Verdict::BadTimestamp;
    if (!sameBytes(sign(secret, body, context, timestamp), signature.toLower()))
        return Verdict::Wrong;
    const qint64 age = now.toMSecsSinceEpoch() - sent;
    if (age > toleranceMs)
        return Verdict::Stale;
    return age < -toleranceMs ? Verdict::Future : Verdict::Valid;
}

} // namespace reeve::sourceloop
