#include "ui/panes/temporal/temporal_pane.h"

#include "models/format.h"
#include "models/json_text.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/provisioning/run_events_view.h"
#include "ui/panes/provisioning/run_steps_view.h"
#include "ui/panes/temporal/temporal_settings_form.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/detail_panel.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/state_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace reeve {

using namespace std::chrono_literals;

namespace {

const QStringList connectionKeys{setting::temporalAddress, setting::temporalNamespace, setting::temporalTaskQueue,
                                 setting::temporalType,    setting::temporalCaFile,    setting::temporalCertificate};

QString statusQuery(const QString &status)
{
    QString word;
    for (const QString &part : status.split(QLatin1Char('_')))
        word += part.left(1).toUpper() + part.mid(1);
    return QStringLiteral("ExecutionStatus = '%1'").arg(word);
}

} // namespace

TemporalPane::TemporalPane(const PaneContext &context)
    : Pane(context), m_context(context), m_model(new WorkflowListModel(this)), m_query(new QLineEdit(this)),
      m_status(new QComboBox(this)), m_noWorker(new Notice({}, Tone::Warning, this)), m_table(new QTableView(this)),
      m_detail(new DetailPanel(this)), m_stack(new QStackedWidget(this)), m_content(new QWidget(this)),
      m_state(new StateView(this))
{
    setObjectName(QStringLiteral("pane_temporal"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_state);
    buildHead();
    addActions();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { select(current.row()); });
    connect(m_model, &WorkflowListModel::failed, this, [this](const Error &error) {
        m_state->showError(error, [this] { refresh(); });
        m_stack->setCurrentWidget(m_state);
    });
    connect(m_model, &WorkflowListModel::loaded, this, [this] {
        m_stack->setCurrentWidget(m_content);
        emit summaryChanged(tr("%n workflow(s) loaded", nullptr, m_model->rowCount()));
        if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
            m_table->selectRow(0);
    });
    m_timer.setInterval(5s);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (!isVisible() || !m_client)
            return;
        m_model->refresh();
        askWorkers();
    });
    m_timer.start();
    connect(&context.workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Workspace && isVisible())
            connectServer();
    });
    m_detail->showMessage(tr("Select a workflow."));
    updateActions();
}

TemporalPane::~TemporalPane() = default;

QIcon TemporalPane::icon() const
{
    return reeve::icon(QStringLiteral("temporal"));
}

