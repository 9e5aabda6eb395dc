#pragma once

#include "services/workspace/webhook_store.h"
#include "ui/panes/list_pane.h"

namespace reeve {

class DeliveryListModel;
class GuardedAction;

/// What came in and went out, with its answers; and a first tester of callbacks.
class WebhooksPane : public ListPane
{
    Q_OBJECT
public:
    explicit WebhooksPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("webhooks"); }
    [[nodiscard]] QString title() const override { return tr("Webhooks"); }
    [[nodiscard]] QIcon icon() const override;
    /// "refused", "failed", "tenant:<id>" for a tenant's deliveries, "test:<id>" for the tester with that tenant.
    void applyPreset(const QString &preset) override;

protected:
    void applyFilter(const FilterState &filter) override;
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    void openTester(const Id &tenantId);
    void fillDetail(const Delivery &delivery);

    DeliveryListModel *m_deliveries;
    GuardedAction *m_test;
    Id m_tenant;
};

} // namespace reeve
