#pragma once

#include "services/webhooks/load_engine.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http/parser.hpp>
#include <boost/beast/http/string_body.hpp>

namespace reeve {

/// One connection of a load run: takes a delivery, sends it when it is due, reads the answer, takes the next. Connects
/// again when the receiver has closed. Keeps itself alive until there are no deliveries left.
class LoadConnection : public std::enable_shared_from_this<LoadConnection>
{
public:
    explicit LoadConnection(LoadEngine &engine);
    void start();

private:
    using Answer = boost::beast::http::response_parser<boost::beast::http::string_body>;

    void takeNext();
    void send();
    void connect();
    void handshake();
    void write();
    void read();
    void done();
    void close();
    /// True when the delivery failed and the next was taken.
    bool failed(boost::system::error_code error);

    /// `work(stream)`, with or without TLS around the socket.
    template<class Work>
    void onStream(Work work)
    {
        if (m_tls)
            work(*m_tls);
        else
            work(*m_stream);
    }

    LoadEngine &m_engine;
    std::optional<boost::beast::tcp_stream> m_stream;
    std::optional<boost::asio::ssl::stream<boost::beast::tcp_stream &>> m_tls; // around *m_stream
    boost::asio::steady_timer m_timer;
    boost::beast::flat_buffer m_buffer;
    std::optional<Answer> m_answer;
    std::string m_request;
    LoadEngine::Clock::time_point m_due;
    bool m_reused = false; ///< the connection has carried a delivery before
};

} // namespace reeve
