#include "services/webhooks/http_exchange.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <algorithm>
#include <array>
#include <curl/curl.h>
#include <memory>
#include <mutex>
#include <optional>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpExchange)
};

struct Transfer
{
    HttpAnswer answer;
    HttpLimits limits;
    qsizetype headerBytes = 0;
    const std::function<bool()> &cancelled;
    bool allowPrivate = true;
    bool metPrivate = false;
};

std::size_t takeHeader(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const QByteArray line = QByteArray(data, static_cast<qsizetype>(size * count)).trimmed();
    transfer.headerBytes += line.size();
    if (transfer.headerBytes > transfer.limits.headers)
        return 0;
    if (line.startsWith("HTTP/")) { // an interim answer (100 Continue) came before
        transfer.answer.headers.clear();
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        transfer.answer.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    return size * count;
}

std::size_t takeBody(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const qsizetype bytes = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    const qsizetype room = transfer.limits.body - transfer.answer.body.size();
    transfer.answer.body.append(data, std::min(bytes, room));
    transfer.answer.truncated = bytes > room;
    return transfer.answer.truncated ? 0 : size * count; // enough was seen; the rest is not worth the time
}

/// The connection stands and nothing has been sent yet.
int checkAddress(void *user, char *ip, char *, int, int)
{
    auto &transfer = *static_cast<Transfer *>(user);
    transfer.metPrivate = !transfer.allowPrivate && isPrivateAddress(QString::fromLatin1(ip));
    return transfer.metPrivate ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

int watchCancel(void *user, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    const auto &cancelled = static_cast<Transfer *>(user)->cancelled;
    return cancelled && cancelled() ? 1 : 0;
}

bool isToken(const QByteArray &name)
{
    static const QByteArray marks = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || marks.contains(c);
    });
}

Result<void> check(const HttpRequest &request)
{
    const bool web = request.url.scheme() == QLatin1String("http") || request.url.scheme() == QLatin1String("https");
    if (!request.url.isValid() || !web || request.url.host().isEmpty())
        return fail(Error::validation(QStringLiteral("url"),
                                      Text::tr("Enter a web address that begins with http:// or https://.")));
    if (!request.url.userInfo().isEmpty())
        return fail(Error::validation(
            QStringLiteral("url"),
            Text::tr("A user name or password does not belong into the address: it would be kept in the history.")));
    if (!isToken(request.method))
        return fail(Error::validation(QStringLiteral("method"), Text::tr("This is no HTTP method.")));
    for (const auto &[name, value] : request.headers)
        if (!isToken(name) || value.contains('\r') || value.contains('\n') || value.contains('\0'))
            return fail(Error::validation(QStringLiteral("headers"),
                                          Text::tr("The header “%1” has a character that headers cannot have.")
                                              .arg(QString::fromUtf8(name).left(100))));
    return {};
}

Error errorOf(CURLcode code, const char *detail, const QUrl &url)
{
    const QString host = url.host();
    const QString reason =
        detail[0] ? QString::fromUtf8(detail).left(500) : QString::fromLatin1(curl_easy_strerror(code));
    switch (code) {
    case CURLE_ABORTED_BY_CALLBACK: return Error::of(ErrorKind::Cancelled, Text::tr("Cancelled."));
    case CURLE_OPERATION_TIMEDOUT:
        return Error::of(ErrorKind::Timeout, Text::tr("%1 did not answer in time.").arg(host));
    case CURLE_COULDNT_RESOLVE_HOST:
        return Error::of(ErrorKind::Network, Text::tr("%1 was not found.").arg(host),
                         Text::tr("Check the address and the network."));
    case CURLE_COULDNT_CONNECT:
        return Error::of(ErrorKind::Network, Text::tr("%1 cannot be reached.").arg(url.authority()),
                         Text::tr("Check address and port, and that it is running."));
    case CURLE_PEER_FAILED_VERIFICATION:
        return Error::of(ErrorKind::Network, Text::tr("%1 has no trusted certificate: %2").arg(host, reason));
    default: return Error::of(ErrorKind::Network, Text::tr("The exchange with %1 failed: %2").arg(host, reason));
    }
}

qint64 microseconds(CURL *curl, CURLINFO info)
{
    curl_off_t value = 0;
    curl_easy_getinfo(curl, info, &value);
    return value;
}

