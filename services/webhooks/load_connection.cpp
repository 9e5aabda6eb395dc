#include "services/webhooks/load_connection.h"

#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <openssl/ssl.h>

namespace reeve {

namespace net = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {
constexpr std::uint64_t longestAnswer = 1024 * 1024;
}

LoadConnection::LoadConnection(LoadEngine &engine) : m_engine(engine), m_timer(engine.io()) {}

void LoadConnection::start()
{
    takeNext();
}

void LoadConnection::takeNext()
{
    const auto due = m_engine.next();
    if (!due)
        return close();
    m_due = *due;
    if (m_due <= LoadEngine::Clock::now())
        return send();
    m_timer.expires_at(m_due);
    m_timer.async_wait([self = shared_from_this()](error_code) {
        // Waited for in vain when the run was stopped meanwhile.
        self->m_engine.stopping() ? self->close() : self->send();
    });
}

void LoadConnection::send()
{
    m_request = m_engine.requestBytes();
    m_stream ? write() : connect();
}

void LoadConnection::connect()
{
    m_reused = false;
    m_buffer.clear();
    m_tls.reset();
    m_stream.emplace(m_engine.io());
    m_stream->expires_after(m_engine.plan().timeout);
    m_stream->async_connect(m_engine.endpoint(), [self = shared_from_this()](error_code error) {
        if (self->failed(error))
            return;
        error_code ignored;
        self->m_stream->socket().set_option(net::ip::tcp::no_delay(true), ignored);
        self->m_engine.tls() ? self->handshake() : self->write();
    });
}

void LoadConnection::handshake()
{
    const std::string host = m_engine.plan().request.url.host(QUrl::FullyEncoded).toStdString();
    m_tls.emplace(*m_stream, *m_engine.tls());
    SSL_set_tlsext_host_name(m_tls->native_handle(), host.c_str());
    m_tls->set_verify_mode(net::ssl::verify_peer);
    m_tls->set_verify_callback(net::ssl::host_name_verification(host));
    m_tls->async_handshake(net::ssl::stream_base::client, [self = shared_from_this()](error_code error) {
        if (!self->failed(error))
            self->write();
    });
}

void LoadConnection::write()
{
    m_stream->expires_after(m_engine.plan().timeout);
    onStream([this](auto &stream) {
        net::async_write(stream, net::buffer(m_request), [self = shared_from_this()](error_code error, std::size_t) {
            if (!self->failed(error))
                self->read();
        });
    });
}

void LoadConnection::read()
{
    m_answer.emplace();
    m_answer->body_limit(longestAnswer);
    onStream([this](auto &stream) {
        http::async_read(stream, m_buffer, *m_answer, [self = shared_from_this()](error_code error, std::size_t) {
            if (!self->failed(error))
                self->done();
        });
    });
}

void LoadConnection::done()
{
    m_engine.answered(static_cast<int>(m_answer->get().result_int()), m_due);
    m_reused = true;
    if (!m_answer->get().keep_alive())
        close();
    takeNext();
}

void LoadConnection::close()
{
    if (m_stream)
        m_stream->close();
    m_tls.reset();
    m_stream.reset();
}

bool LoadConnection::failed(error_code error)
{
    if (!error)
        return false;
    const bool closedMeanwhile = m_reused && (error == http::error::end_of_stream || error == net::error::broken_pipe ||
                                              error == net::error::connection_reset);
    close();
    // A receiver may close between two deliveries; this one has not been taken, so it is sent over a new connection.
    if (closedMeanwhile) {
        connect();
        return true;
    }
    m_engine.failed(QString::fromStdString(error.message()));
    takeNext();
    return true;
}

} // namespace reeve
