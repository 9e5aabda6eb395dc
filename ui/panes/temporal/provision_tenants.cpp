#include "ui/panes/temporal/provision_tenants.h"

#include "models/bulk_work.h"
#include "services/domain/run_input.h"
#include "services/secrets/secret_store.h"
#include "services/temporal/temporal_client.h"
#include "services/workspace/run_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/tenant_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/temporal/temporal_settings_form.h"

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ProvisionTenants)
};

RunInput inputOf(const TenantDetail &detail, Plan plan)
{
    RunInput input;
    input.tenantName = detail.tenant.name;
    input.companyName = detail.tenant.name;
    input.contractLine = planKey(plan).toLower();
    for (const Contact &contact : detail.contacts)
        if (contact.primary) {
            input.firstName = contact.firstName;
            input.lastName = contact.lastName;
            input.email = contact.email;
        }
    return input;
}

Future<void> begin(Workspace &workspace, const std::shared_ptr<TemporalClient> &client, const WorkflowRecord &started,
                   const QJsonObject &input, QObject *owner)
{
    return client->start(started.workflowId, client->settings().workflowType, input)
        .then(owner,
              [=, &workspace](const Result<Id> &run) -> Future<void> {
                  if (run)
                      return ready<void>({});
                  WorkflowRecord refused = started;
                  refused.action = QStringLiteral("workflow.start_failed");
                  refused.reason = run.error().line();
                  if (run.error().kind == ErrorKind::Duplicate)
                      refused.status.reset(); // it runs already, and the tenant follows it
                  else
                      refused.status = TenantStatus::PendingProvision;
                  return workspace.runs().recordWorkflow(refused).then(
                      owner, [error = run.error()](const Result<void> &) { return Result<void>(fail(error)); });
              })
        .unwrap();
}

/// The tenant is PROVISIONING before its workflow begins, so that nobody else begins another; what does not begin
/// leaves it as it was.
Future<void> start(Workspace &workspace, const std::shared_ptr<TemporalClient> &client, const Id &tenant, Plan plan,
                   QObject *owner)
{
    return workspace.tenants()
        .detail(tenant)
        .then(owner,
              [=, &workspace](const Result<TenantDetail> &detail) -> Future<void> {
                  if (!detail)
                      return readyError<void>(detail.error());
                  const Id id = workflowIdOf(detail->tenant.key);
                  if (const auto allowed = requireMove(detail->tenant.status, TenantStatus::Provisioning); !allowed)
                      return readyError<void>(allowed.error());
                  WorkflowRecord started{id,
                                         detail->tenant.key,
                                         QStringLiteral("workflow.started"),
                                         {},
                                         {{QStringLiteral("tier"), planKey(plan)}},
                                         TenantStatus::Provisioning};
                  const QJsonObject input = toJson(inputOf(*detail, plan));
                  return workspace.runs()
                      .recordWorkflow(started)
                      .then(owner,
                            [=, &workspace](const Result<void> &recorded) -> Future<void> {
                                if (!recorded && recorded.error().kind != ErrorKind::Unsupported)
                                    return ready<void>(recorded);
                                return begin(workspace, client, started, input, owner);
                            })
                      .unwrap();
              })
        .unwrap();
}

} // namespace

Future<Provisioned> provisionTenants(const PaneContext &context, const QList<Id> &tenants, Plan plan, QObject *owner)
{
    auto promise = std::make_shared<QPromise<Result<Provisioned>>>();
    promise->start();
    const auto finish = [promise](const Result<BulkReport> &report, bool byTemporal) {
        promise->addResult(report.map([byTemporal](const BulkReport &done) { return Provisioned{done, byTemporal}; }));
        promise->finish();
    };
    onResult(owner, context.workspace.settings().read(), [=](const Result<QJsonObject> &settings) {
        // A workspace without settings executes its runs itself.
        if (!settings || settings->value(engineSetting).toString() != QLatin1String("temporal"))
            return onResult(owner, context.workspace.runs().provision(tenants, plan),
                            [finish](const Result<BulkReport> &report) { finish(report, false); });
        if (const auto allowed = require(context.workspace.actor(), Permission::Provision); !allowed)
            return finish(fail(allowed.error()), true);
        const TemporalSettings temporal = temporalSettingsFrom(*settings);
        if (!temporal.isSet())
            return finish(fail(ErrorKind::State, Text::tr("Temporal provisions here, but no server is connected."),
                               Text::tr("Connect one in the Temporal pane.")),
                          true);
        onResult(owner, context.secrets.read(temporalKeyName(context.workspace.info().id)),
                 [=](const Result<QByteArray> &key) {
                     const auto client = std::make_shared<TemporalClient>(temporal, key.value_or(QByteArray()));
                     QList<BulkItem> items;
                     for (const Id &tenant : tenants)
                         items.append({tenant, tenant});
                     onResult(owner,
                              inTurn(owner, items,
                                     [=](const Id &id) { return start(context.workspace, client, id, plan, owner); }),
                              [finish](const Result<BulkReport> &report) { finish(report, true); });
                 });
    });
    return promise->future();
}

} // namespace reeve
