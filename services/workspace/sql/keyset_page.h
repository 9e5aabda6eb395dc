#pragma once

#include "services/workspace/page.h"
#include "services/workspace/sql/conditions.h"

namespace reeve {

/// A list that is read by key: what is selected, and the expression that it is ordered by (never null; the id breaks
/// ties). An index on (key, id) makes every page cost the same.
struct KeysetQuery
{
    QString columns;
    QString from; ///< tables and joins
    Conditions conditions;
    QString key;
    QString id; ///< qualified id column
    Qt::SortOrder order = Qt::DescendingOrder;
    QString countFrom =
        {}; ///< the tables that the conditions alone need, when they are fewer; counting joins no others

    [[nodiscard]] const QString &countedTables() const { return countFrom.isEmpty() ? from : countFrom; }
};

/// The statement and values of one page; exposed for tests of query plans.
struct KeysetStatement
{
    QString sql;
    Binds binds;
};
KeysetStatement keysetStatement(const KeysetQuery &query, const PageRequest &request);
Result<qint64> keysetCount(SqlSession &session, const KeysetQuery &query);

template<class Read>
auto keysetPage(SqlSession &session, const KeysetQuery &query, const PageRequest &request, Read read)
    -> Result<Page<std::invoke_result_t<Read, const SqlRow &>>>
{
    using T = std::invoke_result_t<Read, const SqlRow &>;
    const KeysetStatement statement = keysetStatement(query, request);
    Page<T> page;
    QList<Cursor> cursors;
    REEVE_CHECK(session.each(statement.sql, statement.binds, [&](const SqlRow &row) {
        page.rows.append(read(row));
        cursors.append({row.value(QLatin1String("page_key")), row.text(QLatin1String("page_id"))});
    }));
    // One row more than asked for says whether the list goes on.
    const bool more = page.rows.size() > request.limit;
    if (more) {
        page.rows.removeLast();
        cursors.removeLast();
    }
    const bool forward = request.direction == PageDirection::Forward;
    if (!forward) {
        std::reverse(page.rows.begin(), page.rows.end());
        std::reverse(cursors.begin(), cursors.end());
    }
    page.atStart = forward ? request.from.isNull() : !more;
    page.atEnd = forward ? !more : request.from.isNull();
    if (!cursors.isEmpty()) {
        page.first = cursors.first();
        page.last = cursors.last();
    }
    return page;
}

} // namespace reeve
