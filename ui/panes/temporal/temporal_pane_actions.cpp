// What an operator can ask of a workflow: the actions of the pane.

#include "models/json_text.h"
#include "models/shell_command.h"
#include "services/domain/run_input.h"
#include "services/temporal/temporal_settings.h"
#include "services/temporal/workflow_log.h"
#include "services/workspace/workspace.h"
#include "ui/panes/provisioning/health_dialog.h"
#include "ui/panes/temporal/temporal_pane.h"
#include "ui/panes/temporal/temporal_settings_form.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/reason_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>

namespace reeve {

namespace {

WorkflowRecord recordOf(const Id &id, const QString &what, const QString &reason, const QJsonObject &details = {})
{
    // What begins or goes on takes its tenant along.
    const bool begins = what == QLatin1String("started") || what == QLatin1String("reset");
    const auto status = begins ? std::optional(TenantStatus::Provisioning) : std::nullopt;
    return {id, tenantKeyOf(id), QStringLiteral("workflow.") + what, reason, details, status};
}

} // namespace

void TemporalPane::configure()
{
    editTemporalSettings(m_context, this, [this] {
        m_client.reset();
        connectServer();
    });
}

void TemporalPane::start()
{
    auto *form =
        new FormDialog(tr("Start a workflow"), tr("Start"), m_context.state, QStringLiteral("temporal/start"), this);
    form->setObjectName(QStringLiteral("startWorkflowDialog"));
    FormFields &fields = form->fields();
    fields.addText(QStringLiteral("id"), tr("Workflow &id"), FormFields::Required, 200);
    fields.addText(QStringLiteral("tenantName"), tr("&Tenant"), FormFields::Required, 200);
    fields.addText(QStringLiteral("firstName"), tr("&First name"), FormFields::Required, 200);
    fields.addText(QStringLiteral("lastName"), tr("&Last name"), FormFields::Required, 200);
    fields.addText(QStringLiteral("email"), tr("&E-mail"), FormFields::Required, 200);
    fields.addText(QStringLiteral("companyName"), tr("&Company"), FormFields::Optional, 200);
    fields.addText(QStringLiteral("contractLine"), tr("C&ontract line"), FormFields::Optional, 200);
    fields.addTextArea(QStringLiteral("more"), tr("&More input (JSON)"));
    fields.setValue(QStringLiteral("id"),
                    QStringLiteral("tenant-creation-%1").arg(QDateTime::currentMSecsSinceEpoch()));
    form->setCheck([form]() -> Result<void> {
        RunInput input;
        REEVE_CHECK(json_text::parse(form->fields().text(QStringLiteral("more")), QStringLiteral("more")));
        return setField(input, QStringLiteral("adminUser.email"), form->fields().text(QStringLiteral("email")))
            .map_error(
                [](Error error) { return Error::validation(QStringLiteral("email"), error.fields.first().text); });
    });
    form->setTask(
        [this, form, client = m_client] {
            const auto text = [form](const char *name) { return form->fields().text(QLatin1String(name)).trimmed(); };
            QJsonObject input = toJson(RunInput{text("tenantName"), text("firstName"), text("lastName"), text("email"),
                                                text("companyName"), text("contractLine")});
            const QJsonObject more = json_text::parse(text("more"), QStringLiteral("more")).value_or(QJsonObject());
            for (auto member = more.constBegin(); member != more.constEnd(); ++member)
                input[member.key()] = member.value();
            return recorded(this, m_context.workspace,
                            client->start(text("id"), client->settings().workflowType, input),
                            recordOf(text("id"), QStringLiteral("started"), {}, input));
        },
        [this](const Id &) {
            m_context.notifier.info(tr("The workflow was started."));
            m_table->clearSelection();
            m_table->setCurrentIndex({});
            query();
        });
    form->open();
}

void TemporalPane::cancelBySignal()
{
    auto *form =
        new ReasonDialog(tr("Cancel %1 by signal").arg(m_selectedId),
                         tr("The workflow gets the signal “cancel” with your name, and takes back what it did."),
                         tr("Send the signal"), m_context.state, {}, this);
    form->setTask(
        [this, form, client = m_client, id = m_selectedId, run = m_selectedRun, by = m_context.workspace.actor().name] {
            const QJsonObject signal{{QStringLiteral("reason"), form->reason()}, {QStringLiteral("cancelledBy"), by}};
            return recorded(this, m_context.workspace, client->signal(id, run, QStringLiteral("cancel"), signal),
                            recordOf(id, QStringLiteral("signalled"), form->reason(),
                                     {{QStringLiteral("signal"), QStringLiteral("cancel")}}));
        },
        [this] { done({}, tr("The signal was sent.")); });
    form->open();
}

void TemporalPane::updateBySignal()
{
    auto *form = new FormDialog(tr("Update %1").arg(m_selectedId), tr("Send the signal"), m_context.state, {}, this);
    form->setObjectName(QStringLiteral("updateWorkflowDialog"));
    form->fields().addText(QStringLiteral("field"), tr("&Field"), FormFields::Required, 200);
    form->fields().addText(QStringLiteral("value"), tr("&Value"), FormFields::Optional, 1000);
    form->fields().setValue(QStringLiteral("field"), QStringLiteral("contractLine"));
    form->setTask(
        [this, form, client = m_client, id = m_selectedId, run = m_selectedRun] {
            QJsonObject signal{{QStringLiteral("field"), form->fields().text(QStringLiteral("field"))},
                               {QStringLiteral("value"), form->fields().text(QStringLiteral("value"))}};
            const auto sent = client->signal(id, run, QStringLiteral("update"), signal);
            signal.insert(QStringLiteral("signal"), QStringLiteral("update"));
            return recorded(this, m_context.workspace, sent, recordOf(id, QStringLiteral("signalled"), {}, signal));
        },
        [this] { done({}, tr("The signal was sent.")); });
    form->open();
}

void TemporalPane::cancelWorkflow()
{
    auto *form = new ReasonDialog(tr("Request cancellation of %1").arg(m_selectedId),
                                  tr("Temporal asks the workflow to end; how it does so is its own matter."),
                                  tr("Request"), m_context.state, {}, this);
    form->setTask(
        [this, form, client = m_client, id = m_selectedId, run = m_selectedRun] {
            return recorded(this, m_context.workspace, client->cancel(id, run, form->reason()),
                            recordOf(id, QStringLiteral("cancel_requested"), form->reason()));
        },
        [this] { done({}, tr("The cancellation was requested.")); });
    form->open();
}

void TemporalPane::terminate()
{
    auto *form = new ReasonDialog(tr("Terminate %1").arg(m_selectedId),
                                  tr("The workflow ends at once and takes nothing back: what its steps did stays."),
                                  tr("Terminate"), m_context.state, {}, this);
    form->setTask(
        [this, form, client = m_client, id = m_selectedId, run = m_selectedRun] {
            return recorded(this, m_context.workspace, client->terminate(id, run, form->reason()),
                            recordOf(id, QStringLiteral("terminate_requested"), form->reason()));
        },
        [this] { done({}, tr("The workflow was terminated.")); });
    form->open();
}

void TemporalPane::reset()
{
    if (!m_shown)
        return;
    auto *form = new ReasonDialog(tr("Reset %1").arg(m_selectedId),
                                  tr("The workflow ends, and begins again as a new run after its last decision."),
                                  tr("Reset"), m_context.state, {}, this);
    form->setTask(
        [this, form, client = m_client, id = m_selectedId, run = m_selectedRun, task = m_shown->lastTaskEvent] {
            return recorded(this, m_context.workspace, client->reset(id, run, task, form->reason()),
                            recordOf(id, QStringLiteral("reset"), form->reason()));
        },
        [this](const Id &) { done({}, tr("The workflow begins again.")); });
    form->open();
}

void TemporalPane::done(const Result<void> &result, const QString &text)
{
    if (!result)
        return m_context.notifier.failure(result.error());
    m_context.notifier.info(text);
    showDetail();
    m_model->refresh();
}

void TemporalPane::health()
{
    onResult(this, m_client->health(), [this](const Result<QList<HealthLine>> &lines) {
        if (!lines)
            return m_context.notifier.failure(lines.error());
        showHealthDialog(*lines, tr("Health of Temporal"), this);
    });
}

void TemporalPane::copyCommand()
{
    if (!m_shown)
        return;
    QGuiApplication::clipboard()->setText(temporalStartCommand(m_shown->input, m_client->settings().taskQueue));
    m_context.notifier.info(tr("Copied a command that starts this workflow again."));
}

} // namespace reeve
