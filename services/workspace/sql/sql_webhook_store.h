#pragma once

#include "services/workspace/webhook_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlWebhookStore : public WebhookStore
{
public:
    explicit SqlWebhookStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Page<Delivery>> page(DeliveryFilter filter, Qt::SortOrder order, PageRequest request) override;
    Future<qint64> count(DeliveryFilter filter) override;
    Future<Delivery> detail(Id id) override;
    Future<void> record(Delivery delivery) override;
    Future<Delivery> receive(Delivery delivery) override;
    Future<QPair<QByteArray, QByteArray>> callbackSecret(Id tenantId) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
