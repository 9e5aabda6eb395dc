#pragma once

#include "services/webhooks/schemes/signature_scheme.h"

namespace reeve {

/// Standard Webhooks 1.0.0: `webhook-id`, `webhook-timestamp` (seconds), `webhook-signature` (several, separated by
/// spaces) over `id.timestamp.body`. The secret's prefix says the kind: `whsec_` and Base64 for v1 (HMAC-SHA256);
/// `whsk_` (to sign) and `whpk_` (to verify) for v1a (Ed25519). Without a prefix it is taken for v1's Base64.
class StandardWebhooks : public SignatureScheme
{
public:
    StandardWebhooks();

    [[nodiscard]] Result<QByteArray> keyOf(const QByteArray &secret) const override;
    [[nodiscard]] bool matches(const Claim &claim, const QByteArray &content, const QByteArray &key) const override;
    [[nodiscard]] Result<Claim> read(const HeaderList &headers) const override;

protected:
    [[nodiscard]] QByteArrayList signaturesIn(const QByteArray &header) const override;
    [[nodiscard]] Result<QByteArray> make(const QByteArray &content, const QByteArray &key) const override;
};

/// A new symmetric secret: "whsec_" and 24 random bytes in Base64.
QByteArray newStandardSecret();
/// "whpk_..." of "whsk_..."; empty for anything else.
QByteArray standardPublicKey(const QByteArray &secretKey);

} // namespace reeve
