#pragma once

#include "services/workspace/audit_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlAuditStore : public AuditStore
{
public:
    explicit SqlAuditStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Page<AuditEvent>> page(AuditFilter filter, Qt::SortOrder order, PageRequest request) override;
    Future<qint64> count(AuditFilter filter) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
