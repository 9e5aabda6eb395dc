#pragma once

#include "models/workflow_list_model.h"
#include "services/domain/role.h"
#include "services/temporal/temporal_client.h"
#include "ui/panes/pane.h"

#include <QPointer>
#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;
class QHBoxLayout;
class QMenu;

namespace reeve {

class DetailPanel;
class GuardedAction;
class Notice;
class RunEventsView;
class RunStepsView;
class StateView;

/// The workflows of a Temporal server, drawn as Reeve's own runs are: list by visibility query, history as steps, live
/// while a workflow runs, and everything that can be asked of one.
class TemporalPane : public Pane
{
    Q_OBJECT
public:
    explicit TemporalPane(const PaneContext &context);
    ~TemporalPane() override;

    [[nodiscard]] QString key() const override { return QStringLiteral("temporal"); }
    [[nodiscard]] QString title() const override { return tr("Temporal"); }
    [[nodiscard]] QIcon icon() const override;
    void activate() override;
    void refresh() override;
    [[nodiscard]] QList<QAction *> commands() const override { return m_actions; }

private:
    void buildHead();
    void addActions();
    QAction *add(const QString &name, const QString &text, Permission permission, void (TemporalPane::*act)());
    /// Reads the settings and connects anew when they changed.
    void connectServer();
    void connectWith(const TemporalSettings &settings, const QByteArray &apiKey);
    void query();
    void askWorkers();
    void select(int row);
    void showDetail();
    void display(const WorkflowDetail &detail);
    void build(const Workflow &workflow);
    void showState();
    /// Long poll: shows the workflow again as soon as its history goes on.
    void follow(const WorkflowDetail &detail);
    /// The same for attempts, which the history does not tell of.
    void followAttempts(const QList<PendingActivity> &known);
    void updateActions();
    void done(const Result<void> &result, const QString &text);

    void configure();
    void start();
    void cancelBySignal();
    void updateBySignal();
    void cancelWorkflow();
    void terminate();
    void reset();
    void health();
    void copyCommand();

    PaneContext m_context;
    std::shared_ptr<TemporalClient> m_client;
    QJsonObject m_connected; ///< the settings that the client was made from
    WorkflowListModel *m_model;
    QLineEdit *m_query;
    QComboBox *m_status;
    Notice *m_noWorker;
    QTableView *m_table;
    DetailPanel *m_detail;
    QStackedWidget *m_stack;
    QWidget *m_content;
    StateView *m_state;
    QHBoxLayout *m_tools = nullptr;
    QMenu *m_menu = nullptr; ///< of what can be asked of one workflow
    QList<QAction *> m_actions;
    QList<GuardedAction *> m_forOne;
    QList<GuardedAction *> m_forRunning;
    std::optional<WorkflowDetail> m_shown;
    Id m_selectedId;
    Id m_selectedRun;
    Id m_built;
    QPointer<RunStepsView> m_steps;
    QPointer<RunEventsView> m_events;
    QPointer<QLabel> m_summary;
    QPointer<QLabel> m_answer; ///< of getState
    Future<bool> m_wait;       ///< for more of the history of the workflow that is shown
    QTimer m_timer;
    quint64 m_turn = 0;
};

} // namespace reeve
