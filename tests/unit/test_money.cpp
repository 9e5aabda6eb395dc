#include "services/domain/money.h"

#include <QTest>
#include <limits>

using namespace reeve;

class TestMoney : public QObject
{
    Q_OBJECT
private slots:
    void digits_data();
    void digits();
    void readsText_data();
    void readsText();
    void refusesText_data();
    void refusesText();
    void decimalsAreExact_data();
    void decimalsAreExact();
    void refusesDecimals_data();
    void refusesDecimals();
    void isShownInTheLocale_data();
    void isShownInTheLocale();
    void whatIsShownIsReadBack();
};

namespace {

const QLocale english(QLocale::English, QLocale::UnitedStates);
const QLocale german(QLocale::German, QLocale::Germany);
const QLocale swiss(QLocale::German, QLocale::Switzerland);
const QLocale french(QLocale::French, QLocale::France);

QString plain(QString text)
{
    return text.replace(QChar(0xa0), u' ').replace(QChar(0x202f), u' ').replace(QChar(0x2019), u'\'');
}

} // namespace

void TestMoney::digits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("digits");
    for (const char *code : {"EUR", "USD", "GBP", "CHF", "INR", "MRU", "MGA", "HUF", "BGN"})
        QTest::newRow(code) << QString::fromLatin1(code) << 2;
    for (const char *code : {"JPY", "KRW", "ISK", "CLP", "VND", "XAF", "UGX", "PYG"})
        QTest::newRow(code) << QString::fromLatin1(code) << 0;
    for (const char *code : {"KWD", "BHD", "OMR", "JOD", "TND", "IQD", "LYD"})
        QTest::newRow(code) << QString::fromLatin1(code) << 3;
    for (const char *code : {"", "eur", "EURO", "XAU", "XTS", "DEM", "E R"})
        QTest::addRow("no currency: %s", code) << QString::fromLatin1(code) << -1;
}

void TestMoney::digits()
{
    QFETCH(QString, code);
    QFETCH(int, digits);
    QCOMPARE(currencyDigits(code).value_or(-1), digits);
    QCOMPARE(currencyCodes().contains(code), digits >= 0);
}

void TestMoney::readsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("minor");
    QTest::newRow("plain") << u"1234.50"_qs << u"EUR"_qs << english << qint64(123450);
    QTest::newRow("grouped") << u"1,234.50"_qs << u"EUR"_qs << english << qint64(123450);
    QTest::newRow("twice grouped") << u"1,234,567.8"_qs << u"EUR"_qs << english << qint64(123456780);
    QTest::newRow("German") << u"1.234,50"_qs << u"EUR"_qs << german << qint64(123450);
    QTest::newRow("German, plain") << u"1234,5"_qs << u"EUR"_qs << german << qint64(123450);
    QTest::newRow("French narrow space") << QString(u"1\u202f234,50"_qs) << u"EUR"_qs << french << qint64(123450);
    QTest::newRow("pasted with a space") << u"1 234.50"_qs << u"EUR"_qs << english << qint64(123450);
    QTest::newRow("spaces around") << u"  12.3  "_qs << u"EUR"_qs << english << qint64(1230);
    QTest::newRow("negative") << u"-0.01"_qs << u"EUR"_qs << english << qint64(-1);
    QTest::newRow("plus") << u"+7"_qs << u"EUR"_qs << english << qint64(700);
    QTest::newRow("no leading digit") << u".5"_qs << u"EUR"_qs << english << qint64(50);
    QTest::newRow("trailing zeros beyond the digits") << u"1.500"_qs << u"EUR"_qs << english << qint64(150);
    QTest::newRow("yen") << u"228,340"_qs << u"JPY"_qs << english << qint64(228340);
    QTest::newRow("yen, German") << u"228.340"_qs << u"JPY"_qs << german << qint64(228340);
    QTest::newRow("dinar") << u"61.525"_qs << u"KWD"_qs << english << qint64(61525);
    QTest::newRow("a tenth is exact") << u"0.1"_qs << u"EUR"_qs << english << qint64(10);
    QTest::newRow("1.005 of three digits is exact") << u"1.005"_qs << u"KWD"_qs << english << qint64(1005);
    QTest::newRow("beyond a double") << u"90071992547409.93"_qs << u"EUR"_qs << english << qint64(9007199254740993);
    QTest::newRow("largest") << u"92233720368547758.07"_qs << u"EUR"_qs << english
                             << std::numeric_limits<qint64>::max();
}

void TestMoney::readsText()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(qint64, minor);
    const auto money = moneyFromText(text, currency, locale);
    QVERIFY2(money, money ? "" : qPrintable(money.error().line()));
    QCOMPARE(money->minor, minor);
    QCOMPARE(money->currency, currency);
}

