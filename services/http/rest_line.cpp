#include "services/http/rest_line.h"

#include "services/http/rest_failure.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <array>
#include <mutex>

namespace reeve {

namespace {

constexpr int cancelPollMs = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

struct Transfer
{
    const RestOptions &options;
    RestAnswer answer;
    qsizetype headerBytes = 0;
    RestLimit exceeded = RestLimit::None;
};

std::size_t takeHeader(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const QByteArray line = QByteArray(data, static_cast<qsizetype>(size * count)).trimmed();
    transfer.headerBytes += line.size();
    if (transfer.headerBytes > transfer.options.headerBytes) {
        transfer.exceeded = RestLimit::Headers;
        return 0;
    }
    if (line.startsWith("HTTP/")) { // an interim answer (100 Continue), or a proxy's, came before
        transfer.answer.headers.clear();
    } else if (const qsizetype colon = line.indexOf(':'); colon > 0) {
        const QByteArray name = line.left(colon);
        const QByteArray value = line.mid(colon + 1).trimmed();
        if (name.compare("content-length", Qt::CaseInsensitive) == 0 &&
            value.toLongLong() > transfer.options.bodyBytes) {
            transfer.exceeded = RestLimit::Body;
            return 0;
        }
        transfer.answer.headers.append({name, value});
    }
    return size * count;
}

std::size_t takeBody(char *data, std::size_t size, std::size_t count, void *user)
{
    auto &transfer = *static_cast<Transfer *>(user);
    const qsizetype bytes = static_cast<qsizetype>(size) * static_cast<qsizetype>(count);
    if (transfer.answer.body.size() + bytes > transfer.options.bodyBytes) {
        transfer.exceeded = RestLimit::Body;
        return 0;
    }
    transfer.answer.body.append(data, bytes);
    return size * count;
}

void setTls(CURL *curl, const TlsOptions &tls)
{
    const auto setFile = [curl](CURLoption option, const QString &file) {
        if (!file.isEmpty())
            curl_easy_setopt(curl, option, QFile::encodeName(file).constData());
    };
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!tls.caFile.isEmpty()) {
        setFile(CURLOPT_CAINFO, tls.caFile);
        curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    }
    setFile(CURLOPT_SSLCERT, tls.clientCertificate);
    setFile(CURLOPT_SSLKEY, tls.clientKey.isEmpty() ? tls.clientCertificate : tls.clientKey);
    if (!tls.keyPassphrase.isEmpty())
        curl_easy_setopt(curl, CURLOPT_KEYPASSWD, tls.keyPassphrase.constData());
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, tls.trustAnyCertificate ? 0L : 1L);
    curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, tls.trustAnyCertificate ? 0L : 2L);
}

void setProxy(CURL *curl, const RestOptions &options)
{
    if (options.proxy.isEmpty())
        return;
    if (options.proxy == QLatin1String("none")) {
        curl_easy_setopt(curl, CURLOPT_PROXY, "");
        return;
    }
    QUrl proxy(options.proxy);
    const QString user = proxy.userName();
    proxy.setUserInfo({});
    curl_easy_setopt(curl, CURLOPT_PROXY, proxy.toEncoded().constData());
    curl_easy_setopt(curl, CURLOPT_NOPROXY, "");
    if (!user.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_PROXYUSERNAME, user.toUtf8().constData());
        curl_easy_setopt(curl, CURLOPT_PROXYPASSWORD, options.proxyPassword.constData());
    }
}

void setRequest(CURL *curl, const RestRequest &request)
{
    if (request.method == "HEAD")
        curl_easy_setopt(curl, CURLOPT_NOBODY, 1L);
    if (request.method == "GET" || request.method == "HEAD")
        return;
    if (request.method == "POST" || !request.body.isEmpty()) {
        curl_easy_setopt(curl, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(request.body.size()));
        curl_easy_setopt(curl, CURLOPT_POSTFIELDS, request.body.constData());
    }
    curl_easy_setopt(curl, CURLOPT_CUSTOMREQUEST, request.method.constData());
}

/// Null when a value has a line break, which would begin another header.
std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> headerList(const HeaderList &headers)
{
    std::unique_ptr<curl_slist, decltype(&curl_slist_free_all)> list(nullptr, curl_slist_free_all);
    list.reset(curl_slist_append(nullptr, "Expect:"));
    for (const auto &[name, value] : headers) {
        const auto breaks = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
        if (std::any_of(name.begin(), name.end(), breaks) || std::any_of(value.begin(), value.end(), breaks))
            return {nullptr, curl_slist_free_all};
        list.reset(curl_slist_append(list.release(), QByteArray(name + ": " + value).constData()));
    }
    return list;
}

} // namespace

RestLine::RestLine() : m_multi(nullptr, curl_multi_cleanup), m_easy(nullptr, curl_easy_cleanup)
{
    static std::once_flag once;
    std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    m_multi.reset(curl_multi_init());
    m_easy.reset(curl_easy_init());
}

Result<RestAnswer> RestLine::exchange(const RestOptions &options, const QUrl &url, const RestRequest &request,
                                      const HeaderList &headers, const Cancelled &cancelled)
{
    if (!m_multi || !m_easy)
        return fail(ErrorKind::Internal, Text::tr("The HTTP library could not be started."));
    const auto list = headerList(headers);
    if (!list)
        return fail(Error::validation(QStringLiteral("headers"), Text::tr("A header must not have a line break.")));

    CURL *curl = m_easy.get();
    curl_easy_reset(curl); // keeps connections and TLS sessions
    Transfer transfer{options, {}};
    std::array<char, CURL_ERROR_SIZE> detail{};
    curl_easy_setopt(curl, CURLOPT_URL, url.toEncoded(QUrl::RemoveFragment).constData());
    curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(curl, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_2TLS));
    curl_easy_setopt(curl, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(curl, CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    curl_easy_setopt(curl, CURLOPT_ACCEPT_ENCODING, "");
    curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, detail.data());
    curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(options.connect.count()));
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, static_cast<long>(options.whole.count()));
    // libcurl sends again by itself when a kept connection turns out to be closed, without knowing whether the request
    // arrived. What must not arrive twice therefore gets a connection of its own.
    curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, request.repeatable ? 0L : 1L);
    setTls(curl, options.tls);
    setProxy(curl, options);
    setRequest(curl, request);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, list.get());
    curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, takeHeader);
    curl_easy_setopt(curl, CURLOPT_HEADERDATA, &transfer);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &transfer);

    const CURLcode code = perform(cancelled);
    if (code != CURLE_OK)
        return fail(restFailure(code, transfer.exceeded, detail.data(), url, options));
    long status = 0;
    curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    transfer.answer.status = static_cast<int>(status);
    return std::move(transfer.answer);
}

CURLcode RestLine::perform(const Cancelled &cancelled)
{
    CURLM *multi = m_multi.get();
    curl_multi_add_handle(multi, m_easy.get());
    CURLcode code = CURLE_ABORTED_BY_CALLBACK;
    for (int running = 1; running > 0 && !(cancelled && cancelled());) {
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            break;
        if (running > 0) {
            curl_multi_poll(multi, nullptr, 0, cancelPollMs, nullptr);
            continue;
        }
        int left = 0;
        if (const CURLMsg *message = curl_multi_info_read(multi, &left))
            code = message->data.result;
    }
    curl_multi_remove_handle(multi, m_easy.get());
    return code;
}

} // namespace reeve
