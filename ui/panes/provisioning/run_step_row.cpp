#include "ui/panes/provisioning/run_step_row.h"

#include "models/format.h"
#include "models/run_text.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/selectable_label.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace reeve {

namespace {

constexpr int lineX = 7;
constexpr int textX = 24;
constexpr int barHeight = 5;

} // namespace

RunStepRow::RunStepRow(QWidget *parent)
    : QWidget(parent), m_name(selectableLabel({}, this)), m_state(selectableLabel({}, this)),
      m_error(selectableLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(textX, 2, 0, barHeight + 10);
    layout->setSpacing(1);
    QFont strong = m_name->font();
    strong.setWeight(QFont::DemiBold);
    m_name->setFont(strong);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_name);
    layout->addWidget(m_state);
    layout->addWidget(m_error);
}

void RunStepRow::setStep(const RunStep &step, bool last)
{
    setObjectName(QStringLiteral("step_") + step.name);
    m_name->setText(stepTitle(step.name));
    m_error->setText(step.error);
    m_error->setVisible(!step.error.isEmpty());
    m_stateText = step.attempts > 1
                      ? tr("%1, %n attempt(s)", nullptr, step.attempts).arg(run_text::stepState(step.state))
                      : run_text::stepState(step.state);
    m_tone = run_text::stepTone(step.state);
    m_last = last;
    update();
}

void RunStepRow::setDuration(qint64 milliseconds, double share)
{
    m_share = milliseconds < 0 ? 0 : share;
    const QString text =
        milliseconds < 0 ? m_stateText : tr("%1 · %2").arg(m_stateText, format::duration(milliseconds));
    m_state->setText(text);
    setAccessibleName(tr("%1: %2").arg(m_name->text(), text));
    setAccessibleDescription(m_error->text());
    update();
}

void RunStepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors colors = toneColors(m_tone, palette());
    const int middle = m_name->geometry().top() + m_name->fontMetrics().height() / 2 + 1;
    if (!m_last) {
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawLine(lineX, middle + 9, lineX, height());
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.strong);
    painter.drawEllipse(QPoint(lineX, middle), 5, 5);

    const QRectF track(textX, height() - barHeight - 6, std::max(0, width() - textX - 8), barHeight);
    painter.setBrush(toneColors(Tone::Neutral, palette()).fill);
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (m_share > 0) {
        QRectF bar = track;
        bar.setWidth(std::max<qreal>(barHeight, track.width() * std::min(1.0, m_share)));
        painter.setBrush(colors.strong);
        painter.drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
    }
}

} // namespace reeve
