#include "services/exchange/lead_import.h"
#include "services/exchange/table_text.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

using F = LeadField;

class TestLeadImport : public QObject
{
    Q_OBJECT
private slots:
    void guessesColumns_data();
    void guessesColumns();
    void mappingNamesWhatIsMissing();
    void previewsAFile();
    void previewsAFileWithoutTitles();
    void tenThousandMessyRows();
    void cutsFullNames_data();
    void cutsFullNames();
    void whatWeWriteIsReadBack();
    void saysWhyAFileCannotBeRead();
    void cancelled();

private:
    QString write(const QByteArray &bytes);
    QTemporaryDir m_dir;
};

QString TestLeadImport::write(const QByteArray &bytes)
{
    QString path = m_dir.filePath(u"leads.csv"_qs);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return {};
    return path;
}

void TestLeadImport::guessesColumns_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<LeadMapping>("mapping");
    QTest::newRow("English") << u"First Name,Last Name,Company,E-mail,Street,City,State,ZIP,Country"_qs
                             << LeadMapping{F::FirstName, F::LastName, F::CompanyName, F::Email,  F::Street,
                                            F::City,      F::State,    F::Zip,         F::Country};
    QTest::newRow("German") << u"Vorname,Nachname,Firma,E-Mail-Adresse,Straße,Ort,Bundesland,PLZ,Land"_qs
                            << LeadMapping{F::FirstName, F::LastName, F::CompanyName, F::Email,  F::Street,
                                           F::City,      F::State,    F::Zip,         F::Country};
    QTest::newRow("German family name") << u"Name,Vorname,Unternehmen,EMAIL"_qs
                                        << LeadMapping{F::LastName, F::FirstName, F::CompanyName, F::Email};
    QTest::newRow("whole name") << u"Ansprechpartner,Organisation,Mail"_qs
                                << LeadMapping{F::FullName, F::CompanyName, F::Email};
    QTest::newRow("snake case and unknown") << u"first_name,notes,last_name,company_name,email_address"_qs
                                            << LeadMapping{F::FirstName, {}, F::LastName, F::CompanyName, F::Email};
    QTest::newRow("second of a kind is left out") << u"email,Email,name"_qs << LeadMapping{F::Email, {}, F::FullName};
    QTest::newRow("account's name is the company")
        << u"Account Name,First,Last,Name,Email"_qs
        << LeadMapping{F::CompanyName, F::FirstName, F::LastName, {}, F::Email};
}

void TestLeadImport::guessesColumns()
{
    QFETCH(QString, titles);
    QFETCH(LeadMapping, mapping);
    QCOMPARE(guessLeadMapping(titles.split(u',')), mapping);
}

void TestLeadImport::mappingNamesWhatIsMissing()
{
    QVERIFY(validate(LeadMapping{F::FullName, F::CompanyName, F::Email}));
    QVERIFY(validate(LeadMapping{F::FirstName, {}, F::LastName, F::CompanyName, F::Email}));
    const auto missing = validate(LeadMapping{F::FirstName, {}});
    QCOMPARE(missing.error().kind, ErrorKind::Validation);
    QCOMPARE(missing.error().fields.size(), 3); // mail address, company, last name
    QCOMPARE(validate(LeadMapping{F::Email, F::Email, F::FullName, F::CompanyName}).error().fields.size(), 1);
    QVERIFY(!validate(LeadMapping{F::Email, F::FullName, F::LastName, F::CompanyName}));
}

void TestLeadImport::previewsAFile()
{
    QByteArray csv = "\xef\xbb\xbfVorname;Nachname;Firma;E-Mail;Notiz\r\n";
    for (int i = 0; i < 50; ++i)
        csv += "J\xc3\xbcrgen;M\xc3\xbcller;\"M\xc3\xbcller; S\xc3\xb6hne\";j" + QByteArray::number(i) +
               "@mueller.example;\r\n";
    const auto preview = previewLeadFile(write(csv)).result();
    QVERIFY(preview);
    QVERIFY(preview->hasHeader);
    QCOMPARE(preview->encoding, TextEncoding::Utf8);
    QCOMPARE(preview->separator, QChar(u';'));
    QCOMPARE(preview->titles.first(), u"Vorname"_qs);
    QCOMPARE(preview->rows.size(), 20);
    QCOMPARE(preview->rows.first().at(2), u"Müller; Söhne"_qs);
    QCOMPARE(preview->mapping, (LeadMapping{F::FirstName, F::LastName, F::CompanyName, F::Email, {}}));
}

void TestLeadImport::previewsAFileWithoutTitles()
{
    const auto preview = previewLeadFile(write("Ada,Lovelace,Engines Ltd,ada@engines.example\n")).result();
    QVERIFY(preview);
    QVERIFY(!preview->hasHeader);
    QCOMPARE(preview->rows.size(), 1);
    QCOMPARE(preview->titles, (QStringList{u"Column 1"_qs, u"Column 2"_qs, u"Column 3"_qs, u"Column 4"_qs}));
    QCOMPARE(preview->mapping, (LeadMapping{{}, {}, {}, F::Email}));
}