void TestMoney::refusesText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("field");
    const QString amount = u"amount"_qs;
    QTest::newRow("empty") << QString() << u"EUR"_qs << english << amount;
    QTest::newRow("letters") << u"twelve"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("sign alone") << u"-"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("point alone") << u"."_qs << u"EUR"_qs << english << amount;
    QTest::newRow("two points") << u"1.2.3"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("exponent") << u"1e5"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("hexadecimal") << u"0x10"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("not a number") << u"nan"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("currency in it") << u"12 EUR"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("too precise") << u"1.005"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("yen with decimals") << u"100.5"_qs << u"JPY"_qs << english << amount;
    QTest::newRow("dinar with four") << u"1.2345"_qs << u"KWD"_qs << english << amount;
    QTest::newRow("German reads a point as grouping, not as decimals") << u"1.5"_qs << u"EUR"_qs << german << amount;
    QTest::newRow("English reads a comma as grouping, not as decimals") << u"1,5"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("group of four") << u"1,2345"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("group at the start") << u",123"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("group among the decimals") << u"1.23,456"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("too large") << u"92233720368547758.08"_qs << u"EUR"_qs << english << amount;
    QTest::newRow("far too large") << QString(400, u'9') << u"EUR"_qs << english << amount;
    QTest::newRow("no such currency") << u"1"_qs << u"EURO"_qs << english << u"currency"_qs;
    QTest::newRow("no currency") << u"1"_qs << QString() << english << u"currency"_qs;
}

void TestMoney::refusesText()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(QString, field);
    const auto money = moneyFromText(text, currency, locale);
    QVERIFY2(!money, qPrintable(QString::number(money ? money->minor : 0)));
    QCOMPARE(money.error().kind, ErrorKind::Validation);
    QCOMPARE(money.error().field(), field);
    QVERIFY(!money.error().text.isEmpty());
    QVERIFY(money.error().text.size() < 200);
}

void TestMoney::decimalsAreExact_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("decimal");
    QTest::newRow("zero") << qint64(0) << u"EUR"_qs << u"0.00"_qs;
    QTest::newRow("cent") << qint64(1) << u"EUR"_qs << u"0.01"_qs;
    QTest::newRow("negative cent") << qint64(-1) << u"EUR"_qs << u"-0.01"_qs;
    QTest::newRow("euros") << qint64(123450) << u"EUR"_qs << u"1234.50"_qs;
    QTest::newRow("yen") << qint64(228340) << u"JPY"_qs << u"228340"_qs;
    QTest::newRow("zero yen") << qint64(0) << u"JPY"_qs << u"0"_qs;
    QTest::newRow("fils") << qint64(5) << u"KWD"_qs << u"0.005"_qs;
    QTest::newRow("dinars") << qint64(-61525) << u"KWD"_qs << u"-61.525"_qs;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max() << u"EUR"_qs << u"92233720368547758.07"_qs;
    QTest::newRow("smallest that is read back")
        << -std::numeric_limits<qint64>::max() << u"EUR"_qs << u"-92233720368547758.07"_qs;
}

void TestMoney::decimalsAreExact()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, decimal);
    const Money money{minor, currency};
    QCOMPARE(moneyToDecimal(money), decimal);
    QCOMPARE(moneyFromDecimal(decimal, currency).value(), money);
}

void TestMoney::refusesDecimals_data()
{
    QTest::addColumn<QString>("decimal");
    for (const char *decimal : {"", "1,5", "1 000", "١٢", "1.001", "--1", "+-1", "1-", "0.0.0"})
        QTest::newRow(decimal) << QString::fromUtf8(decimal);
}

void TestMoney::refusesDecimals()
{
    QFETCH(QString, decimal);
    QVERIFY(!moneyFromDecimal(decimal, u"EUR"_qs));
}

void TestMoney::isShownInTheLocale_data()
{
    QTest::addColumn<Money>("money");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    const Money euros{123456789, u"EUR"_qs};
    QTest::newRow("English") << euros << english << u"1,234,567.89 EUR"_qs;
    QTest::newRow("German") << euros << german << u"1.234.567,89 EUR"_qs;
    QTest::newRow("Swiss") << euros << swiss << u"1'234'567.89 EUR"_qs;
    QTest::newRow("French") << euros << french << u"1 234 567,89 EUR"_qs;
    QTest::newRow("negative") << Money{-123456, u"EUR"_qs} << english << u"-1,234.56 EUR"_qs;
    QTest::newRow("negative hundred has no group") << Money{-12345, u"EUR"_qs} << english << u"-123.45 EUR"_qs;
    QTest::newRow("yen") << Money{228340, u"JPY"_qs} << german << u"228.340 JPY"_qs;
    QTest::newRow("dinar") << Money{61525, u"KWD"_qs} << german << u"61,525 KWD"_qs;
    QTest::newRow("zero") << Money{0, u"EUR"_qs} << english << u"0.00 EUR"_qs;
}

void TestMoney::isShownInTheLocale()
{
    QFETCH(Money, money);
    QFETCH(QLocale, locale);
    QFETCH(QString, text);
    QCOMPARE(plain(moneyToText(money, locale)), text);
}

void TestMoney::whatIsShownIsReadBack()
{
    for (const QLocale &locale : {english, german, swiss, french})
        for (const QString &currency : {u"EUR"_qs, u"JPY"_qs, u"KWD"_qs})
            for (const qint64 minor : {0LL, 1LL, 99LL, 1000LL, 123456LL, 9007199254740993LL, -5LL, -1234567LL}) {
                const Money money{minor, currency};
                const QString shown = moneyToText(money, locale);
                const auto read = moneyFromText(shown.chopped(4), currency, locale);
                QVERIFY2(read && *read == money, qPrintable(shown));
            }
}

QTEST_GUILESS_MAIN(TestMoney)
#include "test_money.moc"
