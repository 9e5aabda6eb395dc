#pragma once

#include "services/domain/tenant.h"

namespace reeve {

inline constexpr int mostBatchRows = 100000;

/// A tenant that a batch is to create and provision: one row of the file.
struct NewTenant
{
    int row = 0; ///< as a spreadsheet counts it
    TenantInput tenant;
    Plan plan = Plan::Basic;
    QString companyName;  ///< of the run's input; empty: the tenant's name
    QString contractLine; ///< of the run's input; empty: the plan's
};
QJsonObject toJson(const NewTenant &tenant);
NewTenant newTenantFromJson(int row, const QJsonObject &json);

/// Waiting rows are released by the engines, as fast as the throttle allows, while the batch runs.
enum class BatchState { Running, Paused, Done };
QString batchStateKey(BatchState state);
BatchState batchStateFromKey(const QString &key);

struct Batch
{
    Id id;
    QString name; ///< the file's
    BatchState state = BatchState::Running;
    int perMinute = 0; ///< 0: as fast as the engines can
    int total = 0;
    int pending = 0; ///< not begun
    int refused = 0; ///< could not be begun; the row says why
    int active = 0;  ///< their runs succeeded
    int failed = 0;  ///< failed, rolled back or cancelled
    QDateTime createdOn;
    QString createdBy;
    /// Runs that go on.
    [[nodiscard]] int underWay() const { return total - pending - refused - active - failed; }
};

/// What became of one row.
struct BatchRowResult
{
    int row = 0;
    QString tenantName;
    QString tenantKey;
    QString email;
    QString state; ///< "pending", "refused", or the run's ("succeeded", "failed", ...)
    Id tenantId;
    Id runId;
    QString error;
};

} // namespace reeve
