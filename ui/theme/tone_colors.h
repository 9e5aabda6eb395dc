#pragma once

#include "models/tone.h"

#include <QColor>
#include <QPalette>

namespace reeve {

/// The colours of a tone on a light or a dark palette; text on fill reaches WCAG AA (4.5:1).
struct ToneColors
{
    QColor fill;
    QColor text;
    QColor strong; ///< for dots, bars and lines on the window's background (3:1)
};

bool isDark(const QPalette &palette);
ToneColors toneColors(Tone tone, const QPalette &palette);

} // namespace reeve
