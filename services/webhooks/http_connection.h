#pragma once

#include "services/domain/delivery.h"
#include "services/webhooks/receiver_core.h"

#include <array>
#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace reeve {

/// One sender's connection: reads a request within the limits, hands it over, writes the answer, and goes on with the
/// next one. Everything but `answer` runs in the network thread; it keeps itself alive until it ends.
class HttpConnection : public std::enable_shared_from_this<HttpConnection>
{
public:
    HttpConnection(boost::asio::ip::tcp::socket socket, ReceiverCore &core);
    ~HttpConnection();

    void start();
    void end();
    /// From the receiver's own thread (WebhookReceiver::thread), once for each request that was handed over.
    void answer(const Delivery &delivery);

private:
    using Request = boost::beast::http::request_parser<boost::beast::http::string_body>;
    using Response = boost::beast::http::response<boost::beast::http::string_body>;

    void handshake();
    void readHeader();
    void goOn();
    void readBody();
    void handOver();
    void refuse(int status); ///< and end the connection
    void write(int status, const HeaderList &headers, const QByteArray &body, bool keep);
    void drain();
    void arm(std::chrono::milliseconds time);
    /// True when the read failed, and was answered or ended.
    bool failed(boost::system::error_code error);

    const std::shared_ptr<ReceiverCore> m_core; // outlives the socket, which needs its io_context
    /// `work(stream)`, with or without TLS around the socket.
    template<class Work>
    void onStream(Work work)
    {
        if (m_tls)
            work(*m_tls);
        else
            work(m_stream);
    }

    boost::beast::tcp_stream m_stream;
    std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream &>> m_tls; // around m_stream
    boost::asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    std::optional<Request> m_request;
    std::optional<Response> m_response;
    std::array<char, 16384> m_rest{};
    QString m_remote;
    int m_requests = 0;
    bool m_keepAlive = false;
    bool m_late = false;    ///< the timer ended the read
    bool m_waiting = false; ///< for the handler
    bool m_ended = false;
};

} // namespace reeve
