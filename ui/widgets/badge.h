#pragma once

#include "models/tone.h"

#include <QLabel>
#include <QStyledItemDelegate>

namespace reeve {

/// A state as a coloured pill; the text says what the colour means.
class Badge : public QLabel
{
    Q_OBJECT
public:
    Badge(const QString &text, Tone tone, QWidget *parent);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// A sentence on a tinted background that must not be missed.
class Notice : public QLabel
{
    Q_OBJECT
public:
    Notice(const QString &text, Tone tone, QWidget *parent);
    void setTone(Tone tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone;
};

/// Draws cells with a ToneRole as badges and cells with a ProgressRole as bars.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Pixels that show the cell whole; asks no style, for a table measures hundreds at once.
    [[nodiscard]] static int neededWidth(const QModelIndex &index, const QFontMetrics &metrics);
};

} // namespace reeve
