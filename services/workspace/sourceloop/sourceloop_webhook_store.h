#pragma once

#include "services/workspace/sourceloop/sourceloop_gate.h"
#include "services/workspace/webhook_store.h"

namespace reeve::sourceloop {

/// The name of the secret that holds a tenant's callback secret and context, and its content.
QString callbackSecretName(const Id &tenantId);
QByteArray callbackSecretText(const QString &secret, const QString &context);
QPair<QByteArray, QByteArray> readCallbackSecret(const QByteArray &text);

/// What was sent to the service's `/webhook` from here, and the provisioning events that came in, while the workspace
/// is open: the service keeps no deliveries. Secrets of events are in the keychain, not in what is listed.
class SourceLoopWebhookStore : public WebhookStore
{
public:
    static constexpr qsizetype mostKept = 1000;

    SourceLoopWebhookStore(Gate &gate, SecretStore &secrets, Id connectionId, const QUrl &service);

    Future<Page<Delivery>> page(DeliveryFilter filter, Qt::SortOrder order, PageRequest request) override;
    Future<qint64> count(DeliveryFilter filter) override;
    Future<Delivery> detail(Id id) override;
    using WebhookStore::record;
    Future<void> record(QList<Delivery> deliveries) override;
    Future<int> removeBefore(QDateTime before) override;
    /// The service receives callbacks, not Reeve.
    Future<Delivery> receive(Delivery delivery) override;
    /// From the provisioning event; NotFound when Reeve did not get it.
    Future<QPair<QByteArray, QByteArray>> callbackSecret(Id tenantId) override;
    [[nodiscard]] QString callbackUrl() const override { return m_callbackUrl; }

    /// Remembers what a TENANT_PROVISIONING event carries; the answer's status is 204, 400 or 422.
    Future<Delivery> receiveEvent(Delivery delivery);

private:
    [[nodiscard]] QList<Delivery> matching(const DeliveryFilter &filter) const;

    Gate &m_gate;
    SecretStore &m_secrets;
    const Id m_connectionId;
    const QString m_callbackUrl;
    QList<Delivery> m_deliveries; ///< newest first
};

} // namespace reeve::sourceloop
