#pragma once

#include "services/webhooks/schemes/signature_scheme.h"

namespace reeve {

/// Stripe: `Stripe-Signature: t=SECONDS,v1=HEX[,v1=HEX]`, HMAC-SHA256 over `t.body`; the secret is used as it is
/// written, its "whsec_" included.
class Stripe : public SignatureScheme
{
public:
    Stripe();

    [[nodiscard]] Result<Claim> read(const HeaderList &headers) const override;

protected:
    [[nodiscard]] HeaderList write(const Claim &claim) const override;
};

} // namespace reeve
