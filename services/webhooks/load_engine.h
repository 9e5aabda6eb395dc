#pragma once

#include "services/webhooks/latencies.h"
#include "services/webhooks/load_run.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <functional>
#include <optional>

namespace reeve {

/// The thread of a LoadRun: hands out deliveries to its connections and counts what becomes of them.
class LoadEngine
{
public:
    using Clock = std::chrono::steady_clock;

    LoadEngine(const LoadPlan &plan, const std::atomic_bool &stop, std::function<void(const LoadSnapshot &)> tell);

    /// Returns when every delivery has been made or `stop` was set. Errors: Network, Forbidden, Validation.
    Result<LoadSnapshot> run();

    /// When the next delivery is due; nothing when there are none left.
    std::optional<Clock::time_point> next();
    void answered(int status, Clock::time_point due);
    void failed(const QString &why);
    [[nodiscard]] std::string requestBytes() const;

    [[nodiscard]] boost::asio::io_context &io() { return m_io; }
    [[nodiscard]] boost::asio::ssl::context *tls() { return m_tls ? &*m_tls : nullptr; }
    [[nodiscard]] const LoadPlan &plan() const { return m_plan; }
    [[nodiscard]] const boost::asio::ip::tcp::endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] bool stopping() const { return m_stop; }

private:
    Result<void> resolve();
    [[nodiscard]] LoadSnapshot snapshot() const;
    void tellSoon();

    const LoadPlan &m_plan;
    const std::atomic_bool &m_stop;
    std::function<void(const LoadSnapshot &)> m_tell;
    boost::asio::io_context m_io{1};
    boost::asio::steady_timer m_ticker{m_io};
    std::optional<boost::asio::ssl::context> m_tls;
    boost::asio::ip::tcp::endpoint m_endpoint;
    std::string m_head; ///< request line and the headers that stay
    Clock::time_point m_begin;
    int m_handedOut = 0;
    LoadSnapshot m_counts;
    Latencies m_latencies;
};

} // namespace reeve
