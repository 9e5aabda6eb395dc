#include "services/workspace/sql/sql_webhook_store.h"

#include "services/provisioning/run_rules.h"
#include "services/workspace/sql/delivery_table.h"

namespace reeve {

Future<Page<Delivery>> SqlWebhookStore::page(DeliveryFilter filter, Qt::SortOrder order, PageRequest request)
{
    return m_gate.read(Permission::ReadWebhooks, [=](SqlSession &session) {
        return keysetPage(session, delivery_table::query(filter, order), request, delivery_table::readDelivery);
    });
}

Future<qint64> SqlWebhookStore::count(DeliveryFilter filter)
{
    return m_gate.read(Permission::ReadWebhooks, [=](SqlSession &session) {
        return keysetCount(session, delivery_table::query(filter, Qt::DescendingOrder));
    });
}

Future<Delivery> SqlWebhookStore::detail(Id id)
{
    return m_gate.read(Permission::ReadWebhooks,
                       [=](SqlSession &session) { return delivery_table::find(session, id); });
}

Future<void> SqlWebhookStore::record(Delivery delivery)
{
    // Whoever sends asks for the permission before; what was sent is kept in any case.
    return m_gate.system([=](Operation &operation) { return delivery_table::insert(operation.sql, delivery); });
}

Future<Delivery> SqlWebhookStore::receive(Delivery delivery)
{
    return m_gate.system([=](Operation &operation) { return run_rules::receive(operation, delivery); });
}

Future<QPair<QByteArray, QByteArray>> SqlWebhookStore::callbackSecret(Id tenantId)
{
    return m_gate.write(Permission::SendWebhooks, [=](Operation &operation) {
        return run_rules::callbackSecret(operation.sql, operation.keys, tenantId);
    });
}

} // namespace reeve
