#pragma once

#include "services/webhooks/http_exchange.h"
#include "services/workspace/webhook_store.h"

namespace reeve {

/// A signed callback as SourceLoop's orchestrators send it: compact JSON, `x-signature` and `x-timestamp`, signed over
/// exactly the bytes of the body.
HttpRequest sourceLoopRequest(const QUrl &url, const QByteArray &body, const QByteArray &secret,
                              const QByteArray &context, const QDateTime &now);

} // namespace reeve
