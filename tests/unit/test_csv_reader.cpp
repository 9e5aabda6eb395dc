#include "services/exchange/csv_reader.h"

#include <QBuffer>
#include <QTest>

using namespace reeve;

using Rows = QList<QStringList>;

class TestCsvReader : public QObject
{
    Q_OBJECT
private slots:
    void encodings_data();
    void encodings();
    void findsTheSeparator_data();
    void findsTheSeparator();
    void readsWhatSpreadsheetsWrite_data();
    void readsWhatSpreadsheetsWrite();
    void latin1AfterAMegabyteOfAscii();
    void countsRowsAsASpreadsheetDoes();
    void refuses_data();
    void refuses();
};

namespace {

Result<Rows> readAll(const QByteArray &bytes, CsvLimits limits = {})
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    REEVE_TRY(reader, CsvReader::open(buffer, limits));
    Rows rows;
    for (;;) {
        REEVE_TRY(record, reader.next());
        if (!record)
            return rows;
        rows.append(record->fields);
    }
}

QByteArray utf16(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

void TestCsvReader::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<TextEncoding>("encoding");
    const QString text = u"Jürgen;Größe\n"_qs;
    QTest::newRow("UTF-8") << text.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("UTF-8 with BOM") << "\xef\xbb\xbf" + text.toUtf8() << TextEncoding::Utf8;
    QTest::newRow("Latin-1") << text.toLatin1() << TextEncoding::Latin1;
    QTest::newRow("UTF-16LE with BOM") << utf16(text, QStringConverter::Utf16LE, true) << TextEncoding::Utf16Le;
    QTest::newRow("UTF-16BE with BOM") << utf16(text, QStringConverter::Utf16BE, true) << TextEncoding::Utf16Be;
    QTest::newRow("UTF-16LE without BOM") << utf16(text, QStringConverter::Utf16LE, false) << TextEncoding::Utf16Le;
    QTest::newRow("UTF-16BE without BOM") << utf16(text, QStringConverter::Utf16BE, false) << TextEncoding::Utf16Be;
}

void TestCsvReader::encodings()
{
    QFETCH(QByteArray, bytes);
    QFETCH(TextEncoding, encoding);
    QBuffer buffer(&bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    QCOMPARE(detectEncoding(buffer, 1000).value(), encoding);
    QCOMPARE(readAll(bytes).value(), (Rows{{u"Jürgen"_qs, u"Größe"_qs}}));
}

void TestCsvReader::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    const Rows plain{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << plain;
    QTest::newRow("semicolon") << QByteArray("a;b\n1;2\n") << plain;
    QTest::newRow("tab") << QByteArray("a\tb\n1\t2\n") << plain;
    QTest::newRow("pipe") << QByteArray("a|b\n1|2\n") << plain;
    QTest::newRow("commas inside semicolons")
        << QByteArray("Name, first;Sum, net\nDoe, Jane;1,50\nRoe;2\n")
        << Rows{{u"Name, first"_qs, u"Sum, net"_qs}, {u"Doe, Jane"_qs, u"1,50"_qs}, {u"Roe"_qs, u"2"_qs}};
    QTest::newRow("separator inside quotes")
        << QByteArray("\"a;b;c\",d\n\"1;2;3\",4\n") << Rows{{u"a;b;c"_qs, u"d"_qs}, {u"1;2;3"_qs, u"4"_qs}};
    QTest::newRow("declared to Excel") << QByteArray("sep=;\r\na,x;b\r\n1,5;2\r\n")
                                       << Rows{{u"a,x"_qs, u"b"_qs}, {u"1,5"_qs, u"2"_qs}};
    QTest::newRow("one column") << QByteArray("a\n1\n") << Rows{{u"a"_qs}, {u"1"_qs}};
}

void TestCsvReader::findsTheSeparator()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    QCOMPARE(readAll(text).value(), rows);
}