void TestLeadImport::tenThousandMessyRows()
{
    // As a German Excel saves it: code page 1252, semicolons, CRLF; every 100th row is wrong, every 250th blank.
    QByteArray csv = "Vorname;Name;Firma;E-Mail;Stra\xdf"
                     "e;PLZ;Ort;Land\r\n";
    for (int row = 2; row <= 10'001; ++row) {
        const QByteArray number = QByteArray::number(row);
        if (row % 250 == 0)
            csv += ";;;;;;;\r\n";
        else if (row % 100 == 1)
            csv += "J\xfcrgen;M\xfcller;;not a mail address;;;;\r\n";
        else if (row % 100 == 2 && row > 2)
            csv += "Zwilling;Zwei;Firma;LEAD3@Example.com;;;;\r\n";
        else
            csv += "J\xfcrgen;\"M\xfcller \"\"der J\xfcngere\"\"\";\"M\xfcller\r\n& S\xf6hne \x96 Bau\";lead" + number +
                   "@example.com;Hauptstra\xdf"
                   "e 1;01067;Dresden;DE\r\n";
    }
    const QString path = write(csv);
    QElapsedTimer clock;
    clock.start();
    const auto preview = previewLeadFile(path).result();
    QVERIFY(preview);
    QCOMPARE(preview->encoding, TextEncoding::Windows1252);
    auto planning = planLeadImport(path, preview->hasHeader, preview->mapping);
    const auto plan = planning.result();
    QVERIFY2(plan, plan ? "" : qPrintable(plan.error().line()));
    qInfo("10,000 rows in %lld ms", static_cast<long long>(clock.elapsed()));
    QVERIFY(clock.elapsed() < 3000);

    QCOMPARE(plan->rows.size(), 10'000 - 40 - 100 - 99);
    QCOMPARE(plan->errors.size(), 199);
    const LeadInput &first = plan->rows.first().input;
    QCOMPARE(plan->rows.first().row, 2);
    QCOMPARE(first.firstName, u"Jürgen"_qs);
    QCOMPARE(first.lastName, u"Müller \"der Jüngere\""_qs);
    QCOMPARE(first.companyName, u"Müller & Söhne – Bau"_qs);
    QCOMPARE(first.address.zip, u"01067"_qs);

    const RowError &bad = plan->errors.first();
    QCOMPARE(bad.row, 101);
    QCOMPARE(bad.error.fields.size(), 2); // the company and the mail address, both at once
    const RowError &twin = plan->errors.at(1);
    QCOMPARE(twin.row, 102);
    QCOMPARE(twin.error.kind, ErrorKind::Duplicate);
    QVERIFY(twin.error.text.contains(u"Row 3"_qs));
    QCOMPARE(planning.progressValue(), planning.progressMaximum());
}

void TestLeadImport::cutsFullNames_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("two words") << QByteArray("Ada Lovelace") << u"Ada"_qs << u"Lovelace"_qs;
    QTest::newRow("three words") << QByteArray("Johann Sebastian Bach") << u"Johann Sebastian"_qs << u"Bach"_qs;
    QTest::newRow("comma") << QByteArray("\"von Neumann, John\"") << u"John"_qs << u"von Neumann"_qs;
}

void TestLeadImport::cutsFullNames()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const auto plan = planLeadImport(write("Name,Company,Email\n" + name + ",Acme,a@acme.example\n"), true,
                                     {F::FullName, F::CompanyName, F::Email})
                          .result();
    QVERIFY(plan);
    QCOMPARE(plan->rows.size(), 1);
    QCOMPARE(plan->rows.first().input.firstName, first);
    QCOMPARE(plan->rows.first().input.lastName, last);
}

void TestLeadImport::whatWeWriteIsReadBack()
{
    const QList<QStringList> rows{{u"Ada"_qs, u"O\"Neil"_qs, u"Smith, Sons; & Co"_qs, u"ada@smith.example"_qs},
                                  {u"李"_qs, u"明"_qs, u"明日株式会社"_qs, u"li@asu.example"_qs}};
    const QString csv =
        tableText(TextFormat::Csv, {u"First name"_qs, u"Last name"_qs, u"Company"_qs, u"Email"_qs}, rows);
    const auto plan =
        planLeadImport(write(csv.toUtf8()), true, {F::FirstName, F::LastName, F::CompanyName, F::Email}).result();
    QVERIFY(plan);
    QCOMPARE(plan->rows.size(), 2);
    for (int i = 0; i < 2; ++i) {
        const LeadInput &input = plan->rows.at(i).input;
        QCOMPARE((QStringList{input.firstName, input.lastName, input.companyName, input.email}), rows.at(i));
    }
}

void TestLeadImport::saysWhyAFileCannotBeRead()
{
    const auto absent = previewLeadFile(m_dir.filePath(u"absent.csv"_qs)).result();
    QCOMPARE(absent.error().kind, ErrorKind::File);
    QVERIFY(absent.error().text.contains(u"absent.csv"_qs));
    QCOMPARE(previewLeadFile(write({})).result().error().kind, ErrorKind::File);
    QCOMPARE(previewLeadFile(write("Name,Email\n")).result().error().kind, ErrorKind::File);
    const auto unmapped = planLeadImport(write("a,b\n1,2\n"), true, {{}, {}}).result();
    QCOMPARE(unmapped.error().kind, ErrorKind::Validation);
}

void TestLeadImport::cancelled()
{
    QByteArray csv = "Name,Company,Email\n";
    for (int row = 0; row < 100'000; ++row)
        csv += "Ada Lovelace,Acme,a" + QByteArray::number(row) + "@acme.example\n";
    auto planning = planLeadImport(write(csv), true, {F::FullName, F::CompanyName, F::Email});
    planning.cancel();
    planning.waitForFinished();
    QCOMPARE(planning.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestLeadImport)
#include "test_lead_import.moc"
