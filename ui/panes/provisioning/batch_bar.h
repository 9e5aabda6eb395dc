#pragma once

#include "services/domain/batch.h"
#include "ui/panes/pane.h"

#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace reeve {

/// The newest batch above the list of runs: how far it is, pause, resume, throttle, and its result file. Hidden when
/// there is none, or when the operator has seen its end.
class BatchBar : public QWidget
{
    Q_OBJECT
public:
    BatchBar(const PaneContext &context, QWidget *parent);

    /// Shows the newest batch, whatever was put away before.
    void refresh();
    /// Saves what became of every row as CSV.
    void saveResults(const QString &path);

private:
    void load();
    void display(const Batch &batch);
    void choosePath();

    PaneContext m_context;
    Batch m_batch;
    QLabel *m_text;
    QProgressBar *m_progress;
    QSpinBox *m_throttle;
    QPushButton *m_pause;
    QPushButton *m_results;
    QTimer m_timer;
    bool m_loading = false;
};

} // namespace reeve
