#include "services/local/local_state.h"
#include "ui/theme/han_fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/theme/tone_colors.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>
#include <cmath>

using namespace reeve;

namespace {

/// WCAG 2.1, https://www.w3.org/TR/WCAG21/#dfn-relative-luminance
double luminance(const QColor &color)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return std::max(x, y) / std::min(x, y);
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private slots:
    void textCanBeRead_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << lightPalette();
        QTest::newRow("dark") << darkPalette();
    }
    void textCanBeRead()
    {
        QFETCH(QPalette, palette);
        const auto verify = [](const QColor &text, const QColor &background, const char *what) {
            const double ratio = contrast(text, background);
            QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(what)).arg(ratio)));
        };
        for (const auto background : {QPalette::Window, QPalette::Base, QPalette::AlternateBase, QPalette::Button}) {
            verify(palette.color(QPalette::WindowText), palette.color(background), "text");
            verify(palette.color(QPalette::PlaceholderText), palette.color(background), "muted text");
            verify(palette.color(QPalette::Link), palette.color(background), "link");
            verify(toneColors(Tone::Danger, palette).text, palette.color(background), "error text");
        }
        verify(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight), "selection");
        verify(Qt::white, QColor(0xb91c1c), "danger button");
        for (const Tone tone : {Tone::Neutral, Tone::Info, Tone::Success, Tone::Warning, Tone::Danger})
            verify(toneColors(tone, palette).text, toneColors(tone, palette).fill, "badge");
        verify(palette.color(QPalette::WindowText), toneColors(Tone::Info, palette).fill, "selected row");
    }

    void modeAndZoomAreRemembered()
    {
        QTemporaryDir folder;
        const auto state = LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))).takeResult();
        QVERIFY(state);
        QLabel label(QStringLiteral("Reeve"));
        label.show();
        {
            Theme theme(**state);
            QVERIFY(!theme.isDark());
            const int height = label.fontMetrics().height();
            theme.setMode(ThemeMode::Dark);
            QVERIFY(isDark(label.palette()));
            theme.setZoom(150);
            QTRY_VERIFY(label.fontMetrics().height() > height);
            theme.setZoom(5000);
            QCOMPARE(theme.zoom(), Theme::largestZoom);
            theme.setZoom(130);
        }
        Theme again(**state);
        QCOMPARE(again.mode(), ThemeMode::Dark);
        QCOMPARE(again.zoom(), 130);
        again.setMode(ThemeMode::Light);
        QVERIFY(!isDark(label.palette()));
    }

    void otherScriptsAreFoundWithoutAnotherFontForTheRest()
    {
        QTemporaryDir folder;
        const auto state = LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))).takeResult();
        QVERIFY(state);
        const QString usual = QFontInfo(QApplication::font()).family();
        Theme theme(**state);
        QCOMPARE(QFontInfo(QApplication::font()).family(), usual);
        const QStringList han = hanFonts();
        if (han.isEmpty())
            QSKIP("No font with Chinese letters is installed.");
        QVERIFY(QFontDatabase::writingSystems(han.first()).contains(QFontDatabase::SimplifiedChinese));
        // Qt keeps them in small letters.
        QCOMPARE(QFont::substitutes(QApplication::font().family()).join(u',').toLower(),
                 (QStringList{usual} + han).join(u',').toLower());
    }

    void everyIconDrawsInTheColourOfTheText()
    {
        QTemporaryDir folder;
        const auto state = LocalState::open(folder.filePath(QStringLiteral("state.sqlite"))).takeResult();
        QVERIFY(state);
        Theme theme(**state);
        const QStringList names = QDir(QStringLiteral(":/resources/icons")).entryList({QStringLiteral("*.svg")});
        QVERIFY(names.size() > 30);
        for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
            theme.setMode(mode);
            const QColor ink = QApplication::palette().color(QPalette::WindowText);
            for (const QString &name : names) {
                const QImage image = icon(name.chopped(4)).pixmap(48, 48).toImage();
                int strong = 0;
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x)
                        if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() > 250)
                            strong += pixel.rgb() == ink.rgb();
                QVERIFY2(strong > 3, qPrintable(name));
            }
        }
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
    }
};

QTEST_MAIN(TestTheme)

#include "test_theme.moc"
