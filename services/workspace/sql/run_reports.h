#pragma once

#include "services/workspace/run_store.h"
#include "services/workspace/sql/sql_session.h"
#include "services/workspace/sql/workspace_keys.h"

/// What operators ask about all runs together.
namespace reeve::run_reports {

Result<RunAnalytics> analytics(SqlSession &session, const Period &period);
/// Waits for the keychain.
Result<QList<HealthLine>> health(SqlSession &session, const WorkspaceKeys &keys, const QDateTime &now);

} // namespace reeve::run_reports
