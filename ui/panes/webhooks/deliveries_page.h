#pragma once

#include "services/domain/role.h"
#include "services/webhooks/sender.h"
#include "services/workspace/webhook_store.h"
#include "ui/panes/list_pane.h"

namespace reeve {

class DeliveryListModel;
class GuardedAction;

/// The tab "History": everything that came in and went out, with its answers. Two selected ones are compared, any are
/// exported as HAR, and what was sent is sent again.
class DeliveriesPage : public ListPane
{
    Q_OBJECT
public:
    explicit DeliveriesPage(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("webhooks"); }
    [[nodiscard]] QString title() const override { return tr("Webhooks"); }
    [[nodiscard]] QIcon icon() const override;
    /// "refused", "failed", "tenant:<id>" for a tenant's deliveries.
    void applyPreset(const QString &preset) override;
    /// The selected deliveries as an HTTP Archive.
    void saveHar(const QString &path);

signals:
    /// To the composer, to be signed afresh.
    void compose(const reeve::Delivery &delivery);

protected:
    void applyFilter(const FilterState &filter) override;
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    GuardedAction *addAction(const char *name, const QString &text, Permission permission,
                             void (DeliveriesPage::*act)());
    void fillDetail(const Delivery &delivery);
    void replay();
    void composeSelected();
    void compareSelected();
    void chooseHarPath();
    /// Reads whole deliveries one after the other; `done` gets them in the order of `ids`.
    void readAll(const QList<Id> &ids, std::function<void(const QList<Delivery> &)> done, QList<Delivery> read = {});

    DeliveryListModel *m_deliveries;
    WebhookSender *m_sender;
    GuardedAction *m_replay;
    GuardedAction *m_compose;
    GuardedAction *m_compare;
    GuardedAction *m_har;
    Id m_tenant;
};

} // namespace reeve
