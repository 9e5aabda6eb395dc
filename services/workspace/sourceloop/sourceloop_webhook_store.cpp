#include "services/workspace/sourceloop/sourceloop_webhook_store.h"

#include "services/http/json_reader.h"
#include "services/workspace/connection.h"
#include "services/workspace/sourceloop/unsupported.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>

namespace reeve::sourceloop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

constexpr int eventDepth = 16;
const QString eventType = QStringLiteral("TENANT_PROVISIONING");

Delivery refused(Delivery delivery, int status, const QString &reason)
{
    delivery.outcome = DeliveryOutcome::Refused;
    delivery.status = status;
    delivery.reason = reason;
    delivery.requestBody.clear(); // whatever it is, a secret may be in it
    return delivery;
}

} // namespace

QString callbackSecretName(const Id &tenantId)
{
    return QStringLiteral("callback/") + tenantId;
}

QByteArray callbackSecretText(const QString &secret, const QString &context)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("secret"), secret}, {QStringLiteral("context"), context}})
        .toJson(QJsonDocument::Compact);
}

QPair<QByteArray, QByteArray> readCallbackSecret(const QByteArray &text)
{
    const QJsonObject kept = QJsonDocument::fromJson(text).object();
    return {kept.value(QLatin1String("secret")).toString().toUtf8(),
            kept.value(QLatin1String("context")).toString().toUtf8()};
}

SourceLoopWebhookStore::SourceLoopWebhookStore(Gate &gate, SecretStore &secrets, Id connectionId, const QUrl &service)
    : m_gate(gate), m_secrets(secrets), m_connectionId(std::move(connectionId)),
      m_callbackUrl(requestUrl(service, RestRequest::get(QStringLiteral("webhook"))).toString())
{
}