void TestCsvReader::readsWhatSpreadsheetsWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("empty file") << QByteArray() << Rows{};
    QTest::newRow("CRLF") << QByteArray("a,b\r\n1,2\r\n") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
    QTest::newRow("CR only") << QByteArray("a,b\r1,2") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
    QTest::newRow("no last line break") << QByteArray("a,b\n1,2") << Rows{{u"a"_qs, u"b"_qs}, {u"1"_qs, u"2"_qs}};
    QTest::newRow("doubled quotes") << QByteArray("\"say \"\"hi\"\"\",b\n") << Rows{{u"say \"hi\""_qs, u"b"_qs}};
    QTest::newRow("line break in quotes") << QByteArray("\"one\r\ntwo\",b\r\n") << Rows{{u"one\ntwo"_qs, u"b"_qs}};
    QTest::newRow("empty fields") << QByteArray("a,b,c\n,,\n\"\",x,\n")
                                  << Rows{{u"a"_qs, u"b"_qs, u"c"_qs}, {{}, {}, {}}, {{}, u"x"_qs, {}}};
    QTest::newRow("ragged") << QByteArray("a,b,c\n1\n1,2,3,4\n")
                            << Rows{{u"a"_qs, u"b"_qs, u"c"_qs}, {u"1"_qs}, {u"1"_qs, u"2"_qs, u"3"_qs, u"4"_qs}};
    QTest::newRow("quote inside a field") << QByteArray("5\" pipe,b\n") << Rows{{u"5\" pipe"_qs, u"b"_qs}};
    QTest::newRow("text after a closing quote") << QByteArray("\"a\" b,c\n") << Rows{{u"a b"_qs, u"c"_qs}};
}

void TestCsvReader::readsWhatSpreadsheetsWrite()
{
    QFETCH(QByteArray, text);
    QFETCH(Rows, rows);
    QCOMPARE(readAll(text).value(), rows);
}

void TestCsvReader::latin1AfterAMegabyteOfAscii()
{
    QByteArray text;
    while (text.size() < 1'000'000)
        text += "plain;text\r\n";
    text += "M\xfcller;50 \x80\r\n"; // the euro sign only in Windows-1252
    const auto rows = readAll(text);
    QCOMPARE(rows.value().last(), (QStringList{u"Müller"_qs, u"50 €"_qs}));

    // An umlaut as the very last byte looks like UTF-8 that was cut short.
    QCOMPARE(readAll("a;b\nM;\xfc").value().last(), (QStringList{u"M"_qs, u"ü"_qs}));
}

void TestCsvReader::countsRowsAsASpreadsheetDoes()
{
    QBuffer buffer;
    buffer.setData("a,b\n\n\"1\n1\",2\n,\n3,4\n");
    buffer.open(QIODevice::ReadOnly);
    auto reader = CsvReader::open(buffer);
    QList<QPair<int, bool>> seen;
    for (auto record = reader->next(); record && *record; record = reader->next())
        seen.append({(*record)->row, (*record)->isEmpty()});
    QCOMPARE(seen, (QList<QPair<int, bool>>{{1, false}, {2, true}, {3, false}, {4, true}, {5, false}}));
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("quote never closed") << QByteArray("a,b\n1,\"2\n3,4\n") << u"row 2"_qs;
    QTest::newRow("field too long") << QByteArray("a,b\n1," + QByteArray(101, 'x') + '\n') << u"Row 2"_qs;
    QTest::newRow("quoted field too long") << QByteArray("a,b\n1,\"" + QByteArray(101, 'x') + "\"\n") << u"Row 2"_qs;
    QTest::newRow("too many columns") << QByteArray("a,b\n" + QByteArray(20, ',')) << u"columns"_qs;
    QTest::newRow("file too large") << QByteArray(2'000'000, 'x') << u"1 MB"_qs;
}

void TestCsvReader::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto rows = readAll(text, {.fileBytes = 1 << 20, .fieldCharacters = 100, .columns = 10});
    QVERIFY(!rows);
    QCOMPARE(rows.error().kind, ErrorKind::File);
    QVERIFY2(rows.error().text.contains(says), qPrintable(rows.error().text));
}

QTEST_GUILESS_MAIN(TestCsvReader)
#include "test_csv_reader.moc"
