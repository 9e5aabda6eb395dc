#include "services/exchange/table_writer.h"
#include "services/exchange/tenant_file.h"
#include "services/exchange/xlsx_reader.h"
#include "services/workspace/batch_store.h"
#include "services/workspace/settings_store.h"
#include "tests/support/engine_room.h"

#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

const QStringList titles{QStringLiteral("Tenant name"),     QStringLiteral("First name"), QStringLiteral("Last name"),
                         QStringLiteral("E-Mail"),          QStringLiteral("Plan"),       QStringLiteral("Country"),
                         QStringLiteral("Favourite colour")};

QList<QStringList> people(int count)
{
    QList<QStringList> rows;
    for (int i = 0; i < count; ++i)
        rows.append({QStringLiteral("Firm %1").arg(i), QStringLiteral("Ada"), QStringLiteral("King"),
                     QStringLiteral("ada@firm%1.example").arg(i), i % 2 ? QStringLiteral("premium") : QString(),
                     QStringLiteral("DE"), QStringLiteral("blue")});
    return rows;
}

} // namespace

/// Many tenants from a file: reading and checking it, and the batch that the engines work off.
class TestBatches : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void readsWhatWasWritten_data();
    void readsWhatWasWritten();
    void saysWhatIsWrongWithARow();
    void refusesWhatIsNoSpreadsheet();
    void createsEveryTenantOfAFile();
    void throttlesPausesAndResumes();
    void goesOnAfterARefusedRow();

private:
    QString write(const QString &name, ExportFormat format, const QList<QStringList> &rows);
    QList<NewTenant> tenants(int count);
    BatchStore &batches() { return *m_room->workspace().batches(); }
    Batch newest() { return answer(batches().list()).value_or(QList<Batch>{}).value(0); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineRoom> m_room;
};

void TestBatches::init()
{
    m_room.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_room = std::make_unique<EngineRoom>(m_folder->filePath(QStringLiteral("w.reeve")));
    QVERIFY(answer(m_room->workspace().settings().write({{QString(setting::runShape), runShapeKey(RunShape::Alga)}})));
}

QString TestBatches::write(const QString &name, ExportFormat format, const QList<QStringList> &rows)
{
    QString path = m_folder->filePath(name);
    QList<ExportColumn> columns;
    for (const QString &title : titles)
        columns.append({title, title, CellKind::Text});
    const auto writer = makeTableWriter(format, path, columns);
    if (!writer->begin() || !writer->add(rows) || !writer->finish())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

QList<NewTenant> TestBatches::tenants(int count)
{
    const auto file =
        answer(readTenantFile(write(QStringLiteral("t.csv"), ExportFormat::Csv, people(count)), Plan::Basic));
    QList<NewTenant> rows;
    for (const TenantFileRow &row : file.value_or(TenantFile{}).rows)
        rows << row.tenant;
    return rows;
}

void TestBatches::readsWhatWasWritten_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("t.csv") << ExportFormat::Csv;
    QTest::newRow("t.xlsx") << ExportFormat::Xlsx;
}

void TestBatches::readsWhatWasWritten()
{
    QFETCH(ExportFormat, format);
    const auto file =
        answer(readTenantFile(write(QString::fromLatin1(QTest::currentDataTag()), format, people(3)), Plan::Standard));
    QVERIFY2(file, file ? "" : qPrintable(file.error().line()));
    QCOMPARE(file->rows.size(), 3);
    QCOMPARE(file->ignoredColumns, QStringList{QStringLiteral("Favourite colour")});
    const TenantFileRow &row = file->rows.at(1);
    QVERIFY2(row.problem.isEmpty(), qPrintable(row.problem));
    QCOMPARE(row.tenant.row, 3);
    QCOMPARE(row.tenant.tenant.name, QStringLiteral("Firm 1"));
    QCOMPARE(row.tenant.tenant.key, QStringLiteral("firm1"));
    QCOMPARE(row.tenant.tenant.domains, QStringList{QStringLiteral("firm1.example")});
    QCOMPARE(row.tenant.plan, Plan::Premium);
    QCOMPARE(file->rows.at(0).tenant.plan, Plan::Standard);
}

