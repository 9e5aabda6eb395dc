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

// The style takes three times as long for a cell, and a list has hundreds: these two draw what the style sheet says of
// QTableView::item.
void paintBackground(QPainter &painter, const QStyleOptionViewItem &item)
{
    const QColor line = item.palette.color(QPalette::AlternateBase);
    if (item.state & QStyle::State_Selected)
        painter.fillRect(item.rect, toneColors(Tone::Info, item.palette).fill);
    else if (item.state & QStyle::State_MouseOver)
        painter.fillRect(item.rect, line);
    else if (item.backgroundBrush.style() != Qt::NoBrush)
        painter.fillRect(item.rect, item.backgroundBrush);
    painter.fillRect(QRect(item.rect.bottomLeft(), QSize(item.rect.width(), 1)), line);
}

void paintText(QPainter &painter, const QStyleOptionViewItem &item)
{
    if (item.text.isEmpty())
        return;
    const QFontMetrics &metrics = item.fontMetrics;
    const QRect cell = item.rect.adjusted(cellMargin + 3, 0, -cellMargin - 3, 0);
    QString text = item.text;
    text.replace(QChar::LineSeparator, QChar::Space);
    const bool toTheRight = item.displayAlignment & Qt::AlignRight;
    int width = 0; // shaping text is what takes time: only where it matters
    if (toTheRight || text.size() * metrics.maxWidth() > cell.width()) {
        width = metrics.horizontalAdvance(text);
        if (width > cell.width()) {
            text = metrics.elidedText(text, item.textElideMode, cell.width());
            width = metrics.horizontalAdvance(text);
        }
    }
    painter.setFont(item.font);
    painter.setPen(
        item.palette.color(item.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Text));
    const int left = toTheRight ? cell.right() + 1 - width : cell.left();
    painter.drawText(QPoint(left, cell.top() + (cell.height() - metrics.height()) / 2 + metrics.ascent()), text);
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
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    if (item.features & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator))
        return QStyledItemDelegate::paint(painter, option, index);
    paintBackground(*painter, item);
    if (!tone.isValid() && !progress.isValid())
        return paintText(*painter, item);

    painter->save();
    const QString text = item.text;
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
