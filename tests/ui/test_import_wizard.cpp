#include "models/row_error_model.h"
#include "services/workspace/lead_store.h"
#include "ui/widgets/notifier.h"
#include "ui/wizards/import/import_wizard.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

/// Takes every row whose company is not "Taken", when the test says so: what a store can answer, at any moment.
class HeldLeads : public LeadStore
{
public:
    Future<ImportReport> import(QList<ImportRow> rows) override
    {
        received = rows;
        promise = QPromise<Result<ImportReport>>();
        promise.start();
        return promise.future();
    }
    void answer(Result<ImportReport> report)
    {
        promise.addResult(std::move(report));
        promise.finish();
    }
    void answerAsAStoreWould()
    {
        ImportReport report;
        for (const ImportRow &row : std::as_const(received)) {
            if (row.input.companyName == QStringLiteral("Taken"))
                report.errors.append(
                    {row.row, Error::of(ErrorKind::Duplicate, QStringLiteral("A lead has this mail address."))});
            else
                ++report.created;
        }
        answer(report);
    }

    Future<Page<Lead>> page(LeadFilter, Sort<LeadColumn>, PageRequest) override { return ready<Page<Lead>>({}); }
    Future<qint64> count(LeadFilter) override { return ready<qint64>(0); }
    Future<LeadDetail> detail(Id) override { return refused<LeadDetail>(); }
    Future<Lead> create(LeadInput) override { return refused<Lead>(); }
    Future<Lead> update(Id, LeadInput, QDateTime) override { return refused<Lead>(); }
    Future<Lead> verifyByKey(Id, QString) override { return refused<Lead>(); }
    Future<Lead> verifyByOperator(Id, QString) override { return refused<Lead>(); }
    Future<void> resendVerification(Id) override { return refused<void>(); }
    Future<void> remove(QList<Id>) override { return refused<void>(); }
    Future<void> restore(QList<Id>) override { return refused<void>(); }

    QList<ImportRow> received;
    QPromise<Result<ImportReport>> promise;

private:
    template<class T>
    static Future<T> refused()
    {
        return readyError<T>(Error::of(ErrorKind::Unsupported, QStringLiteral("Only imports.")));
    }
};

class RecordingNotifier : public Notifier
{
public:
    void info(const QString &text) override { infos << text; }
    void failure(const Error &error) override { failures << error.line(); }
    void undoable(const QString &, std::function<Future<void>()>) override {}
    void watch(const QString &, const QFuture<void> &) override {}

    QStringList infos;
    QStringList failures;
};

constexpr char spreadsheet[] = "\xEF\xBB\xBF"
                               "Vorname;Nachname;Firma;E-Mail;Ort;Land;Notiz\r\n"
                               "Ada;Lovelace;\"Analytical; Engines\";ada@engines.example;London;GB;x\r\n"
                               "Grace;Hopper;Cobol;not-a-mail;New York;US;x\r\n"
                               "Zo\xC3\xAB;M\xC3\xBCller;Taken;zoe@mueller.example;K\xC3\xB6ln;DE;x\r\n"
                               "Ada;Again;Engines;ADA@engines.example;London;GB;x\r\n";

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void importsASpreadsheetToTheEnd();
    void savesTheRowsThatAreLeftOut();
    void aFileWithoutTitles();
    void columnsCanBeChosenOtherwise();
    void goesOnOnlyWithColumnsThatAreEnough();
    void saysWhyAFileCannotBeRead_data();
    void saysWhyAFileCannotBeRead();
    void nothingToImport();
    void anOverdueAnswerDoesNotReplaceTheFileChosenLater();
    void stopKeepsTheWindowAndSaysWhatStays();
    void aRefusalIsShown();
    void tenThousandRowsAreCheckedBesideTheWindow();

