#pragma once

#include "models/audit_list_model.h"
#include "ui/panes/list_pane.h"

class QPushButton;

namespace reeve {

/// Every write: who, when, what, and before and after as a diff.
class AuditPane : public ListPane
{
    Q_OBJECT
public:
    explicit AuditPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString title() const override { return tr("Audit"); }
    [[nodiscard]] QIcon icon() const override;
    /// "actor:<name>" or "thing:<id>".
    void applyPreset(const QString &preset) override;

protected:
    void applyFilter(const FilterState &filter) override;
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    void setFocusOn(const AuditListModel::Focus &focus);
    [[nodiscard]] const AuditEvent *current() const;

    AuditListModel *m_events;
    AuditListModel::Focus m_focus;
    QPushButton *m_focusButton;
    QAction *m_onlyActor;
    QAction *m_onlyThing;
};

} // namespace reeve
