#pragma once

#include "models/tone.h"

#include <QLabel>

namespace reeve {

/// The ground of a badge.
void paintPill(QPainter &painter, const QRect &rect, const QColor &fill);

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

} // namespace reeve
