#include "services/webhooks/load_engine.h"

#include "services/webhooks/load_connection.h"

#include <QCoreApplication>

namespace reeve {

namespace net = boost::asio;
using namespace std::chrono_literals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(LoadRun)
};

void append(std::string &to, const QByteArray &bytes)
{
    to.append(bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

void appendHeader(std::string &to, const QByteArray &name, const QByteArray &value)
{
    append(to, name);
    to += ": ";
    append(to, value);
    to += "\r\n";
}

} // namespace

LoadEngine::LoadEngine(const LoadPlan &plan, const std::atomic_bool &stop,
                       std::function<void(const LoadSnapshot &)> tell)
    : m_plan(plan), m_stop(stop), m_tell(std::move(tell))
{
    const HttpRequest &request = m_plan.request;
    QByteArray target = request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    if (!target.startsWith('/'))
        target.prepend('/');
    append(m_head, request.method + ' ' + target + " HTTP/1.1\r\n");
    appendHeader(m_head, "Host", request.url.authority(QUrl::FullyEncoded).toLatin1());
    for (const auto &[name, value] : request.headers)
        appendHeader(m_head, name, value);
    appendHeader(m_head, "Content-Length", QByteArray::number(request.body.size()));
}

std::string LoadEngine::requestBytes() const
{
    std::string bytes = m_head;
    if (m_plan.scheme)
        if (const auto headers =
                m_plan.scheme->sign(m_plan.request.body, m_plan.secret, QDateTime::currentDateTimeUtc()))
            for (const auto &[name, value] : *headers)
                appendHeader(bytes, name, value);
    bytes += "\r\n";
    append(bytes, m_plan.request.body);
    return bytes;
}

Result<void> LoadEngine::resolve()
{
    const QUrl &url = m_plan.request.url;
    const bool secure = url.scheme() == QLatin1String("https");
    boost::system::error_code error;
    net::ip::tcp::resolver resolver(m_io);
    const auto found =
        resolver.resolve(url.host(QUrl::FullyEncoded).remove(QLatin1Char('[')).remove(QLatin1Char(']')).toStdString(),
                         std::to_string(url.port(secure ? 443 : 80)), error);
    if (error || found.empty())
        return fail(ErrorKind::Network, Text::tr("%1 was not found.").arg(url.host()),
                    Text::tr("Check the address and the network."));
    m_endpoint = found.begin()->endpoint();
    if (!m_plan.request.allowPrivate && isPrivateAddress(QString::fromStdString(m_endpoint.address().to_string())))
        return fail(ErrorKind::Forbidden,
                    Text::tr("%1 is an address of this machine or a private network.").arg(url.host()),
                    Text::tr("Confirm that it is meant."));
    if (secure) {
        m_tls.emplace(net::ssl::context::tls_client);
        m_tls->set_default_verify_paths();
    }
    return {};
}

Result<LoadSnapshot> LoadEngine::run()
{
    REEVE_CHECK(resolve());
    m_begin = Clock::now();
    for (int i = 0; i < std::min(m_plan.connections, m_plan.deliveries); ++i)
        std::make_shared<LoadConnection>(*this)->start();
    tellSoon();
    m_io.run();
    return snapshot();
}

std::optional<LoadEngine::Clock::time_point> LoadEngine::next()
{
    if (m_stop || m_handedOut >= m_plan.deliveries)
        return std::nullopt;
    const int number = m_handedOut++;
    return m_plan.perSecond > 0 ? m_begin + number * (1'000'000'000ns / m_plan.perSecond) : Clock::now();
}

void LoadEngine::answered(int status, Clock::time_point due)
{
    ++m_counts.done;
    ++(status >= 200 && status < 300 ? m_counts.accepted : m_counts.refused);
    m_latencies.add(std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - due).count());
}

void LoadEngine::failed(const QString &why)
{
    ++m_counts.done;
    ++m_counts.failed;
    if (m_counts.problem.isEmpty())
        m_counts.problem = why;
}

LoadSnapshot LoadEngine::snapshot() const
{
    LoadSnapshot now = m_counts;
    now.seconds = std::chrono::duration<double>(Clock::now() - m_begin).count();
    now.p50 = m_latencies.quantile(0.5);
    now.p90 = m_latencies.quantile(0.9);
    now.p99 = m_latencies.quantile(0.99);
    now.longest = m_latencies.longest();
    return now;
}

/// Goes on until the last delivery is done. A stopped run gives up what is under way.
void LoadEngine::tellSoon()
{
    m_ticker.expires_after(250ms);
    m_ticker.async_wait([this](boost::system::error_code) {
        m_tell(snapshot());
        if (m_stop)
            m_io.stop();
        else if (m_counts.done < m_plan.deliveries)
            tellSoon();
    });
}

} // namespace reeve
