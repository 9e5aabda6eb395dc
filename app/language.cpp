#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace reeve {

QStringList languages()
{
    return {QStringLiteral("en"), QStringLiteral("de")};
}

void speak(const QString &language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    if (!language.isEmpty())
        QLocale::setDefault(locale);
    // Qt's own texts first: a later translator is asked before an earlier one.
    const auto load = [](const QLocale &spoken, const QString &name, const QString &folder) {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(spoken, name, QStringLiteral("_"), folder))
            return QCoreApplication::installTranslator(translator);
        delete translator;
        return false;
    };
    load(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    // English holds the plural forms, which a language that Reeve does not speak needs too.
    if (!load(locale, QStringLiteral("reeve"), QStringLiteral(":/i18n")))
        load(QLocale(QLocale::English), QStringLiteral("reeve"), QStringLiteral(":/i18n"));
}

} // namespace reeve