private:
    QString write(const QByteArray &content, const QString &name = QStringLiteral("leads.csv"))
    {
        QFile file(m_directory->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("the test's file cannot be written");
        return file.fileName();
    }
    template<class T>
    T *child(const char *name)
    {
        return m_wizard->findChild<T *>(QString::fromLatin1(name));
    }
    /// Of the page that is shown.
    template<class T>
    T *shown(const char *name)
    {
        return m_wizard->currentPage()->findChild<T *>(QString::fromLatin1(name));
    }
    [[nodiscard]] bool nextEnabled() const
    {
        return m_wizard->button(QWizard::NextButton)->isEnabled() && m_wizard->button(QWizard::NextButton)->isVisible();
    }
    void clickNext() { QTest::mouseClick(m_wizard->button(QWizard::NextButton), Qt::LeftButton); }
    void clickImport() { QTest::mouseClick(m_wizard->button(QWizard::CommitButton), Qt::LeftButton); }
    void typePath(const QString &path)
    {
        auto *line = child<QLineEdit>("importPath");
        line->setFocus();
        line->clear();
        QTest::keyClicks(line, path);
        QTest::keyClick(line, Qt::Key_Tab);
    }
    /// To the page that shows the check, with the columns as they were guessed.
    void goToCheck(const QString &path)
    {
        typePath(path);
        QTRY_VERIFY(nextEnabled());
        clickNext();
        QTRY_VERIFY(nextEnabled());
        clickNext();
        QTRY_VERIFY(!shown<QLabel>("importSummary")->text().isEmpty());
    }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<HeldLeads> m_leads;
    std::unique_ptr<RecordingNotifier> m_notifier;
    QPointer<ImportWizard> m_wizard;
};

void TestImportWizard::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_leads = std::make_unique<HeldLeads>();
    m_notifier = std::make_unique<RecordingNotifier>();
    m_wizard = new ImportWizard(*m_leads, *m_notifier, nullptr);
    // The wizard asks nothing of the local state.
    m_wizard->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_wizard));
    m_wizard->activateWindow();
}

void TestImportWizard::cleanup()
{
    delete m_wizard;
}

void TestImportWizard::importsASpreadsheetToTheEnd()
{
    typePath(write(spreadsheet));
    QTRY_VERIFY(nextEnabled());
    QCOMPARE(child<QLabel>("importFileStatus")->text(), QStringLiteral("UTF-8, fields separated by semicolons"));
    QVERIFY(child<QCheckBox>("importHasHeader")->isChecked());
    QCOMPARE(child<QTableWidget>("importPreview")->rowCount(), 4);
    QCOMPARE(child<QTableWidget>("importPreview")->item(0, 2)->text(), QStringLiteral("Analytical; Engines"));
    clickNext();

    QCOMPARE(child<QComboBox>("importColumn0")->currentText(), QStringLiteral("First name"));
    QCOMPARE(child<QComboBox>("importColumn3")->currentText(), QStringLiteral("E-mail address"));
    QCOMPARE(child<QComboBox>("importColumn6")->currentText(), QStringLiteral("Leave out"));
    QTRY_VERIFY(nextEnabled());
    clickNext();

    auto *errors = shown<QTableView>("rowErrors");
    QTRY_COMPARE(errors->model()->rowCount(), 2);
    QAbstractItemModelTester tester(errors->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(errors->model()->index(0, RowErrorModel::Row).data().toString(), QStringLiteral("3"));
    QCOMPARE(errors->model()->index(0, RowErrorModel::Field).data().toString(), QStringLiteral("E-mail address"));
    QCOMPARE(errors->model()->index(1, RowErrorModel::Row).data().toString(), QStringLiteral("5"));
    QVERIFY(m_leads->received.isEmpty());

    QTRY_VERIFY(m_wizard->button(QWizard::CommitButton)->isEnabled());
    clickImport();
    QCOMPARE(m_leads->received.size(), 2);
    QCOMPARE(m_leads->received.first().input.companyName, QStringLiteral("Analytical; Engines"));
    QCOMPARE(m_leads->received.last().input.address.city, QStringLiteral("K\u00F6ln"));
    QVERIFY(!m_wizard->button(QWizard::FinishButton)->isEnabled());
    m_leads->answerAsAStoreWould();

    QTRY_VERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!m_wizard->button(QWizard::CancelButton)->isVisible());
    QCOMPARE(shown<QTableView>("rowErrors")->model()->rowCount(), 3);
    QVERIFY(shown<QLabel>("importReport")->text().startsWith(QStringLiteral("1 ")));
    QTest::mouseClick(m_wizard->button(QWizard::FinishButton), Qt::LeftButton);
    QTRY_VERIFY(!m_wizard);
}

