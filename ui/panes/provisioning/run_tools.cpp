#include "ui/panes/provisioning/run_tools.h"

#include "models/field_diff.h"
#include "services/domain/run_input.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/audit/diff_view.h"
#include "ui/panes/provisioning/health_dialog.h"
#include "ui/panes/temporal/provision_tenants.h"
#include "ui/widgets/bulk_report_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace reeve::run_tools {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunTools)
};

QString question(Change change, int count)
{
    switch (change) {
    case Change::Retry:
        return Text::tr("The filter holds %n run(s). Those that failed, or wait for their next attempt, go on.",
                        nullptr, count);
    case Change::Cancel:
        return Text::tr("The filter holds %n run(s). Those that have not ended stop, and what they did is taken back.",
                        nullptr, count);
    case Change::RollBack: break;
    }
    return Text::tr("The filter holds %n run(s). Of those that failed, everything they did is taken back.", nullptr,
                    count);
}

QString title(Change change)
{
    switch (change) {
    case Change::Retry: return Text::tr("Retry all runs of the filter");
    case Change::Cancel: return Text::tr("Cancel all runs of the filter");
    case Change::RollBack: break;
    }
    return Text::tr("Roll back all runs of the filter");
}

/// Only those that the change is for; the others of the filter are no errors.
RunFilter narrowed(RunFilter filter, Change change)
{
    QList<RunState> able{RunState::Failed};
    if (change == Change::Cancel)
        able = {RunState::Queued, RunState::Running, RunState::Waiting};
    else if (change == Change::Retry && filter.waiting == WaitReason::Retry)
        able = {RunState::Waiting};
    QList<RunState> states;
    for (const RunState state : able)
        if (filter.states.isEmpty() || filter.states.contains(state))
            states << state;
    // No state that the change is for: a filter that holds none of them, rather than all.
    filter.states = states.isEmpty() ? QList<RunState>{RunState::Succeeded} : states;
    if (states.isEmpty())
        filter.waiting = WaitReason::Retry;
    return filter;
}

void ask(const PaneContext &context, const QList<Id> &ids, Change change, QWidget *parent)
{
    auto *form = new FormDialog(title(change), title(change), context.state, {}, parent);
    form->setObjectName(QStringLiteral("changeAllDialog"));
    form->setIntroduction(question(change, static_cast<int>(ids.size())));
    if (change == Change::Cancel)
        form->fields().addText(QStringLiteral("reason"), Text::tr("&Reason"), FormFields::Required, 500);
    RunStore &runs = context.workspace.runs();
    Notifier &notifier = context.notifier;
    form->setTask(
        [form, ids, change, &runs]() -> Future<BulkReport> {
            switch (change) {
            case Change::Retry: return runs.retry(ids);
            case Change::Cancel: return runs.cancel(ids, form->fields().text(QStringLiteral("reason")));
            case Change::RollBack: break;
            }
            return runs.rollBack(ids);
        },
        [&notifier, parent](const BulkReport &report) {
            showBulkReport(report, Text::tr("%n run(s) were changed.", nullptr, report.done), notifier, parent);
        });
    form->open();
}

