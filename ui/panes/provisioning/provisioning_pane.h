#pragma once

#include "models/run_list_model.h"
#include "services/workspace/workspace.h"
#include "ui/panes/list_pane.h"

#include <QPointer>

class QLabel;

namespace reeve {

class BatchBar;
class GuardedAction;
class RunEventsView;
class RunStepsView;
class RunSummary;

/// Runs of provisioning, live. Presets: "failed", "retrying", "waiting" (for the webhook), "tenant:<id>".
class ProvisioningPane : public ListPane
{
    Q_OBJECT
public:
    explicit ProvisioningPane(const PaneContext &context);

    [[nodiscard]] QString key() const override { return QStringLiteral("provisioning"); }
    [[nodiscard]] QString title() const override { return tr("Provisioning"); }
    [[nodiscard]] QIcon icon() const override;
    void applyPreset(const QString &preset) override;
    void reveal(const Id &id) override;

protected:
    void applyFilter(const FilterState &filter) override { m_model->setFilter(filter, m_tenantId); }
    void showDetail(const Id &id) override;
    void updateActions(const QList<Id> &selection) override;

private:
    void addActions();
    void addTools();
    void createFromFile();
    void addTenantBar();
    void narrowTo(const Id &tenantId);
    GuardedAction *action(const QString &name, const QString &iconName, const QString &text, Permission permission,
                          Capabilities capabilities, void (ProvisioningPane::*act)());
    void display(const RunDetail &detail);
    void build(const RunDetail &detail);
    [[nodiscard]] std::optional<Run> known(const Id &id) const;
    /// Empty when `allowed` holds for one of the runs at least; `otherwise` when for none.
    [[nodiscard]] QString whyNot(const QList<Id> &selection, bool (*allowed)(const Run &),
                                 const QString &otherwise) const;

    void retry();
    void cancel();
    void rollBack();
    void showPassword();
    void openTenant();
    void sendCallback();
    void updateInput();
    void compareInput();
    void copyState();
    void copyCommand();

    RunListModel *m_model;
    Id m_tenantId;
    BatchBar *m_batch = nullptr;
    QWidget *m_tenantBar = nullptr;
    QLabel *m_tenantText = nullptr;
    std::optional<Run> m_run; ///< the selected one, as its details were last read
    QJsonObject m_input;      ///< its own
    QJsonObject m_state;
    quint64 m_turn = 0;
    QPointer<RunSummary> m_summary;
    QPointer<RunStepsView> m_steps;
    QPointer<RunEventsView> m_events;
    Id m_built; ///< the run that the panel is built for
    GuardedAction *m_retry = nullptr;
    GuardedAction *m_cancel = nullptr;
    GuardedAction *m_rollBack = nullptr;
    GuardedAction *m_password = nullptr;
    GuardedAction *m_callback = nullptr;
    GuardedAction *m_update = nullptr;
    QList<QAction *> m_single; ///< for one selected run
    QAction *m_openTenant = nullptr;
};

} // namespace reeve
