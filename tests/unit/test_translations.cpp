#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

/// Every text that a person can meet is German in the German program, and every plural is right in the English one.
class TestTranslations : public QObject
{
    Q_OBJECT

private:
    /// Counts of the .ts file after lupdate has read the source again: {all texts, unfinished ones}.
    static QStringList unfinished(const QString &name, const QStringList &options, int *texts)
    {
        QTemporaryDir folder;
        const QString fresh = folder.filePath(name);
        QFile::copy(QStringLiteral(REEVE_SOURCE_DIR "/resources/translations/") + name, fresh);
        QStringList arguments{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
                              QStringLiteral("none"),         QStringLiteral("-disable-heuristic"),
                              QStringLiteral("sametext"),     QStringLiteral("-disable-heuristic"),
                              QStringLiteral("similartext")};
        arguments += options;
        for (const char *room : {"app", "ui", "models", "services"})
            arguments << QStringLiteral(REEVE_SOURCE_DIR "/") + QLatin1String(room);
        arguments << QStringLiteral("-I") << QStringLiteral(REEVE_SOURCE_DIR) << QStringLiteral("-ts") << fresh;
        if (QProcess::execute(QStringLiteral(REEVE_LUPDATE), QStringList{QStringLiteral("-silent")} + arguments) != 0)
            return {QStringLiteral("lupdate failed")};
        QFile file(fresh);
        if (!file.open(QIODevice::ReadOnly))
            return {QStringLiteral("no .ts file")};
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(QStringLiteral("<source>(.*?)</source>.*?</message>"),
                                                QRegularExpression::DotMatchesEverythingOption);
        QStringList open;
        *texts = 0;
        for (auto found = message.globalMatch(text); found.hasNext(); ++*texts)
            if (const auto match = found.next(); match.captured(0).contains(QLatin1String("type=\"unfinished\"")))
                open << match.captured(1);
        return open;
    }

private slots:
    void germanIsComplete()
    {
        int texts = 0;
        const QStringList open = unfinished(QStringLiteral("reeve_de.ts"), {}, &texts);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        QVERIFY2(texts > 500, "lupdate did not find the texts.");
    }

    void englishPluralsAreComplete()
    {
        int texts = 0;
        const QStringList open = unfinished(QStringLiteral("reeve_en.ts"), {QStringLiteral("-pluralonly")}, &texts);
        QVERIFY2(open.isEmpty(), qPrintable(open.join(u'\n')));
        QVERIFY(texts > 10);
    }

    /// A translation that loses a place marker loses what the text is about.
    void markersSurvive()
    {
        QFile file(QStringLiteral(REEVE_SOURCE_DIR "/resources/translations/reeve_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message(
            QStringLiteral("<source>(.*?)</source>.*?<translation[^>]*>(.*?)</translation>"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression marker(QStringLiteral("%[1-9]"));
        QStringList lost;
        for (auto found = message.globalMatch(text); found.hasNext();) {
            const auto match = found.next();
            for (auto markers = marker.globalMatch(match.captured(1)); markers.hasNext();)
                if (!match.captured(2).contains(markers.next().captured()))
                    lost << match.captured(1);
        }
        QVERIFY2(lost.isEmpty(), qPrintable(lost.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
