#pragma once

#include "services/workspace/sql/sql_gate.h"
#include "services/workspace/subscriber_store.h"

namespace reeve {

class SqlSubscriberStore : public SubscriberStore
{
public:
    explicit SqlSubscriberStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<QList<Subscriber>> list() override;
    Future<Subscriber> save(Subscriber subscriber) override;
    Future<void> remove(Id id) override;
    Future<QByteArray> secret(Id id) override;
    Future<QList<SubscriberMessage>> notifications() override;
    Future<void> redeliver(QList<Id> notificationIds) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
