#include "services/webhooks/receiver_core.h"

#include "services/webhooks/http_connection.h"

#include <QCoreApplication>
#include <QFile>
#include <vector>

namespace reeve {

namespace net = boost::asio;
using net::ip::tcp;

namespace {

constexpr std::string_view full =
    "HTTP/1.1 503 Service Unavailable\r\nRetry-After: 1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";

/// As much as the socket takes at once: whoever is turned away gets no memory and no time.
void turnAway(tcp::socket socket)
{
    boost::system::error_code ignored;
    socket.non_blocking(true, ignored);
    socket.send(net::buffer(full), 0, ignored);
    socket.shutdown(tcp::socket::shutdown_both, ignored);
}

} // namespace

Result<void> ReceiverCore::secure(const TlsIdentity &identity)
{
    using net::ssl::context;
    tls.emplace(context::tls_server);
    boost::system::error_code error;
    tls->set_options(context::no_tlsv1 | context::no_tlsv1_1 | context::single_dh_use, error);
    tls->use_certificate_chain_file(QFile::encodeName(identity.certificateFile).toStdString(), error);
    if (error)
        return fail(ErrorKind::File,
                    QCoreApplication::translate("WebhookReceiver", "The certificate cannot be used: %1.")
                        .arg(QString::fromStdString(error.message())),
                    QCoreApplication::translate("WebhookReceiver", "Choose a PEM file with the certificate."));
    tls->use_private_key_file(QFile::encodeName(identity.keyFile).toStdString(), context::pem, error);
    if (error)
        return fail(
            ErrorKind::File,
            QCoreApplication::translate("WebhookReceiver", "The certificate's key cannot be used: %1.")
                .arg(QString::fromStdString(error.message())),
            QCoreApplication::translate("WebhookReceiver", "Choose the PEM file of its key, without a password."));
    return {};
}

Result<void> ReceiverCore::open(const QHostAddress &address, quint16 port)
{
    boost::system::error_code error;
    const auto ip = net::ip::make_address(address.toString().toStdString(), error);
    const tcp::endpoint endpoint(ip, port);
    if (!error)
        acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(1024, error);
    if (!error)
        return {};
    const QString place = QStringLiteral("%1:%2").arg(address.toString()).arg(port);
    return fail(ErrorKind::Network,
                QCoreApplication::translate("WebhookReceiver", "Webhooks cannot be received on %1: %2.")
                    .arg(place, QString::fromStdString(error.message())),
                QCoreApplication::translate("WebhookReceiver", "Choose another port."));
}

void ReceiverCore::accept()
{
    acceptor.async_accept([this](boost::system::error_code error, tcp::socket socket) {
        if (!acceptor.is_open())
            return;
        if (error) { // no file descriptors left, for one: connections in progress must end first
            pause.expires_after(std::chrono::milliseconds(100));
            pause.async_wait([this](boost::system::error_code cancelled) {
                if (!cancelled)
                    accept();
            });
            return;
        }
        ++accepted;
        if (static_cast<int>(connections.size()) >= limits.connections) {
            ++turnedAway;
            turnAway(std::move(socket));
        } else {
            std::make_shared<HttpConnection>(std::move(socket), *this)->start();
        }
        accept();
    });
}

void ReceiverCore::stop()
{
    stopped = true;
    net::post(io, [this] {
        boost::system::error_code ignored;
        acceptor.close(ignored);
        pause.cancel();
        for (HttpConnection *connection : std::vector(connections.begin(), connections.end()))
            connection->end();
        work.reset();
    });
    thread.join();
}

} // namespace reeve
