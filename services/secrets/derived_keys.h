#pragma once

#include "services/core/identifier.h"

#include <QByteArray>

namespace reeve {

/// Every key that a workspace hands out is derived from one master secret (32 random bytes, in the keychain) and a
/// random nonce of the row that it belongs to, by HMAC-SHA256. So a copy of the database reveals none of them, and
/// erasing a nonce ends a key for good.
class DerivedKeys
{
public:
    explicit DerivedKeys(QByteArray master);

    /// 64 hex characters, for a lead's verification link.
    [[nodiscard]] QByteArray leadKey(const Id &leadId, const QByteArray &nonce) const;
    /// 64 hex characters: the secret that the orchestrator signs a run's callback with.
    [[nodiscard]] QByteArray callbackSecret(const Id &runId, const QByteArray &nonce) const;
    /// "whsec_" and Base64 of 32 bytes: the secret of a subscriber (Standard Webhooks).
    [[nodiscard]] QByteArray subscriberSecret(const Id &subscriberId, const QByteArray &nonce) const;
    /// 20 characters out of 62 (119 bits), for an admin user's temporary password.
    [[nodiscard]] QString temporaryPassword(const Id &runId, const QByteArray &nonce) const;

private:
    [[nodiscard]] QByteArray derive(const QByteArray &purpose, const Id &id, const QByteArray &nonce) const;
    QByteArray m_master;
};

/// Bytes from the system's random source (OpenSSL RAND_bytes).
QByteArray randomBytes(int count);
QByteArray hmacSha256(const QByteArray &key, const QByteArray &message); ///< 32 bytes
QByteArray sha256(const QByteArray &message);                            ///< 32 bytes
/// Takes the same time wherever the bytes differ.
bool sameBytes(const QByteArray &a, const QByteArray &b);

} // namespace reeve
