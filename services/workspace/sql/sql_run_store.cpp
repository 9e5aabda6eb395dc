#include "services/workspace/sql/sql_run_store.h"

#include "services/audit/audit.h"
#include "services/provisioning/run_rules.h"
#include "services/workspace/sql/bulk.h"
#include "services/workspace/sql/run_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve {

namespace {

QString runName(SqlSession &session, const Id &id)
{
    const auto row = run_table::find(session, id);
    return row ? row->run.tenantName : id;
}

} // namespace

Future<Page<Run>> SqlRunStore::page(RunFilter filter, Sort<RunColumn> sort, PageRequest request)
{
    return m_gate.read(Permission::ReadTenants, [=](SqlSession &session) {
        return keysetPage(session, run_table::query(filter, sort), request, run_table::readRun);
    });
}

Future<qint64> SqlRunStore::count(RunFilter filter)
{
    return m_gate.read(Permission::ReadTenants,
                       [=](SqlSession &session) { return keysetCount(session, run_table::query(filter, {})); });
}

Future<RunDetail> SqlRunStore::detail(Id id)
{
    return m_gate.read(Permission::ReadTenants, [=](SqlSession &session) -> Result<RunDetail> {
        REEVE_TRY(row, run_table::find(session, id));
        REEVE_TRY(events, run_table::events(session, id));
        return RunDetail{row.run, run_rules::stepsFrom(row.run, events), events};
    });
}

Future<BulkReport> SqlRunStore::provision(QList<Id> tenantIds, Plan plan)
{
    return bulk(
        m_gate, Permission::Provision, tenantIds,
        [plan](Operation &operation, const Id &id) { return run_rules::provision(operation, id, plan); },
        [](SqlSession &session, const Id &id) {
            const auto row = tenant_table::find(session, id);
            return row ? row->tenant.name : id;
        });
}

Future<BulkReport> SqlRunStore::retry(QList<Id> runIds)
{
    return bulk(m_gate, Permission::Provision, runIds, run_rules::retry, runName);
}

Future<BulkReport> SqlRunStore::cancel(QList<Id> runIds, QString reason)
{
    return bulk(
        m_gate, Permission::Provision, runIds,
        [reason](Operation &operation, const Id &id) { return run_rules::cancel(operation, id, reason); }, runName);
}

Future<BulkReport> SqlRunStore::rollBack(QList<Id> runIds)
{
    return bulk(m_gate, Permission::Provision, runIds, run_rules::rollBack, runName);
}

Future<QString> SqlRunStore::takeTemporaryPassword(Id runId)
{
    return m_gate.write(Permission::Provision, [=](Operation &operation) -> Result<QString> {
        REEVE_TRY(row, run_table::find(operation.sql, runId));
        REEVE_TRY(made,
                  operation.sql.value(QStringLiteral("select count(*) from reeve.users where tenant_id = :tenant"),
                                      {{QStringLiteral(":tenant"), row.run.tenantId}}));
        if (row.passwordTaken || row.nonce.isEmpty() || made.toInt() == 0)
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Run", "There is no temporary password to show: it is shown once."),
                        QCoreApplication::translate("Run", "Let the user ask for a new password."));
        REEVE_TRY(keys, operation.keys.get());
        row.passwordTaken = true;
        REEVE_CHECK(run_table::update(operation.sql, row));
        REEVE_CHECK(audit::record(operation, QStringLiteral("run.password_shown"),
                                  {Entity::Run, runId, row.run.tenantName}, {}, {}));
        return keys.temporaryPassword(runId, row.nonce);
    });
}

} // namespace reeve
