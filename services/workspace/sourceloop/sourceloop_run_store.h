#pragma once

#include "services/workspace/run_store.h"
#include "services/workspace/sourceloop/sourceloop_gate.h"

namespace reeve::sourceloop {

/// Starts provisioning. What then happens is the orchestrator's; the service tells only the tenant's status, so there
/// are no runs to show.
class SourceLoopRunStore : public RunStore
{
public:
    explicit SourceLoopRunStore(Gate &gate) : m_gate(gate) {}

    Future<Page<Run>> page(RunFilter filter, Sort<RunColumn> sort, PageRequest request) override;
    Future<qint64> count(RunFilter filter) override;
    Future<RunDetail> detail(Id id) override;
    Future<BulkReport> provision(QList<Id> tenantIds, Plan plan) override;
    Future<BulkReport> retry(QList<Id> runIds) override;
    Future<BulkReport> cancel(QList<Id> runIds, QString reason) override;
    Future<BulkReport> rollBack(QList<Id> runIds) override;
    Future<QString> takeTemporaryPassword(Id runId) override;

private:
    Gate &m_gate;
};

} // namespace reeve::sourceloop
