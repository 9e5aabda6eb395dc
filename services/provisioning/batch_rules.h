#pragma once

#include "services/domain/batch.h"
#include "services/workspace/sql/operation.h"

/// Creation of many tenants: what the engine does for a running batch when no run is due.
namespace reeve::batch_rules {

inline constexpr int mostPerMinute = 6000;

Result<Batch> start(Operation &operation, const QString &name, const QList<NewTenant> &rows, int perMinute);
Result<void> setPaused(Operation &operation, const Id &id, bool paused);
Result<void> setThrottle(Operation &operation, const Id &id, int perMinute);

/// The row that was being released.
struct Released
{
    Id batchId;
    int row = 0;
};
/// Onboards the tenant of the row whose turn it is and queues its run; false when none is due. `released` is known even
/// when it fails: the transaction is undone then, and refuse() or later() belongs into the next one.
Result<bool> releaseNext(Operation &operation, std::optional<Released> &released);
Result<void> refuse(Operation &operation, const Released &released, const Error &error);
/// The database could not; the batch is tried again after a while.
Result<void> later(Operation &operation, const Released &released);

} // namespace reeve::batch_rules
