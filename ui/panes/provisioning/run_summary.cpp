#include "ui/panes/provisioning/run_summary.h"

#include "models/format.h"
#include "models/run_list_model.h"
#include "models/run_text.h"
#include "ui/widgets/badge.h"

#include <QFormLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace reeve {

using namespace std::chrono_literals;

RunSummary::RunSummary(QWidget *parent)
    : QWidget(parent), m_state(new Badge({}, Tone::Neutral, this)), m_progress(new QProgressBar(this)),
      m_failed(new Notice({}, Tone::Danger, this)), m_waiting(new Notice({}, Tone::Warning, this)),
      m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("runSummary"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_state->setObjectName(QStringLiteral("runState"));
    m_progress->setObjectName(QStringLiteral("runProgress"));
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_progress->setAccessibleName(tr("Progress"));
    for (QWidget *widget : QList<QWidget *>{m_state, m_progress, m_failed, m_waiting})
        layout->addWidget(widget);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setHorizontalSpacing(12);
    m_form->setVerticalSpacing(4);
    layout->addLayout(m_form);
    m_plan = addField(tr("Plan"), QStringLiteral("plan"));
    m_percent = addField(tr("Progress"), QStringLiteral("percent"));
    m_step = addField(tr("Step"), QStringLiteral("step"));
    m_started = addField(tr("Started"), QStringLiteral("started"));
    m_ended = addField(tr("Ended"), QStringLiteral("ended"));
    m_duration = addField(tr("Duration"), QStringLiteral("duration"));
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &RunSummary::showDuration);
}

QLabel *RunSummary::addField(const QString &label, const QString &name)
{
    auto *value = new QLabel(this);
    value->setObjectName(name);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *caption = new QLabel(label, this);
    caption->setProperty("fieldLabel", true);
    m_form->addRow(caption, value);
    return value;
}

void RunSummary::setRun(const Run &run)
{
    m_run = run;
    m_state->setText(runStateText(run));
    m_state->setAccessibleName(m_state->text());
    m_state->setTone(toneOf(run.state, run.waitReason));
    m_progress->setValue(run.progress);
    m_percent->setText(tr("%1 %").arg(run.progress));
    const QString situation = run_text::situation(run);
    Notice *shown = run.state == RunState::Failed ? m_failed : m_waiting;
    for (Notice *notice : {m_failed, m_waiting}) {
        notice->setText(notice == shown ? situation : QString());
        notice->setAccessibleName(notice->text());
        notice->setVisible(!notice->text().isEmpty());
    }
    m_plan->setText(planTitle(run.plan));
    m_step->setText(run.step.isEmpty() ? tr("None yet")
                    : run.attempt > 1  ? tr("%1, attempt %2").arg(stepTitle(run.step)).arg(run.attempt)
                                       : stepTitle(run.step));
    m_started->setText(run.createdBy.isEmpty() ? format::dateTime(run.createdOn)
                                               : tr("%1 by %2").arg(format::dateTime(run.createdOn), run.createdBy));
    m_ended->setText(run.finishedOn.isValid() ? format::dateTime(run.finishedOn) : tr("Not yet"));
    run.finishedOn.isValid() ? m_clock.stop() : m_clock.start();
    showDuration();
}

void RunSummary::showDuration()
{
    m_duration->setText(format::duration(runDuration(m_run, QDateTime::currentDateTimeUtc())));
}

} // namespace reeve
