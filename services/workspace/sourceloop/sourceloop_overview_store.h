#pragma once

#include "services/workspace/overview_store.h"
#include "services/workspace/sourceloop/sourceloop_gate.h"

namespace reeve::sourceloop {

/// Overview and search by the service's counts and filters; without runs and mails, which it does not have.
class SourceLoopOverviewStore : public OverviewStore
{
public:
    explicit SourceLoopOverviewStore(Gate &gate) : m_gate(gate) {}

    Future<Overview> overview() override;
    Future<QList<SearchHit>> search(QString text, int limit) override;

private:
    Gate &m_gate;
};

} // namespace reeve::sourceloop
