#include "services/webhooks/sourceloop_signature.h"

#include "services/secrets/derived_keys.h"

#include <QCoreApplication>

#include <algorithm>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceloopSignature)
};

bool isSignature(const QByteArray &text)
{
    return text.size() == 64
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// Digits only, as toLongLong also takes blanks and signs; 15 keep every difference within 64 bits.
bool isTimestamp(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 15
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

tl::unexpected<Error> refuse(const QString &text, const QString &hint)
{
    return fail(ErrorKind::Unauthorized, text, hint);
}

Result<void> requireHeaders(const QByteArray &signature, const QByteArray &timestamp)
{
    if (signature.isEmpty() || timestamp.isEmpty())
        return refuse(Text::tr("The header x-signature or x-timestamp is missing."), Text::tr("Send both headers."));
    if (!isSignature(signature))
        return refuse(Text::tr("The header x-signature is not 64 lower-case hexadecimal digits."),
                      Text::tr("Send the HMAC-SHA256 in hexadecimal, not in Base64."));
    if (!isTimestamp(timestamp))
        return refuse(Text::tr("The header x-timestamp is not a whole number."),
                      Text::tr("Send the milliseconds since 1970 in digits."));
    return {};
}

Result<void> requireNow(const QByteArray &timestamp, const QDateTime &now)
{
    const qint64 ahead = timestamp.toLongLong() - now.toMSecsSinceEpoch();
    const qint64 distance = std::abs(ahead);
    if (distance <= sourceloopToleranceMs)
        return {};
    if (std::abs(timestamp.toLongLong() - now.toSecsSinceEpoch()) <= sourceloopToleranceMs / 1000)
        return refuse(Text::tr("The header x-timestamp is in seconds."), Text::tr("Send milliseconds since 1970."));
    const QString seconds = QString::number((distance + 999) / 1000);
    const QString hint = Text::tr("Set both clocks by NTP, and send right after signing. At most %1 s may lie between.")
                             .arg(sourceloopToleranceMs / 1000);
    return refuse(ahead > 0 ? Text::tr("The header x-timestamp is %1 s ahead of our clock.").arg(seconds)
                            : Text::tr("The header x-timestamp is %1 s behind our clock.").arg(seconds),
                  hint);
}

} // namespace

QByteArray signSourceloop(const SourceloopSecret &secret, const QByteArray &body, const QByteArray &timestamp)
{
    return hmacSha256(secret.secret, body + secret.context + timestamp).toHex();
}

Result<void> verifySourceloop(const SourceloopSecret &secret, const QByteArray &body, const QByteArray &signature,
                              const QByteArray &timestamp, const QDateTime &now)
{
    if (secret.secret.isEmpty()) // anyone can sign with an empty key
        return refuse(Text::tr("There is no secret to verify the signature with."),
                      Text::tr("Retry the run: it gives the orchestrator a new secret."));
    REEVE_CHECK(requireHeaders(signature, timestamp));
    // The signature goes first: only then a distant time says something about the sender's clock.
    if (!sameBytes(signSourceloop(secret, body, timestamp), signature))
        return refuse(Text::tr("The signature is wrong: another secret or context, or the body was changed on its way."),
                      Text::tr("Sign the bytes of the body as they are sent, then the context, then the timestamp."));
    return requireNow(timestamp, now);
}

} // namespace reeve
