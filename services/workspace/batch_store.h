#pragma once

#include "services/core/future.h"
#include "services/domain/batch.h"

namespace reeve {

/// Creation of many tenants at once. A batch is rows in the workspace: the engines release them one after the other, so
/// it goes on after a restart, wherever it was begun.
class BatchStore
{
public:
    virtual ~BatchStore() = default;

    /// Which of these keys the workspace has already.
    virtual Future<QStringList> takenKeys(QStringList keys) = 0;
    /// Keeps the rows and begins. `perMinute` 0 is without a throttle. Errors: Validation ("rows", "perMinute").
    virtual Future<Batch> start(QString name, QList<NewTenant> rows, int perMinute) = 0;
    /// Newest first, at most 20.
    virtual Future<QList<Batch>> list() = 0;
    /// Errors: State when it is done.
    virtual Future<void> setPaused(Id id, bool paused) = 0;
    virtual Future<void> setThrottle(Id id, int perMinute) = 0;
    /// Every row, in the file's order.
    virtual Future<QList<BatchRowResult>> results(Id id) = 0;
};

} // namespace reeve
