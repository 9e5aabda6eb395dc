#pragma once

#include "services/workspace/run_store.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace reeve {

/// A run's history: what happened, newest last, each payload behind a button. Events are never changed once written,
/// so a live run only adds rows.
class RunEventsView : public QWidget
{
    Q_OBJECT
public:
    explicit RunEventsView(QWidget *parent);

    void setEvents(const QList<RunEvent> &events);

private:
    void add(const RunEvent &event);
    void applyFilter();

    QCheckBox *m_onlyFailed;
    QLabel *m_none;
    QVBoxLayout *m_layout;
    QList<QPair<QWidget *, bool>> m_rows; ///< with whether it is a failure
    qint64 m_last = 0;                    ///< sequence of the last event shown
};

} // namespace reeve
