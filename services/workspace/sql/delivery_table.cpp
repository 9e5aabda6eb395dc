#include "services/workspace/sql/delivery_table.h"

#include "services/secrets/derived_keys.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace reeve::delivery_table {

namespace {

const QString summary = QStringLiteral("d.id, d.direction, d.outcome, d.tenant_id, d.endpoint, d.scheme, d.finding, "
                                       "d.method, d.url, d.status, d.remote, d.reason, d.duration_ms, d.at");
const QString columns =
    summary + QStringLiteral(", d.exchange, d.request_headers, d.request_body, d.response_headers, d.response_body");

QString exchangeToJson(const Delivery &delivery)
{
    const HttpTimings &timings = delivery.timings;
    const QJsonObject exchange{
        {QStringLiteral("timings"),
         QJsonArray{timings.resolved, timings.connected, timings.secured, timings.firstByte, timings.total}},
        {QStringLiteral("redirects"), QJsonArray::fromStringList(delivery.redirects)}};
    return QString::fromUtf8(QJsonDocument(exchange).toJson(QJsonDocument::Compact));
}

void readExchange(const QJsonObject &exchange, Delivery &delivery)
{
    const QJsonArray timings = exchange[QLatin1String("timings")].toArray();
    delivery.timings = {timings.at(0).toInteger(), timings.at(1).toInteger(), timings.at(2).toInteger(),
                        timings.at(3).toInteger(), timings.at(4).toInteger()};
    for (const auto &redirect : exchange[QLatin1String("redirects")].toArray())
        delivery.redirects << redirect.toString();
}

QString headersToJson(const HeaderList &headers)
{
    QJsonArray array;
    for (const auto &[name, value] : headers)
        array.append(QJsonArray{QString::fromLatin1(name), QString::fromLatin1(value)});
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

HeaderList headersFromJson(const QString &json)
{
    HeaderList headers;
    for (const auto &item : QJsonDocument::fromJson(json.toUtf8()).array())
        headers.append({item.toArray().at(0).toString().toLatin1(), item.toArray().at(1).toString().toLatin1()});
    return headers;
}

/// An empty array is an empty blob, not null.
QVariant blob(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArray("") : bytes;
}

} // namespace

KeysetQuery query(const DeliveryFilter &filter, Qt::SortOrder order)
{
    KeysetQuery query{summary, QStringLiteral("reeve.deliveries d"), {}, QStringLiteral("d.at"), QStringLiteral("d.id"),
                      order};
    Conditions &conditions = query.conditions;
    conditions.words(filter.text,
                     {QStringLiteral("d.url"), QStringLiteral("d.reason"), QStringLiteral("d.method"),
                      QStringLiteral("d.tenant_id"), QStringLiteral("d.endpoint"), QStringLiteral("d.remote")});
    if (filter.direction)
        conditions.add(QStringLiteral("d.direction = :direction"),
                       {{QStringLiteral(":direction"),
                         *filter.direction == DeliveryDirection::In ? QStringLiteral("in") : QStringLiteral("out")}});
    QVariantList outcomes;
    for (const DeliveryOutcome outcome : filter.outcomes)
        outcomes << deliveryOutcomeKey(outcome);
    conditions.oneOf(QStringLiteral("d.outcome"), outcomes);
    if (!filter.tenantId.isEmpty())
        conditions.add(QStringLiteral("d.tenant_id = :tenant"), {{QStringLiteral(":tenant"), filter.tenantId}});
    conditions.within(QStringLiteral("d.at"), filter.at);
    return query;
}

Delivery readSummary(const SqlRow &row)
{
    Delivery delivery;
    delivery.id = row.text(QLatin1String("id"));
    delivery.direction =
        row.text(QLatin1String("direction")) == QLatin1String("in") ? DeliveryDirection::In : DeliveryDirection::Out;
    const QString outcome = row.text(QLatin1String("outcome"));
    for (const DeliveryOutcome each : {DeliveryOutcome::Accepted, DeliveryOutcome::Refused, DeliveryOutcome::Failed})
        if (deliveryOutcomeKey(each) == outcome)
            delivery.outcome = each;
    delivery.tenantId = row.text(QLatin1String("tenant_id"));
    delivery.method = row.text(QLatin1String("method")).toLatin1();
    delivery.url = row.text(QLatin1String("url"));
    delivery.endpoint = row.text(QLatin1String("endpoint"));
    delivery.scheme = row.text(QLatin1String("scheme"));
    delivery.finding = row.text(QLatin1String("finding"));
    delivery.status = row.integer(QLatin1String("status"));
    delivery.remote = row.text(QLatin1String("remote"));
    delivery.reason = row.text(QLatin1String("reason"));
    delivery.durationMs = row.bigint(QLatin1String("duration_ms"));
    delivery.at = row.dateTime(QLatin1String("at"));
    return delivery;
}

Delivery readDelivery(const SqlRow &row)
{
    Delivery delivery = readSummary(row);
    readExchange(row.json(QLatin1String("exchange")), delivery);
    delivery.requestHeaders = headersFromJson(row.text(QLatin1String("request_headers")));
    delivery.requestBody = row.value(QLatin1String("request_body")).toByteArray();
    delivery.responseHeaders = headersFromJson(row.text(QLatin1String("response_headers")));
    delivery.responseBody = row.value(QLatin1String("response_body")).toByteArray();
    return delivery;
}

Result<Delivery> find(SqlSession &session, const Id &id)
{
    REEVE_TRY(found, session.first(QStringLiteral("select %1 from reeve.deliveries d where d.id = :id").arg(columns),
                                   {{QStringLiteral(":id"), id}}, readDelivery));
    if (!found)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Delivery", "This delivery does not exist any more."));
    return *found;
}

Result<void> insert(SqlSession &session, const Delivery &delivery)
{
    REEVE_CHECK(
        session.exec(QStringLiteral("insert into reeve.deliveries (id, direction, outcome, tenant_id, endpoint, "
                                    "scheme, finding, exchange, method, url, "
                                    "request_headers, request_body, status, "
                                    "response_headers, response_body, remote, reason, duration_ms, at) values (:id, "
                                    ":direction, :outcome, :tenant, :endpoint, :scheme, :finding, :exchange, :method, "
                                    ":url, :request_headers, :request_body, :status, :response_headers, "
                                    ":response_body, :remote, :reason, :duration, :at)"),
                     {{QStringLiteral(":id"), delivery.id},
                      {QStringLiteral(":direction"),
                       delivery.direction == DeliveryDirection::In ? QStringLiteral("in") : QStringLiteral("out")},
                      {QStringLiteral(":outcome"), deliveryOutcomeKey(delivery.outcome)},
                      {QStringLiteral(":tenant"), delivery.tenantId},
                      {QStringLiteral(":endpoint"), delivery.endpoint},
                      {QStringLiteral(":scheme"), delivery.scheme},
                      {QStringLiteral(":finding"), delivery.finding},
                      {QStringLiteral(":exchange"), exchangeToJson(delivery)},
                      {QStringLiteral(":method"), QString::fromLatin1(delivery.method)},
                      {QStringLiteral(":url"), delivery.url},
                      {QStringLiteral(":request_headers"), headersToJson(delivery.requestHeaders)},
                      {QStringLiteral(":request_body"), blob(delivery.requestBody)},
                      {QStringLiteral(":status"), delivery.status},
                      {QStringLiteral(":response_headers"), headersToJson(delivery.responseHeaders)},
                      {QStringLiteral(":response_body"), blob(delivery.responseBody)},
                      {QStringLiteral(":remote"), delivery.remote},
                      {QStringLiteral(":reason"), delivery.reason},
                      {QStringLiteral(":duration"), delivery.durationMs},
                      {QStringLiteral(":at"), toSql(delivery.at)}}));
    session.note(Entity::Delivery, delivery.id);
    return {};
}

Result<int> removeBefore(SqlSession &session, const QDateTime &before)
{
    REEVE_TRY(removed, session.exec(QStringLiteral("delete from reeve.deliveries where at < :before"),
                                    {{QStringLiteral(":before"), toSql(before)}}));
    if (removed > 0)
        session.note(Entity::Delivery, {});
    return removed;
}

Result<bool> useSignature(SqlSession &session, const QByteArray &signature, const QDateTime &now)
{
    REEVE_TRY(
        added,
        session.exec(QStringLiteral("insert into reeve.used_signatures (signature_hash, used_on) values (:hash, :now) "
                                    "on conflict (signature_hash) do nothing"),
                     {{QStringLiteral(":hash"), QString::fromLatin1(sha256(signature.toLower()).toHex())},
                      {QStringLiteral(":now"), toSql(now)}}));
    return added > 0;
}

} // namespace reeve::delivery_table
