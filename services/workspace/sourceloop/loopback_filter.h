#pragma once

#include "services/http/rest_message.h"
#include "services/workspace/filters.h"

#include <QJsonArray>

namespace reeve::sourceloop {

/// The `where` of a LoopBack filter: conditions that must all hold. Nothing of it is ever glued into SQL or a URL by
/// hand; it goes out as JSON.
class Where
{
public:
    void add(const QJsonObject &condition) { m_all.append(condition); }
    void equals(const QString &property, const QJsonValue &value);
    void oneOf(const QString &property, const QJsonArray &values);
    /// One of these must hold; nothing is added for an empty list.
    void anyOf(const QJsonArray &conditions);
    /// Every word occurs in one of the properties, whatever its case.
    void words(const QString &text, const QStringList &properties);
    void within(const QString &property, const Period &period);
    /// At that very millisecond: what PostgreSQL stores may be finer.
    void atMoment(const QString &property, const QDateTime &at) { within(property, {at, at.addMSecs(1)}); }

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] bool isEmpty() const { return m_all.isEmpty(); }

private:
    QJsonArray m_all;
};

/// `{property: {ilike: "%text%"}}` with the pattern's own characters escaped.
QJsonObject contains(const QString &property, const QString &text);
/// Equal but for the case.
QJsonObject sameText(const QString &property, const QString &text);
/// The moment as it is written in JSON, to the millisecond.
QString moment(const QDateTime &at);

/// A whole filter as the query of a request.
struct Filter
{
    Where where;
    QStringList order; ///< "createdOn DESC"
    int limit = 0;     ///< 0 for none
    int skip = 0;
    QStringList fields; ///< of the row; empty for all
    QJsonArray include;

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QueryItems query() const;
};

/// `{relation: name}` with an optional scope.
QJsonObject relation(const QString &name, const QJsonObject &scope = {});
QueryItems whereQuery(const Where &where);

} // namespace reeve::sourceloop
