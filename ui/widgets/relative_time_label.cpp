#include "ui/widgets/relative_time_label.h"

#include "models/format.h"

namespace reeve {

using namespace std::chrono_literals;

RelativeTimeLabel::RelativeTimeLabel(const QDateTime &utc, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    m_timer.setInterval(30s);
    connect(&m_timer, &QTimer::timeout, this, &RelativeTimeLabel::display);
    m_timer.start();
    setTime(utc);
}

void RelativeTimeLabel::setTime(const QDateTime &utc)
{
    m_utc = utc;
    display();
}

void RelativeTimeLabel::display()
{
    const QString exact = format::dateTime(m_utc);
    setText(format::relative(m_utc, QDateTime::currentDateTimeUtc()));
    setToolTip(exact);
    setAccessibleName(exact.isEmpty() ? QString() : tr("%1, %2", "relative time, exact time").arg(text(), exact));
}

} // namespace reeve
