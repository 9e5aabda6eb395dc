#include "services/provisioning/subscriber_rules.h"

#include "services/audit/audit.h"
#include "services/workspace/sql/subscriber_table.h"

#include <QJsonDocument>

namespace reeve::subscriber_rules {

namespace {

audit::Subject subject(const Subscriber &subscriber)
{
    return {Entity::Workspace, subscriber.id, subscriber.name};
}

QJsonObject snapshot(const Subscriber &subscriber)
{
    return {{QStringLiteral("name"), subscriber.name},
            {QStringLiteral("url"), subscriber.url},
            {QStringLiteral("events"), subscriber.events.join(QStringLiteral(", "))},
            {QStringLiteral("enabled"), subscriber.enabled}};
}

} // namespace

Result<Subscriber> save(Operation &operation, const Subscriber &raw)
{
    Subscriber subscriber = raw;
    subscriber.name = subscriber.name.simplified();
    subscriber.url = subscriber.url.trimmed();
    REEVE_CHECK(validate(subscriber));
    if (subscriber.id.isEmpty()) {
        subscriber.id = newId();
        REEVE_CHECK(subscriber_table::insert(operation.sql, {subscriber, randomBytes(16).toHex()}, operation.now));
        REEVE_CHECK(audit::record(operation, QStringLiteral("subscriber.added"), subject(subscriber), {},
                                  snapshot(subscriber)));
        return subscriber;
    }
    REEVE_TRY(before, subscriber_table::find(operation.sql, subscriber.id));
    REEVE_CHECK(subscriber_table::update(operation.sql, subscriber));
    REEVE_CHECK(audit::record(operation, QStringLiteral("subscriber.updated"), subject(subscriber),
                              snapshot(before.subscriber), snapshot(subscriber)));
    return subscriber;
}

Result<void> remove(Operation &operation, const Id &id)
{
    REEVE_TRY(row, subscriber_table::find(operation.sql, id));
    REEVE_CHECK(subscriber_table::remove(operation.sql, id));
    return audit::record(operation, QStringLiteral("subscriber.removed"), subject(row.subscriber),
                         snapshot(row.subscriber), {});
}

Result<QByteArray> secret(Operation &operation, const Id &id)
{
    REEVE_TRY(row, subscriber_table::find(operation.sql, id));
    REEVE_TRY(keys, operation.keys.get());
    REEVE_CHECK(audit::record(operation, QStringLiteral("subscriber.secret_shown"), subject(row.subscriber), {}, {}));
    return keys.subscriberSecret(id, row.nonce);
}

Result<void> tell(SqlSession &session, const run_table::RunRow &told, const QString &event, const QString &error,
                  const QDateTime &now)
{
    if (!told.subscribed)
        return {};
    REEVE_TRY(subscribers, subscriber_table::all(session));
    QByteArray payload;
    for (const auto &row : subscribers) {
        const Subscriber &subscriber = row.subscriber;
        if (!subscriber.enabled || (!subscriber.events.isEmpty() && !subscriber.events.contains(event)))
            continue;
        if (payload.isEmpty()) {
            QJsonObject data{{QStringLiteral("runId"), told.run.id},
                             {QStringLiteral("tenantId"), told.run.tenantId},
                             {QStringLiteral("tenantKey"), told.run.tenantKey},
                             {QStringLiteral("tenantName"), told.run.tenantName},
                             {QStringLiteral("plan"), planKey(told.run.plan)}};
            if (!error.isEmpty())
                data[QLatin1String("error")] = error;
            payload = QJsonDocument(QJsonObject{{QStringLiteral("type"), event},
                                                {QStringLiteral("timestamp"), now.toString(Qt::ISODateWithMs)},
                                                {QStringLiteral("data"), data}})
                          .toJson(QJsonDocument::Compact);
        }
        SubscriberMessage message;
        message.id = newId();
        message.subscriberId = subscriber.id;
        message.event = event;
        message.payload = payload;
        message.createdOn = now;
        REEVE_CHECK(subscriber_table::enqueue(session, message));
    }
    return {};
}

} // namespace reeve::subscriber_rules
