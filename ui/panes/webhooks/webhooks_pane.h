#pragma once

#include "services/webhooks/endpoint_host.h"
#include "services/webhooks/webhook_secrets.h"
#include "ui/panes/pane.h"

class QTabWidget;

namespace reeve {

class DeliveriesPage;
class EndpointsPage;
class SendPage;

/// The webhook workbench: what came in and went out, a composer that sends, attacks and loads, and the operator's own
/// endpoints, which listen as long as the pane is there.
class WebhooksPane : public Pane
{
    Q_OBJECT
public:
    explicit WebhooksPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("webhooks"); }
    [[nodiscard]] QString title() const override { return tr("Webhooks"); }
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    void reveal(const Id &id) override;
    /// "refused", "failed", "tenant:<id>" for a tenant's deliveries, "test:<id>" to compose a callback for that tenant.
    void applyPreset(const QString &preset) override;
    [[nodiscard]] QList<QAction *> commands() const override;
    void refresh() override;

private:
    WebhookSecrets m_secrets;
    EndpointHost m_host;
    QTabWidget *m_tabs;
    DeliveriesPage *m_history;
    SendPage *m_send;
    EndpointsPage *m_receive;
};

} // namespace reeve
