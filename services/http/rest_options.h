#pragma once

#include "services/http/retry.h"

namespace reeve {

/// Whom to trust and who one is. Files are PEM.
struct TlsOptions
{
    QString caFile;            ///< the authority to trust; empty: the system's
    QString clientCertificate; ///< empty for none
    QString clientKey;         ///< empty when it is in the certificate's file
    QByteArray keyPassphrase;
    bool trustAnyCertificate = false; ///< for trying things out; whoever opens a production workspace refuses it
};

struct RestOptions
{
    QUrl base;       ///< http or https, without user and password; may have a path
    QString service; ///< what messages call the server; the base's host and port when empty
    TlsOptions tls;
    QString proxy; ///< empty: as the environment says (https_proxy, no_proxy); "none"; or a URL (http, https, socks5h)
    QByteArray proxyPassword; ///< for the user in the proxy's URL

    int atOnce = 6; ///< requests on their way at any moment
    std::chrono::milliseconds connect = std::chrono::seconds(10);
    std::chrono::milliseconds whole = std::chrono::seconds(30);
    qsizetype bodyBytes = 16 * 1024 * 1024; ///< after decompressing
    qsizetype headerBytes = 64 * 1024;
    int jsonDepth = 32;
    RestRetry retry;
};

} // namespace reeve
