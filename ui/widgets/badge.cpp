#include "ui/widgets/badge.h"

#include "models/paged_table_model.h"
#include "ui/theme/tone_colors.h"

#include <QApplication>
#include <QPainter>

namespace reeve {

namespace {

constexpr int padding = 8;
constexpr int cellMargin = 6;

void paintPill(QPainter &painter, const QRect &rect, const QColor &fill)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qreal radius = std::min(rect.height() / 2.0, 9.0);
    painter.drawRoundedRect(QRectF(rect), radius, radius);
}

void preparePlain(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setAccessibleName(text);
}

} // namespace

Badge::Badge(const QString &text, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    preparePlain(this, text);
    setContentsMargins(padding, 2, padding, 2);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Badge::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Badge::paintEvent(QPaintEvent *)
{
    const ToneColors colors = toneColors(m_tone, palette());
    QPainter painter(this);
    paintPill(painter, rect(), colors.fill);
    painter.setPen(colors.text);
    painter.drawText(contentsRect(), Qt::AlignCenter, text());
}

Notice::Notice(const QString &text, Tone tone, QWidget *parent) : QLabel(parent), m_tone(tone)
{
    preparePlain(this, text);
    setWordWrap(true);
    setContentsMargins(12, 8, 12, 8);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Notice::paintEvent(QPaintEvent *event)
{
    const ToneColors colors = toneColors(m_tone, palette());
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(rect(), 6, 6);
        painter.fillRect(QRect(0, 4, 3, height() - 8), colors.strong);
    }
    if (palette().color(QPalette::WindowText) != colors.text) {
        QPalette tinted = palette();
        tinted.setColor(QPalette::WindowText, colors.text);
        tinted.setColor(QPalette::Text, colors.text);
        setPalette(tinted);
    }
    QLabel::paintEvent(event);
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(PagedTableModel::ToneRole);
    const QVariant progress = index.data(PagedTableModel::ProgressRole);
    if (!tone.isValid() && !progress.isValid())
        return QStyledItemDelegate::paint(painter, option, index);

    QStyleOptionViewItem background(option);
    initStyleOption(&background, index);
    const QString text = background.text;
    background.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &background, painter, option.widget);

    painter->save();
    const QRect cell = option.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (tone.isValid()) {
        const ToneColors colors = toneColors(static_cast<Tone>(tone.toInt()), option.palette);
        const int height = option.fontMetrics.height() + 4;
        const int width = std::min(cell.width(), option.fontMetrics.horizontalAdvance(text) + 2 * padding);
        const QRect pill(cell.left(), cell.center().y() - height / 2 + 1, width, height);
        paintPill(*painter, pill, colors.fill);
        painter->setPen(colors.text);
        painter->drawText(pill, Qt::AlignCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, width - padding));
    } else {
        const ToneColors colors = toneColors(Tone::Info, option.palette);
        const int room = option.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
        const QRect track(cell.left(), cell.center().y() - 3, std::max(20, cell.width() - room), 6);
        paintPill(*painter, track, toneColors(Tone::Neutral, option.palette).fill);
        QRect done = track;
        done.setWidth(track.width() * std::clamp(progress.toInt(), 0, 100) / 100);
        if (done.width() > 0)
            paintPill(*painter, done, colors.strong);
        // The style sheet keeps the selection pale, so that text stays as it is on selected rows.
        painter->setPen(option.palette.color(QPalette::Text));
        painter->drawText(QRect(track.right() + 4, cell.top(), cell.right() - track.right() - 4, cell.height()),
                          Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter->restore();
}

int CellDelegate::neededWidth(const QModelIndex &index, const QFontMetrics &metrics)
{
    const int text = metrics.horizontalAdvance(index.data().toString()) + metrics.averageCharWidth() + 2 * padding;
    if (index.data(PagedTableModel::ProgressRole).isValid())
        return text + metrics.averageCharWidth() * 8;
    return index.data(PagedTableModel::ToneRole).isValid() ? text + 2 * cellMargin : text;
}

} // namespace reeve
