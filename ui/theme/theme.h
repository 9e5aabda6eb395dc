#pragma once

#include <QObject>
#include <QPalette>

namespace reeve {

class LocalState;

enum class ThemeMode { System, Light, Dark };
QString themeModeKey(ThemeMode mode);
QString themeModeTitle(ThemeMode mode);
QList<ThemeMode> allThemeModes();

/// Colours of the whole program; text on every background reaches WCAG AA (4.5:1).
QPalette lightPalette();
QPalette darkPalette();

/// How the program looks: Fusion in our colours, a modest style sheet, and the zoom. Both are remembered in LocalState
/// ("window/theme", "window/zoom").
class Theme : public QObject
{
    Q_OBJECT
public:
    static constexpr int smallestZoom = 70;
    static constexpr int largestZoom = 200;

    explicit Theme(LocalState &state, QObject *parent = nullptr);

    [[nodiscard]] ThemeMode mode() const { return m_mode; }
    void setMode(ThemeMode mode);
    [[nodiscard]] bool isDark() const;

    [[nodiscard]] int zoom() const { return m_zoom; } ///< percent
    void setZoom(int percent);
    void zoomIn() { setZoom(m_zoom + 10); }
    void zoomOut() { setZoom(m_zoom - 10); }
    void resetZoom() { setZoom(100); }

signals:
    void changed();

private:
    void applyColors();
    void applyZoom();

    LocalState &m_state;
    ThemeMode m_mode = ThemeMode::System;
    int m_zoom = 100;
};

} // namespace reeve
