#include "services/demo/demo_run_story.h"
#include "services/demo/demo_stories.h"

namespace reeve {

namespace {

const QString unreachable =
    QStringLiteral("The database of the shared pool did not answer within 30 s. It is tried again by itself.");
const QString quota = QStringLiteral("The region's quota of isolated databases is used up (eu-central-1, 40 of 40).");
const QString silent = QStringLiteral("The orchestrator did not call back within 24 hours.");

/// Runs that a tenant went through before the one that counts.
void writeEarlier(DemoWriter &writer, const DemoTenant &known, int index)
{
    RunStory story(writer, known, known.tenant.createdOn.addSecs(600));
    story.succeed(RunStory::CreatingTenant);
    if (index % 2 == 0) {
        story.fail(RunStory::CreatingAdminUser, QStringLiteral("DatabaseError"), unreachable);
        story.rollBack();
    } else {
        story.succeed(RunStory::CreatingAdminUser);
        story.cancel(QStringLiteral("The customer asked for another plan."));
    }
}

void writeProvisioned(DemoWriter &writer, const DemoTenant &known, int index)
{
    const bool twice = index % 7 == 3;
    if (twice)
        writeEarlier(writer, known, index);
    RunStory story(writer, known, known.tenant.createdOn.addSecs(twice ? 9000 : 900));
    story.succeed(RunStory::CreatingTenant);
    if (index % 5 == 2)
        story.retry(RunStory::CreatingAdminUser, QStringLiteral("DatabaseError"), unreachable);
    story.succeed(RunStory::CreatingAdminUser);
    story.succeed(RunStory::SettingUpData);
    story.waitForCallback();
    story.callBack();
    story.succeed(RunStory::SendingWelcomeMail);
    story.finish();
}

void writeFailed(DemoWriter &writer, const DemoTenant &known, int index)
{
    RunStory story(writer, known, known.tenant.createdOn.addSecs(900));
    story.succeed(RunStory::CreatingTenant);
    if (index % 5 == 0) {
        story.retry(RunStory::CreatingAdminUser, QStringLiteral("DatabaseError"), unreachable);
        story.retry(RunStory::CreatingAdminUser, QStringLiteral("DatabaseError"), unreachable);
        story.fail(RunStory::CreatingAdminUser, QStringLiteral("DatabaseError"), unreachable);
        return;
    }
    story.succeed(RunStory::CreatingAdminUser);
    story.succeed(RunStory::SettingUpData);
    story.waitForCallback();
    if (index % 5 == 1)
        story.fail(RunStory::ProvisioningResources, QStringLiteral("TimeoutError"), silent);
    else
        story.fail(RunStory::ProvisioningResources, QStringLiteral("ProvisioningError"), quota);
}

/// Each of the tenants that are being provisioned shows another state of a run. What the engine would take up at once
/// is due a little later, so that it can be seen.
void writeOngoing(DemoWriter &writer, const DemoTenant &known, int index)
{
    const QDateTime recently = writer.now.addSecs(-240 - 60 * index);
    switch (index) {
    case 0: {
        RunStory story(writer, known, recently);
        return story.stayQueued();
    }
    case 1: {
        RunStory story(writer, known, recently);
        story.succeed(RunStory::CreatingTenant);
        return story.stayRunning(RunStory::CreatingAdminUser);
    }
    case 2: {
        RunStory story(writer, known, recently);
        story.succeed(RunStory::CreatingTenant);
        story.retry(RunStory::CreatingAdminUser, QStringLiteral("DatabaseError"), unreachable);
        return story.stayRetrying(RunStory::CreatingAdminUser, QStringLiteral("DatabaseError"), unreachable);
    }
    case 3: {
        RunStory story(writer, known, recently);
        story.succeed(RunStory::CreatingTenant);
        story.succeed(RunStory::CreatingAdminUser);
        return story.stayRollingBack(QStringLiteral("Onboarded twice by mistake."));
    }
    default: {
        RunStory story(writer, known, known.tenant.createdOn.addSecs(1200));
        story.succeed(RunStory::CreatingTenant);
        story.succeed(RunStory::CreatingAdminUser);
        story.succeed(RunStory::SettingUpData);
        return story.waitForCallback();
    }
    }
}

} // namespace

void writeRuns(DemoWriter &writer, const QList<DemoTenant> &tenants)
{
    QHash<TenantStatus, int> seen;
    for (const DemoTenant &known : tenants) {
        const int index = seen[known.tenant.status]++;
        switch (known.tenant.status) {
        case TenantStatus::PendingProvision:
            if (known.tenant.plan)
                writeEarlier(writer, known, index);
            break;
        case TenantStatus::Provisioning: writeOngoing(writer, known, index); break;
        case TenantStatus::ProvisionFailed: writeFailed(writer, known, index); break;
        case TenantStatus::Active:
        case TenantStatus::Inactive:
        case TenantStatus::Deprovisioning: writeProvisioned(writer, known, index); break;
        }
    }
}

} // namespace reeve
