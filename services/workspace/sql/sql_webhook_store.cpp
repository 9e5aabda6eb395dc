#include "services/workspace/sql/sql_webhook_store.h"

#include "services/audit/audit.h"
#include "services/provisioning/run_rules.h"
#include "services/workspace/sql/delivery_table.h"

namespace reeve {

Future<Page<Delivery>> SqlWebhookStore::page(DeliveryFilter filter, Qt::SortOrder order, PageRequest request)
{
    return m_gate.read(Permission::ReadWebhooks, [=](SqlSession &session) {
        return keysetPage(session, delivery_table::query(filter, order), request, delivery_table::readSummary);
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

Future<void> SqlWebhookStore::record(QList<Delivery> deliveries)
{
    // Whoever sends asks for the permission before; what was sent is kept in any case.
    return m_gate.system([deliveries = std::move(deliveries)](Operation &operation) -> Result<void> {
        for (const Delivery &delivery : deliveries)
            REEVE_CHECK(delivery_table::insert(operation.sql, delivery));
        return {};
    });
}

Future<int> SqlWebhookStore::removeBefore(QDateTime before)
{
    return m_gate.system([=](Operation &operation) -> Result<int> {
        REEVE_TRY(removed, delivery_table::removeBefore(operation.sql, before));
        if (removed > 0)
            REEVE_CHECK(audit::record(
                operation, QStringLiteral("deliveries.removed"), {Entity::Workspace, {}, {}}, {},
                {{QStringLiteral("before"), before.toString(Qt::ISODate)}, {QStringLiteral("count"), removed}}));
        return removed;
    });
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
