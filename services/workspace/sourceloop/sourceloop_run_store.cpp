#include "services/workspace/sourceloop/sourceloop_run_store.h"

#include "services/workspace/sourceloop/sourceloop_bulk.h"
#include "services/workspace/sourceloop/tenant_calls.h"
#include "services/workspace/sourceloop/unsupported.h"

namespace reeve::sourceloop {

Future<Page<Run>> SourceLoopRunStore::page(RunFilter, Sort<RunColumn>, PageRequest)
{
    return unsupportedCall<Page<Run>>();
}

Future<qint64> SourceLoopRunStore::count(RunFilter)
{
    return unsupportedCall<qint64>();
}

Future<RunDetail> SourceLoopRunStore::detail(Id)
{
    return unsupportedCall<RunDetail>();
}

Future<BulkReport> SourceLoopRunStore::provision(QList<Id> tenantIds, Plan plan)
{
    return m_gate.write(Permission::Provision, [=](Calls &calls) {
        return inTurn(
            calls, tenantIds, [&](const Id &id) { return tenant_calls::provision(calls, id, plan); },
            [&](const Id &id) {
                const auto tenant = tenant_calls::find(calls, id);
                return tenant ? tenant->name : id;
            });
    });
}

Future<BulkReport> SourceLoopRunStore::retry(QList<Id>)
{
    return m_gate.unsupported<BulkReport>(Permission::Provision);
}

Future<BulkReport> SourceLoopRunStore::cancel(QList<Id>, QString)
{
    return m_gate.unsupported<BulkReport>(Permission::Provision);
}

Future<BulkReport> SourceLoopRunStore::rollBack(QList<Id>)
{
    return m_gate.unsupported<BulkReport>(Permission::Provision);
}

Future<QString> SourceLoopRunStore::takeTemporaryPassword(Id)
{
    return m_gate.unsupported<QString>(Permission::Provision);
}

} // namespace reeve::sourceloop
