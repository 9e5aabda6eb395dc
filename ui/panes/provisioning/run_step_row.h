#pragma once

#include "models/tone.h"
#include "services/workspace/run_store.h"

#include <QWidget>

class QLabel;

namespace reeve {

/// One step: a dot on the line that joins the steps, its name, how it stands, and its duration as text and bar.
class RunStepRow : public QWidget
{
    Q_OBJECT
public:
    explicit RunStepRow(QWidget *parent);

    void setStep(const RunStep &step, bool last);
    /// `share` of the longest step, 0 to 1; a negative duration means that there is none yet.
    void setDuration(qint64 milliseconds, double share);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_state;
    QLabel *m_error;
    QString m_stateText;
    Tone m_tone = Tone::Neutral;
    bool m_last = false;
    double m_share = 0;
};

} // namespace reeve
