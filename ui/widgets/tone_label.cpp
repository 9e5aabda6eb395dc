#include "ui/widgets/tone_label.h"

#include "ui/theme/tone_colors.h"

#include <QEvent>

namespace reeve {

ToneLabel::ToneLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
}

void ToneLabel::setTone(Tone tone)
{
    m_tone = tone;
    tint();
}

void ToneLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        tint();
}

void ToneLabel::tint()
{
    QPalette tinted;
    if (m_tone != Tone::Neutral)
        tinted.setColor(QPalette::WindowText, toneColors(m_tone, palette()).text);
    if (palette().color(QPalette::WindowText) != tinted.color(QPalette::WindowText))
        setPalette(tinted);
}

} // namespace reeve