QDialog *plainDialog(const QString &title, const QString &name, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(name);
    dialog->setWindowTitle(title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void addClose(QDialog *dialog, QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace

void changeAll(const PaneContext &context, const RunFilter &filter, Change change, QWidget *parent)
{
    onResult(parent, context.workspace.runs().matching(narrowed(filter, change)),
             [context, change, parent](const Result<QList<Id>> &ids) {
                 if (!ids)
                     return context.notifier.failure(ids.error());
                 if (ids->isEmpty())
                     return context.notifier.info(Text::tr("The filter holds no run that this is for."));
                 ask(context, *ids, change, parent);
             });
}

void updateInput(const PaneContext &context, const QList<Id> &runIds, QWidget *parent)
{
    auto *form = new FormDialog(Text::tr("Update the input of %n run(s)", nullptr, static_cast<int>(runIds.size())),
                                Text::tr("Update"), context.state, {}, parent);
    form->setObjectName(QStringLiteral("updateInputDialog"));
    form->setIntroduction(Text::tr("A field can be changed until the step that uses it is done."));
    QList<std::pair<QString, QString>> choices;
    for (const QString &field : updatableFields())
        choices.append({field, Text::tr("%1 (until %2)").arg(field, stepTitle(stepThatUses(field)))});
    form->fields().addChoice(QStringLiteral("field"), Text::tr("&Field"), choices, FormFields::Required);
    form->fields().addText(QStringLiteral("value"), Text::tr("&Value"), FormFields::Optional, 200);
    RunStore &runs = context.workspace.runs();
    Notifier &notifier = context.notifier;
    form->setCheck([form]() -> Result<void> {
        RunInput tried;
        return setField(tried, form->fields().text(QStringLiteral("field")),
                        form->fields().text(QStringLiteral("value")));
    });
    form->setTask(
        [form, runIds, &runs] {
            return runs.update(runIds, form->fields().text(QStringLiteral("field")),
                               form->fields().text(QStringLiteral("value")));
        },
        [&notifier, parent](const BulkReport &report) {
            showBulkReport(report, Text::tr("%n run(s) were updated.", nullptr, report.done), notifier, parent);
        });
    form->open();
}

void openOptions(const PaneContext &context, QWidget *parent)
{
    onResult(parent, context.workspace.settings().read(), [context, parent](const Result<QJsonObject> &settings) {
        if (!settings)
            return context.notifier.failure(settings.error());
        auto *form = new FormDialog(Text::tr("Provisioning options"), Text::tr("Save"), context.state, {}, parent);
        form->setObjectName(QStringLiteral("provisioningOptions"));
        QList<std::pair<QString, QString>> shapes;
        for (const RunShape shape : {RunShape::ControlPlane, RunShape::Alga})
            shapes.append({runShapeKey(shape), runShapeTitle(shape)});
        form->fields().addChoice(setting::runShape, Text::tr("&Steps of new runs"), shapes);
        form->fields().addChoice(engineSetting, Text::tr("&Engine of new runs"),
                                 {{QString(), Text::tr("Reeve")}, {QStringLiteral("temporal"), Text::tr("Temporal")}});
        form->fields().setHelp(engineSetting,
                               Text::tr("Temporal takes a workflow for each tenant; its pane says which server."));
        form->fields().addText(setting::appPlaneUrl, Text::tr("&Address of the application"));
        form->fields().setHelp(
            setting::appPlaneUrl,
            Text::tr("For the welcome mail, when the callback names none: https://{key}.example.com, "
                     "with the tenant's key for {key}."));
        form->fields().setValue(setting::runShape,
                                settings->value(setting::runShape).toString(runShapeKey(RunShape::ControlPlane)));
        form->fields().setValue(engineSetting, settings->value(engineSetting).toString());
        form->fields().setValue(setting::appPlaneUrl, settings->value(setting::appPlaneUrl).toString());
        form->setTask([form, &store = context.workspace.settings()] { return store.write(form->fields().values()); },
                      [&notifier = context.notifier] {
                          notifier.info(Text::tr("Saved. It holds for runs that begin from now on."));
                      });
        form->open();
    });
}

void showHealth(const PaneContext &context, QWidget *parent)
{
    onResult(parent, context.workspace.runs().health(), [context, parent](const Result<QList<HealthLine>> &lines) {
        if (!lines)
            return context.notifier.failure(lines.error());
        showHealthDialog(*lines, Text::tr("Health of provisioning"), parent);
    });
}

void compareInput(const PaneContext &context, const Run &run, QWidget *parent)
{
    RunFilter passed;
    passed.states = {RunState::Succeeded};
    RunStore &runs = context.workspace.runs();
    const auto show = [parent](const RunDetail &one, const RunDetail &other) {
        QDialog *dialog = plainDialog(Text::tr("Input of %1 and of %2").arg(other.run.tenantName, one.run.tenantName),
                                      QStringLiteral("compareDialog"), parent);
        auto *layout = new QVBoxLayout(dialog);
        layout->setContentsMargins(16, 16, 16, 16);
        auto *scroll = new QScrollArea(dialog);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(new DiffView(fieldDiff(other.input, one.input, true), dialog));
        scroll->setMinimumSize(scroll->fontMetrics().averageCharWidth() * 70, scroll->fontMetrics().height() * 16);
        layout->addWidget(scroll);
        addClose(dialog, layout);
        dialog->open();
    };
    onResult(parent, runs.page(passed, {}, {1, PageDirection::Forward, {}}),
             [context, &runs, run, parent, show](const Result<Page<Run>> &page) {
                 if (!page)
                     return context.notifier.failure(page.error());
                 if (page->rows.isEmpty())
                     return context.notifier.info(Text::tr("No run has succeeded yet to compare with."));
                 onResult(parent, runs.detail(page->rows.first().id),
                          [context, &runs, run, parent, show](const Result<RunDetail> &other) {
                              if (!other)
                                  return context.notifier.failure(other.error());
                              onResult(parent, runs.detail(run.id),
                                       [context, other = *other, show](const Result<RunDetail> &one) {
                                           if (!one)
                                               return context.notifier.failure(one.error());
                                           show(*one, other);
                                       });
                          });
             });
}

} // namespace reeve::run_tools
