#include "services/billing/invoice_pdf.h"
#include "services/workspace/settings_store.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

class TestInvoicePdf : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void says_data();
    void says();
    void longAndStrangeNamesStayOnThePage();
    void leavesTheOldFileWhenItCannotWrite();
    void issuerComesFromTheSettings();

private:
    static InvoicePrint invoice(const QString &currency, qint64 minor, InvoiceStatus status);
    static QString textOf(const QString &path);
    static Result<void> save(const QString &path, const InvoicePrint &print);

    QTemporaryDir m_dir;
};

InvoicePrint TestInvoicePdf::invoice(const QString &currency, qint64 minor, InvoiceStatus status)
{
    InvoicePrint print;
    Invoice &invoice = print.detail.invoice;
    invoice.id = u"4f2a91c0-1111-4222-8333-444455556666"_qs;
    invoice.tenantName = u"Grünwald Logistik GmbH"_qs;
    invoice.amount = {minor, currency};
    invoice.status = status;
    invoice.startDate = {2026, 10, 1};
    invoice.endDate = {2026, 10, 31};
    invoice.dueDate = {2026, 12, 1};
    print.detail.tenantKey = u"gruenwald"_qs;
    print.detail.contactName = u"Käthe Weiß"_qs;
    print.detail.tenantAddress = {u"Königstraße 12"_qs, u"Dresden"_qs, u"Sachsen"_qs, u"01097"_qs, u"Germany"_qs};
    print.issuer = {u"Northwind Cloud Ltd"_qs, u"1 Harbour Square\nD01 XY00 Dublin\nIreland"_qs,
                    u"billing@northwind.example"_qs, u"VAT IE1234567T"_qs, u"IBAN IE29 AIBK 9311 5212 3456 78"_qs};
    print.issuedOn = {2026, 11, 1};
    print.today = {2026, 11, 21};
    print.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    return print;
}

Result<void> TestInvoicePdf::save(const QString &path, const InvoicePrint &print)
{
    return saveInvoicePdf(path, print).result();
}

QString TestInvoicePdf::textOf(const QString &path)
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_qs, {u"-raw"_qs, u"-enc"_qs, u"UTF-8"_qs, path, u"-"_qs});
    const bool done = pdftotext.waitForFinished() && pdftotext.exitCode() == 0;
    return done ? QString::fromUtf8(pdftotext.readAllStandardOutput()).replace(QChar(0xa0), u' ') : QString();
}

void TestInvoicePdf::initTestCase()
{
    QProcess pdftotext;
    pdftotext.start(u"pdftotext"_qs, {u"-v"_qs});
    QVERIFY2(pdftotext.waitForFinished(), "needs poppler-utils");
}

void TestInvoicePdf::says_data()
{
    QTest::addColumn<InvoicePrint>("print");
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("absent");
    const QStringList always{
        u"INV-4F2A91C0"_qs,    u"Grünwald Logistik GmbH"_qs, u"Käthe Weiß"_qs,
        u"01097 Dresden"_qs,   u"Northwind Cloud Ltd"_qs,    u"1 October 2026 to 31 October 2026"_qs,
        u"1 December 2026"_qs, u"1 November 2026"_qs,        u"gruenwald"_qs};
    const QStringList stamps{u"PAID"_qs, u"CANCELLED"_qs, u"OVERDUE"_qs};
    const auto without = [&stamps](const QString &stamp) {
        QStringList others = stamps;
        others.removeAll(stamp);
        return others;
    };
    using S = InvoiceStatus;
    QTest::newRow("euros, pending") << invoice(u"EUR"_qs, 123450, S::Pending)
                                    << (always + QStringList{u"1,234.50 EUR"_qs, u"Please pay"_qs,
                                                             u"IBAN IE29 AIBK 9311 5212 3456 78"_qs})
                                    << stamps;
    QTest::newRow("yen have no decimals, paid")
        << invoice(u"JPY"_qs, 228340, S::Paid) << (always + QStringList{u"228,340 JPY"_qs, u"PAID"_qs, u"Thank you"_qs})
        << (without(u"PAID"_qs) << u"Please pay"_qs << u"228,340."_qs);
    QTest::newRow("dinars have three, cancelled")
        << invoice(u"KWD"_qs, 61525, S::Cancelled) << (always + QStringList{u"61.525 KWD"_qs, u"CANCELLED"_qs})
        << (without(u"CANCELLED"_qs) << u"Please pay"_qs);
    InvoicePrint late = invoice(u"USD"_qs, 4900, S::Pending);
    late.today = {2026, 12, 2};
    QTest::newRow("dollars, overdue") << late
                                      << (always + QStringList{u"49.00 USD"_qs, u"OVERDUE"_qs, u"Please pay"_qs})
                                      << without(u"OVERDUE"_qs);
    late.today = {2026, 12, 1};
    QTest::newRow("the due day itself is in time") << late << always << stamps;
    InvoicePrint german = invoice(u"EUR"_qs, 123456789, S::Pending);
    german.locale = QLocale(QLocale::German, QLocale::Germany);
    QTest::newRow("German amount") << german << QStringList{u"1.234.567,89 EUR"_qs, u"Dezember 2026"_qs}
                                   << QStringList{};
}

