#pragma once

#include "services/workspace/filters.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve {

/// The where clause of a list: conditions that must all hold, their values bound.
class Conditions
{
public:
    void add(const QString &clause, const Binds &binds = {});
    /// `column` is one of the values; nothing for an empty list.
    void oneOf(const QString &column, const QVariantList &values);
    /// Any of the clauses holds; nothing for an empty list.
    void anyOf(const QStringList &clauses);
    /// from <= column < to.
    void within(const QString &column, const Period &period);
    /// Every word of `text` occurs in one of the columns, whatever its case; or else `elsewhere` holds, whose %1 is
    /// that the word occurs in one of the columns `there`.
    void words(const QString &text, const QStringList &columns, const QString &elsewhere = {},
               const QStringList &there = {});

    /// "true" without conditions.
    [[nodiscard]] QString where() const;
    [[nodiscard]] const Binds &binds() const { return m_binds; }

private:
    [[nodiscard]] QString bind(const QVariant &value);

    QStringList m_clauses;
    Binds m_binds;
    int m_next = 0;
};

} // namespace reeve
