#pragma once

#include <QStyledItemDelegate>

namespace reeve {

/// Draws a list's cells: those with a ToneRole as badges, those with a ProgressRole as bars, the others as text in one
/// line. A list of a hundred cells and more sets its font `withoutShaping`; what needs shaping is shaped all the same.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Pixels that show the cell whole; asks no style, for a table measures hundreds at once.
    [[nodiscard]] static int neededWidth(const QModelIndex &index, const QFontMetrics &metrics);
    /// The font without kerning and ligatures, which take more than half the time of painting a list.
    [[nodiscard]] static QFont withoutShaping(QFont font);

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

} // namespace reeve
