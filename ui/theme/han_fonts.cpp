#include "ui/theme/han_fonts.h"

#include <QFontDatabase>
#include <QLocale>
#include <algorithm>

namespace reeve {

namespace {

QFontDatabase::WritingSystem writingSystem(const QLocale &locale)
{
    if (locale.language() == QLocale::Japanese)
        return QFontDatabase::Japanese;
    if (locale.language() == QLocale::Korean)
        return QFontDatabase::Korean;
    const bool traditional = locale.language() == QLocale::Chinese && locale.script() == QLocale::TraditionalHanScript;
    return traditional ? QFontDatabase::TraditionalChinese : QFontDatabase::SimplifiedChinese;
}

/// As a user interface is written: without serifs, and each letter as wide as it needs.
QString plainest(const QStringList &families)
{
    const auto sans = std::ranges::find_if(families, [](const QString &family) {
        return family.contains(QLatin1String("Sans")) && !family.contains(QLatin1String("Mono"));
    });
    return sans != families.end() ? *sans : families.value(0);
}

} // namespace

QStringList hanFonts()
{
    QStringList fonts;
    for (const auto system : {writingSystem(QLocale::system()), QFontDatabase::SimplifiedChinese,
                              QFontDatabase::Japanese, QFontDatabase::Korean})
        fonts << plainest(QFontDatabase::families(system));
    fonts.removeAll(QString());
    fonts.removeDuplicates();
    return fonts;
}

} // namespace reeve
