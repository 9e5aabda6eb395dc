#include "ui/panes/provisioning/run_events_view.h"

#include "models/format.h"
#include "models/run_text.h"
#include "ui/theme/fixed_font.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/selectable_label.h"

#include <QCheckBox>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace reeve {

namespace {

constexpr int textX = 24;

class EventRow : public QWidget
{
public:
    EventRow(Tone tone, QWidget *parent) : QWidget(parent), m_tone(tone) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneColors(m_tone, palette()).strong);
        painter.drawEllipse(QPoint(7, 4 + fontMetrics().height() / 2), 4, 4);
    }

private:
    Tone m_tone;
};

} // namespace

RunEventsView::RunEventsView(QWidget *parent)
    : QWidget(parent), m_onlyFailed(new QCheckBox(tr("Only &failures"), this)),
      m_none(selectableLabel(tr("No failures."), this))
{
    setObjectName(QStringLiteral("runEvents"));
    m_onlyFailed->setObjectName(QStringLiteral("onlyFailed"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_onlyFailed);
    layout->addWidget(m_none);
    m_layout = new QVBoxLayout;
    m_layout->setSpacing(6);
    layout->addLayout(m_layout);
    connect(m_onlyFailed, &QCheckBox::toggled, this, &RunEventsView::applyFilter);
    applyFilter();
}

void RunEventsView::setEvents(const QList<RunEvent> &events)
{
    for (const RunEvent &event : events)
        if (event.sequence > m_last)
            add(event);
    applyFilter();
}

void RunEventsView::add(const RunEvent &event)
{
    m_last = event.sequence;
    auto *row = new EventRow(run_text::eventTone(event), this);
    auto *layout = new QVBoxLayout(row);
    layout->setContentsMargins(textX, 2, 0, 2);
    layout->setSpacing(1);
    const QString title = run_text::eventTitle(event);
    layout->addWidget(
        selectableLabel(event.step.isEmpty() ? title : tr("%1: %2").arg(stepTitle(event.step), title), row));
    if (!event.text.isEmpty())
        layout->addWidget(selectableLabel(event.text, row));
    const QString at = format::dateTime(event.at);
    QLabel *when =
        selectableLabel(event.durationMs < 0 ? at : tr("%1 · %2").arg(at, format::duration(event.durationMs)), row);
    when->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(when);
    if (!event.payload.isEmpty()) {
        auto *toggle = new QToolButton(row);
        toggle->setObjectName(QStringLiteral("payload%1").arg(event.sequence));
        toggle->setText(tr("Payload"));
        toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        toggle->setArrowType(Qt::RightArrow);
        toggle->setCheckable(true);
        toggle->setAutoRaise(true);
        const QString text = QString::fromUtf8(QJsonDocument(event.payload).toJson().trimmed());
        auto *payload = new QPlainTextEdit(text, row);
        payload->setReadOnly(true);
        payload->setTabChangesFocus(true);
        showFixed(payload);
        payload->setAccessibleName(tr("Payload"));
        const auto lines = std::clamp<qsizetype>(text.count(QLatin1Char('\n')) + 1, 2, 12);
        payload->setFixedHeight(static_cast<int>(lines + 1) * payload->fontMetrics().lineSpacing() + 12);
        payload->hide();
        connect(toggle, &QToolButton::toggled, payload, [toggle, payload](bool open) {
            toggle->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
            payload->setVisible(open);
        });
        layout->addWidget(toggle);
        layout->addWidget(payload);
    }
    m_layout->addWidget(row);
    m_rows.append({row, run_text::isFailure(event)});
}

void RunEventsView::applyFilter()
{
    const bool onlyFailed = m_onlyFailed->isChecked();
    bool any = false;
    for (const auto &[row, failure] : std::as_const(m_rows)) {
        row->setVisible(failure || !onlyFailed);
        any = any || failure;
    }
    m_none->setVisible(onlyFailed && !any);
}

} // namespace reeve
