#pragma once

#include "services/workspace/run_store.h"

#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace reeve {

class RunStepRow;

/// A run's steps in order: how each stands, its attempts and error, and its duration as a bar on one common scale.
/// Counts on while a step lasts; changes in place, so that a live run does not flicker.
class RunStepsView : public QWidget
{
    Q_OBJECT
public:
    explicit RunStepsView(QWidget *parent);

    void setSteps(const QList<RunStep> &steps);

private:
    void showDurations();

    QVBoxLayout *m_layout;
    QList<RunStep> m_steps;
    QList<RunStepRow *> m_rows;
    QTimer m_clock;
};

} // namespace reeve