Result<HttpAnswer> exchangeOnce(const HttpRequest &request, const HttpLimits &limits,
                                const std::function<bool()> &cancelled)
{
    REEVE_CHECK(check(request));
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> handle(curl_easy_init(), curl_easy_cleanup);
    CURL *curl = handle.get();
    if (!curl)
        return fail(ErrorKind::Internal, Text::tr("The HTTP library could not be started."));

    Transfer transfer{{}, limits, 0, cancelled, request.allowPrivate};
    std::array<char, CURL_ERROR_SIZE> detail{};
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headers(nullptr, curl_slist_free_all);
    // What curl would add by itself is left out, so that exactly the headers of the request are sent.
    QByteArrayList lines{"Expect:"};
    const auto named = [&](const char *wanted) {
        return std::any_of(request.headers.begin(), request.headers.end(),
                           [&](const auto &header) { return header.first.compare(wanted, Qt::CaseInsensitive) == 0; });
    };
    for (const char *own : {"Content-Type", "Accept"})
        if (!named(own))
            lines << QByteArray(own) + ':';
    for (const auto &[name, value] : request.headers)
        lines << (value.isEmpty() ? QByteArray(name + ';') : QByteArray(name + ": " + value));
    for (const QByteArray &line : std::as_const(lines))
        headers.reset(curl_slist_append(headers.release(), line.constData()));

    curl_easy_setopt(curl, CURLOPT_URL, request.url.toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, detail.data());
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connect.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(limits.whole.count()));
    if (!request.body.isEmpty() || request.method != "GET") {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    }
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers.get());
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(curl, CURLOPT_XFERINFOFUNCTION, watchCancel);
    curl_easy_setopt(curl, CURLOPT_XFERINFODATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_PREREQFUNCTION, checkAddress);
    curl_easy_setopt(curl, CURLOPT_PREREQDATA, &transfer);

    const CURLcode code = curl_easy_perform(curl);
    if (transfer.metPrivate)
        return fail(ErrorKind::Forbidden,
                    Text::tr("%1 is an address of this machine or a private network.").arg(request.url.host()),
                    Text::tr("Confirm that it is meant."));
    if (code != CURLE_OK && !(code == CURLE_WRITE_ERROR && transfer.answer.truncated))
        return fail(errorOf(code, detail.data(), request.url));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    transfer.answer.status = static_cast<int>(status);
    char *ip = nullptr;
    long port = 0;
    curl_easy_getinfo(curl, CURLINFO_PRIMARY_IP, &ip);
    curl_easy_getinfo(curl, CURLINFO_PRIMARY_PORT, &port);
    transfer.answer.remote = QStringLiteral("%1:%2").arg(QString::fromLatin1(ip)).arg(port);
    transfer.answer.timings = {
        microseconds(curl, CURLINFO_NAMELOOKUP_TIME_T), microseconds(curl, CURLINFO_CONNECT_TIME_T),
        microseconds(curl, CURLINFO_APPCONNECT_TIME_T), microseconds(curl, CURLINFO_STARTTRANSFER_TIME_T),
        microseconds(curl, CURLINFO_TOTAL_TIME_T)};
    return transfer.answer;
}

/// Where a redirect leads and as what; nothing when it is none.
std::optional<HttpRequest> redirected(const HttpRequest &request, const HttpAnswer &answer)
{
    static constexpr std::array statuses{301, 302, 303, 307, 308};
    const auto location = std::find_if(answer.headers.begin(), answer.headers.end(), [](const auto &header) {
        return header.first.compare("Location", Qt::CaseInsensitive) == 0;
    });
    if (location == answer.headers.end() || std::ranges::find(statuses, answer.status) == statuses.end())
        return std::nullopt;
    HttpRequest next = request;
    next.url = request.url.resolved(QUrl(QString::fromUtf8(location->second), QUrl::StrictMode));
    if (answer.status == 303 || (answer.status < 303 && request.method == "POST")) {
        next.method = "GET";
        next.body.clear();
        next.headers.removeIf(
            [](const auto &header) { return header.first.compare("Content-Type", Qt::CaseInsensitive) == 0; });
    }
    return next;
}

} // namespace

bool isPrivateAddress(const QString &ip)
{
    const QHostAddress address(ip);
    static const QList<QPair<QHostAddress, int>> networks = [] {
        QList<QPair<QHostAddress, int>> list;
        for (const char *network :
             {"10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "0.0.0.0/8", "fc00::/7", "fe80::/10"})
            list << QHostAddress::parseSubnet(QString::fromLatin1(network));
        return list;
    }();
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped); // ::ffff:10.0.0.1 too
    const QHostAddress plain = mapped ? QHostAddress(v4) : address;
    return plain.isLoopback() || plain.isLinkLocal() || plain.isNull() ||
           plain == QHostAddress(QHostAddress::AnyIPv6) ||
           std::any_of(networks.begin(), networks.end(),
                       [&](const auto &network) { return plain.isInSubnet(network); });
}

Result<HttpAnswer> exchange(const HttpRequest &request, const HttpLimits &limits,
                            const std::function<bool()> &cancelled)
{
    constexpr int mostRedirects = 5;
    HttpRequest current = request;
    QStringList redirects;
    for (;;) {
        REEVE_TRY(answer, exchangeOnce(current, limits, cancelled));
        answer.redirects = redirects;
        const auto next = request.followRedirects ? redirected(current, answer) : std::nullopt;
        if (!next)
            return answer;
        redirects << QStringLiteral("%1 %2").arg(answer.status).arg(next->url.toString(QUrl::FullyEncoded));
        if (redirects.size() > mostRedirects)
            return fail(ErrorKind::Network, Text::tr("More than %1 redirects.").arg(mostRedirects));
        current = *next;
    }
}

} // namespace reeve
