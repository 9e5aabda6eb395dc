#pragma once

#include "services/core/result.h"

#include <QLocale>
#include <optional>

namespace reeve {

/// An exact amount: minor units (cents, yen, fils) and the ISO 4217 alphabetic code.
struct Money
{
    qint64 minor = 0;
    QString currency;
    bool operator==(const Money &) const = default;
};

/// Digits after the decimal point by ISO 4217 (EUR 2, JPY 0, KWD 3); nothing for a code that is not in its list.
std::optional<int> currencyDigits(const QString &code);
/// The codes of ISO 4217 that can be invoiced, sorted.
QStringList currencyCodes();

/// Reads "1234.50", "1,234.50" or, with a German locale, "1.234,50" exactly; never through a double.
/// Errors: Validation on field "amount" (not a number, too many digits, out of range) or "currency".
Result<Money> moneyFromText(const QString &text, const QString &currency, const QLocale &locale);
/// A plain decimal ("1234.5", as a database or JSON writes it) to Money, exact.
Result<Money> moneyFromDecimal(const QString &decimal, const QString &currency);
/// "1234.50": for machines, point as separator, no grouping.
QString moneyToDecimal(const Money &money);
/// "1.234,50 EUR": for people.
QString moneyToText(const Money &money, const QLocale &locale);

} // namespace reeve