void TestImportWizard::savesTheRowsThatAreLeftOut()
{
    goToCheck(write(spreadsheet));
    QTest::mouseClick(shown<QPushButton>("saveRowErrors"), Qt::LeftButton);
    auto *dialog = child<QFileDialog>("saveRowErrorsDialog");
    QVERIFY(dialog);
    const QString path = m_directory->filePath(QStringLiteral("left out.csv"));
    dialog->selectFile(path);
    QTRY_VERIFY(dialog->isVisible());
    QMetaObject::invokeMethod(dialog, "accept");
    QTRY_COMPARE(m_notifier->infos.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().split('\n');
    QCOMPARE(lines.size(), 4);
    QCOMPARE(lines.at(0), QByteArray("\xEF\xBB\xBFRow,Field,Problem\r"));
    QVERIFY(lines.at(1).startsWith("3,E-mail address,"));
}

void TestImportWizard::aFileWithoutTitles()
{
    typePath(write("ada@engines.example,Ada,Lovelace,Engines\nzoe@mueller.example,Zoe,Mueller,Taken\n"));
    QTRY_VERIFY(nextEnabled());
    auto *header = child<QCheckBox>("importHasHeader");
    auto *preview = child<QTableWidget>("importPreview");
    QVERIFY(!header->isChecked());
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->horizontalHeaderItem(1)->text(), QStringLiteral("Column 2"));

    QTest::keyClick(header, Qt::Key_Space);
    QCOMPARE(preview->rowCount(), 1);
    QCOMPARE(preview->horizontalHeaderItem(1)->text(), QStringLiteral("Ada"));
    QTest::keyClick(header, Qt::Key_Space);
    QCOMPARE(preview->rowCount(), 2);
    QCOMPARE(preview->item(0, 1)->text(), QStringLiteral("Ada"));
}

void TestImportWizard::columnsCanBeChosenOtherwise()
{
    typePath(write("A,B,C,D\nEngines,Lovelace,Ada,ada@engines.example\n"));
    QTRY_VERIFY(nextEnabled());
    clickNext();
    QVERIFY(!nextEnabled());
    QVERIFY(!child<QLabel>("importColumnsProblem")->text().isEmpty());
    const auto choose = [this](const char *column, const QString &meaning) {
        auto *combo = child<QComboBox>(column);
        combo->setFocus();
        combo->setCurrentIndex(combo->findText(meaning));
    };
    choose("importColumn0", QStringLiteral("Company"));
    choose("importColumn1", QStringLiteral("Last name"));
    choose("importColumn2", QStringLiteral("First name"));
    QCOMPARE(child<QComboBox>("importColumn3")->currentText(), QStringLiteral("E-mail address"));
    QTRY_VERIFY(nextEnabled());
    QVERIFY(child<QLabel>("importColumnsProblem")->text().isEmpty());
    clickNext();
    QTRY_VERIFY(m_wizard->button(QWizard::CommitButton)->isEnabled());
    clickImport();
    QCOMPARE(m_leads->received.first().input.firstName, QStringLiteral("Ada"));
    m_leads->answerAsAStoreWould();
    QTRY_VERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
}

void TestImportWizard::goesOnOnlyWithColumnsThatAreEnough()
{
    typePath(write(spreadsheet));
    QTRY_VERIFY(nextEnabled());
    clickNext();
    QTRY_VERIFY(nextEnabled());
    auto *mail = child<QComboBox>("importColumn3");
    mail->setFocus();
    QTest::keyClick(mail, Qt::Key_Home);
    QCOMPARE(mail->currentText(), QStringLiteral("Leave out"));
    QVERIFY(!nextEnabled());
    QVERIFY(child<QLabel>("importColumnsProblem")->text().contains(QStringLiteral("E-mail address")));
}

