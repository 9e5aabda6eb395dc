#pragma once

#include "services/workspace/run_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlRunStore : public RunStore
{
public:
    explicit SqlRunStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Page<Run>> page(RunFilter filter, Sort<RunColumn> sort, PageRequest request) override;
    Future<qint64> count(RunFilter filter) override;
    Future<RunDetail> detail(Id id) override;
    Future<BulkReport> provision(QList<Id> tenantIds, Plan plan) override;
    Future<BulkReport> retry(QList<Id> runIds) override;
    Future<BulkReport> cancel(QList<Id> runIds, QString reason) override;
    Future<BulkReport> update(QList<Id> runIds, QString field, QString value) override;
    Future<QList<Id>> matching(RunFilter filter) override;
    Future<RunAnalytics> analytics(Period period) override;
    Future<QList<HealthLine>> health() override;
    Future<BulkReport> rollBack(QList<Id> runIds) override;
    Future<void> recordWorkflow(WorkflowRecord record) override;
    Future<QString> takeTemporaryPassword(Id runId) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
