#include "services/webhooks/orchestrator.h"

#include "services/core/loopback.h"
#include "services/webhooks/sender.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Orchestrator)
};

} // namespace

QByteArray provisioningEventToJson(const ProvisioningEvent &event, const QByteArray &secret)
{
    const QJsonObject tenant{{QStringLiteral("id"), event.run.tenantId},
                             {QStringLiteral("name"), event.run.tenantName},
                             {QStringLiteral("key"), event.run.tenantKey},
                             {QStringLiteral("status"), static_cast<int>(TenantStatus::Provisioning)}};
    const QJsonObject plan{{QStringLiteral("tier"), planKey(event.run.plan)}};
    const QJsonObject subscription{{QStringLiteral("id"), event.run.id},
                                   {QStringLiteral("subscriberId"), event.run.tenantId},
                                   {QStringLiteral("plan"), plan}};
    return QJsonDocument(QJsonObject{{QStringLiteral("type"), QStringLiteral("TENANT_PROVISIONING")},
                                     {QStringLiteral("tenant"), tenant},
                                     {QStringLiteral("subscription"), subscription},
                                     {QStringLiteral("secret"), QString::fromLatin1(secret)},
                                     {QStringLiteral("context"), QString::fromLatin1(event.context)}})
        .toJson(QJsonDocument::Compact);
}

Orchestrator::Orchestrator(Record record, HttpLimits limits) : m_record(std::move(record)), m_limits(limits) {}

void Orchestrator::setUrl(const QUrl &url)
{
    const std::lock_guard lock(m_mutex);
    m_url = url;
}

void Orchestrator::stop()
{
    m_stopped = true;
}

Result<bool> Orchestrator::publish(const ProvisioningEvent &event)
{
    QUrl url;
    {
        const std::lock_guard lock(m_mutex);
        url = m_url;
    }
    if (url.isEmpty())
        return false;
    if (url.scheme() != QLatin1String("https") && !isLoopbackHost(url.host()))
        return fail(Error::validation(
            QStringLiteral("url"),
            Text::tr("The orchestrator's address must begin with https://: the event holds a secret.")));
    HttpRequest request;
    request.url = url;
    request.headers = {{"Content-Type", "application/json"}, {"User-Agent", "Reeve/" REEVE_VERSION}};
    request.body = provisioningEventToJson(event, event.secret);

    const QDateTime at = QDateTime::currentDateTimeUtc();
    QElapsedTimer clock;
    clock.start();
    const Result<HttpAnswer> answer = exchange(request, m_limits, [this] { return m_stopped.load(); });
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return fail(answer.error());
    HttpRequest kept = request;
    kept.body = provisioningEventToJson(event, "***");
    const Delivery delivery = toDelivery(event.run.tenantId, kept, answer, at, clock.elapsed());
    m_record(delivery);
    if (!answer)
        return fail(answer.error());
    if (delivery.outcome != DeliveryOutcome::Accepted)
        return fail(ErrorKind::State, Text::tr("The orchestrator answered with status %1.").arg(answer->status));
    return true;
}

} // namespace reeve
