#pragma once

#include "services/domain/batch.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve::batch_table {

Result<void> insert(SqlSession &session, const Batch &batch, const QList<NewTenant> &rows);
Result<Batch> find(SqlSession &session, const Id &id);
Result<QList<Batch>> newest(SqlSession &session, int limit);
Result<void> setState(SqlSession &session, const Id &id, BatchState state);
Result<void> setThrottle(SqlSession &session, const Id &id, int perMinute);
Result<QList<BatchRowResult>> results(SqlSession &session, const Id &id);

/// A row whose turn it is, its batch locked for the transaction.
struct DueRow
{
    Batch batch;                     ///< without its counts
    std::optional<NewTenant> tenant; ///< nothing when the batch has no row left
};
Result<std::optional<DueRow>> takeDue(SqlSession &session, const QDateTime &now);
/// The batch's next row is not released before.
Result<void> setNext(SqlSession &session, const Id &id, const QDateTime &next);
Result<void> started(SqlSession &session, const Id &id, int row, const Id &tenantId, const Id &runId);
Result<void> refused(SqlSession &session, const Id &id, int row, const QString &error);

} // namespace reeve::batch_table
