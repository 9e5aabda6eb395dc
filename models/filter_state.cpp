#include "models/filter_state.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DateRange)
};

constexpr std::array ranges{DateRange::Any,       DateRange::Today,    DateRange::Last7Days, DateRange::Last30Days,
                            DateRange::ThisMonth, DateRange::ThisYear, DateRange::Custom};

} // namespace

QString dateRangeKey(DateRange range)
{
    switch (range) {
    case DateRange::Any: return QStringLiteral("any");
    case DateRange::Today: return QStringLiteral("today");
    case DateRange::Last7Days: return QStringLiteral("7d");
    case DateRange::Last30Days: return QStringLiteral("30d");
    case DateRange::ThisMonth: return QStringLiteral("month");
    case DateRange::ThisYear: return QStringLiteral("year");
    case DateRange::Custom: break;
    }
    return QStringLiteral("custom");
}

QString dateRangeTitle(DateRange range)
{
    switch (range) {
    case DateRange::Any: return Text::tr("Any time");
    case DateRange::Today: return Text::tr("Today");
    case DateRange::Last7Days: return Text::tr("Last 7 days");
    case DateRange::Last30Days: return Text::tr("Last 30 days");
    case DateRange::ThisMonth: return Text::tr("This month");
    case DateRange::ThisYear: return Text::tr("This year");
    case DateRange::Custom: break;
    }
    return Text::tr("Custom range…");
}

bool FilterState::isEmpty() const
{
    return text.trimmed().isEmpty() && range == DateRange::Any &&
           std::ranges::all_of(choices, [](const QStringList &keys) { return keys.isEmpty(); });
}

Period FilterState::period(const QDate &today) const
{
    QDate first;
    QDate last = today;
    switch (range) {
    case DateRange::Any: return {};
    case DateRange::Today: first = today; break;
    case DateRange::Last7Days: first = today.addDays(-6); break;
    case DateRange::Last30Days: first = today.addDays(-29); break;
    // To its end, for a due date may still come.
    case DateRange::ThisMonth:
        first = QDate(today.year(), today.month(), 1);
        last = QDate(today.year(), today.month(), today.daysInMonth());
        break;
    case DateRange::ThisYear:
        first = QDate(today.year(), 1, 1);
        last = QDate(today.year(), 12, 31);
        break;
    case DateRange::Custom:
        first = from;
        last = to;
        break;
    }
    return {first.isValid() ? first.startOfDay().toUTC() : QDateTime(),
            last.isValid() ? last.addDays(1).startOfDay().toUTC() : QDateTime()};
}

QJsonObject FilterState::toJson() const
{
    QJsonObject json;
    if (!text.isEmpty())
        json[QLatin1String("text")] = text;
    QJsonObject chosen;
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice)
        if (!choice.value().isEmpty())
            chosen[choice.key()] = QJsonArray::fromStringList(choice.value());
    if (!chosen.isEmpty())
        json[QLatin1String("choices")] = chosen;
    if (range != DateRange::Any)
        json[QLatin1String("range")] = dateRangeKey(range);
    if (range == DateRange::Custom) {
        json[QLatin1String("from")] = from.toString(Qt::ISODate);
        json[QLatin1String("to")] = to.toString(Qt::ISODate);
    }
    return json;
}

FilterState FilterState::fromJson(const QJsonObject &json)
{
    FilterState state;
    state.text = json[QLatin1String("text")].toString();
    const QJsonObject chosen = json[QLatin1String("choices")].toObject();
    for (auto choice = chosen.constBegin(); choice != chosen.constEnd(); ++choice) {
        const QJsonArray keys = choice.value().toArray();
        for (const auto &key : keys)
            state.choices[choice.key()] << key.toString();
    }
    for (const DateRange range : ranges)
        if (dateRangeKey(range) == json[QLatin1String("range")].toString())
            state.range = range;
    state.from = QDate::fromString(json[QLatin1String("from")].toString(), Qt::ISODate);
    state.to = QDate::fromString(json[QLatin1String("to")].toString(), Qt::ISODate);
    return state;
}

} // namespace reeve
