#include "services/exchange/csv_reader.h"
#include "services/exchange/table_export.h"
#include "services/exchange/table_text.h"

#include <QFile>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace reeve;

class TestTableExport : public QObject
{
    Q_OBJECT
private slots:
    void noFormulas_data();
    void noFormulas();
    void clipboardTexts();
    void csvIsReadBack();
    void jsonKeepsNumbersExact();
    void xlsxHasTypedCells();
    void tenThousandRowsByPages();
    void cancelLeavesTheOldFile();
    void anErrorOfThePagesLeavesTheOldFile();
    void goneContextLeavesTheOldFile();
    void saysWhereItCannotWrite_data();
    void saysWhereItCannotWrite();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }
    static QByteArray read(const QString &path);
    static Result<qint64> finished(const Future<qint64> &future);

    QTemporaryDir m_dir;
    const QList<ExportColumn> m_columns{{u"name"_qs, u"Name"_qs, CellKind::Text},
                                        {u"amount"_qs, u"Amount"_qs, CellKind::Number},
                                        {u"due"_qs, u"Due"_qs, CellKind::Date},
                                        {u"created"_qs, u"Created"_qs, CellKind::DateTime}};
    const QList<QStringList> m_rows{
        {u"Müller, \"Söhne\""_qs, u"1234.50"_qs, u"2026-11-21"_qs, u"2026-11-21T09:30:00"_qs},
        {u"=HYPERLINK(\"http://x\")"_qs, u"-7800"_qs, {}, {}},
        {u"明日\n株式会社"_qs, u"61.525"_qs, u"soon"_qs, u"2026-02-29T00:00:00"_qs},
        {u"long"_qs, u"12345678901234567.89"_qs, u"1899-12-31"_qs, {}}};
};

QByteArray TestTableExport::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<qint64> TestTableExport::finished(const Future<qint64> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20'000) || future.resultCount() == 0)
        return fail(ErrorKind::Cancelled, u"no answer"_qs);
    return future.result();
}

namespace {

NextExportPage onePage(const QList<QStringList> &rows)
{
    return [rows] { return ready<ExportPage>(ExportPage{rows, true}); };
}

} // namespace

void TestTableExport::noFormulas_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("field");
    QTest::newRow("formula") << u"=1+1"_qs << u"'=1+1"_qs;
    QTest::newRow("plus") << u"+cmd|' /C calc'!A0"_qs << u"'+cmd|' /C calc'!A0"_qs;
    QTest::newRow("minus") << u"-2+3"_qs << u"'-2+3"_qs;
    QTest::newRow("at") << u"@SUM(A1)"_qs << u"'@SUM(A1)"_qs;
    QTest::newRow("tab") << u"\t=1"_qs << u"\"'\t=1\""_qs;
    QTest::newRow("carriage return") << u"\r=1"_qs << u"\"'\r=1\""_qs;
    QTest::newRow("negative number") << u"-12.50"_qs << u"-12.50"_qs;
    QTest::newRow("positive number") << u"+49"_qs << u"+49"_qs;
    QTest::newRow("telephone number is no formula either, but no number") << u"+49 351 123"_qs << u"'+49 351 123"_qs;
    QTest::newRow("inside") << u"a=b"_qs << u"a=b"_qs;
    QTest::newRow("quotes") << u"say \"hi\""_qs << u"\"say \"\"hi\"\"\""_qs;
    QTest::newRow("line break") << u"a\nb"_qs << u"\"a\nb\""_qs;
    QTest::newRow("empty") << QString() << QString();
}

void TestTableExport::noFormulas()
{
    QFETCH(QString, cell);
    QFETCH(QString, field);
    QCOMPARE(csvField(cell), field);
}

void TestTableExport::clipboardTexts()
{
    const QStringList keys{u"z"_qs, u"a"_qs};
    const QList<QStringList> rows{{u"one\ttwo\nthree"_qs, u"\"quoted\" \\ ü"_qs}};
    QCOMPARE(tableText(TextFormat::Text, keys, rows), u"one two three\t\"quoted\" \\ ü\n"_qs);
    const QJsonArray json = QJsonDocument::fromJson(tableText(TextFormat::Json, keys, rows).toUtf8()).array();
    QCOMPARE(json.size(), 1);
    QCOMPARE(json.at(0)[u"z"_qs].toString(), rows.first().first());
    QCOMPARE(json.at(0)[u"a"_qs].toString(), rows.first().last());
}

