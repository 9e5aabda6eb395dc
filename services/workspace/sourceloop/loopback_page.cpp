#include "services/workspace/sourceloop/loopback_page.h"

#include <algorithm>

namespace reeve::sourceloop {

namespace {

const QString idProperty = QStringLiteral("id");

Filter nextRows(const PagedList &list, const PageRequest &request, const Cursor &from)
{
    const bool forward = request.direction == PageDirection::Forward;
    const bool ascending = (list.order == Qt::AscendingOrder) == forward;
    const QString after = ascending ? QStringLiteral("gt") : QStringLiteral("lt");
    const QString direction = ascending ? QStringLiteral(" ASC") : QStringLiteral(" DESC");
    Filter filter;
    filter.where = list.where;
    filter.order = {list.key + direction, idProperty + direction};
    filter.limit = request.limit + 1;
    filter.fields = list.fields;
    filter.include = list.include;
    if (!from.isNull()) {
        const QJsonValue value = QJsonValue::fromVariant(from.value);
        const QJsonObject beyond{{list.key, QJsonObject{{after, value}}}};
        const QJsonObject beside{{list.key, value}, {idProperty, QJsonObject{{after, from.id}}}};
        filter.where.anyOf({beyond, beside});
    }
    return filter;
}

} // namespace

Cursor cursorOf(const PagedList &list, const QJsonObject &row)
{
    return {row.value(list.key).toVariant(), row.value(idProperty).toString()};
}

Result<RawPage> readRawPage(Calls &calls, const PagedList &list, const PageRequest &request)
{
    const bool forward = request.direction == PageDirection::Forward;
    RawPage page;
    bool more = true;
    for (Cursor from = request.from; more && page.rows.size() <= request.limit;) {
        REEVE_TRY(rows, calls.list(list.path, nextRows(list, request, from)));
        more = rows.size() > request.limit;
        for (const auto &row : std::as_const(rows))
            if (!list.keeps || list.keeps(row.toObject()))
                page.rows << row.toObject();
        if (!rows.isEmpty())
            from = cursorOf(list, rows.last().toObject());
        if (!list.keeps)
            break;
    }
    const bool goesOn = page.rows.size() > request.limit || (more && list.keeps);
    page.rows = page.rows.mid(0, request.limit);
    page.atStart = forward ? request.from.isNull() : !goesOn;
    page.atEnd = forward ? !goesOn : request.from.isNull();
    if (!forward)
        std::reverse(page.rows.begin(), page.rows.end());
    return page;
}

Result<qint64> countRows(Calls &calls, const PagedList &list)
{
    if (!list.keeps)
        return calls.count(list.path, list.where);
    Filter filter;
    filter.where = list.where;
    filter.fields = list.fields;
    filter.include = list.include;
    qint64 count = 0;
    REEVE_CHECK(calls.every(list.path, filter, [&](const QJsonObject &row) {
        count += list.keeps(row) ? 1 : 0;
        return true;
    }));
    return count;
}

} // namespace reeve::sourceloop
