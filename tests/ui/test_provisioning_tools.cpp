#include "services/workspace/batch_store.h"
#include "services/workspace/run_store.h"
#include "tests/support/accessibility.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/provisioning/batch_bar.h"
#include "ui/panes/provisioning/bulk_create_dialog.h"
#include "ui/panes/provisioning/provisioning_pane.h"
#include "ui/panes/provisioning/run_analytics_dialog.h"
#include "ui/widgets/form_dialog.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>

using namespace reeve;

/// What stands beside the list of runs: batches from a file, analytics, health, changes over a whole filter.
class TestProvisioningTools : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void createsTenantsFromAFile();
    void analyticsCountAndSave();
    void healthNamesWhatIsMissing();
    void changesEveryRunOfTheFilter();
    void optionsChooseTheSteps();
    void comparesAndCopies();

private:
    template<class T>
    T *child(const char *name)
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    void trigger(const char *name)
    {
        auto *action = child<QAction>(name);
        QVERIFY2(action && action->isEnabled(), name);
        action->trigger();
    }
    template<class T>
    T *shown(const char *name)
    {
        T *found = nullptr;
        const bool there = QTest::qWaitFor([&] {
            found = child<T>(name);
            return found && found->isVisible();
        });
        return there ? found : nullptr;
    }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<ProvisioningPane> m_pane;
};

void TestProvisioningTools::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Demo);
    QVERIFY(m_ground);
    m_pane = std::make_unique<ProvisioningPane>(m_ground->context());
    m_pane->resize(1200, 760);
    m_pane->show();
    m_pane->activate();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
}

void TestProvisioningTools::cleanup()
{
    m_pane.reset();
    m_ground.reset();
}

void TestProvisioningTools::createsTenantsFromAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("partners.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("tenantName;firstName;lastName;email;plan\n"
               "Nordlicht GmbH;Ada;King;ada@nordlicht.example;PREMIUM\n"
               "Without mail;Bob;Ray;;\n"
               "Quarz AG;Cy;Lo;cy@quarz.example;\n");
    file.close();
    trigger("createFromFile");
    auto *dialog = shown<BulkCreateDialog>("bulkCreate");
    QVERIFY(dialog);
    dialog->read(file.fileName());
    auto *start = dialog->findChild<QPushButton *>(QStringLiteral("bulkStart"));
    QTRY_VERIFY(start->isEnabled());
    auto *rows = dialog->findChild<QTableWidget *>(QStringLiteral("bulkRows"));
    QCOMPARE(rows->rowCount(), 3);
    QCOMPARE(rows->item(0, 0)->text(), QStringLiteral("3")); // what is wrong comes first
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("bulkSummary"))->text().startsWith(QStringLiteral("2 tenant")));
    shootAll(*m_ground, dialog, QStringLiteral("bulk_create"));
    dialog->findChild<QSpinBox *>(QStringLiteral("bulkThrottle"))->setValue(0);
    QTest::mouseClick(start, Qt::LeftButton);

    auto *bar = shown<BatchBar>("batchBar");
    QVERIFY(bar);
    auto *text = child<QLabel>("batchText");
    QTRY_VERIFY(text->text().startsWith(QStringLiteral("partners.csv, running: 0 of 2")));
    QTest::mouseClick(child<QPushButton>("batchPause"), Qt::LeftButton);
    QTRY_VERIFY(text->text().startsWith(QStringLiteral("partners.csv, paused")));
    shootAll(*m_ground, m_pane.get(), QStringLiteral("batch"));
    const QString results = folder.filePath(QStringLiteral("results.csv"));
    bar->saveResults(results);
    QTRY_VERIFY(QFile::exists(results));
    QFile saved(results);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray content = saved.readAll();
    QVERIFY2(content.contains("Nordlicht GmbH") && content.contains("pending"), content.constData());
    QTest::mouseClick(child<QPushButton>("batchPutAway"), Qt::LeftButton);
    QTRY_VERIFY(!bar->isVisible());
}

