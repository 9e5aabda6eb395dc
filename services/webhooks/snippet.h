#pragma once

#include "services/webhooks/http_exchange.h"
#include "services/webhooks/schemes/signature_scheme.h"

namespace reeve {

enum class SnippetLanguage { Curl, Node, Python, Cpp };

/// A small program that sends this request. Node 18, Python 3.9 and C++17 (libcurl, OpenSSL) sign it anew each time
/// they run, with the secret from the environment variable WEBHOOK_SECRET. curl, and every language for Ed25519, sends
/// the headers of `signedHeaders`, which hold as long as the scheme allows. `request` is unsigned, `scheme` may be
/// null.
QString snippet(SnippetLanguage language, const HttpRequest &request, const SignatureScheme *scheme,
                const HeaderList &signedHeaders);

} // namespace reeve
