#include "services/demo/demo_stories.h"
#include "services/domain/delivery.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace reeve {

namespace {

struct Refusal
{
    int status;
    const char *reason;
};
constexpr Refusal refusals[]{{401, "The signature does not match: another secret or context, or the body was changed."},
                             {401, "The timestamp is 84 s old; 20 s are allowed."},
                             {401, "This signature was used before: the delivery is a replay."},
                             {401, "The header x-signature is missing."},
                             {422, "externalIdentifier can't be blank"},
                             {400, "The body is no JSON object."}};

QString headerJson(const QList<std::pair<QString, QString>> &headers)
{
    QJsonArray list;
    for (const auto &[name, value] : headers)
        list.append(QJsonArray{name, value});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

QByteArray callbackBody(const Tenant &tenant)
{
    const QJsonObject resource{{QStringLiteral("type"), QStringLiteral("storage")},
                               {QStringLiteral("metadata"),
                                QJsonObject{{QStringLiteral("bucket"), QStringLiteral("%1-files").arg(tenant.key)}}}};
    const QJsonObject data{{QStringLiteral("status"), 1},
                           {QStringLiteral("resources"), QJsonArray{resource}},
                           {QStringLiteral("appPlaneUrl"), QStringLiteral("https://%1.app.example").arg(tenant.key)}};
    return QJsonDocument(QJsonObject{{QStringLiteral("initiatorId"), tenant.id},
                                     {QStringLiteral("type"), 0},
                                     {QStringLiteral("data"), data}})
        .toJson(QJsonDocument::Compact);
}

void write(DemoWriter &writer, DeliveryDirection direction, DeliveryOutcome outcome, const DemoTenant &known,
           const QDateTime &at, int status, const QString &reason)
{
    const bool in = direction == DeliveryDirection::In;
    QList<std::pair<QString, QString>> headers{
        {QStringLiteral("content-type"), QStringLiteral("application/json")},
        {QStringLiteral("x-timestamp"), QString::number(at.toMSecsSinceEpoch())}};
    if (!reason.contains(QLatin1String("x-signature")))
        headers.append({QStringLiteral("x-signature"), QString::fromLatin1(writer.random.hex(32))});
    const bool answered = outcome != DeliveryOutcome::Failed;
    writer.insert(
        QStringLiteral("reeve.deliveries"),
        {{QStringLiteral("id"), writer.random.id()},
         {QStringLiteral("direction"), in ? QStringLiteral("in") : QStringLiteral("out")},
         {QStringLiteral("outcome"), deliveryOutcomeKey(outcome)},
         {QStringLiteral("tenant_id"), status == 400 ? QString() : known.tenant.id},
         {QStringLiteral("method"), QStringLiteral("POST")},
         {QStringLiteral("url"),
          in ? QStringLiteral("/webhook") : QStringLiteral("https://hooks.%1/webhook").arg(known.company.domain)},
         {QStringLiteral("request_headers"), headerJson(headers)},
         {QStringLiteral("request_body"), status == 400 ? QByteArrayLiteral("status=ok") : callbackBody(known.tenant)},
         {QStringLiteral("status"), status},
         {QStringLiteral("response_headers"),
          answered ? headerJson({{QStringLiteral("content-length"), QStringLiteral("0")}}) : QStringLiteral("[]")},
         {QStringLiteral("response_body"), QByteArrayLiteral("")},
         {QStringLiteral("remote"), in ? QStringLiteral("203.0.113.%1").arg(writer.random.between(2, 250)) : QString()},
         {QStringLiteral("reason"), reason},
         {QStringLiteral("duration_ms"), answered ? writer.random.between(3, 240) : 10'000},
         {QStringLiteral("at"), at}});
}

} // namespace

void writeDeliveries(DemoWriter &writer, const QList<DemoTenant> &tenants)
{
    DemoRandom &random = writer.random;
    int index = 0;
    for (const DemoTenant &known : tenants) {
        const QDateTime at = known.tenant.createdOn.addSecs(random.between(1200, 3000));
        if (at > writer.now || known.tenant.status == TenantStatus::PendingProvision)
            continue;
        if (known.tenant.status != TenantStatus::Provisioning)
            write(writer, DeliveryDirection::In, DeliveryOutcome::Accepted, known, at, 204, {});
        if (index++ % 3 == 0) {
            const Refusal &refusal = refusals[index / 3 % int(std::size(refusals))];
            write(writer, DeliveryDirection::In, DeliveryOutcome::Refused, known, at.addSecs(-random.between(5, 600)),
                  refusal.status, QString::fromLatin1(refusal.reason));
        }
        if (index % 5 == 0)
            write(writer, DeliveryDirection::Out, DeliveryOutcome::Accepted, known, at.addSecs(-30), 204, {});
        if (index % 9 == 4)
            write(writer, DeliveryDirection::Out, DeliveryOutcome::Refused, known, at.addSecs(-60), 503,
                  QStringLiteral("The endpoint answered 503 Service Unavailable."));
        if (index % 11 == 6)
            write(writer, DeliveryDirection::Out, DeliveryOutcome::Failed, known, at.addSecs(-90), 0,
                  QStringLiteral("The endpoint did not answer within 10 s."));
    }
}

} // namespace reeve
