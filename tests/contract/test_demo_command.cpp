#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// `reeve demo` as a person calls it, in the languages that Reeve speaks and in one that it does not.
class TestDemoCommand : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatItMade_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("said");
        QTest::newRow("no language") << u"C"_qs << u"Made %1 with 300 leads.\n"_qs;
        QTest::newRow("English") << u"en_GB"_qs << u"Made %1 with 300 leads.\n"_qs;
        QTest::newRow("German") << u"de_DE"_qs << u"%1 mit 300 Leads angelegt.\n"_qs;
        QTest::newRow("not spoken") << u"fr_FR"_qs << u"Made %1 with 300 leads.\n"_qs;
    }
    void saysWhatItMade()
    {
        QFETCH(QString, language);
        QFETCH(QString, said);
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"demo.reeve"_qs);
        QProcess reeve;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.remove(u"LANGUAGE"_qs);
        environment.insert(u"LC_ALL"_qs, language);
        reeve.setProcessEnvironment(environment);
        reeve.start(QStringLiteral(REEVE_PROGRAM), {u"demo"_qs, u"--leads"_qs, u"100"_qs, file});
        QVERIFY(reeve.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(reeve.readAllStandardOutput()), said.arg(file));
        QCOMPARE(reeve.exitCode(), 0);
        // Made once, it is not made over.
        reeve.start(QStringLiteral(REEVE_PROGRAM), {u"demo"_qs, file});
        QVERIFY(reeve.waitForFinished(60'000));
        QCOMPARE(reeve.exitCode(), 1);
    }
};

QTEST_GUILESS_MAIN(TestDemoCommand)
#include "test_demo_command.moc"
