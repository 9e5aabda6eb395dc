#include "app/command_line.h"

#include <QTest>

using namespace reeve;

/// What a person types is understood, or answered with what to type instead.
class TestCommandLine : public QObject
{
    Q_OBJECT

private:
    static Command parsed(const QString &line)
    {
        const auto command = parseCommandLine(line.split(u' ', Qt::SkipEmptyParts));
        return command ? *command : Command{};
    }

private slots:
    void opensTheLastWorkspaceOrAFile()
    {
        QVERIFY(parsed(QString()).file.isEmpty());
        QCOMPARE(parsed(QStringLiteral("customers.reeve")).file, QStringLiteral("customers.reeve"));
        QVERIFY(parsed(QStringLiteral("--demo")).demo);
        // A file may be called like an option or a command when it comes after `--` or with its folder.
        QCOMPARE(parsed(QStringLiteral("-- --demo")).file, QStringLiteral("--demo"));
        QCOMPARE(parsed(QStringLiteral("./tour")).file, QStringLiteral("./tour"));
    }

    void readsCommandsWithTheirOptions()
    {
        const Command tour = parsed(QStringLiteral("tour --out pictures --leads 100000 --measure-answers"));
        QCOMPARE(tour.kind, Command::Kind::Tour);
        QCOMPARE(tour.out, QStringLiteral("pictures"));
        QCOMPARE(tour.leads, 100000);
        QVERIFY(tour.measureAnswers);

        const Command down = parsed(QStringLiteral("migrate down a.reeve"));
        QCOMPARE(down.kind, Command::Kind::Migrate);
        QCOMPARE(down.action, Command::Action::Down);
        QCOMPARE(down.file, QStringLiteral("a.reeve"));
        QCOMPARE(parsed(QStringLiteral("migrate new add_notes")).name, QStringLiteral("add_notes"));

        const Command demo = parsed(QStringLiteral("demo a.reeve --leads 5"));
        QCOMPARE(demo.kind, Command::Kind::Demo);
        QCOMPARE(demo.leads, 5);
        QCOMPARE(demo.file, QStringLiteral("a.reeve"));
    }

    void printsVersionAndHelp()
    {
        QCOMPARE(parsed(QStringLiteral("--version")).text, QStringLiteral("Reeve " REEVE_VERSION "\n"));
        QVERIFY(parsed(QStringLiteral("migrate --help")).text.contains(QLatin1String("reeve migrate new NAME")));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("named");

        QTest::newRow("unknown option") << "--nonsense"
                                        << "nonsense";
        QTest::newRow("two files") << "a.reeve b.reeve"
                                   << "b.reeve";
        QTest::newRow("demo and a file") << "--demo a.reeve"
                                         << "--demo";
        QTest::newRow("option of another command") << "tour --demo"
                                                   << "demo";
        QTest::newRow("an option without its value") << "tour --out"
                                                     << "out";
        QTest::newRow("not a number") << "tour --leads many"
                                      << "--leads";
        QTest::newRow("too many leads") << "tour --leads 100000000"
                                        << "--leads";
        QTest::newRow("no leads") << "demo --leads 0 a.reeve"
                                  << "--leads";
        QTest::newRow("demo without a file") << "demo --leads 5"
                                             << "file";
        QTest::newRow("migrate what") << "migrate"
                                      << "status, preview, up, down, add, remove or new";
        QTest::newRow("migrate sideways") << "migrate sideways a.reeve"
                                          << "status, preview, up, down, add, remove or new";
        QTest::newRow("migrate no file") << "migrate up"
                                         << "file";
        QTest::newRow("migrate without a name") << "migrate new"
                                                << "name";
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, line);
        QFETCH(QString, named);
        const auto command = parseCommandLine(line.split(u' '));
        QVERIFY(!command);
        QCOMPARE(command.error().kind, ErrorKind::Validation);
        QVERIFY2(command.error().text.contains(named), qPrintable(command.error().text));
        QVERIFY(command.error().hint.contains(QLatin1String("--help")));
    }
};

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