void TestProvisioningTools::analyticsCountAndSave()
{
    trigger("runAnalytics");
    auto *dialog = shown<RunAnalyticsDialog>("runAnalytics");
    QVERIFY(dialog);
    auto *period = dialog->findChild<QComboBox *>(QStringLiteral("period"));
    period->setCurrentIndex(period->count() - 1);
    auto *rate = dialog->findChild<QLabel *>(QStringLiteral("successRate"));
    QTRY_VERIFY(rate->text().contains(QStringLiteral("ended runs succeeded")));
    auto *durations = dialog->findChild<QTableWidget *>(QStringLiteral("durations"));
    QTRY_VERIFY(durations->rowCount() > 0);
    QVERIFY(dialog->findChild<QTableWidget *>(QStringLiteral("failures"))->rowCount() > 0);
    shootAll(*m_ground, dialog, QStringLiteral("analytics"));
    dialog->close();
}

void TestProvisioningTools::healthNamesWhatIsMissing()
{
    trigger("runHealth");
    auto *dialog = shown<QDialog>("healthDialog");
    QVERIFY(dialog);
    QStringList texts;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY2(texts.filter(QStringLiteral("No engine lives")).size() == 1, qPrintable(texts.join(u'\n')));
    shootAll(*m_ground, dialog, QStringLiteral("health"));
    dialog->close();
}

void TestProvisioningTools::changesEveryRunOfTheFilter()
{
    RunFilter failed;
    failed.states = {RunState::Failed};
    const auto before = answer(m_ground->workspace().runs().count(failed));
    QVERIFY(before && *before > 0);
    trigger("rollBackAll");
    auto *form = shown<FormDialog>("changeAllDialog");
    QVERIFY(form);
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    RunFilter rolling;
    rolling.states = {RunState::RollingBack};
    QTRY_VERIFY(answer(m_ground->workspace().runs().count(rolling)).value_or(0) > 0);
}

void TestProvisioningTools::optionsChooseTheSteps()
{
    trigger("runOptions");
    auto *form = shown<FormDialog>("provisioningOptions");
    QVERIFY(form);
    form->fields().setValue(QStringLiteral("provisioning.shape"), QStringLiteral("alga"));
    form->fields().setValue(QStringLiteral("provisioning.appPlaneUrl"), QStringLiteral("nowhere"));
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    QTRY_VERIFY(!form->fields().errorOf(QStringLiteral("provisioning.appPlaneUrl")).isEmpty());
    shootAll(*m_ground, form, QStringLiteral("provisioning_options"));
    form->fields().setValue(QStringLiteral("provisioning.appPlaneUrl"), QStringLiteral("https://{key}.example.com"));
    QPointer<FormDialog> open(form);
    QTest::mouseClick(form->submitButton(), Qt::LeftButton);
    QTRY_VERIFY(!open || !open->isVisible());
}

void TestProvisioningTools::comparesAndCopies()
{
    RunFilter failed;
    failed.states = {RunState::Failed};
    const auto page = answer(m_ground->workspace().runs().page(failed, {}, {}));
    QVERIFY(page && !page->rows.isEmpty());
    m_pane->reveal(page->rows.first().id);
    QTRY_COMPARE(m_pane->selection(), QList{page->rows.first().id});
    QTRY_VERIFY(child<QLabel>("runState"));
    trigger("copyCommand");
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY2(command.startsWith(QStringLiteral("temporal workflow start --type tenantCreationWorkflow")),
             qPrintable(command));
    QVERIFY(command.contains(QStringLiteral("adminUser")));
    trigger("copyState");
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("\"progress\"")));
    trigger("compareInput");
    auto *dialog = shown<QDialog>("compareDialog");
    QVERIFY(dialog);
    shootAll(*m_ground, dialog, QStringLiteral("compare_input"));
    dialog->close();
}

QTEST_MAIN(TestProvisioningTools)
#include "test_provisioning_tools.moc"