void TestTableExport::csvIsReadBack()
{
    const QString file = path(u"table.csv"_qs);
    QCOMPARE(finished(exportTable(this, {file, ExportFormat::Csv, m_columns, 4}, onePage(m_rows))).value(), 4);
    QVERIFY(read(file).startsWith("\xef\xbb\xbfName,Amount,Due,Created\r\n"));
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    auto reader = CsvReader::open(written);
    QVERIFY(reader);
    QVERIFY(reader->next()); // the titles
    for (QStringList row : m_rows) {
        if (row.first().startsWith(u'='))
            row.first().prepend(u'\'');
        QCOMPARE(reader->next().value()->fields, row);
    }
}

void TestTableExport::jsonKeepsNumbersExact()
{
    const QString file = path(u"table.json"_qs);
    QVERIFY(finished(exportTable(this, {file, ExportFormat::Json, m_columns}, onePage(m_rows))));
    const QByteArray text = read(file);
    QVERIFY(text.contains("\"amount\": 1234.50,"));
    QVERIFY(text.contains("\"amount\": 12345678901234567.89,"));
    const QJsonArray json = QJsonDocument::fromJson(text).array();
    QCOMPARE(json.size(), 4);
    QCOMPARE(json.at(0)[u"name"_qs].toString(), m_rows.at(0).at(0));
    QCOMPARE(json.at(1)[u"amount"_qs].toInt(), -7800);
    QCOMPARE(json.at(2)[u"due"_qs].toString(), u"soon"_qs);

    QVERIFY(finished(exportTable(this, {file, ExportFormat::Json, m_columns}, onePage({}))));
    QVERIFY(QJsonDocument::fromJson(read(file)).isArray());
}

void TestTableExport::xlsxHasTypedCells()
{
    const QString file = path(u"table.xlsx"_qs);
    QCOMPARE(finished(exportTable(this, {file, ExportFormat::Xlsx, m_columns, 4}, onePage(m_rows))).value(), 4);
    const auto part = [&file](const QString &name) {
        QProcess unzip;
        unzip.start(u"unzip"_qs, {u"-p"_qs, file, name});
        return unzip.waitForFinished() && unzip.exitCode() == 0 ? unzip.readAllStandardOutput() : QByteArray();
    };
    const QByteArray sheet = part(u"xl/worksheets/sheet1.xml"_qs);
    QVERIFY2(!sheet.isEmpty(), "needs unzip");

    QHash<QString, QPair<QString, QString>> cells; // reference to type and text
    QXmlStreamReader xml(sheet);
    QString reference;
    QString type;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"c") {
            reference = xml.attributes().value(u"r"_qs).toString();
            type = xml.attributes().value(u"t"_qs).toString();
        } else if (xml.isStartElement() && (xml.name() == u"v" || xml.name() == u"t")) {
            cells[reference] = {type, xml.readElementText()};
        }
        QVERIFY(!xml.isStartElement() || xml.name() != u"f"); // no formula anywhere
    }
    QVERIFY(!xml.hasError());
    const auto text = [](const QString &value) { return std::pair(u"inlineStr"_qs, value); };
    const auto number = [](const QString &value) { return std::pair(QString(), value); };
    QCOMPARE(cells.value(u"A1"_qs), text(u"Name"_qs));
    QCOMPARE(cells.value(u"A2"_qs), text(m_rows.at(0).at(0)));
    QCOMPARE(cells.value(u"A3"_qs), text(m_rows.at(1).at(0)));
    QCOMPARE(cells.value(u"A4"_qs), text(m_rows.at(2).at(0)));
    QCOMPARE(cells.value(u"B2"_qs), number(u"1234.5"_qs));
    QCOMPARE(cells.value(u"B3"_qs), number(u"-7800"_qs));
    QCOMPARE(cells.value(u"B4"_qs), number(u"61.525"_qs));
    QCOMPARE(cells.value(u"B5"_qs), text(m_rows.at(3).at(1))); // would lose digits
    QCOMPARE(cells.value(u"C2"_qs), number(u"46347"_qs));      // 2026-11-21
    QCOMPARE(cells.value(u"C4"_qs), text(u"soon"_qs));
    QCOMPARE(cells.value(u"C5"_qs), text(u"1899-12-31"_qs)); // before the first day that a sheet knows
    QVERIFY(cells.value(u"D2"_qs).second.startsWith(u"46347.39"));
    QCOMPARE(cells.value(u"D4"_qs), text(u"2026-02-29T00:00:00"_qs)); // no such day
    const QByteArray styles = part(u"xl/styles.xml"_qs);
    for (const char *pattern : {"yyyy-mm-dd", "#,##0.000"})
        QVERIFY2(styles.contains(pattern), pattern);
}

