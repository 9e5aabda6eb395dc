#include "ui/panes/provisioning/provisioning_pane.h"

#include "models/json_text.h"
#include "models/shell_command.h"
#include "services/workspace/tenant_store.h"
#include "ui/panes/provisioning/batch_bar.h"
#include "ui/panes/provisioning/bulk_create_dialog.h"
#include "ui/panes/provisioning/run_analytics_dialog.h"
#include "ui/panes/provisioning/run_events_view.h"
#include "ui/panes/provisioning/run_steps_view.h"
#include "ui/panes/provisioning/run_summary.h"
#include "ui/panes/provisioning/run_tools.h"
#include "ui/panes/provisioning/subscribers_dialog.h"
#include "ui/panes/provisioning/temporary_password.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bulk_report_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace reeve {

namespace {

const QString tenantPreset = QStringLiteral("tenant:");

bool canRetry(const Run &run)
{
    return run.state == RunState::Failed || (run.state == RunState::Waiting && run.waitReason == WaitReason::Retry);
}

bool canCancel(const Run &run)
{
    return run.state == RunState::Queued || run.state == RunState::Running || run.state == RunState::Waiting;
}

bool canRollBack(const Run &run)
{
    return run.state == RunState::Failed;
}

} // namespace

ProvisioningPane::ProvisioningPane(const PaneContext &context)
    : ListPane(context, QStringLiteral("provisioning"), new RunListModel(context.workspace.runs(), nullptr),
               RunListModel::facets(), Entity::Run,
               {tr("No runs yet."), tr("Provision a tenant in the tenants pane; its run appears here.")}),
      m_model(findChild<RunListModel *>())
{
    addTenantBar();
    m_batch = new BatchBar(context, this);
    addHeaderWidget(m_batch);
    addActions();
    addTools();
    ProvisioningPane::updateActions({});
}

QIcon ProvisioningPane::icon() const
{
    return reeve::icon(QStringLiteral("provisioning"));
}

