#include "ui/widgets/themed_chart_view.h"

#include "ui/theme/tone_colors.h"

#include <QAbstractAxis>
#include <QAbstractBarSeries>
#include <QBarSet>
#include <QEvent>
#include <QLegend>
#include <QLineSeries>

namespace reeve {

ThemedChartView::ThemedChartView(QWidget *parent) : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(NoFrame);
    chart()->setBackgroundRoundness(0);
    chart()->setMargins({0, 0, 0, 0});
    chart()->legend()->setAlignment(Qt::AlignBottom);
    chart()->legend()->setMarkerShape(QLegend::MarkerShapeCircle);
    setFocusPolicy(Qt::NoFocus);
}

void ThemedChartView::setTone(QObject *seriesOrSet, Tone tone)
{
    m_tones.removeIf([](const auto &entry) { return entry.first.isNull(); });
    m_tones.append({seriesOrSet, tone});
}

void ThemedChartView::applyTheme()
{
    const QColor text = palette().color(QPalette::WindowText);
    QColor grid = text;
    grid.setAlphaF(0.15F);
    setBackgroundBrush(Qt::NoBrush);
    chart()->setBackgroundVisible(false);
    chart()->setTitleBrush(text);
    chart()->setTitleFont(font());
    chart()->legend()->setLabelColor(text);
    chart()->legend()->setFont(font());
    for (QAbstractAxis *axis : chart()->axes()) {
        axis->setLabelsColor(text);
        axis->setLabelsFont(font());
        axis->setTitleBrush(text);
        axis->setGridLineColor(grid);
        axis->setLinePenColor(grid);
    }
    for (const auto &[object, tone] : std::as_const(m_tones)) {
        const QColor color = toneColors(tone, palette()).strong;
        if (auto *set = qobject_cast<QBarSet *>(object.data())) {
            set->setColor(color);
            set->setBorderColor(color);
        } else if (auto *line = qobject_cast<QXYSeries *>(object.data())) {
            line->setPen(QPen(color, 2));
        }
    }
}

void ThemedChartView::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyTheme();
}

} // namespace reeve
