#pragma once

#include "services/domain/run.h"

#include <QTimer>
#include <QWidget>

class QFormLayout;
class QLabel;
class QProgressBar;

namespace reeve {

class Badge;
class Notice;

/// How a run stands now: state, progress, what it waits for, and its times. Changes in place while the run goes on.
class RunSummary : public QWidget
{
    Q_OBJECT
public:
    explicit RunSummary(QWidget *parent);

    void setRun(const Run &run);

private:
    QLabel *addField(const QString &label, const QString &name);
    void showDuration();

    Run m_run;
    Badge *m_state;
    QProgressBar *m_progress;
    Notice *m_failed;
    Notice *m_waiting;
    QFormLayout *m_form;
    QLabel *m_plan;
    QLabel *m_percent;
    QLabel *m_step;
    QLabel *m_started;
    QLabel *m_ended;
    QLabel *m_duration;
    QTimer m_clock;
};

} // namespace reeve