void ProvisioningPane::addTenantBar()
{
    m_tenantBar = new QWidget(this);
    auto *layout = new QHBoxLayout(m_tenantBar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_tenantText = new QLabel(m_tenantBar);
    m_tenantText->setTextFormat(Qt::PlainText);
    auto *all = new QPushButton(tr("Show &all tenants"), m_tenantBar);
    all->setObjectName(QStringLiteral("allTenants"));
    connect(all, &QPushButton::clicked, this, [this] {
        narrowTo({});
        applyFilter(filter());
    });
    layout->addWidget(m_tenantText);
    layout->addWidget(all);
    layout->addStretch();
    m_tenantBar->hide();
    addHeaderWidget(m_tenantBar);
}

void ProvisioningPane::narrowTo(const Id &tenantId)
{
    m_tenantId = tenantId;
    m_tenantBar->setVisible(!tenantId.isEmpty());
    m_tenantText->setText(tr("Runs of one tenant"));
    if (tenantId.isEmpty())
        return;
    onResult(this, context().workspace.tenants().detail(tenantId),
             [this, tenantId](const Result<TenantDetail> &detail) {
                 if (detail && tenantId == m_tenantId)
                     m_tenantText->setText(tr("Runs of %1").arg(detail->tenant.name));
             });
}

void ProvisioningPane::applyPreset(const QString &preset)
{
    narrowTo(preset.startsWith(tenantPreset) ? preset.mid(tenantPreset.size()) : Id());
    setFilter(RunListModel::preset(preset).value_or(FilterState()));
}

void ProvisioningPane::reveal(const Id &id)
{
    if (!m_tenantId.isEmpty()) {
        narrowTo({});
        applyFilter(filter());
    }
    ListPane::reveal(id);
}

GuardedAction *ProvisioningPane::action(const QString &name, const QString &iconName, const QString &text,
                                        Permission permission, Capabilities capabilities,
                                        void (ProvisioningPane::*act)())
{
    auto *action = new GuardedAction(text, context().workspace, permission, capabilities, this);
    action->setObjectName(name);
    action->setIcon(reeve::icon(iconName));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ProvisioningPane::addActions()
{
    const Capabilities provision = Capability::Provision;
    m_retry = action(QStringLiteral("retryRuns"), QStringLiteral("retry"), tr("&Retry"), Permission::Provision,
                     provision, &ProvisioningPane::retry);
    m_retry->setHelp(tr("Goes on with the step that failed, its attempts counted anew."));
    m_cancel = action(QStringLiteral("cancelRuns"), QStringLiteral("cancel"), tr("&Cancel…"), Permission::Provision,
                      provision, &ProvisioningPane::cancel);
    m_cancel->setHelp(tr("Stops before the next step and takes back what was done."));
    m_rollBack = action(QStringLiteral("rollBackRuns"), QStringLiteral("rollback"), tr("Roll &back…"),
                        Permission::Provision, provision, &ProvisioningPane::rollBack);
    m_rollBack->setHelp(tr("Takes back the steps of a failed run."));
    m_password = action(QStringLiteral("showPassword"), QStringLiteral("eye"), tr("&Password…"), Permission::Provision,
                        provision, &ProvisioningPane::showPassword);
    m_password->setHelp(tr("Shows the temporary password of the administrator, once."));
    m_callback = action(QStringLiteral("sendCallback"), QStringLiteral("webhooks"), tr("&Send callback…"),
                        Permission::SendWebhooks, Capability::ReceiveWebhooks, &ProvisioningPane::sendCallback);
    m_callback->setHelp(tr("Opens the webhook tester for this tenant."));
    m_openTenant = new QAction(reeve::icon(QStringLiteral("tenants")), tr("Show &tenant"), this);
    m_openTenant->setObjectName(QStringLiteral("showTenant"));
    connect(m_openTenant, &QAction::triggered, this, &ProvisioningPane::openTenant);
    for (GuardedAction *bulk : {m_retry, m_cancel, m_rollBack}) {
        addToolbarAction(bulk);
        addRowAction(bulk);
    }
    m_update = action(QStringLiteral("updateInput"), QStringLiteral("edit"), tr("&Update input…"),
                      Permission::Provision, provision, &ProvisioningPane::updateInput);
    m_update->setHelp(tr("Changes a field of the run's input before the step that uses it is done."));
    addRowAction(m_update);
    const auto plain = [this](const QString &name, const QString &iconName, const QString &text,
                              void (ProvisioningPane::*act)()) {
        auto *made = new QAction(reeve::icon(iconName), text, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, act);
        m_single << made;
        return made;
    };
    addSeparator();
    for (QAction *one : {plain(QStringLiteral("compareInput"), QStringLiteral("columns"),
                               tr("Compare &input with a run that passed…"), &ProvisioningPane::compareInput),
                         plain(QStringLiteral("copyState"), QStringLiteral("copy"), tr("Copy s&tate as JSON"),
                               &ProvisioningPane::copyState),
                         plain(QStringLiteral("copyCommand"), QStringLiteral("copy"), tr("Copy as Temporal c&ommand"),
                               &ProvisioningPane::copyCommand)})
        addRowAction(one);
    addSeparator();
    for (QAction *one : QList<QAction *>{m_callback, m_password, m_openTenant})
        addRowAction(one);
}

void ProvisioningPane::addTools()
{
    using run_tools::Change;
    const auto guarded = [this](const QString &name, const QString &text, Permission permission,
                                std::function<void()> act) {
        auto *made = new GuardedAction(text, context().workspace, permission, Capability::Provision, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, std::move(act));
        return made;
    };
    const auto all = [this](Change change) {
        return [this, change] { run_tools::changeAll(context(), m_model->runFilter(), change, this); };
    };
    addToolbarMenu(
        tr("&All of the filter"), QStringLiteral("allOfFilter"),
        {guarded(QStringLiteral("retryAll"), tr("Retry all of the filter…"), Permission::Provision, all(Change::Retry)),
         guarded(QStringLiteral("cancelAll"), tr("Cancel all of the filter…"), Permission::Provision,
                 all(Change::Cancel)),
         guarded(QStringLiteral("rollBackAll"), tr("Roll back all of the filter…"), Permission::Provision,
                 all(Change::RollBack))});
    addToolbarMenu(tr("&Engine"), QStringLiteral("engineMenu"),
                   {guarded(QStringLiteral("createFromFile"), tr("Create tenants from a file…"), Permission::Provision,
                            [this] { createFromFile(); }),
                    guarded(QStringLiteral("runAnalytics"), tr("Analytics…"), Permission::ReadTenants,
                            [this] { (new RunAnalyticsDialog(context(), this))->show(); }),
                    guarded(QStringLiteral("runHealth"), tr("Health…"), Permission::ReadTenants,
                            [this] { run_tools::showHealth(context(), this); }),
                    guarded(QStringLiteral("openSubscribers"), tr("Subscribers…"), Permission::ManageWorkspace,
                            [this] { (new SubscribersDialog(context(), this))->open(); }),
                    guarded(QStringLiteral("runOptions"), tr("Options…"), Permission::ManageWorkspace,
                            [this] { run_tools::openOptions(context(), this); })});
}

void ProvisioningPane::createFromFile()
{
    auto *dialog = new BulkCreateDialog(context(), this);
    connect(dialog, &BulkCreateDialog::started, m_batch, &BatchBar::refresh);
    dialog->open();
}

void ProvisioningPane::showDetail(const Id &id)
{
    onResult(this, context().workspace.runs().detail(id), [this, id, turn = ++m_turn](const Result<RunDetail> &answer) {
        if (turn != m_turn || selection() != QList{id})
            return;
        if (!answer) {
            m_run.reset();
            return detail().showError(answer.error());
        }
        display(*answer);
    });
}

/// A run that goes on changes in place, so that neither focus nor scroll position are lost.
void ProvisioningPane::display(const RunDetail &shown)
{
    m_run = shown.run;
    m_state = shown.state;
    updateActions(selection());
    const bool updated = std::exchange(m_input, shown.input) != shown.input;
    if (m_built != shown.run.id || !m_summary || updated)
        build(shown);
    m_summary->setRun(shown.run);
    m_steps->setSteps(shown.steps);
    m_events->setEvents(shown.events);
}

void ProvisioningPane::build(const RunDetail &shown)
{
    m_built = shown.run.id;
    detail().begin();
    detail().setHeading(shown.run.tenantName, shown.run.tenantKey);
    m_summary = new RunSummary(&detail());
    detail().addWidget(m_summary);
    QList<QAction *> actions;
    for (QAction *action : QList<QAction *>{m_retry, m_cancel, m_rollBack, m_callback, m_password, m_openTenant})
        if (action->isVisible())
            actions << action;
    detail().addActions(actions);
    detail().addSection(tr("Steps"));
    m_steps = new RunStepsView(&detail());
    detail().addWidget(m_steps);
    if (!shown.input.isEmpty()) {
        detail().addSection(tr("Input"));
        detail().addCode(json_text::pretty(shown.input));
    }
    detail().addSection(tr("History"));
    m_events = new RunEventsView(&detail());
    detail().addWidget(m_events);
}

std::optional<Run> ProvisioningPane::known(const Id &id) const
{
    if (m_run && m_run->id == id)
        return m_run;
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

QString ProvisioningPane::whyNot(const QList<Id> &selection, bool (*allowed)(const Run &),
                                 const QString &otherwise) const
{
    if (selection.isEmpty())
        return tr("Select a run first.");
    for (const Id &id : selection)
        if (const auto run = known(id); run && allowed(*run))
            return {};
    return otherwise;
}

void ProvisioningPane::updateActions(const QList<Id> &selection)
{
    m_retry->setBlocked(
        whyNot(selection, canRetry, tr("Only a run that failed, or waits for its next attempt, can be retried.")));
    m_cancel->setBlocked(whyNot(selection, canCancel, tr("Only a run that has not ended can be cancelled.")));
    m_rollBack->setBlocked(whyNot(selection, canRollBack, tr("Only a failed run can be rolled back.")));
    const QString one = selection.size() > 1 ? tr("Select a single run.") : QString();
    const auto waits = [](const Run &run) {
        return run.state == RunState::Waiting && run.waitReason == WaitReason::Webhook;
    };
    const auto hasUser = [](const Run &run) {
        return run.state != RunState::RolledBack && run.state != RunState::Cancelled && run.progress > 40;
    };
    m_callback->setBlocked(one.isEmpty() ? whyNot(selection, waits, tr("This run does not wait for a webhook.")) : one);
    m_password->setBlocked(one.isEmpty() ? whyNot(selection, hasUser, tr("This run has made no administrator.")) : one);
    m_openTenant->setEnabled(selection.size() == 1);
    m_update->setBlocked(whyNot(selection, canCancel, tr("Only a run that has not ended can be updated.")));
    for (QAction *one : std::as_const(m_single))
        one->setEnabled(selection.size() == 1);
}

void ProvisioningPane::retry()
{
    onResult(this, context().workspace.runs().retry(selection()), [this](const Result<BulkReport> &report) {
        showBulkReport(report, tr("%n run(s) go on.", nullptr, report ? report->done : 0), context().notifier, this);
    });
}

void ProvisioningPane::cancel()
{
    const QList<Id> ids = selection();
    auto *form = new ReasonDialog(tr("Cancel %n run(s)", nullptr, static_cast<int>(ids.size())),
                                  tr("The run stops before its next step, and what it did is taken back. The tenant "
                                     "waits to be provisioned again."),
                                  tr("Cancel the run"), context().state, {}, this);
    form->setTask([form, ids, &runs = context().workspace.runs()] { return runs.cancel(ids, form->reason()); },
                  [this](const BulkReport &report) {
                      showBulkReport(report, tr("%n run(s) are being cancelled.", nullptr, report.done),
                                     context().notifier, this);
                  });
    form->open();
}

void ProvisioningPane::rollBack()
{
    const QList<Id> ids = selection();
    auto *form = new FormDialog(tr("Roll back %n run(s)", nullptr, static_cast<int>(ids.size())), tr("Roll back"),
                                context().state, {}, this);
    form->setObjectName(QStringLiteral("rollBackDialog"));
    form->setIntroduction(tr("Everything that the run did is taken back in reverse order: resources, users and data it "
                             "made are gone. The tenant "
                             "waits to be provisioned again."));
    form->setTask([ids, &runs = context().workspace.runs()] { return runs.rollBack(ids); },
                  [this](const BulkReport &report) {
                      showBulkReport(report, tr("%n run(s) are being rolled back.", nullptr, report.done),
                                     context().notifier, this);
                  });
    form->open();
}

void ProvisioningPane::showPassword()
{
    const auto run = known(selection().value(0));
    if (run)
        showTemporaryPassword(context(), run->id, run->tenantName, this);
}

void ProvisioningPane::openTenant()
{
    if (const auto run = known(selection().value(0)))
        emit open(Entity::Tenant, run->tenantId);
}

void ProvisioningPane::updateInput()
{
    run_tools::updateInput(context(), selection(), this);
}

void ProvisioningPane::compareInput()
{
    if (const auto run = known(selection().value(0)))
        run_tools::compareInput(context(), *run, this);
}

void ProvisioningPane::copyState()
{
    if (!m_run)
        return;
    QGuiApplication::clipboard()->setText(json_text::pretty(m_state));
    context().notifier.info(tr("Copied the state of %1.").arg(m_run->tenantName));
}

void ProvisioningPane::copyCommand()
{
    if (!m_run)
        return;
    QGuiApplication::clipboard()->setText(temporalStartCommand(m_input, QStringLiteral("tenant-creation")));
    context().notifier.info(tr("Copied a command that starts this run on a Temporal server."));
}

void ProvisioningPane::sendCallback()
{
    if (const auto run = known(selection().value(0)))
        emit openPreset(QStringLiteral("webhooks"), QStringLiteral("test:") + run->tenantId);
}

} // namespace reeve
