#pragma once

#include "services/domain/subscriber.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve::subscriber_table {

/// A subscriber with what its secret is derived from.
struct SubscriberRow
{
    Subscriber subscriber;
    QByteArray nonce;
};

Result<QList<SubscriberRow>> all(SqlSession &session);
Result<SubscriberRow> find(SqlSession &session, const Id &id);
Result<void> insert(SqlSession &session, const SubscriberRow &row, const QDateTime &now);
Result<void> update(SqlSession &session, const Subscriber &subscriber);
Result<void> remove(SqlSession &session, const Id &id);

Result<void> enqueue(SqlSession &session, const SubscriberMessage &notification);
Result<QList<SubscriberMessage>> newest(SqlSession &session, int limit);
/// The message that is due longest, its attempt counted and its turn put off to `until` in case the sender dies.
Result<std::optional<SubscriberMessage>> takeDue(SqlSession &session, const QDateTime &now, const QDateTime &until);
/// State, status, error and when it is due again.
Result<void> settle(SqlSession &session, const SubscriberMessage &notification);
Result<void> queueAgain(SqlSession &session, const Id &id, const QDateTime &now);

} // namespace reeve::subscriber_table
