#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

namespace {

const QString english = QStringLiteral(":/resources/help/");
const QString german = QStringLiteral(":/resources/help/de/");

QStringList pagesIn(const QString &folder)
{
    return QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
}

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList found(const QString &text, const char *pattern)
{
    QStringList all;
    const QRegularExpression expression(QLatin1String(pattern), QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        all << match.next().captured(1);
    return all;
}

QStringList headings(const QString &text)
{
    return found(text, "^(#+) \\S");
}

QStringList items(const QString &text)
{
    return found(text, "^(-|\\d+\\.|\\|) ");
}

QStringList links(const QString &text)
{
    QStringList all = found(text, "\\]\\(([^)]*)\\)");
    all.sort();
    return all;
}

} // namespace

/// The help is complete in both languages: whoever changes a page changes its twin.
class TestHelpPages : public QObject
{
    Q_OBJECT
private slots:
    void everyPageHasAGermanTwin()
    {
        QVERIFY(pagesIn(english).contains(QStringLiteral("start.md")));
        QCOMPARE(pagesIn(german), pagesIn(english));
    }

    void twinsAreBuiltAlike_data()
    {
        QTest::addColumn<QString>("page");
        for (const QString &page : pagesIn(english))
            QTest::newRow(qPrintable(page)) << page;
    }

    void twinsAreBuiltAlike()
    {
        QFETCH(QString, page);
        const QString original = read(english + page);
        const QString twin = read(german + page);
        QVERIFY(original.startsWith(QLatin1String("# ")));
        QVERIFY(twin.startsWith(QLatin1String("# ")));
        QVERIFY2(twin != original, "the German page is a copy of the English one");
        QCOMPARE(headings(twin), headings(original));
        QCOMPARE(items(twin), items(original));
        QCOMPARE(links(twin), links(original));
    }

    void linksLeadToPages()
    {
        const QStringList pages = pagesIn(english);
        for (const QString &page : pages)
            for (const QString &link : links(read(english + page)))
                QVERIFY2(pages.contains(link + QStringLiteral(".md")),
                         qPrintable(page + QStringLiteral(" links to ") + link));
    }
};

QTEST_GUILESS_MAIN(TestHelpPages)
#include "test_help_pages.moc"
