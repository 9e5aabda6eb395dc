#pragma once

#include "services/webhooks/schemes/signature_scheme.h"

#include <QMap>

namespace reeve {

/// A request whose signature does not match, and what there is to find out why.
struct Mismatch
{
    const SignatureScheme &scheme;
    const Claim &claim;
    const HeaderList &headers;
    const QByteArray &body;
    const QByteArray &secret;
    const QMap<QString, QByteArray> &others; ///< secrets by name that the sender may have taken instead
};

/// Tries the likely mistakes one by one until one reproduces the signature: the secret in another form or another one,
/// the body formatted anew, its keys in another order, another algorithm or encoding, another content. The work is
/// bounded, whatever a sender sends: tens of milliseconds.
Verification diagnose(const Mismatch &mismatch);

} // namespace reeve
