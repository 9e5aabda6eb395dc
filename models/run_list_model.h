#pragma once

#include "models/filter_state.h"
#include "models/paged_model.h"
#include "services/workspace/run_store.h"

namespace reeve {

/// A run's state as the operator reads it: "Retrying" and "Waiting for webhook" instead of one "Waiting".
QString runStateText(const Run &run);
/// How long a run took, or has taken until `now`, in milliseconds.
qint64 runDuration(const Run &run, const QDateTime &now);

/// The provisioning pane's list. While it shows runs that have not ended, their duration counts on.
class RunListModel : public PagedModel<Run>
{
    Q_OBJECT
public:
    enum Column {
        Tenant,
        Plan,
        State,
        Progress,
        Step,
        Attempt,
        ErrorText,
        Duration,
        CreatedOn,
        CreatedBy,
        ColumnCount
    };

    RunListModel(RunStore &store, QObject *parent);

    /// `tenantId` narrows the list to one tenant; empty for all.
    void setFilter(const FilterState &filter, const Id &tenantId = {});
    /// What the list shows all of, for changes over a whole filter.
    [[nodiscard]] const RunFilter &runFilter() const { return m_filter; }
    /// "state" (by runStateKey), "waiting" ("retry", "webhook"), "step" and "attempt" (the least number of attempts).
    [[nodiscard]] static QList<Facet> facets();
    /// The filters that other panes link to by name: "failed", "retrying", "waiting"; nothing for another name.
    [[nodiscard]] static std::optional<FilterState> preset(const QString &name);

protected:
    Future<Page<Run>> fetch(const PageRequest &request) override;
    Future<qint64> fetchCount() override;
    QVariant cell(const Run &run, int column, int role) const override;

private:
    [[nodiscard]] Sort<RunColumn> order() const;
    void tick();

    RunStore &m_store;
    RunFilter m_filter;
    QTimer m_clock;
};

} // namespace reeve
