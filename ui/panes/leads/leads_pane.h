#pragma once

#include "services/workspace/lead_store.h"
#include "ui/panes/list_pane.h"

namespace reeve {

class LeadActions;
class LeadListModel;

/// Prospective clients: from their first mail to their tenant.
class LeadsPane : public ListPane
{
    Q_OBJECT
public:
    explicit LeadsPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("leads"); }
    [[nodiscard]] QString title() const override { return tr("Leads"); }
    [[nodiscard]] QIcon icon() const override;
    /// "unverified" (waiting for over a day), or a state's key.
    void applyPreset(const QString &preset) override;

protected:
    void applyFilter(const FilterState &filter) override;
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    void fillDetail(const LeadDetail &lead);
    void addDuplicates(const QList<Duplicate> &duplicates);

    LeadListModel *m_leads;
    LeadActions *m_actions;
    Lead m_shown; ///< in the panel; may be outside of the list's window
};

} // namespace reeve