QList<Delivery> SourceLoopWebhookStore::matching(const DeliveryFilter &filter) const
{
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<Delivery> found;
    std::copy_if(m_deliveries.begin(), m_deliveries.end(), std::back_inserter(found), [&](const Delivery &delivery) {
        const QString text = delivery.url + QLatin1Char(' ') + delivery.reason;
        return (!filter.direction || delivery.direction == *filter.direction) &&
               (filter.outcomes.isEmpty() || filter.outcomes.contains(delivery.outcome)) &&
               (filter.tenantId.isEmpty() || delivery.tenantId == filter.tenantId) &&
               (filter.at.from.isNull() || delivery.at >= filter.at.from) &&
               (filter.at.to.isNull() || delivery.at < filter.at.to) &&
               std::all_of(words.begin(), words.end(),
                           [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    });
    return found;
}

Future<Page<Delivery>> SourceLoopWebhookStore::page(DeliveryFilter filter, Qt::SortOrder order, PageRequest request)
{
    if (auto allowed = require(m_gate.workspace().actor(), Permission::ReadWebhooks); !allowed)
        return readyError<Page<Delivery>>(allowed.error());
    QList<Delivery> all = matching(filter);
    if (order == Qt::AscendingOrder)
        std::reverse(all.begin(), all.end());
    const auto from =
        std::find_if(all.begin(), all.end(), [&](const Delivery &one) { return one.id == request.from.id; });
    const qsizetype index = from - all.begin();
    const bool forward = request.direction == PageDirection::Forward;
    qsizetype begin = forward && !request.from.isNull() ? index + 1 : 0;
    qsizetype end = forward || request.from.isNull() ? all.size() : index;
    if (forward)
        end = std::min(end, begin + request.limit);
    else
        begin = std::max<qsizetype>(0, end - request.limit);
    Page<Delivery> page;
    page.rows = all.mid(begin, end - begin);
    page.atStart = begin == 0;
    page.atEnd = end >= all.size();
    if (!page.rows.isEmpty()) {
        page.first = {page.rows.first().at, page.rows.first().id};
        page.last = {page.rows.last().at, page.rows.last().id};
    }
    return ready<Page<Delivery>>(page);
}

Future<qint64> SourceLoopWebhookStore::count(DeliveryFilter filter)
{
    if (auto allowed = require(m_gate.workspace().actor(), Permission::ReadWebhooks); !allowed)
        return readyError<qint64>(allowed.error());
    return ready<qint64>(matching(filter).size());
}

Future<Delivery> SourceLoopWebhookStore::detail(Id id)
{
    for (const Delivery &delivery : std::as_const(m_deliveries))
        if (delivery.id == id)
            return ready<Delivery>(delivery);
    return readyError<Delivery>(gone());
}

Future<void> SourceLoopWebhookStore::record(QList<Delivery> deliveries)
{
    for (Delivery &delivery : deliveries) {
        if (delivery.id.isEmpty())
            delivery.id = newId();
        m_deliveries.prepend(delivery);
        if (m_deliveries.size() > mostKept)
            m_deliveries.removeLast();
        m_gate.announce({Entity::Delivery, {delivery.id}});
        // A callback that the service took has moved its tenant.
        if (delivery.direction == DeliveryDirection::Out && delivery.outcome == DeliveryOutcome::Accepted)
            m_gate.announce({Entity::Tenant, {delivery.tenantId}});
    }
    return ready<void>({});
}

Future<int> SourceLoopWebhookStore::removeBefore(QDateTime before)
{
    return ready<int>(
        static_cast<int>(m_deliveries.removeIf([&before](const Delivery &delivery) { return delivery.at < before; })));
}

Future<Delivery> SourceLoopWebhookStore::receive(Delivery)
{
    return unsupportedCall<Delivery>();
}

Future<QPair<QByteArray, QByteArray>> SourceLoopWebhookStore::callbackSecret(Id tenantId)
{
    using Secret = QPair<QByteArray, QByteArray>;
    if (auto allowed = require(m_gate.workspace().actor(), Permission::SendWebhooks); !allowed)
        return readyError<Secret>(allowed.error());
    return m_secrets.read(secretKey(m_connectionId, callbackSecretName(tenantId)))
        .then([](const Result<QByteArray> &kept) -> Result<Secret> {
            if (kept)
                return readCallbackSecret(*kept);
            if (kept.error().kind != ErrorKind::NotFound)
                return fail(kept.error());
            return fail(ErrorKind::NotFound, Text::tr("The secret of this tenant's callback is not known here."),
                        Text::tr("Let the provisioning event be forwarded to Reeve, or enter secret and context."));
        });
}

Future<Delivery> SourceLoopWebhookStore::receiveEvent(Delivery delivery)
{
    const auto json = readJson(delivery.requestBody, eventDepth);
    if (!json) {
        delivery = refused(delivery, 400, Text::tr("The body is no JSON."));
        record(delivery);
        return ready<Delivery>(delivery);
    }
    QJsonObject event = json->toObject();
    const Id tenantId = event.value(QLatin1String("tenant")).toObject().value(QLatin1String("id")).toString();
    const QString secret = event.value(QLatin1String("secret")).toString();
    const QString context = event.value(QLatin1String("context")).toString();
    if (event.value(QLatin1String("type")).toString() != eventType || !isId(tenantId) || secret.isEmpty()) {
        delivery = refused(delivery, 422, Text::tr("This is no TENANT_PROVISIONING event with a tenant and a secret."));
        record(delivery);
        return ready<Delivery>(delivery);
    }
    event.remove(QLatin1String("secret"));
    event.remove(QLatin1String("context"));
    delivery.requestBody = QJsonDocument(event).toJson(QJsonDocument::Compact);
    delivery.tenantId = tenantId;
    delivery.outcome = DeliveryOutcome::Accepted;
    delivery.status = 204;
    return m_secrets.write(secretKey(m_connectionId, callbackSecretName(tenantId)), callbackSecretText(secret, context))
        .then(&m_secrets, [this, delivery](const Result<void> &written) -> Result<Delivery> {
            if (!written)
                return fail(written.error());
            record(delivery);
            return delivery;
        });
}

} // namespace reeve::sourceloop
