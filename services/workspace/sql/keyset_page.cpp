#include "services/workspace/sql/keyset_page.h"

namespace reeve {

KeysetStatement keysetStatement(const KeysetQuery &query, const PageRequest &request)
{
    const bool ascending = (query.order == Qt::AscendingOrder) == (request.direction == PageDirection::Forward);
    Conditions conditions = query.conditions;
    if (!request.from.isNull())
        // The first comparison says nothing new, but SQLite finds only that in an index on an expression.
        conditions.add(
            QStringLiteral("%1 %3= :page_key and (%1, %2) %3 (:page_key, :page_id)")
                .arg(query.key, query.id, ascending ? QStringLiteral(">") : QStringLiteral("<")),
            {{QStringLiteral(":page_key"), request.from.value}, {QStringLiteral(":page_id"), request.from.id}});
    Binds binds = conditions.binds();
    binds.insert(QStringLiteral(":page_limit"), request.limit + 1);
    const QString direction = ascending ? QStringLiteral("asc") : QStringLiteral("desc");
    return {QStringLiteral("select %1, reeve.exact(%2) as page_key, %3 as page_id from %4 where %5 order by %2 %6, %3 "
                           "%6 limit :page_limit")
                .arg(query.columns, query.key, query.id, query.from, conditions.where(), direction),
            binds};
}

Result<qint64> keysetCount(SqlSession &session, const KeysetQuery &query)
{
    REEVE_TRY(
        count,
        session.value(
            QStringLiteral("select count(*) from %1 where %2").arg(query.countedTables(), query.conditions.where()),
            query.conditions.binds()));
    return count.toLongLong();
}

} // namespace reeve
