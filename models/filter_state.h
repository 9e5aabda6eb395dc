#pragma once

#include "services/workspace/filters.h"

#include <QJsonObject>
#include <QMap>

namespace reeve {

/// A choice in a filter: the key is stored, the title is translated.
struct FacetOption
{
    QString key;
    QString title;
};

/// One filter button of a pane: several options may be on at once; none on means all.
struct Facet
{
    QString key; ///< "state"
    QString title;
    QList<FacetOption> options;
};

/// Date filters by name, relative to the operator's today, so that a saved one stays right.
enum class DateRange { Any, Today, Last7Days, Last30Days, ThisMonth, ThisYear, Custom };
QString dateRangeKey(DateRange range);
QString dateRangeTitle(DateRange range);

/// What an operator has set in a pane's filter bar: a value that can be compared, stored and saved by name.
struct FilterState
{
    QString text;
    QMap<QString, QStringList> choices; ///< facet key to option keys
    DateRange range = DateRange::Any;
    QDate from; ///< for Custom, inclusive
    QDate to;   ///< for Custom, inclusive

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] QStringList chosen(const QString &facet) const { return choices.value(facet); }
    /// The range as UTC instants; days are the operator's.
    [[nodiscard]] Period period(const QDate &today) const;
    [[nodiscard]] QJsonObject toJson() const;
    static FilterState fromJson(const QJsonObject &json);
    bool operator==(const FilterState &) const = default;
};

} // namespace reeve
