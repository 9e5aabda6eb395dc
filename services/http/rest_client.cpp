#include "services/http/rest_client.h"

#include "services/http/json_reader.h"
#include "services/http/rest_failure.h"
#include "services/http/rest_line.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QThread>

namespace reeve {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds cancelPoll(50);
constexpr int maximumRedirects = 5;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Rest)
};

tl::unexpected<Error> cancelledError()
{
    return fail(ErrorKind::Cancelled, Text::tr("Cancelled."));
}

bool pauseUnless(const Cancelled &cancelled, milliseconds pause)
{
    for (const QDeadlineTimer end(pause); !end.hasExpired();) {
        if (cancelled && cancelled())
            return false;
        QThread::msleep(static_cast<unsigned long>(std::min<qint64>(cancelPoll.count(), end.remainingTime())));
    }
    return true;
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == QLatin1String("https") ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    return type == "application/json" || type.endsWith("+json");
}

bool hasOwnAuthorization(const RestRequest &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        return header.first.compare("authorization", Qt::CaseInsensitive) == 0;
    });
}

} // namespace

RestClient::RestClient(RestOptions options, std::shared_ptr<BearerSource> bearer)
    : m_options(std::move(options)), m_bearer(std::move(bearer)), m_free(m_options.atOnce)
{
    m_threads.setMaxThreadCount(m_options.atOnce);
}

RestClient::~RestClient()
{
    m_ended = true;
    m_threads.clear();
    m_threads.waitForDone();
}

QString RestClient::service() const
{
    return serviceName(m_options);
}

Future<RestAnswer> RestClient::send(RestRequest request)
{
    return run([this, request = std::move(request)](const Cancelled &cancelled, Progress &) {
        return exchange(request, cancelled);
    });
}

Result<RestAnswer> RestClient::exchange(const RestRequest &request, const Cancelled &cancelled)
{
    const bool authorizes = m_bearer && !hasOwnAuthorization(request);
    QByteArray token;
    if (authorizes) {
        REEVE_TRY(current, m_bearer->token(cancelled));
        token = current;
    }
    REEVE_TRY(answer, exchangeFollowing(request, token, cancelled));
    if (answer.status != 401 || !authorizes)
        return std::move(answer);
    REEVE_TRY(renewed, m_bearer->renewed(token, cancelled));
    return exchangeFollowing(request, renewed, cancelled);
}

Result<RestAnswer> RestClient::exchangeFollowing(const RestRequest &request, const QByteArray &token,
                                                 const Cancelled &cancelled)
{
    QUrl url = requestUrl(m_options.base, request);
    for (int hop = 0;; ++hop) {
        REEVE_TRY(answer, exchangeRetrying(url, request, token, cancelled));
        const QByteArray location = answer.header("location");
        const bool redirects = answer.status > 300 && answer.status < 400 && !location.isEmpty();
        const QUrl next = url.resolved(QUrl::fromEncoded(location));
        if (!redirects || request.method != "GET" || hop == maximumRedirects || !sameOrigin(url, next)) {
            REEVE_CHECK(readBody(request, answer));
            return std::move(answer);
        }
        url = next;
    }
}

Result<RestAnswer> RestClient::exchangeRetrying(const QUrl &url, const RestRequest &request, const QByteArray &token,
                                                const Cancelled &cancelled)
{
    for (int attempt = 1;; ++attempt) {
        auto answer = exchangeOnce(url, request, token, cancelled);
        const bool again =
            answer ? mayPass(answer->status) : answer.error().retryable && answer.error().kind == ErrorKind::Network;
        if (!again || !request.repeatable || attempt >= m_options.retry.attempts)
            return answer;
        milliseconds pause = backoff(m_options.retry, attempt);
        if (answer)
            pause = std::max(pause, retryAfter(*answer, QDateTime::currentDateTimeUtc()));
        if (pause > m_options.retry.longest * 5 / 4)
            return answer;
        if (!pauseUnless(cancelled, pause))
            return cancelledError();
    }
}

Result<RestAnswer> RestClient::exchangeOnce(const QUrl &url, const RestRequest &request, const QByteArray &token,
                                            const Cancelled &cancelled)
{
    HeaderList headers{{"Accept", request.expect == RestRequest::Expect::Json ? "application/json" : "*/*"},
                       {"User-Agent", "Reeve/" REEVE_VERSION}};
    if (!request.contentType.isEmpty())
        headers.append({"Content-Type", request.contentType});
    if (!token.isEmpty())
        headers.append({"Authorization", "Bearer " + token});
    if (request.method == "GET")
        headers += m_cache.conditions(url);
    headers += request.headers;

    while (!m_free.tryAcquire(1, static_cast<int>(cancelPoll.count())))
        if (cancelled && cancelled())
            return cancelledError();
    const QSemaphoreReleaser release(m_free);
    auto line = takeLine();
    auto answer = line->exchange(m_options, url, request, headers, cancelled);
    {
        const std::scoped_lock lock(m_linesMutex);
        m_idleLines.push_back(std::move(line)); // the last one used is the first one taken: its connection is warm
    }
    if (answer && request.method == "GET")
        return m_cache.seen(url, std::move(*answer));
    return answer;
}

Result<void> RestClient::readBody(const RestRequest &request, RestAnswer &answer) const
{
    answer.json = QJsonValue(QJsonValue::Undefined);
    if (request.expect != RestRequest::Expect::Json || answer.body.isEmpty())
        return {};
    const QByteArray contentType = answer.header("content-type");
    Error error;
    error.kind = ErrorKind::Network;
    error.hint =
        Text::tr("Check that the address is that of the service, and what stands between: a proxy, a sign-in page.");
    if (isJson(contentType)) {
        auto json = readJson(answer.body, m_options.jsonDepth);
        if (json)
            answer.json = *json;
        else
            error.text = Text::tr("The answer of %1 cannot be read: %2.").arg(service(), json.error().text);
    } else {
        error.text = Text::tr("%1 answered with “%2” instead of JSON.")
                         .arg(service(), QString::fromUtf8(contentType).left(100).simplified());
    }
    // What a failed request's body would have said is not worth another error than its status.
    if (error.text.isEmpty() || !answer.ok())
        return {};
    return fail(error);
}

std::unique_ptr<RestLine> RestClient::takeLine()
{
    const std::scoped_lock lock(m_linesMutex);
    if (m_idleLines.empty())
        return std::make_unique<RestLine>();
    auto line = std::move(m_idleLines.back());
    m_idleLines.pop_back();
    return line;
}

} // namespace reeve
