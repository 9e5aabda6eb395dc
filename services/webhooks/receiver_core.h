#pragma once

#include "services/webhooks/receiver.h"

#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <optional>
#include <thread>
#include <unordered_set>

namespace reeve {

class HttpConnection;

/// What the receiver's thread shares with its connections. Everything belongs to that thread but the
/// atomics and what says otherwise.
struct ReceiverCore : std::enable_shared_from_this<ReceiverCore>
{
    explicit ReceiverCore(ReceiverLimits l) : limits(l) {}

    /// Reads certificate and key; called before the thread runs.
    Result<void> secure(const TlsIdentity &identity);
    /// Opens the port; called before the thread runs.
    Result<void> open(const QHostAddress &address, quint16 port);
    void accept();
    /// Ends the thread: no connection, no timer and no acceptor is left when it returns.
    void stop();

    const ReceiverLimits limits;
    /// Hands a complete request to the handlers, in another thread; each call leads to one HttpConnection::answer.
    std::function<void(std::shared_ptr<HttpConnection>, Delivery)> dispatch;

    boost::asio::io_context io{1};
    std::optional<boost::asio::ssl::context> tls;
    boost::asio::executor_work_guard<boost::asio::io_context::executor_type> work{io.get_executor()};
    boost::asio::ip::tcp::acceptor acceptor{io};
    boost::asio::steady_timer pause{io};
    std::unordered_set<HttpConnection *> connections;
    std::thread thread;
    bool stopped = false; ///< belongs to the receiver's own thread

    std::atomic_int waiting = 0; ///< requests that the handlers have not answered
    std::atomic_uint64_t accepted = 0;
    std::atomic_uint64_t requests = 0;
    std::atomic_uint64_t malformed = 0;
    std::atomic_uint64_t timedOut = 0;
    std::atomic_uint64_t bodyTooLarge = 0;
    std::atomic_uint64_t headerTooLarge = 0;
    std::atomic_uint64_t busy = 0;
    std::atomic_uint64_t turnedAway = 0;
};

} // namespace reeve
