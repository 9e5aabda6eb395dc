#include "services/webhooks/sourceloop_request.h"

#include "services/webhooks/sourceloop_signature.h"

namespace reeve {

HttpRequest sourceLoopRequest(const QUrl &url, const QByteArray &body, const QByteArray &secret,
                              const QByteArray &context, const QDateTime &now)
{
    const QByteArray timestamp = QByteArray::number(now.toMSecsSinceEpoch());
    HttpRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"},
                       {"User-Agent", "Reeve/" REEVE_VERSION},
                       {"x-timestamp", timestamp},
                       {"x-signature", sourceloop::sign(secret, body, context, timestamp)}};
    request.body = body;
    return request;
}

} // namespace reeve
