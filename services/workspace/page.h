#pragma once

#include "services/core/identifier.h"

#include <QDateTime>
#include <QList>
#include <QVariant>

namespace reeve {

/// Where a page begins: the sort value and id of the row beside it. Pages go by key, never by offset, so that the
/// millionth costs what the first does.
struct Cursor
{
    QVariant value;
    Id id;
    [[nodiscard]] bool isNull() const { return id.isEmpty(); }
};

enum class PageDirection { Forward, Backward };

/// Forward without a cursor is the first page, Backward without one the last.
struct PageRequest
{
    int limit = 200;
    PageDirection direction = PageDirection::Forward;
    Cursor from;
};

/// Rows in display order, whichever direction they were read in.
template<class T>
struct Page
{
    QList<T> rows;
    Cursor first;        ///< of rows.first()
    Cursor last;         ///< of rows.last()
    bool atStart = true; ///< nothing before the first row
    bool atEnd = true;   ///< nothing after the last row
    QDateTime seenOn;    ///< UTC: the place does not answer, and this was read from it then; null for fresh rows
};

/// Order of a list: one of the entity's own columns, then the id.
template<class Column>
struct Sort
{
    Column column{};
    Qt::SortOrder order = Qt::DescendingOrder;
};

} // namespace reeve
