#pragma once

#include "models/filter_state.h"
#include "models/paged_model.h"
#include "services/workspace/webhook_store.h"

namespace reeve {

QString directionTitle(DeliveryDirection direction); ///< translated: "Received", "Sent"

/// The webhooks pane's list.
class DeliveryListModel : public PagedModel<Delivery>
{
    Q_OBJECT
public:
    enum Column { At, Direction, Outcome, Status, Method, Url, Reason, Duration, Remote, ColumnCount };

    DeliveryListModel(WebhookStore &store, QObject *parent);

    /// `tenantId` narrows the list to one tenant; empty for all.
    void setFilter(const FilterState &filter, const Id &tenantId = {});
    /// "direction" ("in", "out") and "outcome" (by deliveryOutcomeKey).
    [[nodiscard]] static QList<Facet> facets();

protected:
    Future<Page<Delivery>> fetch(const PageRequest &request) override;
    Future<qint64> fetchCount() override;
    QVariant cell(const Delivery &delivery, int column, int role) const override;

private:
    WebhookStore &m_store;
    DeliveryFilter m_filter;
};

} // namespace reeve
