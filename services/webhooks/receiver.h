#pragma once

#include "services/core/future.h"
#include "services/domain/delivery.h"

#include <QHostAddress>
#include <QObject>
#include <QUrl>
#include <chrono>
#include <functional>
#include <memory>

namespace reeve {

struct ReceiverCore;

/// What a sender may ask of the receiver.
struct ReceiverLimits
{
    qsizetype header = 16 * 1024; ///< bytes of request line and headers; more is answered 431
    qsizetype body = 1024 * 1024; ///< bytes; more is answered 413
    int connections = 256;        ///< at once; others are turned away with 503
    int waiting = 64;             ///< requests that wait for their handler; others are answered 503
    int requestsPerConnection = 100;
    std::chrono::milliseconds headerTime =
        std::chrono::seconds(10); ///< until the headers are complete, also between requests
    std::chrono::milliseconds bodyTime = std::chrono::seconds(10); ///< until the body is complete; late is answered 408
    std::chrono::milliseconds handlerTime =
        std::chrono::seconds(30);                                   ///< until the handler answers; late is answered 504
    std::chrono::milliseconds writeTime = std::chrono::seconds(10); ///< until the sender has taken the answer
};

/// PEM files: the certificate with those that lead to its authority, and its key without a password.
struct TlsIdentity
{
    QString certificateFile;
    QString keyFile;
    [[nodiscard]] bool isNull() const { return certificateFile.isEmpty() && keyFile.isEmpty(); }
};

/// What happened since the receiver began to listen.
struct ReceiverCounts
{
    quint64 connections = 0;
    quint64 requests = 0;       ///< complete ones
    quint64 malformed = 0;      ///< 400
    quint64 timedOut = 0;       ///< 408
    quint64 bodyTooLarge = 0;   ///< 413
    quint64 headerTooLarge = 0; ///< 431
    quint64 busy = 0;           ///< 503, too many requests waiting
    quint64 turnedAway = 0;     ///< 503, too many connections
};

/// An HTTP/1.1 server for webhooks. It reads and writes on a thread of its own; handlers are called in the thread of
/// this object, at most ReceiverLimits::waiting of them at a time, so that a flood never holds the window.
class WebhookReceiver : public QObject
{
    Q_OBJECT
public:
    /// Takes a complete request and answers it: status, response headers and body. An error is answered 503 when it may
    /// pass and 500 otherwise, without its text.
    using Handler = std::function<Future<Delivery>(Delivery)>;

    explicit WebhookReceiver(QObject *parent = nullptr);
    explicit WebhookReceiver(ReceiverLimits limits, QObject *parent = nullptr);
    ~WebhookReceiver() override;

    /// For requests with this method and exactly this path (the query not counted). Other paths are answered 404, other
    /// methods 405.
    void route(const QByteArray &method, const QByteArray &path, Handler handler);

    /// For every other path and method.
    void routeAll(Handler handler) { m_all = std::move(handler); }

    /// Begins to listen; port 0 takes a free one. With an identity it speaks TLS (1.2 or newer) alone. Errors: Network
    /// (the port is taken, the address is not this machine's), File (certificate or key cannot be used).
    Result<void> listen(quint16 port = 0, const QHostAddress &address = QHostAddress::LocalHost,
                        const TlsIdentity &identity = {});
    /// Ends every connection. Requests that were handed to a handler are still handled, but not answered.
    void close();
    [[nodiscard]] bool isListening() const { return m_core != nullptr; }
    [[nodiscard]] quint16 port() const { return m_port; }
    /// "http://127.0.0.1:PORT", or https; empty while it does not listen.
    [[nodiscard]] QUrl url() const;
    [[nodiscard]] ReceiverCounts counts() const;

private:
    Future<Delivery> handle(const Delivery &request);

    struct Route
    {
        QByteArray method;
        QByteArray path;
        Handler handler;
    };
    ReceiverLimits m_limits;
    QList<Route> m_routes;
    Handler m_all;
    std::shared_ptr<ReceiverCore> m_core;
    ReceiverCounts m_lastCounts;
    QHostAddress m_address;
    quint16 m_port = 0;
};

} // namespace reeve