void TestTableExport::tenThousandRowsByPages()
{
    struct Item
    {
        int number;
    };
    static constexpr int total = 10'500;
    int pages = 0;
    const auto read = [&pages](const PageRequest &request) {
        ++pages;
        const int begin = request.from.isNull() ? 0 : request.from.value.toInt() + 1;
        Page<Item> page;
        for (int i = begin; i < std::min(begin + request.limit, total); ++i)
            page.rows.append(Item{i});
        page.last = {begin + page.rows.size() - 1, u"id"_qs};
        page.atEnd = begin + page.rows.size() == total;
        return ready<Page<Item>>(page);
    };
    const auto cells = [](const Item &item) {
        return QStringList{u"Row %1"_qs.arg(item.number), QString::number(item.number), {}, {}};
    };
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
        pages = 0;
        const QString file = path(u"many"_qs + fileSuffix(format));
        const auto future = exportTable(this, {file, format, m_columns, total}, exportPages<Item>(this, read, cells));
        QCOMPARE(finished(future).value(), total);
        QCOMPARE(pages, 11);
        QCOMPARE(future.progressValue(), future.progressMaximum());
    }
    QCOMPARE(this->read(path(u"many.csv"_qs)).count('\n'), total + 1);
    QVERIFY(this->read(path(u"many.csv"_qs)).endsWith("Row 10499,10499,,\r\n"));
    QCOMPARE(QJsonDocument::fromJson(this->read(path(u"many.json"_qs))).array().size(), total);
}

void TestTableExport::cancelLeavesTheOldFile()
{
    for (const ExportFormat format : {ExportFormat::Csv, ExportFormat::Json, ExportFormat::Xlsx}) {
        const QString file = path(u"kept"_qs + fileSuffix(format));
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        Future<qint64> future;
        int pages = 0;
        future = exportTable(this, {file, format, m_columns}, [&] {
            if (++pages == 3)
                future.cancel();
            return ready<ExportPage>(ExportPage{m_rows, false});
        });
        QCOMPARE(finished(future).error().kind, ErrorKind::Cancelled);
        QCOMPARE(pages, 3);
        QCOMPARE(read(file), "old");
    }
}

void TestTableExport::anErrorOfThePagesLeavesTheOldFile()
{
    const QString file = path(u"failed.csv"_qs);
    int pages = 0;
    const auto answer = finished(exportTable(this, {file, ExportFormat::Csv, m_columns}, [&] {
        if (++pages == 2)
            return readyError<ExportPage>(Error::of(ErrorKind::Database, u"The disk is gone."_qs));
        return ready<ExportPage>(ExportPage{m_rows, false});
    }));
    QCOMPARE(answer.error().text, u"The disk is gone."_qs);
    QVERIFY(!QFile::exists(file));
}

void TestTableExport::goneContextLeavesTheOldFile()
{
    const QString file = path(u"gone.csv"_qs);
    auto context = std::make_unique<QObject>();
    QPromise<Result<ExportPage>> never;
    never.start();
    const auto future =
        exportTable(context.get(), {file, ExportFormat::Csv, m_columns}, [&] { return never.future(); });
    context.reset();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QVERIFY(!QFile::exists(file));
}

void TestTableExport::saysWhereItCannotWrite_data()
{
    QTest::addColumn<ExportFormat>("format");
    QTest::newRow("csv") << ExportFormat::Csv;
    QTest::newRow("json") << ExportFormat::Json;
    QTest::newRow("xlsx") << ExportFormat::Xlsx;
}

void TestTableExport::saysWhereItCannotWrite()
{
    QFETCH(ExportFormat, format);
    const QString file = path(u"no/such/folder/table"_qs);
    const auto answer = finished(exportTable(this, {file, format, m_columns}, onePage(m_rows)));
    QCOMPARE(answer.error().kind, ErrorKind::File);
    QVERIFY(answer.error().text.contains(file));
    QVERIFY(!answer.error().hint.isEmpty());
}

QTEST_GUILESS_MAIN(TestTableExport)
#include "test_table_export.moc"
