#pragma once

#include "services/workspace/batch_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlBatchStore : public BatchStore
{
public:
    explicit SqlBatchStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<QStringList> takenKeys(QStringList keys) override;
    Future<Batch> start(QString name, QList<NewTenant> rows, int perMinute) override;
    Future<QList<Batch>> list() override;
    Future<void> setPaused(Id id, bool paused) override;
    Future<void> setThrottle(Id id, int perMinute) override;
    Future<QList<BatchRowResult>> results(Id id) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