void TestImportWizard::saysWhyAFileCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("only titles") << QByteArray("Name,E-mail,Company\n");
    QTest::newRow("a quote that never ends") << QByteArray("Name,E-mail,Company\n\"Ada,ada@engines.example,Engines\n");
}

void TestImportWizard::saysWhyAFileCannotBeRead()
{
    QFETCH(QByteArray, content);
    typePath(write(content));
    auto *status = child<QLabel>("importFileStatus");
    QTRY_VERIFY(!status->text().isEmpty() && status->text() != QStringLiteral("Reading…"));
    QVERIFY(!nextEnabled());
    QCOMPARE(status->textFormat(), Qt::PlainText);

    typePath(m_directory->filePath(QStringLiteral("missing.csv")));
    QTRY_VERIFY(status->text().contains(QStringLiteral("missing.csv")));
    QVERIFY(!nextEnabled());
}

void TestImportWizard::nothingToImport()
{
    goToCheck(write("Name,E-mail,Company\nAda Lovelace,nobody,Engines\n"));
    QVERIFY(shown<QLabel>("importSummary")->text().startsWith(QStringLiteral("No row can be imported.")));
    QVERIFY(!m_wizard->button(QWizard::CommitButton)->isEnabled());
}

void TestImportWizard::anOverdueAnswerDoesNotReplaceTheFileChosenLater()
{
    QByteArray large("Name,E-mail,Company\n");
    for (int i = 0; i < 20000; ++i)
        large += QByteArrayLiteral("Ada Lovelace,ada@engines.example,Engines\n");
    m_wizard->chooseFile(write(large, QStringLiteral("large.csv")));
    m_wizard->chooseFile(
        write("Name;E-mail;Company\nZoe Mueller;zoe@mueller.example;Taken\n", QStringLiteral("small.csv")));
    QTRY_VERIFY(nextEnabled());
    QTRY_COMPARE(QThreadPool::globalInstance()->activeThreadCount(), 0);
    QCoreApplication::processEvents();
    QCOMPARE(child<QTableWidget>("importPreview")->rowCount(), 1);
    QVERIFY(child<QLabel>("importFileStatus")->text().contains(QStringLiteral("semicolons")));
}

void TestImportWizard::stopKeepsTheWindowAndSaysWhatStays()
{
    goToCheck(write(spreadsheet));
    clickImport();
    QAbstractButton *stop = m_wizard->button(QWizard::CancelButton);
    QVERIFY(stop->isVisible());
    QTest::mouseClick(stop, Qt::LeftButton);
    QVERIFY(m_leads->promise.isCanceled());
    QVERIFY(m_wizard->isVisible());
    m_leads->promise.finish();
    QTRY_VERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
    QVERIFY(shown<QLabel>("importReport")->text().startsWith(QStringLiteral("The import was stopped.")));
}

void TestImportWizard::aRefusalIsShown()
{
    goToCheck(write(spreadsheet));
    clickImport();
    m_leads->answer(fail(ErrorKind::Forbidden, QStringLiteral("A viewer may not import leads.")));
    QTRY_VERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
    QVERIFY(shown<QLabel>("importReport")->text().startsWith(QStringLiteral("A viewer may not import leads.")));
}

void TestImportWizard::tenThousandRowsAreCheckedBesideTheWindow()
{
    QByteArray file("Name;E-mail;Company\r\n");
    for (int i = 0; i < 10000; ++i)
        file += "Ada Lovelace;ada" + QByteArray::number(i) + "@engines.example;\"Engines; " + QByteArray::number(i) +
                "\"\r\n";
    goToCheck(write(file));
    clickImport();
    QCOMPARE(m_leads->received.size(), 10000);
    m_leads->answerAsAStoreWould();
    QTRY_VERIFY(m_wizard->button(QWizard::FinishButton)->isEnabled());
    QVERIFY(!shown<QTableView>("rowErrors")->isVisible());
}

QTEST_MAIN(TestImportWizard)
#include "test_import_wizard.moc"
