#include "services/webhooks/http_connection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/write.hpp>

namespace reeve {

namespace net = boost::asio;
namespace http = boost::beast::http;
using boost::system::error_code;

namespace {

constexpr int longestTarget = 2000;
constexpr std::string_view goAhead = "HTTP/1.1 100 Continue\r\n\r\n";

QByteArray bytes(boost::beast::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), static_cast<std::size_t>(text.size())};
}

} // namespace

HttpConnection::HttpConnection(net::ip::tcp::socket socket, ReceiverCore &core)
    : m_core(core.shared_from_this()), m_stream(std::move(socket)), m_timer(core.io),
      m_buffer(static_cast<std::size_t>(core.limits.header) + 65536)
{
    error_code ignored;
    const auto peer = m_stream.socket().remote_endpoint(ignored);
    m_remote =
        QString::fromStdString(peer.address().to_string(ignored)) + QLatin1Char(':') + QString::number(peer.port());
    m_core->connections.insert(this);
}

HttpConnection::~HttpConnection() = default;

void HttpConnection::start()
{
    if (!m_core->tls)
        return readHeader();
    m_tls.emplace(m_stream, *m_core->tls);
    handshake();
}

void HttpConnection::handshake()
{
    m_stream.expires_after(m_core->limits.headerTime);
    m_tls->async_handshake(net::ssl::stream_base::server, [self = shared_from_this()](error_code error) {
        self->m_stream.expires_never();
        if (self->m_ended)
            return;
        if (error) {
            ++self->m_core->malformed;
            return self->end();
        }
        self->readHeader();
    });
}

void HttpConnection::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_core->connections.erase(this);
    m_timer.cancel();
    error_code ignored;
    m_stream.socket().shutdown(net::ip::tcp::socket::shutdown_both, ignored);
    m_stream.close();
}

/// The deadline of what is read next. It ends the read and not the connection, so that the sender can be told.
void HttpConnection::arm(std::chrono::milliseconds time)
{
    m_late = false;
    m_timer.expires_after(time);
    m_timer.async_wait([self = shared_from_this()](error_code cancelled) {
        if (cancelled || self->m_ended || self->m_timer.expiry() > std::chrono::steady_clock::now())
            return;
        self->m_late = true;
        self->m_stream.cancel();
    });
}

void HttpConnection::readHeader()
{
    m_request.emplace();
    m_request->header_limit(static_cast<std::uint32_t>(m_core->limits.header));
    m_request->body_limit(static_cast<std::uint64_t>(m_core->limits.body));
    arm(m_core->limits.headerTime);
    onStream([this](auto &stream) {
        http::async_read_header(stream, m_buffer, *m_request,
                                [self = shared_from_this()](error_code error, std::size_t) {
                                    if (!self->failed(error))
                                        self->goOn();
                                });
    });
}

/// A sender that asks whether its body is wanted is told to go on; a body that is too large was refused before.
void HttpConnection::goOn()
{
    if (!boost::beast::iequals(m_request->get()[http::field::expect], "100-continue"))
        return readBody();
    onStream([this](auto &stream) {
        net::async_write(stream, net::buffer(goAhead), [self = shared_from_this()](error_code error, std::size_t) {
            if (!self->failed(error))
                self->readBody();
        });
    });
}

void HttpConnection::readBody()
{
    arm(m_core->limits.bodyTime);
    onStream([this](auto &stream) {
        http::async_read(stream, m_buffer, *m_request, [self = shared_from_this()](error_code error, std::size_t) {
            if (!self->failed(error))
                self->handOver();
        });
    });
}

bool HttpConnection::failed(error_code error)
{
    if (m_ended)
        return true;
    if (!error)
        return false;
    if (error == http::error::body_limit) {
        ++m_core->bodyTooLarge;
        refuse(413);
    } else if (error == http::error::header_limit || error == http::error::buffer_overflow) {
        ++m_core->headerTooLarge;
        refuse(431);
    } else if (error == net::error::operation_aborted && m_late && (m_request->got_some() || m_buffer.size() > 0)) {
        ++m_core->timedOut;
        refuse(408);
    } else if (error.category() == http::make_error_code(http::error::bad_method).category() &&
               error != http::error::end_of_stream && error != http::error::partial_message) {
        ++m_core->malformed;
        refuse(400);
    } else {
        end();
    }
    return true;
}

