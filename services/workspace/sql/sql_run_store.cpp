#include "services/workspace/sql/sql_run_store.h"

#include "services/audit/audit.h"
#include "services/provisioning/run_rules.h"
#include "services/provisioning/workflow_rules.h"
#include "services/workspace/sql/bulk.h"
#include "services/workspace/sql/run_reports.h"
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
        REEVE_TRY(input, run_rules::inputOf(session, row));
        REEVE_TRY(sent, session.value(QStringLiteral("select count(*) from reeve.outbox where about_id = :run and "
                                                     "template = 'welcome' and state = 'sent'"),
                                      {{QStringLiteral(":run"), id}}));
        RunDetail detail{row.run, run_rules::stepsFrom(row, events), events, toJson(input), {}, {}};
        detail.state = run_rules::stateOf(row.run, events, sent.toInt() > 0);
        if (isFinal(row.run.state))
            detail.result = run_rules::resultOf(row.run, events, sent.toInt() > 0);
        return detail;
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

Future<BulkReport> SqlRunStore::update(QList<Id> runIds, QString field, QString value)
{
    return bulk(
        m_gate, Permission::Provision, runIds,
        [field, value](Operation &operation, const Id &id) { return run_rules::update(operation, id, field, value); },
        runName);
}

Future<QList<Id>> SqlRunStore::matching(RunFilter filter)
{
    return m_gate.read(Permission::ReadTenants, [=](SqlSession &session) -> Result<QList<Id>> {
        const PageRequest all{mostMatching, PageDirection::Forward, {}};
        REEVE_TRY(page, keysetPage(session, run_table::query(filter, {}), all,
                                   [](const SqlRow &row) { return row.text(QLatin1String("id")); }));
        return page.rows;
    });
}

Future<RunAnalytics> SqlRunStore::analytics(Period period)
{
    return m_gate.read(Permission::ReadTenants,
                       [period](SqlSession &session) { return run_reports::analytics(session, period); });
}

Future<QList<HealthLine>> SqlRunStore::health()
{
    return m_gate.readWithKeys(Permission::ReadTenants, [](SqlSession &session, const WorkspaceKeys &keys) {
        return run_reports::health(session, keys, QDateTime::currentDateTimeUtc());
    });
}

Future<void> SqlRunStore::recordWorkflow(WorkflowRecord record)
{
    const auto work = [record](Operation &operation) { return workflow_rules::record(operation, record); };
    return record.seen ? m_gate.system(work) : m_gate.write(Permission::Provision, work);
}

Future<QString> SqlRunStore::takeTemporaryPassword(Id runId)
{
    return m_gate.write(Permission::Provision, [=](Operation &operation) -> Result<QString> {
        REEVE_TRY(row, run_table::find(operation.sql, runId));
        REEVE_TRY(made, operation.sql.value(
                            row.run.shape == RunShape::Alga
                                ? QStringLiteral("select count(*) from alga.users where tenant = :tenant")
                                : QStringLiteral("select count(*) from reeve.users where tenant_id = :tenant"),
                            {{QStringLiteral(":tenant"), row.run.tenantId}}));
        if (row.passwordTaken || row.nonce.isEmpty() || made.toInt() == 0)
            return fail(ErrorKind::NotFound,
                        QCoreApplication::translate("Run", "There is no temporary password to show: it is shown once."),
                        QCoreApplication::translate("Run", "Let the user ask for a new password."));
        REEVE_TRY(keys, operation.keys.get());
        row.passwordTaken = true;
        run_table::update(operation.sql, row);
        REEVE_CHECK(audit::record(operation, QStringLiteral("run.password_shown"),
                                  {Entity::Run, runId, row.run.tenantName}, {}, {}));
        return keys.temporaryPassword(runId, row.nonce);
    });
}

} // namespace reeve
