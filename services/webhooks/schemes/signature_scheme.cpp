#include "services/webhooks/schemes/signature_scheme.h"

#include "services/secrets/derived_keys.h"
#include "services/webhooks/schemes/diagnosis.h"

#include <QCoreApplication>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SignatureScheme)
};

tl::unexpected<Error> missing(const QByteArray &header)
{
    Error error = Error::validation(QString::fromLatin1(header),
                                    Text::tr("The header “%1” is missing.").arg(QString::fromLatin1(header)));
    error.kind = ErrorKind::NotFound;
    return fail(error);
}

} // namespace

QString findingKey(Finding finding)
{
    static constexpr std::array keys{"valid",           "header-missing", "header-malformed", "stale",     "future",
                                     "secret-unusable", "wrong-secret",   "body-changed",     "key-order", "encoding",
                                     "algorithm",       "content",        "mismatch",         "replayed"};
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(finding)));
}

QByteArray headerValue(const HeaderList &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers)
        if (key.size() == name.size() && key.compare(name, Qt::CaseInsensitive) == 0)
            return value.isNull() ? QByteArray("") : value.trimmed();
    return {};
}

HeaderList withHeaders(HeaderList headers, const HeaderList &added)
{
    for (const auto &[name, value] : added)
        headers.removeIf(
            [&name = name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    return headers + added;
}

QDateTime timeFrom(const QByteArray &text, TimeUnit unit)
{
    bool number = false;
    const qint64 value = text.toLongLong(&number);
    constexpr qint64 most = 253402300799; // the end of the year 9999
    if (!number || value <= 0 || value / (unit == TimeUnit::Seconds ? 1 : 1000) > most)
        return {};
    return unit == TimeUnit::Seconds ? QDateTime::fromSecsSinceEpoch(value, Qt::UTC)
                                     : QDateTime::fromMSecsSinceEpoch(value, Qt::UTC);
}

Result<HeaderList> SignatureScheme::sign(const QByteArray &body, const QByteArray &secret, const QDateTime &now,
                                         const QByteArray &id) const
{
    REEVE_TRY(key, keyOf(secret));
    Claim claim;
    if (!m_recipe.idHeader.isEmpty())
        claim.id = id.isEmpty() ? "msg_" + randomBytes(18).toBase64(QByteArray::Base64UrlEncoding) : id;
    claim.timestamp =
        QByteArray::number(m_recipe.unit == TimeUnit::Seconds ? now.toSecsSinceEpoch() : now.toMSecsSinceEpoch());
    REEVE_TRY(signature, make(content(claim, body), key));
    claim.signatures = {signature};
    return write(claim);
}

Verification SignatureScheme::verify(const HeaderList &headers, const QByteArray &body, const QByteArray &secret,
                                     const QDateTime &now, const QMap<QString, QByteArray> &others) const
{
    const Result<Claim> claim = read(headers);
    if (!claim)
        return {claim.error().kind == ErrorKind::NotFound ? Finding::HeaderMissing : Finding::HeaderMalformed,
                claim.error().line()};
    const Result<QByteArray> key = keyOf(secret);
    if (!key)
        return {Finding::SecretUnusable, key.error().line()};
    if (!matches(*claim, content(*claim, body), *key))
        return diagnose({*this, *claim, headers, body, secret, others});
    if (!claim->sentAt.isValid())
        return {};
    const qint64 age = claim->sentAt.msecsTo(now);
    const qint64 tolerance = qint64(m_recipe.tolerance) * 1000;
    if (age > tolerance)
        return {Finding::Stale,
                Text::tr("The timestamp is %1 s old; %2 s are allowed. The sender's clock is behind, or "
                         "the delivery was kept back.")
                    .arg(age / 1000)
                    .arg(m_recipe.tolerance)};
    if (age < -tolerance)
        return {Finding::Future,
                Text::tr("The timestamp is %1 s in the future; %2 s are allowed. The sender's clock is ahead.")
                    .arg(-age / 1000)
                    .arg(m_recipe.tolerance)};
    return {};
}

QByteArray SignatureScheme::content(const Claim &claim, const QByteArray &body) const
{
    // One pass: what stands in for a name is never looked through for further names.
    const QByteArray &pattern = m_recipe.content;
    QByteArray result;
    result.reserve(pattern.size() + body.size() + claim.timestamp.size() + claim.id.size() + m_recipe.context.size());
    for (qsizetype i = 0; i < pattern.size();) {
        const QByteArrayView rest = QByteArrayView(pattern).sliced(i);
        const auto take = [&](QByteArrayView name, const QByteArray &value) {
            if (!rest.startsWith(name))
                return false;
            result += value;
            i += name.size();
            return true;
        };
        if (rest.front() != '{' || (!take("{body}", body) && !take("{timestamp}", claim.timestamp) &&
                                    !take("{id}", claim.id) && !take("{context}", m_recipe.context)))
            result += pattern.at(i++);
    }
    return result;
}

Result<QByteArray> SignatureScheme::keyOf(const QByteArray &secret) const
{
    if (secret.isEmpty())
        return fail(Error::validation(QStringLiteral("secret"), Text::tr("There is no secret to sign with.")));
    return secret;
}

bool SignatureScheme::matches(const Claim &claim, const QByteArray &content, const QByteArray &key) const
{
    return areOver(claim.signatures, content, key);
}

QByteArrayList SignatureScheme::signaturesIn(const QByteArray &header) const
{
    return {header.startsWith(m_recipe.prefix) ? header.mid(m_recipe.prefix.size()) : header};
}

bool SignatureScheme::areOver(const QByteArrayList &signatures, const QByteArray &content, const QByteArray &key) const
{
    const QByteArray mac = hmac(m_recipe.algorithm, key, content);
    bool found = false;
    for (const QByteArray &signature : signatures)
        if (const auto bytes = decoded(m_recipe.encoding, signature))
            found = sameBytes(*bytes, mac) || found;
    return found;
}

Result<QByteArray> SignatureScheme::make(const QByteArray &content, const QByteArray &key) const
{
    return m_recipe.prefix + encoded(m_recipe.encoding, hmac(m_recipe.algorithm, key, content));
}

HeaderList SignatureScheme::write(const Claim &claim) const
{
    HeaderList headers;
    if (!m_recipe.idHeader.isEmpty())
        headers.append({m_recipe.idHeader, claim.id});
    if (!m_recipe.timestampHeader.isEmpty())
        headers.append({m_recipe.timestampHeader, claim.timestamp});
    headers.append({m_recipe.header, claim.signatures.join(' ')});
    return headers;
}

Result<Claim> SignatureScheme::read(const HeaderList &headers) const
{
    Claim claim;
    const QByteArray signature = headerValue(headers, m_recipe.header);
    if (signature.isEmpty())
        return missing(m_recipe.header);
    claim.signatures = signaturesIn(signature);
    if (!m_recipe.idHeader.isEmpty()) {
        claim.id = headerValue(headers, m_recipe.idHeader);
        if (claim.id.isEmpty())
            return missing(m_recipe.idHeader);
    }
    if (m_recipe.timestampHeader.isEmpty())
        return claim;
    claim.timestamp = headerValue(headers, m_recipe.timestampHeader);
    if (claim.timestamp.isEmpty())
        return missing(m_recipe.timestampHeader);
    claim.sentAt = timeFrom(claim.timestamp, m_recipe.unit);
    if (!claim.sentAt.isValid())
        return fail(Error::validation(QString::fromLatin1(m_recipe.timestampHeader),
                                      (m_recipe.unit == TimeUnit::Seconds
                                           ? Text::tr("The header “%1” is no number of seconds since 1970.")
                                           : Text::tr("The header “%1” is no number of milliseconds since 1970."))
                                          .arg(QString::fromLatin1(m_recipe.timestampHeader))));
    return claim;
}

QByteArrayList SignatureScheme::headerNames() const
{
    QByteArrayList names;
    for (const QByteArray &name : {m_recipe.idHeader, m_recipe.timestampHeader, m_recipe.header})
        if (!name.isEmpty())
            names << name;
    return names;
}

} // namespace reeve