void HttpConnection::handOver()
{
    m_timer.cancel();
    ++m_requests;
    ++m_core->requests;
    auto request = m_request->release();
    m_keepAlive = request.keep_alive() && m_requests < m_core->limits.requestsPerConnection;
    if (m_core->waiting.fetch_add(1) >= m_core->limits.waiting) {
        --m_core->waiting;
        ++m_core->busy;
        write(503, {{"Retry-After", "1"}}, {}, m_keepAlive);
        return;
    }
    Delivery delivery;
    delivery.id = newId();
    delivery.direction = DeliveryDirection::In;
    delivery.method = bytes(request.method_string());
    delivery.url = QString::fromUtf8(bytes(request.target())).left(longestTarget);
    for (const auto &field : request)
        delivery.requestHeaders.append({bytes(field.name_string()), bytes(field.value())});
    delivery.requestBody = bytes(request.body());
    delivery.remote = m_remote;
    delivery.at = QDateTime::currentDateTimeUtc();

    m_waiting = true;
    m_timer.expires_after(m_core->limits.handlerTime);
    m_timer.async_wait([self = shared_from_this()](error_code cancelled) {
        if (cancelled || self->m_ended || !self->m_waiting)
            return;
        self->m_waiting = false;
        self->write(504, {}, {}, false);
    });
    m_core->dispatch(shared_from_this(), std::move(delivery));
}

void HttpConnection::answer(const Delivery &delivery)
{
    if (m_core->stopped)
        return; // nobody runs what would be posted
    net::post(m_core->io, [self = shared_from_this(), delivery] {
        --self->m_core->waiting;
        if (self->m_ended || !self->m_waiting)
            return;
        self->m_waiting = false;
        self->m_timer.cancel();
        self->write(delivery.status, delivery.responseHeaders, delivery.responseBody, self->m_keepAlive);
    });
}

void HttpConnection::refuse(int status)
{
    m_timer.cancel();
    write(status, {}, {}, false);
}

void HttpConnection::write(int status, const HeaderList &headers, const QByteArray &body, bool keep)
{
    const bool known = status >= 200 && status <= 599;
    const bool hasBody = status != 204 && status != 304;
    m_response.emplace();
    m_response->version(11);
    m_response->result(known ? static_cast<unsigned>(status) : 500);
    for (const auto &[name, value] : headers)
        m_response->insert(boost::beast::string_view(name.constData(), static_cast<std::size_t>(name.size())),
                           boost::beast::string_view(value.constData(), static_cast<std::size_t>(value.size())));
    m_response->set("X-Content-Type-Options", "nosniff");
    m_response->set(http::field::cache_control, "no-store");
    if (hasBody)
        m_response->body() = view(body);
    m_response->keep_alive(keep);
    m_response->prepare_payload();
    if (!hasBody) // RFC 9110 8.6: no length where there can be no content
        m_response->erase(http::field::content_length);
    m_stream.expires_after(m_core->limits.writeTime);
    onStream([this, keep](auto &stream) {
        http::async_write(stream, *m_response, [self = shared_from_this(), keep](error_code error, std::size_t) {
            self->m_stream.expires_never();
            if (self->m_ended)
                return;
            if (error)
                self->end();
            else if (keep)
                self->readHeader();
            else
                self->drain();
        });
    });
}

/// Closing with unread bytes would reset the connection and take the answer with it, so they are thrown away for a
/// while.
void HttpConnection::drain()
{
    error_code ignored;
    m_stream.socket().shutdown(net::ip::tcp::socket::shutdown_send, ignored);
    m_stream.expires_after(std::chrono::seconds(2));
    const auto next = [self = shared_from_this()](const auto &again) -> void {
        self->m_stream.async_read_some(net::buffer(self->m_rest), [self, again](error_code error, std::size_t) {
            if (self->m_ended)
                return;
            if (error)
                self->end();
            else
                again(again);
        });
    };
    next(next);
}

} // namespace reeve
