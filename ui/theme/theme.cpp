#include "ui/theme/theme.h"

#include "services/local/local_state.h"
#include "ui/theme/han_fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/tone_colors.h"

#include <QApplication>
#include <QCoreApplication>
#include <QFile>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPixmapCache>
#include <QProxyStyle>

namespace reeve {

namespace {

const QString modeKey = QStringLiteral("window/theme");
const QString zoomKey = QStringLiteral("window/zoom");

struct Colors
{
    QRgb window, base, alternate, button, text, muted, disabled, line, accent, link;
};

QPalette paletteOf(const Colors &c)
{
    QPalette palette(QColor(c.button), QColor(c.window));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(c.text));
    palette.setColor(QPalette::Window, QColor(c.window));
    palette.setColor(QPalette::Base, QColor(c.base));
    palette.setColor(QPalette::AlternateBase, QColor(c.alternate));
    palette.setColor(QPalette::ToolTipBase, QColor(c.base));
    palette.setColor(QPalette::Button, QColor(c.button));
    palette.setColor(QPalette::PlaceholderText, QColor(c.muted));
    palette.setColor(QPalette::Mid, QColor(c.line));
    palette.setColor(QPalette::Midlight, QColor(c.alternate));
    palette.setColor(QPalette::Highlight, QColor(c.accent));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(c.link));
    palette.setColor(QPalette::LinkVisited, QColor(c.link));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, QColor(c.disabled));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(c.line));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, QColor(c.disabled));
    return palette;
}

/// Fusion, with our icon where Fusion would search the icon themes of the desktop.
class Style : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) {}

    [[nodiscard]] QIcon standardIcon(StandardPixmap which, const QStyleOption *option,
                                     const QWidget *widget) const override
    {
        return which == SP_LineEditClearButton ? icon(QStringLiteral("close"))
                                               : QProxyStyle::standardIcon(which, option, widget);
    }
};

/// The style sheet with its @names@ filled in.
QString styleSheet(const QPalette &palette)
{
    QFile file(QStringLiteral(":/resources/themes/reeve.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    const bool dark = isDark(palette);
    const ToneColors danger = toneColors(Tone::Danger, palette);
    const QList<std::pair<QString, QColor>> names{
        {QStringLiteral("window"), palette.color(QPalette::Window)},
        {QStringLiteral("base"), palette.color(QPalette::Base)},
        {QStringLiteral("alternate"), palette.color(QPalette::AlternateBase)},
        {QStringLiteral("button"), palette.color(QPalette::Button)},
        {QStringLiteral("text"), palette.color(QPalette::WindowText)},
        {QStringLiteral("muted"), palette.color(QPalette::PlaceholderText)},
        {QStringLiteral("disabled"), palette.color(QPalette::Disabled, QPalette::WindowText)},
        {QStringLiteral("line"), palette.color(QPalette::Mid)},
        {QStringLiteral("border"), QColor(dark ? 0x6b7686 : 0x8791a0)},
        {QStringLiteral("accent"), palette.color(QPalette::Highlight)},
        {QStringLiteral("accentHover"), QColor(0x1d4ed8)},
        {QStringLiteral("accentFill"), toneColors(Tone::Info, palette).fill},
        {QStringLiteral("link"), palette.color(QPalette::Link)},
        {QStringLiteral("danger"), QColor(0xb91c1c)},
        {QStringLiteral("dangerFill"), danger.fill},
        {QStringLiteral("dangerText"), danger.text},
    };
    for (const auto &[name, color] : names)
        sheet.replace(QLatin1Char('@') + name + QLatin1Char('@'), color.name());
    sheet.replace(QLatin1String("@heading@"), QString::number(QApplication::font().pointSizeF() * 1.4));
    sheet.replace(QLatin1String("@fixed@"), QFontDatabase::systemFont(QFontDatabase::FixedFont).family());
    return sheet;
}

} // namespace

QString themeModeKey(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light: return QStringLiteral("light");
    case ThemeMode::Dark: return QStringLiteral("dark");
    case ThemeMode::System: break;
    }
    return QStringLiteral("system");
}

QString themeModeTitle(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light: return QCoreApplication::translate("Theme", "Light");
    case ThemeMode::Dark: return QCoreApplication::translate("Theme", "Dark");
    case ThemeMode::System: break;
    }
    return QCoreApplication::translate("Theme", "As the system");
}

QList<ThemeMode> allThemeModes()
{
    return {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};
}

QPalette lightPalette()
{
    return paletteOf(
        {0xf5f6f8, 0xffffff, 0xf1f3f6, 0xffffff, 0x18202c, 0x566070, 0x8d95a3, 0xd6dae1, 0x2563eb, 0x1d4ed8});
}

QPalette darkPalette()
{
    return paletteOf(
        {0x13171e, 0x1a1f28, 0x20262f, 0x242b36, 0xe6e9ef, 0xa3adbb, 0x6c7685, 0x353d4a, 0x2563eb, 0x8ab4ff});
}

Theme::Theme(LocalState &state, QObject *parent) : QObject(parent), m_state(state)
{
    const QString stored = state.value(modeKey).toString();
    for (const ThemeMode mode : allThemeModes())
        if (themeModeKey(mode) == stored)
            m_mode = mode;
    m_zoom = std::clamp(state.value(zoomKey, 100).toInt(100), smallestZoom, largestZoom);
    QApplication::setStyle(new Style);
    // The family may be a name like "Sans Serif", which only fontconfig knows.
    const QFont font = QApplication::font();
    QFont::insertSubstitutions(font.family(), QStringList{QFontInfo(font).family()} + hanFonts());
    applyZoom();
    applyColors();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode == m_mode)
        return;
    m_mode = mode;
    m_state.setValue(modeKey, themeModeKey(mode));
    applyColors();
}

bool Theme::isDark() const
{
    return reeve::isDark(QApplication::palette());
}

void Theme::setZoom(int percent)
{
    percent = std::clamp(percent, smallestZoom, largestZoom);
    if (percent == m_zoom)
        return;
    m_zoom = percent;
    m_state.setValue(zoomKey, percent);
    applyZoom();
    // What is hidden at the moment (another tab, another pane) takes the font only when it is styled anew.
    qApp->setStyleSheet(styleSheet(QApplication::palette()));
    emit changed();
}

void Theme::applyColors()
{
    bool dark = m_mode == ThemeMode::Dark;
    if (m_mode == ThemeMode::System) {
        // A default palette gives the one of the desktop back, which says whether it is dark.
        QApplication::setPalette(QPalette());
        dark = reeve::isDark(QApplication::palette());
    }
    const QPalette palette = dark ? darkPalette() : lightPalette();
    QPixmapCache::clear();
    QApplication::setPalette(palette);
    qApp->setStyleSheet(styleSheet(palette));
    emit changed();
}

void Theme::applyZoom()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const qreal points = font.pointSizeF() > 0 ? font.pointSizeF() : 10.0;
    font.setPointSizeF(points * m_zoom / 100.0);
    QApplication::setFont(font);
}

} // namespace reeve
