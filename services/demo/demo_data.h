#pragma once

#include "services/core/future.h"
#include "services/secrets/derived_keys.h"
#include "services/workspace/sql/sql_session.h"

namespace reeve {

struct DemoOptions
{
    quint64 seed = 2026;
    QDateTime now = QDateTime::currentDateTimeUtc(); ///< every date is relative to it
    int leads = 200;                                 ///< those beyond 200 are bare rows, for benches
};

/// Fills an empty workspace with a plausible one in every state that the window can show: leads, tenants, runs with
/// their histories, deliveries, mails, invoices, and the audit events of all of them. One transaction; the same seed
/// and the same instant give the same rows. `keys` are the workspace's own, so that verification links of the demo
/// work.
Result<void> writeDemoData(SqlSession &session, const DerivedKeys &keys, const DemoOptions &options,
                           Progress &progress);

} // namespace reeve