void TestInvoicePdf::says()
{
    QFETCH(InvoicePrint, print);
    QFETCH(QStringList, texts);
    QFETCH(QStringList, absent);
    const QString path = m_dir.filePath(u"invoice.pdf"_qs);
    QVERIFY(save(path, print));
    const QString text = textOf(path);
    for (const QString &expected : texts)
        QVERIFY2(text.contains(expected), qPrintable(expected + u"\n" + text));
    for (const QString &unexpected : absent)
        QVERIFY2(!text.contains(unexpected), qPrintable(unexpected + u"\n" + text));
    QCOMPARE(text.count(QChar::FormFeed), 1); // one page
}

void TestInvoicePdf::longAndStrangeNamesStayOnThePage()
{
    InvoicePrint print = invoice(u"EUR"_qs, 100, InvoiceStatus::Pending);
    print.detail.invoice.tenantName = QString(100, u'W');
    print.detail.contactName = u"<b>Robert</b> & \"Bobby\" <script>"_qs;
    print.detail.tenantAddress.address = u"Lange Straße "_qs.repeated(38);
    print.issuer.name = u"Very Long Issuer Name "_qs.repeated(5);
    const QString path = m_dir.filePath(u"long.pdf"_qs);
    QVERIFY(save(path, print));
    const QString text = textOf(path);
    QVERIFY(text.contains(print.detail.contactName)); // as it is written, no markup
    QVERIFY(text.contains(u"1.00 EUR"_qs));
    QCOMPARE(text.count(QChar::FormFeed), 1);
}

void TestInvoicePdf::leavesTheOldFileWhenItCannotWrite()
{
    const auto answer = save(m_dir.filePath(u"no/folder/invoice.pdf"_qs), invoice(u"EUR"_qs, 100, InvoiceStatus::Paid));
    QCOMPARE(answer.error().kind, ErrorKind::File);
    QVERIFY(answer.error().text.contains(u"no/folder/invoice.pdf"_qs));
}

void TestInvoicePdf::issuerComesFromTheSettings()
{
    const InvoiceIssuer unset = issuerFrom({}, u"Staging"_qs);
    QCOMPARE(unset.name, u"Staging"_qs);
    const InvoiceIssuer set = issuerFrom({{setting::issuerName, u" Northwind "_qs},
                                          {setting::issuerAddress, u"1 Square\nDublin"_qs},
                                          {setting::issuerPayment, u"IBAN"_qs}},
                                         u"Staging"_qs);
    QCOMPARE(set.name, u"Northwind"_qs);
    QCOMPARE(set.address, u"1 Square\nDublin"_qs);
    QCOMPARE(set.payment, u"IBAN"_qs);

    InvoicePrint print = invoice(u"EUR"_qs, 100, InvoiceStatus::Pending);
    print.issuer = set;
    const QString path = m_dir.filePath(u"issuer.pdf"_qs);
    QVERIFY(save(path, print));
    QVERIFY(textOf(path).contains(u"Northwind · 1 Square · Dublin"_qs));
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts without a display
    QGuiApplication app(argc, argv);
    TestInvoicePdf test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_invoice_pdf.moc"
