#include "ui/widgets/cell_delegate.h"

#include "models/paged_table_model.h"
#include "models/tone.h"
#include "ui/theme/tone_colors.h"
#include "ui/widgets/badge.h"

#include <QPainter>

namespace reeve {

namespace {

constexpr int padding = 8;
constexpr int cellMargin = 6;

// The style takes three times as long for a cell, and a list has hundreds: these two draw what the style sheet says of
// QTableView::item.
void paintBackground(QPainter &painter, const QStyleOptionViewItem &item)
{
    const QColor line = item.palette.color(QPalette::AlternateBase);
    if (item.state & QStyle::State_Selected)
        painter.fillRect(item.rect, toneColors(Tone::Info, item.palette).fill);
    else if (item.state & QStyle::State_MouseOver)
        painter.fillRect(item.rect, line);
    painter.fillRect(QRect(item.rect.bottomLeft(), QSize(item.rect.width(), 1)), line);
}

/// In one line, cut off with an ellipsis where it does not fit.
void paintText(QPainter &painter, const QStyleOptionViewItem &item, const QRect &room, const QColor &color)
{
    const QFontMetrics &metrics = item.fontMetrics;
    const bool toTheRight = item.displayAlignment & Qt::AlignRight;
    QString text = item.text;
    int width = 0; // measured only where it matters
    if (toTheRight || text.size() * metrics.maxWidth() > room.width()) {
        width = metrics.horizontalAdvance(text);
        if (width > room.width()) {
            text = metrics.elidedText(text, item.textElideMode, room.width());
            width = metrics.horizontalAdvance(text);
        }
    }
    const int left = toTheRight ? room.right() + 1 - width : room.left();
    painter.setFont(item.font);
    painter.setPen(color);
    painter.drawText(QPoint(left, room.top() + (room.height() - metrics.height()) / 2 + metrics.ascent()), text);
}

void paintBadge(QPainter &painter, const QStyleOptionViewItem &item, const QRect &room, Tone tone)
{
    const ToneColors colors = toneColors(tone, item.palette);
    const int height = item.fontMetrics.height() + 4;
    const int width = std::min(room.width(), item.fontMetrics.horizontalAdvance(item.text) + 2 * padding);
    const QRect pill(room.left(), room.center().y() - height / 2 + 1, width, height);
    paintPill(painter, pill, colors.fill);
    paintText(painter, item, pill.adjusted(padding, 0, -padding, 0), colors.text);
}

void paintProgress(QPainter &painter, const QStyleOptionViewItem &item, const QRect &room, int percent)
{
    const ToneColors colors = toneColors(Tone::Info, item.palette);
    const int text = item.fontMetrics.horizontalAdvance(QStringLiteral("100 %")) + 8;
    const QRect track(room.left(), room.center().y() - 3, std::max(20, room.width() - text), 6);
    paintPill(painter, track, toneColors(Tone::Neutral, item.palette).fill);
    QRect done = track;
    done.setWidth(track.width() * std::clamp(percent, 0, 100) / 100);
    if (done.width() > 0)
        paintPill(painter, done, colors.strong);
    // The style sheet keeps the selection pale, so that text stays as it is on selected rows.
    paintText(painter, item, QRect(QPoint(track.right() + 4, room.top()), room.bottomRight()),
              item.palette.color(QPalette::Text));
}

/// Whether letters of these join or change beside each other, or stand on each other.
bool needsShaping(QStringView text)
{
    constexpr char16_t firstMark = 0x0300;
    return std::ranges::any_of(text, [](QChar c) { return c.unicode() >= firstMark; });
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant tone = index.data(PagedTableModel::ToneRole);
    const QVariant progress = index.data(PagedTableModel::ProgressRole);
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.replace(QChar::LineSeparator, QChar::Space);
    if (needsShaping(item.text)) {
        item.font.setStyleStrategy(QFont::PreferDefault);
        item.fontMetrics = QFontMetrics(item.font);
    }
    paintBackground(*painter, item);
    const QRect cell = item.rect.adjusted(cellMargin, 0, -cellMargin, 0);
    if (tone.isValid()) {
        paintBadge(*painter, item, cell, static_cast<Tone>(tone.toInt()));
    } else if (progress.isValid()) {
        item.displayAlignment = Qt::AlignRight;
        paintProgress(*painter, item, cell, progress.toInt());
    } else {
        const auto group = item.state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled;
        paintText(*painter, item, cell.adjusted(3, 0, -3, 0), item.palette.color(group, QPalette::Text));
    }
}

/// Of what a list has, and no more: the base class asks the model for fonts, icons, boxes and brushes too.
void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    option->text = displayText(index.data(Qt::DisplayRole), option->locale);
    option->displayAlignment = index.data(Qt::TextAlignmentRole).value<Qt::Alignment>();
}

int CellDelegate::neededWidth(const QModelIndex &index, const QFontMetrics &metrics)
{
    const int text = metrics.horizontalAdvance(index.data().toString()) + metrics.averageCharWidth() + 2 * padding;
    if (index.data(PagedTableModel::ProgressRole).isValid())
        return text + metrics.averageCharWidth() * 8;
    return index.data(PagedTableModel::ToneRole).isValid() ? text + 2 * cellMargin : text;
}

QFont CellDelegate::withoutShaping(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

} // namespace reeve
