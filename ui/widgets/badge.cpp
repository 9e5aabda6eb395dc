#include "ui/widgets/badge.h"

#include "ui/theme/tone_colors.h"

#include <QPainter>

namespace reeve {

namespace {

constexpr int padding = 8;

void preparePlain(QLabel *label, const QString &text)
{
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    label->setAccessibleName(text);
}

} // namespace

void paintPill(QPainter &painter, const QRect &rect, const QColor &fill)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    const qreal radius = std::min(rect.height() / 2.0, 9.0);
    painter.drawRoundedRect(QRectF(rect), radius, radius);
    painter.restore();
}

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

} // namespace reeve
