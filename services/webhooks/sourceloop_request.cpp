#include "services/webhooks/sourceloop_request.h"

#include "services/webhooks/schemes/scheme_list.h"

namespace reeve {

HttpRequest sourceLoopRequest(const QUrl &url, const QByteArray &body, const QByteArray &secret,
                              const QByteArray &context, const QDateTime &now)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"User-Agent", "Reeve/" REEVE_VERSION}};
    request.headers += sourceLoopScheme(context)->sign(body, secret, now).value_or(HeaderList());
    request.body = body;
    return request;
}

} // namespace reeve
