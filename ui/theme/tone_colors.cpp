#include "ui/theme/tone_colors.h"

namespace reeve {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

ToneColors toneColors(Tone tone, const QPalette &palette)
{
    const bool dark = isDark(palette);
    const auto pick = [dark](QRgb lightFill, QRgb lightText, QRgb lightStrong, QRgb darkFill, QRgb darkText,
                             QRgb darkStrong) {
        return dark ? ToneColors{QColor(darkFill), QColor(darkText), QColor(darkStrong)}
                    : ToneColors{QColor(lightFill), QColor(lightText), QColor(lightStrong)};
    };
    switch (tone) {
    case Tone::Info: return pick(0xdbeafe, 0x1e3a8a, 0x2563eb, 0x1e3358, 0xbfdbfe, 0x60a5fa);
    case Tone::Success: return pick(0xdcfce7, 0x14532d, 0x15803d, 0x143d27, 0xbbf7d0, 0x4ade80);
    case Tone::Warning: return pick(0xfef3c7, 0x713f12, 0xb45309, 0x453209, 0xfde68a, 0xfbbf24);
    case Tone::Danger: return pick(0xfee2e2, 0x7f1d1d, 0xdc2626, 0x4f1d1d, 0xfecaca, 0xf87171);
    case Tone::Neutral: break;
    }
    return pick(0xe5e7eb, 0x1f2937, 0x6b7280, 0x374151, 0xe5e7eb, 0x9ca3af);
}

} // namespace reeve
