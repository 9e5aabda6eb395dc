#include "app/tour/tour.h"
#include "tests/support/sqlite_file.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

/// The main job, played by clicks and keys in the real window, leaves the right rows in the workspace.
class TestTour : public QObject
{
    Q_OBJECT

private slots:
    void takesALeadToAPaidInvoice()
    {
        QTemporaryDir pictures;
        Tour tour({pictures.path(), 0, false});
        QSignalSpy ended(&tour, &Tour::ended);
        tour.start();
        QVERIFY(ended.wait(240000));
        QCOMPARE(ended.first().first().toInt(), 0);

        const auto value = [&tour](const char *sql) { return sqliteValue(tour.file(), QString::fromUtf8(sql)); };
        QCOMPARE(
            value("select count(*) from main.leads where email = 'ada@analytical-engines.example' and is_validated")
                .toInt(),
            1);
        QCOMPARE(value("select count(*) from main.leads where last_name like 'M\u00fcller; %'").toInt(), 40);
        QCOMPARE(value("select status from main.tenants where key = 'analytical'").toInt(), 0);
        QCOMPARE(value("select count(*) from main.resources r join main.tenants t on t.id = r.tenant_id "
                       "where t.key = 'analytical'")
                     .toInt(),
                 1);
        // An operator's verification needs a reason, which the audit log keeps.
        QCOMPARE(value("select count(*) from reeve_audit_events where reason = 'Confirmed by phone'").toInt(), 1);
        QCOMPARE(value("select i.status from main.invoices i join main.tenants t on t.id = i.tenant_id "
                       "where t.key = 'analytical'")
                     .toInt(),
                 1);
        const QStringList light = QDir(pictures.path()).entryList({QStringLiteral("*-light.png")});
        QVERIFY2(light.size() >= 20, qPrintable(light.join(u' ')));
        QCOMPARE(QDir(pictures.path()).entryList({QStringLiteral("*-dark.png")}).size(), light.size());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    TestTour test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_tour.moc"