void TestBatches::saysWhatIsWrongWithARow()
{
    QList<QStringList> rows = people(4);
    rows[0][3] = QStringLiteral("nobody");
    rows[2][0] = rows[1][0];
    rows[3][4] = QStringLiteral("gold");
    const auto file = answer(readTenantFile(write(QStringLiteral("t.csv"), ExportFormat::Csv, rows), Plan::Basic));
    QVERIFY(file);
    QVERIFY(!file->rows.at(0).problem.isEmpty());
    QVERIFY(file->rows.at(1).problem.isEmpty());
    QVERIFY2(file->rows.at(2).problem.contains(QStringLiteral("Row 3")), qPrintable(file->rows.at(2).problem));
    QVERIFY(file->rows.at(3).problem.contains(QStringLiteral("gold")));

    QFile untitled(m_folder->filePath(QStringLiteral("u.csv")));
    QVERIFY(untitled.open(QIODevice::WriteOnly));
    untitled.write("Name,Vorname\nAcme,Ada\n");
    untitled.close();
    const auto refused = answer(readTenantFile(untitled.fileName(), Plan::Basic));
    QVERIFY(!refused);
    QCOMPARE(refused.error().field(), QStringLiteral("columns"));
}

void TestBatches::refusesWhatIsNoSpreadsheet()
{
    const QString path = write(QStringLiteral("t.xlsx"), ExportFormat::Xlsx, people(2000));
    QVERIFY(readXlsx(path));
    XlsxLimits small;
    small.partBytes = 1000;
    QVERIFY(!readXlsx(path, small));
    small = {};
    small.rows = 100;
    QVERIFY(!readXlsx(path, small));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    for (const qsizetype length : {qsizetype(10), whole.size() / 2, whole.size() - 1}) {
        QFile cut(m_folder->filePath(QStringLiteral("cut.xlsx")));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.left(length));
        cut.close();
        const auto refused = readXlsx(cut.fileName());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::File);
    }
}

void TestBatches::createsEveryTenantOfAFile()
{
    constexpr int count = 30;
    m_room->start();
    const auto started = answer(batches().start(QStringLiteral("t.csv"), tenants(count), 0));
    QVERIFY2(started, started ? "" : qPrintable(started.error().line()));
    QVERIFY(QTest::qWaitFor([&] { return newest().active == count && newest().state == BatchState::Done; }, 60'000));
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from main.tenants where status = 0")), count);
    const auto results = answer(batches().results(started->id));
    QVERIFY(results);
    QCOMPARE(results->size(), count);
    for (const BatchRowResult &row : *results) {
        QCOMPARE(row.state, QStringLiteral("succeeded"));
        QVERIFY(!row.runId.isEmpty() && !row.tenantId.isEmpty());
    }
    QCOMPARE(answer(batches().takenKeys({QStringLiteral("firm7"), QStringLiteral("other")})).value(),
             QStringList{QStringLiteral("firm7")});
    QCOMPARE(answer(batches().setPaused(started->id, true)).error().kind, ErrorKind::State);
}

void TestBatches::throttlesPausesAndResumes()
{
    constexpr int count = 20;
    const auto started = answer(batches().start(QStringLiteral("t.csv"), tenants(count), 1));
    QVERIFY(started);
    m_room->start();
    // One a minute: the second waits for its turn.
    QVERIFY(QTest::qWaitFor([&] { return newest().pending == count - 1; }, 20'000));
    QVERIFY(QTest::qWaitFor([&] { return newest().active == 1; }, 20'000));
    QCOMPARE(newest().pending, count - 1);
    m_room->putForward(61);
    QVERIFY(QTest::qWaitFor([&] { return newest().pending == count - 2; }, 20'000));

    QVERIFY(answer(batches().setPaused(started->id, true)));
    QVERIFY(answer(batches().setThrottle(started->id, 0)));
    m_room->putForward(600);
    QVERIFY(QTest::qWaitFor([&] { return newest().active == 2; }, 20'000));
    QCOMPARE(newest().pending, count - 2);
    QVERIFY(answer(batches().setPaused(started->id, false)));
    m_room->putForward(1);
    QVERIFY(QTest::qWaitFor([&] { return newest().active == count; }, 60'000));
}

void TestBatches::goesOnAfterARefusedRow()
{
    const QList<NewTenant> rows = tenants(3);
    QVERIFY(answer(batches().start(QStringLiteral("t.csv"), rows, 0)));
    // Someone takes a key between the check and its turn.
    m_room->onboard(QStringLiteral("firm1"));
    m_room->start();
    QVERIFY(QTest::qWaitFor([&] { return newest().active == 2 && newest().refused == 1; }, 20'000));
    const auto results = answer(batches().results(newest().id));
    QVERIFY(results);
    QCOMPARE(results->at(1).state, QStringLiteral("refused"));
    QVERIFY(!results->at(1).error.isEmpty());
    QCOMPARE(m_room->count(QStringLiteral("select count(*) from main.tenants")), 3);
}

QTEST_GUILESS_MAIN(TestBatches)
#include "test_batches.moc"
