#include "services/workspace/sql/subscriber_table.h"

#include <QCoreApplication>

namespace reeve::subscriber_table {

namespace {

const QString columns = QStringLiteral("select id, name, url, events, enabled, nonce from reeve.subscribers");
const QString messages =
    QStringLiteral("select n.id, n.subscriber_id, s.name as subscriber_name, n.event, n.payload, n.state, n.attempt, "
                   "n.status, n.error, n.created_on, n.due_on from reeve.notifications n join reeve.subscribers s on "
                   "s.id = n.subscriber_id");

SubscriberRow readRow(const SqlRow &row)
{
    SubscriberRow read;
    read.subscriber.id = row.text(QLatin1String("id"));
    read.subscriber.name = row.text(QLatin1String("name"));
    read.subscriber.url = row.text(QLatin1String("url"));
    read.subscriber.events = row.strings(QLatin1String("events"));
    read.subscriber.enabled = row.boolean(QLatin1String("enabled"));
    read.nonce = row.text(QLatin1String("nonce")).toLatin1();
    return read;
}

SubscriberMessage readMessage(const SqlRow &row)
{
    SubscriberMessage read;
    read.id = row.text(QLatin1String("id"));
    read.subscriberId = row.text(QLatin1String("subscriber_id"));
    read.subscriberName = row.text(QLatin1String("subscriber_name"));
    read.event = row.text(QLatin1String("event"));
    read.payload = row.text(QLatin1String("payload")).toUtf8();
    const QString state = row.text(QLatin1String("state"));
    for (const auto known :
         {SubscriberMessage::State::Queued, SubscriberMessage::State::Sent, SubscriberMessage::State::Dead})
        if (notificationStateKey(known) == state)
            read.state = known;
    read.attempt = row.integer(QLatin1String("attempt"));
    read.status = row.integer(QLatin1String("status"));
    read.error = row.text(QLatin1String("error"));
    read.createdOn = row.dateTime(QLatin1String("created_on"));
    read.dueOn = row.dateTime(QLatin1String("due_on"));
    return read;
}

} // namespace

Result<QList<SubscriberRow>> all(SqlSession &session)
{
    return session.list(columns + QStringLiteral(" order by name, id"), {}, readRow);
}

Result<SubscriberRow> find(SqlSession &session, const Id &id)
{
    REEVE_TRY(found,
              session.first(columns + QStringLiteral(" where id = :id"), {{QStringLiteral(":id"), id}}, readRow));
    if (!found)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Subscriber", "This subscriber does not exist any more."));
    return *found;
}

Result<void> insert(SqlSession &session, const SubscriberRow &row, const QDateTime &now)
{
    REEVE_CHECK(session.exec(QStringLiteral("insert into reeve.subscribers (id, name, url, events, enabled, nonce, "
                                            "created_on) values (:id, :name, :url, :events, :enabled, :nonce, :now)"),
                             {{QStringLiteral(":id"), row.subscriber.id},
                              {QStringLiteral(":name"), row.subscriber.name},
                              {QStringLiteral(":url"), row.subscriber.url},
                              {QStringLiteral(":events"), toSql(row.subscriber.events)},
                              {QStringLiteral(":enabled"), row.subscriber.enabled},
                              {QStringLiteral(":nonce"), QString::fromLatin1(row.nonce)},
                              {QStringLiteral(":now"), toSql(now)}}));
    return {};
}

Result<void> update(SqlSession &session, const Subscriber &subscriber)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.subscribers set name = :name, url = :url, events = :events, "
                                            "enabled = :enabled where id = :id"),
                             {{QStringLiteral(":id"), subscriber.id},
                              {QStringLiteral(":name"), subscriber.name},
                              {QStringLiteral(":url"), subscriber.url},
                              {QStringLiteral(":events"), toSql(subscriber.events)},
                              {QStringLiteral(":enabled"), subscriber.enabled}}));
    return {};
}

Result<void> remove(SqlSession &session, const Id &id)
{
    REEVE_CHECK(
        session.exec(QStringLiteral("delete from reeve.subscribers where id = :id"), {{QStringLiteral(":id"), id}}));
    return {};
}

Result<void> enqueue(SqlSession &session, const SubscriberMessage &message)
{
    REEVE_CHECK(session.exec(QStringLiteral("insert into reeve.notifications (id, subscriber_id, event, payload, "
                                            "created_on, due_on) values (:id, :subscriber, :event, :payload, :now, "
                                            ":now)"),
                             {{QStringLiteral(":id"), message.id},
                              {QStringLiteral(":subscriber"), message.subscriberId},
                              {QStringLiteral(":event"), message.event},
                              {QStringLiteral(":payload"), QString::fromUtf8(message.payload)},
                              {QStringLiteral(":now"), toSql(message.createdOn)}}));
    session.note(Entity::Delivery, message.id);
    return {};
}

Result<QList<SubscriberMessage>> newest(SqlSession &session, int limit)
{
    return session.list(messages + QStringLiteral(" order by n.created_on desc, n.id limit :limit"),
                        {{QStringLiteral(":limit"), limit}}, readMessage);
}

Result<std::optional<SubscriberMessage>> takeDue(SqlSession &session, const QDateTime &now, const QDateTime &until)
{
    REEVE_TRY(message, session.first(messages +
                                         QStringLiteral(" where n.state = 'queued' and n.due_on <= :now and s.enabled "
                                                        "order by n.due_on limit 1") +
                                         session.dialect().lock(QStringLiteral("n"), true),
                                     {{QStringLiteral(":now"), toSql(now)}}, readMessage));
    if (!message)
        return message;
    ++message->attempt;
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.notifications set attempt = :attempt, due_on = :until where "
                                            "id = :id"),
                             {{QStringLiteral(":id"), message->id},
                              {QStringLiteral(":attempt"), message->attempt},
                              {QStringLiteral(":until"), toSql(until)}}));
    return message;
}

Result<void> settle(SqlSession &session, const SubscriberMessage &message)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.notifications set state = :state, status = :status, error = "
                                            ":error, due_on = :due where id = :id and attempt = :attempt"),
                             {{QStringLiteral(":id"), message.id},
                              {QStringLiteral(":attempt"), message.attempt},
                              {QStringLiteral(":state"), notificationStateKey(message.state)},
                              {QStringLiteral(":status"), message.status},
                              {QStringLiteral(":error"), message.error},
                              {QStringLiteral(":due"), toSql(message.dueOn)}}));
    return {};
}

Result<void> queueAgain(SqlSession &session, const Id &id, const QDateTime &now)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.notifications set state = 'queued', attempt = 0, error = '', "
                                            "due_on = :now where id = :id"),
                             {{QStringLiteral(":id"), id}, {QStringLiteral(":now"), toSql(now)}}));
    return {};
}

} // namespace reeve::subscriber_table
