#include "ui/panes/provisioning/run_steps_view.h"

#include "models/run_text.h"
#include "ui/panes/provisioning/run_step_row.h"

#include <QVBoxLayout>

namespace reeve {

using namespace std::chrono_literals;

RunStepsView::RunStepsView(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("runSteps"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &RunStepsView::showDurations);
}

void RunStepsView::setSteps(const QList<RunStep> &steps)
{
    m_steps = steps;
    while (m_rows.size() > steps.size())
        delete m_rows.takeLast();
    while (m_rows.size() < steps.size()) {
        m_rows << new RunStepRow(this);
        m_layout->addWidget(m_rows.last());
    }
    bool lasts = false;
    for (int i = 0; i < steps.size(); ++i) {
        m_rows.at(i)->setStep(steps.at(i), i + 1 == steps.size());
        lasts = lasts || steps.at(i).state == QLatin1String("running") || steps.at(i).state == QLatin1String("waiting");
    }
    lasts ? m_clock.start() : m_clock.stop();
    showDurations();
}

void RunStepsView::showDurations()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    qint64 longest = 1;
    for (const RunStep &step : std::as_const(m_steps))
        longest = std::max(longest, run_text::stepDuration(step, now));
    for (int i = 0; i < m_rows.size(); ++i) {
        const qint64 duration = run_text::stepDuration(m_steps.at(i), now);
        m_rows.at(i)->setDuration(duration, static_cast<double>(duration) / static_cast<double>(longest));
    }
}

} // namespace reeve
