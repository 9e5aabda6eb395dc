#pragma once

#include "services/webhooks/endpoint_host.h"
#include "services/webhooks/webhook_secrets.h"
#include "ui/panes/pane.h"

class QTabWidget;

namespace reeve {

class DeliveriesPage;
class EndpointsPage;
class LaterPage;
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
    bool makeNextPart() override;
    void refresh() override;

private:
    DeliveriesPage *makeHistory(PaneContext context);
    SendPage &send();
    LaterPage *addTab(const QString &title, std::function<QWidget *(QWidget *parent)> make);

    PaneContext m_context;
    WebhookSecrets m_secrets;
    EndpointHost m_host;
    QTabWidget *m_tabs;
    LaterPage *m_historyTab;
    LaterPage *m_sendTab;
    LaterPage *m_receiveTab;
    DeliveriesPage *m_history = nullptr;
    SendPage *m_send = nullptr;
    EndpointsPage *m_receive = nullptr;
};

} // namespace reeve
