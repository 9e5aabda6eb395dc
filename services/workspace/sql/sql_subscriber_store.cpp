#include "services/workspace/sql/sql_subscriber_store.h"

#include "services/provisioning/subscriber_rules.h"
#include "services/workspace/sql/subscriber_table.h"

namespace reeve {

namespace {
constexpr int mostNotifications = 200;
}

Future<QList<Subscriber>> SqlSubscriberStore::list()
{
    return m_gate.read(Permission::ReadWebhooks, [](SqlSession &session) -> Result<QList<Subscriber>> {
        REEVE_TRY(rows, subscriber_table::all(session));
        QList<Subscriber> subscribers;
        for (const auto &row : rows)
            subscribers << row.subscriber;
        return subscribers;
    });
}

Future<Subscriber> SqlSubscriberStore::save(Subscriber subscriber)
{
    return m_gate.write(Permission::ManageWorkspace,
                        [=](Operation &operation) { return subscriber_rules::save(operation, subscriber); });
}

Future<void> SqlSubscriberStore::remove(Id id)
{
    return m_gate.write(Permission::ManageWorkspace,
                        [=](Operation &operation) { return subscriber_rules::remove(operation, id); });
}

Future<QByteArray> SqlSubscriberStore::secret(Id id)
{
    return m_gate.write(Permission::ManageWorkspace,
                        [=](Operation &operation) { return subscriber_rules::secret(operation, id); });
}

Future<QList<SubscriberMessage>> SqlSubscriberStore::notifications()
{
    return m_gate.read(Permission::ReadWebhooks,
                       [](SqlSession &session) { return subscriber_table::newest(session, mostNotifications); });
}

Future<void> SqlSubscriberStore::redeliver(QList<Id> notificationIds)
{
    return m_gate.write(Permission::SendWebhooks, [=](Operation &operation) -> Result<void> {
        for (const Id &id : notificationIds)
            REEVE_CHECK(subscriber_table::queueAgain(operation.sql, id, operation.now));
        return {};
    });
}

} // namespace reeve
