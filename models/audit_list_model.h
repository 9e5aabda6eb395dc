#pragma once

#include "models/filter_state.h"
#include "models/paged_model.h"
#include "services/workspace/audit_store.h"

namespace reeve {

/// The audit pane's list: every write, newest first. A row's id is its sequence number.
class AuditListModel : public PagedModel<AuditEvent>
{
    Q_OBJECT
public:
    enum Column { At, Actor, Action, Thing, Name, Reason, Role, ThingId, Before, After, ColumnCount };

    AuditListModel(AuditStore &store, QObject *parent);

    /// What the list is narrowed to beside the filter bar: one person, one thing; empty for all.
    struct Focus
    {
        QString actor;
        Id entityId;
        QString entityName; ///< for people
        [[nodiscard]] bool isEmpty() const { return actor.isEmpty() && entityId.isEmpty(); }
    };

    void setFilter(const FilterState &filter, const Focus &focus = {});
    /// "entity" (by entityKey).
    [[nodiscard]] static QList<Facet> facets();

protected:
    Future<Page<AuditEvent>> fetch(const PageRequest &request) override;
    Future<qint64> fetchCount() override;
    QVariant cell(const AuditEvent &event, int column, int role) const override;
    QString idOf(const AuditEvent &event) const override { return QString::number(event.sequence); }

private:
    AuditStore &m_store;
    AuditFilter m_filter;
};

} // namespace reeve
