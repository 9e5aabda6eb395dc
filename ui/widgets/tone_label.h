#pragma once

#include "models/tone.h"

#include <QLabel>

namespace reeve {

/// Plain text in the colour of a tone, which follows the theme of the moment. Neutral: as other text.
class ToneLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ToneLabel(QWidget *parent);

    void setTone(Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();

    Tone m_tone = Tone::Neutral;
};

} // namespace reeve
