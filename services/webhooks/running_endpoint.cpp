#include "services/webhooks/running_endpoint.h"

#include "services/secrets/derived_keys.h"
#include "services/webhooks/schemes/scheme_list.h"

#include <QHostAddress>
#include <QTimer>

namespace reeve {

namespace {

constexpr int rememberedSignatures = 20000;

ReceiverLimits limits()
{
    ReceiverLimits limits;
    limits.waiting = 256;
    limits.requestsPerConnection = 10000; // load tests keep their connections
    limits.handlerTime = std::chrono::milliseconds(longestEndpointDelay + 15000);
    return limits;
}

} // namespace

RunningEndpoint::RunningEndpoint(Endpoint endpoint, Keys keys, Record record)
    : m_endpoint(std::move(endpoint)), m_keys(std::move(keys)), m_record(std::move(record)),
      m_scheme(schemeFromJson(m_endpoint.scheme)), m_seen(rememberedSignatures), m_receiver(limits(), this)
{
    m_receiver.routeAll([this](Delivery delivery) { return take(std::move(delivery)); });
}

Result<QUrl> RunningEndpoint::listen()
{
    REEVE_CHECK(m_receiver.listen(m_endpoint.port, QHostAddress(m_endpoint.address), m_endpoint.identity));
    return m_receiver.url();
}

Verification RunningEndpoint::verify(const Delivery &delivery)
{
    Verification verified = m_scheme->verify(delivery.requestHeaders, delivery.requestBody, m_keys.secret,
                                             QDateTime::currentDateTimeUtc(), m_keys.others);
    if (!verified.isValid() || !m_endpoint.refuseReplays)
        return verified;
    const QByteArray mark = sha256(headerValue(delivery.requestHeaders, m_scheme->recipe().header));
    if (m_seen.contains(mark))
        return {Finding::Replayed, tr("This signature was used before: the delivery is a replay.")};
    m_seen.insert(mark, new bool(true));
    return verified;
}

Future<Delivery> RunningEndpoint::take(Delivery delivery)
{
    delivery.endpoint = m_endpoint.name;
    delivery.status = m_endpoint.status;
    delivery.responseHeaders = m_endpoint.headers;
    delivery.responseBody = m_endpoint.body;
    if (m_scheme) {
        const Verification verified = verify(delivery);
        delivery.scheme = m_scheme->recipe().key;
        delivery.finding = findingKey(verified.finding);
        delivery.reason = verified.reason;
        if (!verified.isValid()) {
            delivery.status = 401;
            delivery.responseHeaders.clear();
            delivery.responseBody.clear();
        }
    }
    const bool taken = delivery.status < 400;
    delivery.outcome = taken ? DeliveryOutcome::Accepted : DeliveryOutcome::Refused;
    if (!taken && delivery.reason.isEmpty())
        delivery.reason = tr("The endpoint answers with status %1.").arg(delivery.status);

    auto promise = std::make_shared<QPromise<Result<Delivery>>>();
    promise->start();
    onResult(this, m_record(delivery), [this, promise, delivery](const Result<void> &kept) {
        const auto answer = [promise, delivery, kept] {
            promise->addResult(kept ? Result<Delivery>(delivery) : Result<Delivery>(tl::unexpect, kept.error()));
            promise->finish();
        };
        if (m_endpoint.delayMs > 0 && kept)
            QTimer::singleShot(m_endpoint.delayMs, this, answer);
        else
            answer();
    });
    return promise->future();
}

} // namespace reeve