void TemporalPane::buildHead()
{
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(12, 12, 12, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_query->setObjectName(QStringLiteral("visibilityQuery"));
    m_query->setAccessibleName(tr("Visibility query"));
    m_query->setPlaceholderText(tr("Visibility query: WorkflowId STARTS_WITH \"tenant-\""));
    m_query->setClearButtonEnabled(true);
    m_status->setObjectName(QStringLiteral("workflowStatus"));
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Every status"), QString());
    for (const QString &status : workflowStatuses())
        m_status->addItem(workflowStatusTitle(status), status);
    head->addWidget(m_query, 1);
    head->addWidget(m_status);
    layout->addLayout(head);
    m_tools = new QHBoxLayout;
    layout->addLayout(m_tools);
    m_noWorker->setObjectName(QStringLiteral("noWorker"));
    m_noWorker->hide();
    layout->addWidget(m_noWorker);
    auto *splitter = new QSplitter(m_content);
    m_table->setObjectName(QStringLiteral("workflows"));
    m_table->setAccessibleName(tr("Workflows"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new CellDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    const QList<int> widths{34, 16, 26, 20, 12, 10};
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, letter * widths.at(column));
    m_table->horizontalHeader()->setStretchLastSection(true);
    splitter->addWidget(m_table);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    layout->addWidget(splitter, 1);
    connect(m_query, &QLineEdit::returnPressed, this, &TemporalPane::query);
    connect(m_query, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            query();
    });
    connect(m_status, &QComboBox::currentIndexChanged, this, &TemporalPane::query);
}

QAction *TemporalPane::add(const QString &name, const QString &text, Permission permission, void (TemporalPane::*act)())
{
    auto *action = new GuardedAction(text, m_context.workspace, permission, Capability::Provision, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    m_actions << action;
    addAction(action);
    if (m_menu) {
        m_menu->addAction(action);
        return action;
    }
    auto *button = new QToolButton(m_content);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setObjectName(name + QStringLiteral("Button"));
    m_tools->addWidget(button);
    return action;
}

void TemporalPane::addActions()
{
    const auto guarded = [](QAction *action) { return qobject_cast<GuardedAction *>(action); };
    add(QStringLiteral("startWorkflow"), tr("&Start…"), Permission::Provision, &TemporalPane::start);
    auto *one = new QToolButton(m_content);
    one->setObjectName(QStringLiteral("workflowMenu"));
    one->setText(tr("&Workflow"));
    one->setAccessibleName(tr("Workflow"));
    one->setPopupMode(QToolButton::InstantPopup);
    m_menu = new QMenu(one);
    one->setMenu(m_menu);
    m_tools->addWidget(one);
    m_forRunning = {guarded(add(QStringLiteral("signalCancel"), tr("Cancel by si&gnal…"), Permission::Provision,
                                &TemporalPane::cancelBySignal)),
                    guarded(add(QStringLiteral("signalUpdate"), tr("&Update…"), Permission::Provision,
                                &TemporalPane::updateBySignal)),
                    guarded(add(QStringLiteral("requestCancel"), tr("Request &cancellation…"), Permission::Provision,
                                &TemporalPane::cancelWorkflow)),
                    guarded(add(QStringLiteral("terminateWorkflow"), tr("&Terminate…"), Permission::Provision,
                                &TemporalPane::terminate))};
    m_forOne = {
        guarded(add(QStringLiteral("resetWorkflow"), tr("&Reset…"), Permission::Provision, &TemporalPane::reset)),
        guarded(add(QStringLiteral("copyStart"), tr("Copy as co&mmand"), Permission::ReadTenants,
                    &TemporalPane::copyCommand))};
    m_menu = nullptr;
    add(QStringLiteral("temporalHealth"), tr("&Health…"), Permission::ReadTenants, &TemporalPane::health);
    add(QStringLiteral("temporalConnection"), tr("C&onnection…"), Permission::ManageWorkspace,
        &TemporalPane::configure);
    m_tools->addStretch();
}

void TemporalPane::activate()
{
    connectServer();
    m_table->setFocus();
}

void TemporalPane::refresh()
{
    if (!m_client)
        return connectServer();
    query();
}

void TemporalPane::connectServer()
{
    onResult(this, m_context.workspace.settings().read(), [this](const Result<QJsonObject> &settings) {
        if (!settings) {
            m_state->showError(settings.error(), [this] { connectServer(); });
            return m_stack->setCurrentWidget(m_state);
        }
        QJsonObject now;
        for (const QString &key : connectionKeys)
            now[key] = settings->value(key);
        if (m_client && now == m_connected) {
            showDetail();
            return m_model->refresh();
        }
        m_connected = now;
        const TemporalSettings wanted = temporalSettingsFrom(*settings);
        if (!wanted.isSet()) {
            m_client.reset();
            m_model->setFetch({});
            m_state->showEmpty(tr("No Temporal server is connected."),
                               tr("Connect one to see its workflows here, and to start, signal and end them."),
                               tr("Connect…"), [this] { configure(); });
            return m_stack->setCurrentWidget(m_state);
        }
        onResult(this, m_context.secrets.read(temporalKeyName(m_context.workspace.info().id)),
                 [this, wanted](const Result<QByteArray> &key) { connectWith(wanted, key.value_or(QByteArray())); });
    });
}

void TemporalPane::connectWith(const TemporalSettings &settings, const QByteArray &apiKey)
{
    m_client = std::make_shared<TemporalClient>(settings, apiKey);
    query();
}

void TemporalPane::query()
{
    if (!m_client)
        return;
    QStringList parts;
    if (const QString typed = m_query->text().trimmed(); !typed.isEmpty())
        parts << typed;
    if (const QString status = m_status->currentData().toString(); !status.isEmpty())
        parts << statusQuery(status);
    const QString whole = parts.size() < 2 ? parts.value(0) : QStringLiteral("(%1) and %2").arg(parts[0], parts[1]);
    m_model->setFetch([client = m_client, whole](const QByteArray &from) { return client->list(whole, from); });
    askWorkers();
    updateActions();
}

void TemporalPane::askWorkers()
{
    onResult(this, m_client->workers(), [this, client = m_client](const Result<QStringList> &workers) {
        if (client != m_client)
            return;
        m_noWorker->setText(tr("No worker polls the task queue “%1”. Workflows wait until one is started.")
                                .arg(client->settings().taskQueue));
        m_noWorker->setVisible(workers && workers->isEmpty());
    });
}

void TemporalPane::select(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    const Workflow &workflow = m_model->at(row);
    if (workflow.id == m_selectedId && workflow.runId == m_selectedRun)
        return;
    m_selectedId = workflow.id;
    m_selectedRun = workflow.runId;
    m_shown.reset();
    updateActions();
    showDetail();
}

void TemporalPane::showDetail()
{
    if (!m_client || m_selectedId.isEmpty())
        return;
    m_wait.cancel();
    onResult(this, m_client->detail(m_selectedId, m_selectedRun),
             [this, client = m_client, turn = ++m_turn](const Result<WorkflowDetail> &detail) {
                 if (turn != m_turn || client != m_client)
                     return;
                 if (!detail) {
                     m_built.clear();
                     return m_detail->showError(detail.error());
                 }
                 display(*detail);
                 follow(*detail);
                 followAttempts(detail->pending);
             });
}

void TemporalPane::build(const Workflow &workflow)
{
    m_built = workflow.runId;
    m_detail->begin();
    m_detail->setHeading(workflow.id, workflow.type);
    m_summary = new QLabel(m_detail);
    m_summary->setObjectName(QStringLiteral("workflowSummary"));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->addWidget(m_summary);
    m_detail->addSection(tr("Steps"));
    m_steps = new RunStepsView(m_detail);
    m_detail->addWidget(m_steps);
    m_detail->addSection(tr("State"));
    m_answer = new QLabel(m_detail);
    m_answer->setObjectName(QStringLiteral("workflowState"));
    m_answer->setTextFormat(Qt::PlainText);
    m_answer->setWordWrap(true);
    m_answer->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_detail->addWidget(m_answer);
    m_detail->addSection(tr("History"));
    m_events = new RunEventsView(m_detail);
    m_detail->addWidget(m_events);
}

/// A workflow that goes on changes in place, as a run does.
void TemporalPane::display(const WorkflowDetail &detail)
{
    m_shown = detail;
    if (m_built != detail.workflow.runId || !m_steps)
        build(detail.workflow);
    const Workflow &workflow = detail.workflow;
    QStringList lines{
        tr("%1 since %2").arg(workflowStatusTitle(workflow.status), format::dateTime(workflow.startedOn))};
    if (workflow.closedOn.isValid())
        lines = {tr("%1 on %2, after %3")
                     .arg(workflowStatusTitle(workflow.status), format::dateTime(workflow.closedOn),
                          format::duration(workflow.startedOn.msecsTo(workflow.closedOn)))};
    for (const PendingActivity &activity : detail.pending)
        if (activity.attempt > 1)
            lines << tr("Attempt %1 of “%2”: %3").arg(activity.attempt).arg(stepTitle(activity.step), activity.failure);
    if (detail.truncated)
        lines << tr("The history is longer than what is shown.");
    m_summary->setText(lines.join(QLatin1Char('\n')));
    m_steps->setSteps(detail.steps);
    m_events->setEvents(detail.events);
    updateActions();
    showState();
}

void TemporalPane::showState()
{
    onResult(this, m_client->state(m_selectedId, m_selectedRun),
             [this, turn = m_turn](const Result<QJsonObject> &state) {
                 if (turn == m_turn && m_answer)
                     m_answer->setText(state ? json_text::pretty(*state) : state.error().line());
             });
}

void TemporalPane::follow(const WorkflowDetail &detail)
{
    if (detail.next.isEmpty())
        return;
    m_wait = m_client->waitForMore(m_selectedId, m_selectedRun, detail.next);
    onResult(this, m_wait, [this, detail, client = m_client, turn = m_turn](const Result<bool> &more) {
        if (turn != m_turn || client != m_client || !isVisible())
            return;
        // What ends the wait is shown whole; one that ended without news, or broke, begins again.
        if (more && !*more)
            return follow(detail);
        if (more)
            return showDetail();
        QTimer::singleShot(2s, this, [this, turn] {
            if (turn == m_turn && isVisible())
                showDetail();
        });
    });
}

void TemporalPane::followAttempts(const QList<PendingActivity> &known)
{
    if (known.isEmpty())
        return;
    QTimer::singleShot(1s, this, [this, known, client = m_client, turn = m_turn] {
        if (turn != m_turn || client != m_client || !isVisible())
            return;
        onResult(this, client->pending(m_selectedId, m_selectedRun),
                 [this, known, turn](const Result<QList<PendingActivity>> &now) {
                     if (turn != m_turn || !isVisible())
                         return;
                     if (now && *now != known)
                         return showDetail();
                     followAttempts(known);
                 });
    });
}

void TemporalPane::updateActions()
{
    const bool running = m_shown && !m_shown->workflow.closedOn.isValid();
    for (GuardedAction *action : std::as_const(m_forOne))
        action->setBlocked(m_shown ? QString() : tr("Select a workflow first."));
    for (GuardedAction *action : std::as_const(m_forRunning))
        action->setBlocked(!m_shown  ? tr("Select a workflow first.")
                           : running ? QString()
                                     : tr("This workflow has ended."));
    for (QAction *action : std::as_const(m_actions))
        if (action->objectName() == QLatin1String("startWorkflow") ||
            action->objectName() == QLatin1String("temporalHealth"))
            qobject_cast<GuardedAction *>(action)->setBlocked(m_client ? QString()
                                                                       : tr("Connect a Temporal server first."));
}

} // namespace reeve
