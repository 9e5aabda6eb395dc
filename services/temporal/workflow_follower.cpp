#include "services/temporal/workflow_follower.h"

#include "services/secrets/secret_store.h"
#include "services/temporal/temporal_settings.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/tenant_store.h"
#include "services/workspace/workspace.h"

namespace reeve {

namespace {

constexpr int mostTenants = 100;

TenantStatus statusAfter(const QString &workflowStatus)
{
    if (workflowStatus == QLatin1String("completed"))
        return TenantStatus::Active;
    return workflowStatus == QLatin1String("canceled") ? TenantStatus::PendingProvision : TenantStatus::ProvisionFailed;
}

} // namespace

WorkflowFollower::WorkflowFollower(Workspace &workspace, SecretStore &secrets, int everyMs)
    : m_workspace(workspace), m_secrets(secrets)
{
    m_timer.setInterval(everyMs);
    connect(&m_timer, &QTimer::timeout, this, &WorkflowFollower::look);
    m_timer.start();
}

void WorkflowFollower::look()
{
    onResult(this, m_workspace.settings().read(), [this](const Result<QJsonObject> &settings) {
        const TemporalSettings temporal = temporalSettingsFrom(settings.value_or(QJsonObject()));
        if (!temporal.isSet())
            return;
        onResult(this, m_secrets.read(temporalKeyName(m_workspace.info().id)),
                 [this, temporal](const Result<QByteArray> &key) {
                     const auto client = std::make_shared<TemporalClient>(temporal, key.value_or(QByteArray()));
                     TenantFilter filter;
                     filter.statuses = {TenantStatus::Provisioning};
                     onResult(this,
                              m_workspace.tenants().page(filter, {TenantColumn::CreatedOn, Qt::AscendingOrder},
                                                         {mostTenants, PageDirection::Forward, {}}),
                              [this, client](const Result<Page<Tenant>> &tenants) {
                                  if (tenants)
                                      for (const Tenant &tenant : tenants->rows)
                                          lookAt(client, tenant);
                              });
                 });
    });
}

void WorkflowFollower::lookAt(const std::shared_ptr<TemporalClient> &client, const Tenant &tenant)
{
    onResult(this, client->describe(workflowIdOf(tenant.key)),
             [this, client, tenant](const Result<Workflow> &workflow) {
                 // One that had ended before the tenant began is an earlier one.
                 if (!workflow || !workflow->closedOn.isValid() || workflow->closedOn < tenant.modifiedOn ||
                     workflow->status == QLatin1String("continued_as_new"))
                     return;
                 WorkflowRecord record{workflow->id,
                                       tenant.key,
                                       QStringLiteral("workflow.") + workflow->status,
                                       {},
                                       {{QStringLiteral("runId"), workflow->runId}},
                                       statusAfter(workflow->status)};
                 record.seen = true;
                 m_workspace.runs().recordWorkflow(record);
             });
}

} // namespace reeve
