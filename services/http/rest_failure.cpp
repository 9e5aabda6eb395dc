#include "services/http/rest_failure.h"

#include <QCoreApplication>
#include <QLocale>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

constexpr qsizetype maximumReason = 300; // characters of what the library says

Error of(ErrorKind kind, bool retryable, const QString &text, const QString &hint)
{
    Error error = Error::of(kind, text, hint);
    error.retryable = retryable;
    return error;
}

Error tooLarge(RestLimit limit, const QString &service, const RestOptions &options)
{
    const qsizetype bytes = limit == RestLimit::Body ? options.bodyBytes : options.headerBytes;
    return of(ErrorKind::Network, false,
              Text::tr("The answer of %1 is larger than %2 and was not read.")
                  .arg(service, QLocale().formattedDataSize(bytes)),
              Text::tr("Check that the address is that of the service."));
}

} // namespace

QString serviceName(const RestOptions &options)
{
    return options.service.isEmpty() ? options.base.authority() : options.service;
}

Error restFailure(CURLcode code, RestLimit exceeded, const char *detail, const QUrl &url, const RestOptions &options)
{
    const QString service = serviceName(options);
    const QString reason = (detail[0] ? QString::fromUtf8(detail) : QString::fromLatin1(curl_easy_strerror(code)))
                               .left(maximumReason)
                               .simplified();
    if (exceeded != RestLimit::None)
        return tooLarge(exceeded, service, options);
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK: return Error::of(ErrorKind::Cancelled, Text::tr("Cancelled."));
    case CURLE_OPERATION_TIMEDOUT:
        return Error::of(ErrorKind::Timeout, Text::tr("%1 did not answer in time.").arg(service),
                         Text::tr("Try again, or check the network."));
    case CURLE_COULDNT_RESOLVE_HOST:
        return of(ErrorKind::Network, false, Text::tr("%1 was not found.").arg(url.host()),
                  Text::tr("Check the address and the network."));
    case CURLE_COULDNT_RESOLVE_PROXY:
        return of(ErrorKind::Network, false, Text::tr("The proxy for %1 was not found.").arg(service),
                  Text::tr("Check the proxy of the connection."));
    case CURLE_COULDNT_CONNECT:
        return of(ErrorKind::Network, false, Text::tr("%1 cannot be reached.").arg(service),
                  Text::tr("Check address and port, and that it is running."));
    case CURLE_PEER_FAILED_VERIFICATION:
        return of(ErrorKind::Network, false, Text::tr("%1 has no trusted certificate: %2").arg(service, reason),
                  Text::tr("For an authority of your own, name the file with its certificate in the connection."));
    case CURLE_SSL_CACERT_BADFILE:
        return of(ErrorKind::File, false,
                  Text::tr("The file of the trusted authority cannot be read: %1").arg(options.tls.caFile),
                  Text::tr("Choose a PEM file in the connection."));
    case CURLE_SSL_CERTPROBLEM:
        return of(ErrorKind::File, false, Text::tr("The client certificate cannot be used: %1").arg(reason),
                  Text::tr("Check certificate, key and passphrase in the connection."));
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
    case CURLE_USE_SSL_FAILED:
        return of(ErrorKind::Network, false, Text::tr("No TLS connection to %1: %2").arg(service, reason),
                  Text::tr("Check that the address begins with https:// only where the server speaks TLS, and whether "
                           "it wants a client certificate."));
    case CURLE_PARTIAL_FILE:
    case CURLE_GOT_NOTHING:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return of(ErrorKind::Network, true, Text::tr("%1 broke off its answer.").arg(service),
                  Text::tr("Try again; before a change is sent again, look whether it arrived."));
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return of(ErrorKind::Network, false, Text::tr("%1 does not answer as a web server.").arg(service),
                  Text::tr("Check address and port."));
    case CURLE_BAD_CONTENT_ENCODING:
        return of(ErrorKind::Network, false, Text::tr("The answer of %1 cannot be decompressed.").arg(service), {});
    default: return of(ErrorKind::Network, false, Text::tr("The exchange with %1 failed: %2").arg(service, reason), {});
    }
}

} // namespace reeve
