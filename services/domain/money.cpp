#include "services/domain/money.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <limits>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Money)
};

/// ISO 4217:2015 table A.1 without funds, metals and test codes; codes that are not listed have two digits there too.
const QMap<QString, int> &digitsByCode()
{
    static const QMap<QString, int> table = [] {
        QMap<QString, int> codes;
        const auto add = [&codes](const char *list, int digits) {
            for (const QString &code : QString::fromLatin1(list).split(QLatin1Char(' ')))
                codes.insert(code, digits);
        };
        add("AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF "
            "CNY COP "
            "CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS "
            "INR IRR "
            "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN "
            "NAD NGN "
            "NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN "
            "SVC SYP "
            "SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD UYU UZS VED VES WST XCD YER ZAR ZMW ZWG",
            2);
        add("BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF", 0);
        add("BHD IQD JOD KWD LYD OMR TND", 3);
        return codes;
    }();
    return table;
}

/// "1234.50" with ASCII digits and a point to minor units of `digits`; no value when it is not that, or too precise.
std::optional<qint64> minorUnits(const QString &plain, int digits)
{
    bool negative = false;
    bool point = false;
    int decimals = 0;
    int read = 0;
    qint64 minor = 0;
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const ushort c = plain.at(i).unicode();
        if (i == 0 && (c == '-' || c == '+')) {
            negative = c == '-';
        } else if (c == '.' && !point) {
            point = true;
        } else if (c >= '0' && c <= '9') {
            ++read;
            const int digit = c - '0';
            if (point && ++decimals > digits) {
                if (digit != 0)
                    return std::nullopt;
                continue;
            }
            if (minor > (std::numeric_limits<qint64>::max() - digit) / 10)
                return std::nullopt;
            minor = minor * 10 + digit;
        } else {
            return std::nullopt;
        }
    }
    if (read == 0)
        return std::nullopt;
    for (int i = std::min(decimals, digits); i < digits; ++i) {
        if (minor > std::numeric_limits<qint64>::max() / 10)
            return std::nullopt;
        minor *= 10;
    }
    return negative ? -minor : minor;
}

} // namespace

std::optional<int> currencyDigits(const QString &code)
{
    const auto found = digitsByCode().constFind(code);
    return found == digitsByCode().constEnd() ? std::nullopt : std::optional(*found);
}

QStringList currencyCodes()
{
    return digitsByCode().keys();
}

Result<Money> moneyFromText(const QString &text, const QString &currency, const QLocale &locale)
{
    const QString group = locale.groupSeparator();
    const QString point = locale.decimalPoint();
    const QString trimmed = text.trimmed();
    const qsizetype decimals = trimmed.indexOf(point);
    // A group separator is only one when three digits follow it: "1.5" must not become 15 in German.
    QString plain;
    for (qsizetype i = 0; i < trimmed.size(); ++i) {
        const QChar c = trimmed.at(i);
        const bool grouping = QString(c) == group || c == QLatin1Char(' ') || c == QChar(0xa0) || c == QChar(0x202f);
        if (i == decimals) {
            plain += QLatin1Char('.');
        } else if (grouping && (decimals < 0 || i < decimals)) {
            static const QRegularExpression noDigit(QStringLiteral("[^0-9]"));
            const qsizetype next = trimmed.indexOf(noDigit, i + 1);
            const qsizetype end = next < 0 ? trimmed.size() : next;
            if (i == 0 || end - i - 1 != 3)
                return fail(Error::validation(QStringLiteral("amount"),
                                              Text::tr("“%1” is no amount; write it as %2.")
                                                  .arg(trimmed.left(40), locale.toString(1234.5, 'f', 2))));
        } else {
            plain += c;
        }
    }
    return moneyFromDecimal(plain, currency);
}

Result<Money> moneyFromDecimal(const QString &decimal, const QString &currency)
{
    const std::optional<int> digits = currencyDigits(currency);
    if (!digits)
        return fail(Error::validation(QStringLiteral("currency"),
                                      Text::tr("“%1” is no currency of ISO 4217.").arg(currency.left(10))));
    const std::optional<qint64> minor = minorUnits(decimal, *digits);
    if (!minor)
        return fail(Error::validation(
            QStringLiteral("amount"),
            Text::tr("“%1” is no amount in %2, which has %n digit(s) after the decimal point.", nullptr, *digits)
                .arg(decimal.left(40), currency)));
    return Money{*minor, currency};
}

QString moneyToDecimal(const Money &money)
{
    const int digits = currencyDigits(money.currency).value_or(2);
    const bool negative = money.minor < 0;
    QString text = QString::number(money.minor);
    if (negative)
        text.remove(0, 1);
    text = text.rightJustified(digits + 1, QLatin1Char('0'));
    if (digits > 0)
        text.insert(text.size() - digits, QLatin1Char('.'));
    return negative ? QLatin1Char('-') + text : text;
}

QString moneyToText(const Money &money, const QLocale &locale)
{
    const QString plain = moneyToDecimal(money);
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    QString whole = point < 0 ? plain : plain.left(point);
    const qsizetype first = whole.startsWith(QLatin1Char('-')) ? 1 : 0;
    for (qsizetype i = whole.size() - 3; i > first; i -= 3)
        whole.insert(i, locale.groupSeparator());
    const QString fraction = point < 0 ? QString() : locale.decimalPoint() + plain.mid(point + 1);
    return whole + fraction + QChar(0xa0) + money.currency;
}

} // namespace reeve
