#pragma once

#include "services/http/rest_options.h"

#include <curl/curl.h>
#include <memory>

namespace reeve {

/// One line to a server: sends a request at a time and keeps its connection for the next (HTTP/2 where TLS offers it,
/// compression as libcurl knows it). For one worker thread at a time.
class RestLine
{
public:
    RestLine();

    /// The bare exchange: no retry, no redirect, no token. Errors: Network, Timeout, Cancelled; `retryable` is true
    /// when the connection broke, so that a repeatable request may go again.
    Result<RestAnswer> exchange(const RestOptions &options, const QUrl &url, const RestRequest &request,
                                const HeaderList &headers, const Cancelled &cancelled);

private:
    CURLcode perform(const Cancelled &cancelled);

    std::unique_ptr<CURLM, decltype(&curl_multi_cleanup)> m_multi;
    std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> m_easy; ///< before m_multi in time: it uses its connections
};

} // namespace reeve
