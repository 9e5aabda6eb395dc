#pragma once

#include "services/core/future.h"
#include "services/domain/plan.h"
#include "services/workspace/bulk_report.h"
#include "ui/panes/pane.h"

namespace reeve {

/// The setting that says who executes what is begun from now on: empty for Reeve's own engine, or "temporal".
inline constexpr QLatin1String engineSetting("provisioning.engine");

struct Provisioned
{
    BulkReport report;
    bool byTemporal = false; ///< followed in its pane, not among the runs
};

/// Begins a run of each tenant with the engine that the workspace is set to. With Temporal that is a workflow named
/// "tenant-creation-<key>", which gets the seed's input; its worker writes what comes of it. `owner` outlives the
/// answer.
Future<Provisioned> provisionTenants(const PaneContext &context, const QList<Id> &tenants, Plan plan, QObject *owner);

} // namespace reeve
