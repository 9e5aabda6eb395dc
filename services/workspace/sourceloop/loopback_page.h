#pragma once

#include "services/workspace/sourceloop/sourceloop_calls.h"

namespace reeve::sourceloop {

/// A list of the service, read by key: the property it is sorted by, then the id.
struct PagedList
{
    QString path;
    Where where;
    QString key = QStringLiteral("createdOn");
    Qt::SortOrder order = Qt::DescendingOrder;
    QJsonArray include;
    /// What the service cannot filter by; rows are read on until a page is full.
    std::function<bool(const QJsonObject &)> keeps = {};
    QStringList fields = {}; ///< of the row; empty for all
};

/// The rows of a page as they are, in display order.
struct RawPage
{
    QList<QJsonObject> rows;
    bool atStart = true;
    bool atEnd = true;
};
Result<RawPage> readRawPage(Calls &calls, const PagedList &list, const PageRequest &request);
Cursor cursorOf(const PagedList &list, const QJsonObject &row);
/// Counts on the service, or by reading when it cannot filter.
Result<qint64> countRows(Calls &calls, const PagedList &list);

/// `read(const QJsonObject &)` -> Result<T>
template<class T, class Read>
Result<Page<T>> readPage(Calls &calls, const PagedList &list, const PageRequest &request, Read read)
{
    REEVE_TRY(raw, readRawPage(calls, list, request));
    Page<T> page;
    page.atStart = raw.atStart;
    page.atEnd = raw.atEnd;
    page.seenOn = calls.seenOn();
    for (const QJsonObject &row : std::as_const(raw.rows)) {
        Result<T> value = read(row);
        if (!value)
            return fail(value.error());
        page.rows << *value;
    }
    if (!raw.rows.isEmpty()) {
        page.first = cursorOf(list, raw.rows.first());
        page.last = cursorOf(list, raw.rows.last());
    }
    return page;
}

} // namespace reeve::sourceloop
