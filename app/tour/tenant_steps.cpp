#include "app/desk.h"
#include "app/sql_services.h"
#include "app/tour/hand.h"
#include "app/tour/job_steps.h"

#include <QComboBox>
#include <QProgressBar>
#include <QTabWidget>

namespace reeve {
namespace {

const QString leads = QStringLiteral("pane_leads");
const QString tenants = QStringLiteral("pane_tenants");
const QString runs = QStringLiteral("pane_provisioning");
const QString wizard = QStringLiteral("onboardingWizard");

RunFilter runsOfJob(const SharedJob &job)
{
    RunFilter filter;
    filter.tenantId = job->tenantId;
    return filter;
}

} // namespace

void onboardTenant(Script &script, const SharedJob &job)
{
    script.step(QStringLiteral("Onboard the tenant"));
    script.type(leads + QStringLiteral("/quickFilter"), jobMail);
    script.pick(leads + QStringLiteral("/table"), jobMail);
    script.see(leads + QStringLiteral("/detailPanel/detailTitle"), QStringLiteral("Ada Lovelace"));
    script.click(leads + QStringLiteral("/detailPanel/convertLeadButton"));
    script.see(wizard, jobMail).picture(QStringLiteral("onboard-lead"));
    script.turn(wizard, QWizard::NextButton)
        .type(wizard + QStringLiteral("/key"), jobKey)
        .picture(QStringLiteral("onboard-tenant"));
    script.turn(wizard, QWizard::NextButton)
        .see(wizard + QStringLiteral("/address.country"))
        .picture(QStringLiteral("onboard-address"));
    script.turn(wizard, QWizard::NextButton).see(wizard, jobKey).picture(QStringLiteral("onboard-review"));
    script.turn(wizard, QWizard::CommitButton).see(wizard + QStringLiteral("/created"), jobKey);
    TenantFilter filter;
    filter.text = jobKey;
    script.ask<Page<Tenant>>(
        QStringLiteral("find the tenant in the workspace"),
        [job, filter] { return job->workspace().tenants().page(filter, {}, {}); },
        [job](const Page<Tenant> &page) {
            for (const Tenant &tenant : page.rows)
                if (tenant.key == jobKey)
                    job->tenantId = tenant.id;
            return !job->tenantId.isEmpty();
        });
    script.tell([] { return QStringLiteral("%1 is a tenant with the key %2").arg(jobCompany, jobKey); });

    script.step(QStringLiteral("Provision it as PREMIUM"));
    script.click(wizard + QStringLiteral("/planPREMIUM")).picture(QStringLiteral("onboard-done"));
    script.click(wizard + QStringLiteral("/provisionNow"));
    script.ask<Page<Run>>(
        QStringLiteral("find the run in the workspace"),
        [job] { return job->workspace().runs().page(runsOfJob(job), {}, {}); },
        [job](const Page<Run> &page) {
            if (page.rows.isEmpty())
                return false;
            job->runId = page.rows.first().id;
            return true;
        });
    script.turn(wizard, QWizard::FinishButton).gone(wizard);
    script.tell([] { return QStringLiteral("the run is queued"); });
}

void watchProvisioning(Script &script, const SharedJob &job)
{
    script.step(QStringLiteral("Watch the steps until the orchestrator is awaited"));
    goTo(script, QStringLiteral("provisioning"), QStringLiteral("Provisioning"));
    script.pick(runs + QStringLiteral("/table"), jobCompany);
    script.ask<RunDetail>(
        QStringLiteral("see the run wait for the webhook"),
        [job] { return job->workspace().runs().detail(job->runId); },
        [](const RunDetail &detail) { return detail.run.waitReason == WaitReason::Webhook; });
    script.see(runs + QStringLiteral("/runSummary")).picture(QStringLiteral("provisioning-waiting"));
}

void answerForOrchestrator(Script &script, const SharedJob &job)
{
    const QString page = QStringLiteral("sendPage");
    script.step(QStringLiteral("Send the orchestrator's signed callback, and receive it"));
    script.click(runs + QStringLiteral("/detailPanel/sendCallbackButton"));
    script.until(QStringLiteral("see the tenant in the composer"), [page] {
        const auto *tenant = qobject_cast<QComboBox *>(Hand::find(page + QStringLiteral("/tenant")));
        return tenant && tenant->currentText().contains(jobKey);
    });
    script.picture(QStringLiteral("webhook-composer"));
    script.click(page + QStringLiteral("/sendButton"));
    script.see(page + QStringLiteral("/answerState"), QStringLiteral("204")).picture(QStringLiteral("webhook-answer"));
    script.ask<RunDetail>(
        QStringLiteral("see the run succeed"), [job] { return job->workspace().runs().detail(job->runId); },
        [](const RunDetail &detail) { return detail.run.state == RunState::Succeeded; });
    script.act([] {
        if (auto *tabs = qobject_cast<QTabWidget *>(Hand::find(QStringLiteral("pane_webhooks/webhookTabs"))))
            tabs->setCurrentIndex(0);
    });
    script.see(QStringLiteral("pane_webhooks/deliveries")).picture(QStringLiteral("webhooks"));
    goTo(script, QStringLiteral("provisioning"), QStringLiteral("Provisioning"));
    script.until(QStringLiteral("see the run at 100 %"), [] {
        const auto *bar = qobject_cast<QProgressBar *>(Hand::find(runs + QStringLiteral("/runProgress")));
        return bar && bar->value() == 100;
    });
    script.picture(QStringLiteral("provisioning-done"));
    script.tell([] { return QStringLiteral("the signature held, the run succeeded"); });

    script.step(QStringLiteral("Find the tenant active"));
    goTo(script, QStringLiteral("tenants"), QStringLiteral("Tenants"));
    script.pick(tenants + QStringLiteral("/table"), jobCompany);
    script.see(tenants + QStringLiteral("/detailPanel"), QStringLiteral("Active")).picture(QStringLiteral("tenant"));
    script.ask<TenantDetail>(
        QStringLiteral("find the tenant active with its resource"),
        [job] { return job->workspace().tenants().detail(job->tenantId); },
        [](const TenantDetail &detail) {
            return detail.tenant.status == TenantStatus::Active && !detail.resources.isEmpty();
        });
}

} // namespace reeve
