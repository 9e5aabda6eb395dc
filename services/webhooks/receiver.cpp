#include "services/webhooks/receiver.h"

#include "services/webhooks/http_connection.h"

namespace reeve {

namespace {

Delivery answered(Delivery delivery, int status, const HeaderList &headers = {})
{
    delivery.status = status;
    delivery.responseHeaders = headers;
    return delivery;
}

} // namespace

WebhookReceiver::WebhookReceiver(QObject *parent) : WebhookReceiver(ReceiverLimits(), parent) {}

WebhookReceiver::WebhookReceiver(ReceiverLimits limits, QObject *parent) : QObject(parent), m_limits(limits) {}

WebhookReceiver::~WebhookReceiver()
{
    close();
}

void WebhookReceiver::route(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_routes.append({method, path, std::move(handler)});
}

Result<void> WebhookReceiver::listen(quint16 port, const QHostAddress &address, const TlsIdentity &identity)
{
    close();
    auto core = std::make_shared<ReceiverCore>(m_limits);
    if (!identity.isNull())
        REEVE_CHECK(core->secure(identity));
    REEVE_CHECK(core->open(address, port));
    m_port = core->acceptor.local_endpoint().port();
    m_address = address;
    m_lastCounts = {};
    core->dispatch = [this](std::shared_ptr<HttpConnection> connection, Delivery request) {
        QMetaObject::invokeMethod(
            this,
            [this, connection = std::move(connection), request = std::move(request)] {
                onResult(this, handle(request), [connection, request](const Result<Delivery> &answer) {
                    if (answer)
                        connection->answer(*answer);
                    else
                        connection->answer(answer.error().retryable ? answered(request, 503, {{"Retry-After", "5"}})
                                                                    : answered(request, 500));
                });
            },
            Qt::QueuedConnection);
    };
    core->accept();
    core->thread = std::thread([core = core.get()] { core->io.run(); });
    m_core = std::move(core);
    return {};
}

void WebhookReceiver::close()
{
    if (!m_core)
        return;
    m_core->stop();
    m_lastCounts = counts();
    m_core.reset();
    m_port = 0;
}

Future<Delivery> WebhookReceiver::handle(const Delivery &request)
{
    const QByteArray path = request.url.section(QLatin1Char('?'), 0, 0).toUtf8();
    QByteArrayList allowed;
    for (const Route &route : m_routes) {
        if (route.path != path)
            continue;
        if (route.method == request.method)
            return route.handler(request);
        allowed << route.method;
    }
    if (m_all)
        return m_all(request);
    if (allowed.isEmpty())
        return ready<Delivery>(answered(request, 404));
    return ready<Delivery>(answered(request, 405, {{"Allow", allowed.join(", ")}}));
}

QUrl WebhookReceiver::url() const
{
    if (!isListening())
        return {};
    QUrl url;
    url.setScheme(m_core->tls ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(m_address.isEqual(QHostAddress::Any) || m_address.isEqual(QHostAddress::AnyIPv4)
                    ? QStringLiteral("127.0.0.1")
                    : m_address.toString());
    url.setPort(m_port);
    return url;
}

ReceiverCounts WebhookReceiver::counts() const
{
    if (!m_core)
        return m_lastCounts;
    return {m_core->accepted,     m_core->requests,       m_core->malformed, m_core->timedOut,
            m_core->bodyTooLarge, m_core->headerTooLarge, m_core->busy,      m_core->turnedAway};
}

} // namespace reeve
