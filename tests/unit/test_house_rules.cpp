#include "tests/support/source_tree.h"

#include <QRegularExpression>
#include <QTest>

using namespace reeve;

namespace {

/// Something that must not stand in the files of `where`, and an example that proves that the rule sees it.
struct Rule
{
    const char *name;
    const char *where;     ///< regular expression on the path
    const char *forbidden; ///< regular expression on the text
    const char *example;
};

const Rule rules[] = {
    {"the window never waits for a future", "^(ui|models)/", R"(\.waitForFinished\(|\.takeResult\(\)|QEventLoop)",
     "future.waitForFinished();"},
    {"tests wait for conditions, not for time", "^tests/", R"(QTest::q(Sleep|Wait)\((?!0\))|\bu?sleep\(|sleep_for\()",
     "QTest::qWait(500);"},
    {"signals are connected by pointer", "", R"(\b(SIGNAL|SLOT)\()", "connect(a, SIGNAL(b()), c, SLOT(d()));"},
    {"sentences are not glued together", "", R"(\btr\("[^"]*"\)\s*(\+|%)|(\+|%)\s*tr\(")",
     R"(label(tr("Tenant ") + name);)"},
    {"no path of one machine", "", R"("(/home/|/root/|/work/|/tmp/|[A-Z]:\\))", R"(QFile file("/home/me/reeve.db");)"},
    {"settings go to LocalState, secrets to SecretStore", "^(app|ui|models|services)/", R"(\bQSettings\b)",
     "QSettings settings;"},
    {"work that is left is an issue, not a comment", "", R"(\b(TODO|FIXME|XXX|HACK)\b)", "// TODO: write this"},
    {"tests use what users of a class use", "", R"(friend class Test)", "friend class TestLead;"},
    {"names are of Reeve, not of the world", R"(^(ui|models|services)/.*\.h$)", R"(using namespace)",
     "using namespace std;"},
    // The preview of a mail shows what safeHtml() leaves.
    {"data from outside is never shown as HTML", "^ui/(?!panes/mail/mail_preview)",
     R"(setTextFormat\(Qt::RichText\)|setHtml\()", "label->setTextFormat(Qt::RichText);"},
    {"money is no floating point number", "^services/(domain|billing)/",
     R"(\b(double|float|qreal)\s+\w*(amount|total|price|minor))", "double amount = 0.1;"},
    {"nothing is printed from inside", "^(ui|models|services)/(?!webhooks/snippet)",
     R"(\bqDebug\(|std::c(out|err)\b|\bf?printf\()", "qDebug() << lead;"},
};

bool breaks(const Rule &rule, const QString &path, const QString &text)
{
    return QRegularExpression(QLatin1String(rule.where)).match(path).hasMatch() &&
           QRegularExpression(QLatin1String(rule.forbidden)).match(text).hasMatch();
}

QList<SourceFile> code()
{
    return sourceFiles({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models"),
                        QStringLiteral("services"), QStringLiteral("tests")},
                       {QStringLiteral("*.cpp"), QStringLiteral("*.h")});
}

constexpr int mostLines = 500;

} // namespace

/// Habits of the house that the compiler does not see and that nobody would notice being broken.
class TestHouseRules : public QObject
{
    Q_OBJECT

private slots:
    void rule_data()
    {
        QTest::addColumn<int>("index");
        for (int index = 0; index < int(std::size(rules)); ++index)
            QTest::newRow(rules[index].name) << index;
    }
    void rule()
    {
        QFETCH(int, index);
        const Rule &rule = rules[index];
        QVERIFY2(QRegularExpression(QLatin1String(rule.forbidden)).match(QLatin1String(rule.example)).hasMatch(),
                 "The rule does not see its own example.");
        QStringList broken;
        for (const SourceFile &file : code())
            if (file.path != QLatin1String("tests/unit/test_house_rules.cpp") && breaks(rule, file.path, file.text))
                broken.append(file.path);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void filesHaveOneSubject()
    {
        QStringList broken;
        for (const SourceFile &file : code())
            if (const auto lines = file.text.count(u'\n'); lines > mostLines)
                broken.append(QStringLiteral("%1 has %2 lines").arg(file.path).arg(lines));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void headersAreIncludedOnce()
    {
        for (const SourceFile &file : code())
            if (file.path.endsWith(QLatin1String(".h")))
                QVERIFY2(file.text.startsWith(QLatin1String("#pragma once")), qPrintable(file.path));
    }

    void ownHeadersAreNamedFromTheTop()
    {
        static const QRegularExpression own(QStringLiteral("^#include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
        QStringList broken;
        for (const SourceFile &file : code())
            for (auto match = own.globalMatch(file.text); match.hasNext();)
                if (const QString name = match.next().captured(1);
                    !name.endsWith(QLatin1String(".moc")) &&
                    !QFile::exists(QStringLiteral(REEVE_SOURCE_DIR "/") + name))
                    broken.append(QStringLiteral("%1 includes \"%2\"").arg(file.path, name));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(u'\n')));
    }

    void migrationsComeInPairs()
    {
        const auto files = sourceFiles({QStringLiteral("migrations")}, {QStringLiteral("*.sql")});
        QSet<QString> paths;
        QMap<QString, QString> upByNumber;
        static const QRegularExpression form(
            QStringLiteral(R"(^migrations/(\w+)/(\d{4})_[a-z0-9_]+\.(up|down)\.sql$)"));
        for (const SourceFile &file : files) {
            const auto match = form.match(file.path);
            QVERIFY2(match.hasMatch(), qPrintable(file.path));
            paths.insert(file.path);
            if (match.captured(3) == QLatin1String("up")) {
                const QString number = match.captured(1) + match.captured(2);
                QVERIFY2(!upByNumber.contains(number), qPrintable(file.path));
                upByNumber.insert(number, file.path);
            }
        }
        for (const QString &up : std::as_const(upByNumber))
            QVERIFY2(paths.contains(QString(up).replace(QLatin1String(".up."), QLatin1String(".down."))),
                     qPrintable(up));
        QCOMPARE(paths.size(), upByNumber.size() * 2);
    }
};

QTEST_GUILESS_MAIN(TestHouseRules)
#include "test_house_rules.moc"
