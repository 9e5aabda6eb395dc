#pragma once

#include "services/http/rest_options.h"

#include <curl/curl.h>

namespace reeve {

enum class RestLimit { None, Headers, Body };

/// What a failed transfer means for a person. Network and not retryable for a certificate that is not trusted: nothing
/// in the window can wave it through.
Error restFailure(CURLcode code, RestLimit exceeded, const char *detail, const QUrl &url, const RestOptions &options);

/// How messages call the server.
QString serviceName(const RestOptions &options);

} // namespace reeve
