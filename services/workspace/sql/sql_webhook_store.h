#pragma once

#include "services/workspace/sql/sql_gate.h"
#include "services/workspace/webhook_store.h"

namespace reeve {

class SqlWebhookStore : public WebhookStore
{
public:
    explicit SqlWebhookStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Page<Delivery>> page(DeliveryFilter filter, Qt::SortOrder order, PageRequest request) override;
    Future<qint64> count(DeliveryFilter filter) override;
    Future<Delivery> detail(Id id) override;
    using WebhookStore::record;
    Future<void> record(QList<Delivery> deliveries) override;
    Future<int> removeBefore(QDateTime before) override;
    Future<Delivery> receive(Delivery delivery) override;
    Future<QPair<QByteArray, QByteArray>> callbackSecret(Id tenantId) override;
    [[nodiscard]] QString callbackUrl() const override
    {
        return m_receiverUrl.isEmpty() ? QString() : m_receiverUrl + QStringLiteral("/webhook");
    }
    void setReceiverUrl(const QString &url) { m_receiverUrl = url; }

private:
    SqlGate m_gate;
    QString m_receiverUrl;
};

} // namespace reeve
