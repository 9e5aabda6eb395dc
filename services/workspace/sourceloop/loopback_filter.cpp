#include "services/workspace/sourceloop/loopback_filter.h"

#include <QJsonDocument>

namespace reeve::sourceloop {

namespace {

QString escaped(QString text)
{
    for (const QChar mark : {QLatin1Char('\\'), QLatin1Char('%'), QLatin1Char('_')})
        text.replace(mark, QLatin1Char('\\') + QString(mark));
    return text;
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

void Where::equals(const QString &property, const QJsonValue &value)
{
    add({{property, value}});
}

void Where::oneOf(const QString &property, const QJsonArray &values)
{
    if (!values.isEmpty())
        add({{property, QJsonObject{{QStringLiteral("inq"), values}}}});
}

void Where::anyOf(const QJsonArray &conditions)
{
    if (!conditions.isEmpty())
        add({{QStringLiteral("or"), conditions}});
}

void Where::words(const QString &text, const QStringList &properties)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        QJsonArray any;
        for (const QString &property : properties)
            any.append(contains(property, word));
        anyOf(any);
    }
}

/// A condition each: of two operators on one property the service's database layer takes the first.
void Where::within(const QString &property, const Period &period)
{
    if (period.from.isValid())
        add({{property, QJsonObject{{QStringLiteral("gte"), moment(period.from)}}}});
    if (period.to.isValid())
        add({{property, QJsonObject{{QStringLiteral("lt"), moment(period.to)}}}});
}

QJsonObject Where::json() const
{
    return m_all.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("and"), m_all}};
}

QJsonObject contains(const QString &property, const QString &text)
{
    return {{property,
             QJsonObject{{QStringLiteral("ilike"), QString(QLatin1Char('%') + escaped(text) + QLatin1Char('%'))}}}};
}

QJsonObject sameText(const QString &property, const QString &text)
{
    return {{property, QJsonObject{{QStringLiteral("ilike"), escaped(text)}}}};
}

QString moment(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QJsonObject Filter::json() const
{
    QJsonObject filter;
    if (!where.isEmpty())
        filter[QLatin1String("where")] = where.json();
    if (!order.isEmpty())
        filter[QLatin1String("order")] = QJsonArray::fromStringList(order);
    if (limit > 0)
        filter[QLatin1String("limit")] = limit;
    if (skip > 0)
        filter[QLatin1String("skip")] = skip;
    if (!fields.isEmpty())
        filter[QLatin1String("fields")] = QJsonArray::fromStringList(fields);
    if (!include.isEmpty())
        filter[QLatin1String("include")] = include;
    return filter;
}

QueryItems Filter::query() const
{
    return {{QStringLiteral("filter"), compact(json())}};
}

QJsonObject relation(const QString &name, const QJsonObject &scope)
{
    QJsonObject included{{QStringLiteral("relation"), name}};
    if (!scope.isEmpty())
        included[QLatin1String("scope")] = scope;
    return included;
}

QueryItems whereQuery(const Where &where)
{
    return where.isEmpty() ? QueryItems() : QueryItems{{QStringLiteral("where"), compact(where.json())}};
}

} // namespace reeve::sourceloop
