#pragma once

#include "services/workspace/run_store.h"
#include "services/workspace/sql/operation.h"

namespace reeve::workflow_rules {

/// Moves the tenant of a workflow that another engine executes, and leaves the audit event. Part of the caller's
/// transaction. A tenant that may not become that, or that a run of Reeve's own works on, stays as it is.
Result<void> record(Operation &operation, const WorkflowRecord &record);

} // namespace reeve::workflow_rules
