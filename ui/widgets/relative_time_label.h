#pragma once

#include <QDateTime>
#include <QLabel>
#include <QTimer>

namespace reeve {

/// "5 minutes ago", kept right while it is shown; the exact time is in the tool tip and for screen readers.
class RelativeTimeLabel : public QLabel
{
    Q_OBJECT
public:
    RelativeTimeLabel(const QDateTime &utc, QWidget *parent);
    void setTime(const QDateTime &utc);

private:
    void display();

    QDateTime m_utc;
    QTimer m_timer;
};

} // namespace reeve
