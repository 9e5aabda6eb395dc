#pragma once

#include "services/workspace/overview_store.h"
#include "services/workspace/sql/sql_gate.h"

namespace reeve {

class SqlOverviewStore : public OverviewStore
{
public:
    explicit SqlOverviewStore(SqlGate gate) : m_gate(std::move(gate)) {}

    Future<Overview> overview() override;
    Future<QList<SearchHit>> search(QString text, int limit) override;

private:
    SqlGate m_gate;
};

} // namespace reeve
