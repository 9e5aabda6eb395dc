#include "models/audit_text.h"

#include <QCoreApplication>
#include <array>

namespace reeve::audit_text {

namespace {

struct Known
{
    const char *action;
    const char *title;
    Tone tone;
};

constexpr std::array known{
    Known{"lead.created", QT_TRANSLATE_NOOP("AuditAction", "Lead created"), Tone::Info},
    Known{"lead.updated", QT_TRANSLATE_NOOP("AuditAction", "Lead edited"), Tone::Neutral},
    Known{"lead.verified", QT_TRANSLATE_NOOP("AuditAction", "E-mail address verified"), Tone::Success},
    Known{"lead.verified_by_operator", QT_TRANSLATE_NOOP("AuditAction", "Verified by an operator"), Tone::Success},
    Known{"lead.verification_resent", QT_TRANSLATE_NOOP("AuditAction", "Verification mail sent again"), Tone::Info},
    Known{"lead.converted", QT_TRANSLATE_NOOP("AuditAction", "Became a tenant"), Tone::Success},
    Known{"lead.deleted", QT_TRANSLATE_NOOP("AuditAction", "Lead deleted"), Tone::Warning},
    Known{"lead.restored", QT_TRANSLATE_NOOP("AuditAction", "Lead restored"), Tone::Info},
    Known{"tenant.onboarded", QT_TRANSLATE_NOOP("AuditAction", "Tenant onboarded"), Tone::Info},
    Known{"tenant.updated", QT_TRANSLATE_NOOP("AuditAction", "Tenant edited"), Tone::Neutral},
    Known{"contact.added", QT_TRANSLATE_NOOP("AuditAction", "Contact added"), Tone::Neutral},
    Known{"contact.updated", QT_TRANSLATE_NOOP("AuditAction", "Contact edited"), Tone::Neutral},
    Known{"contact.removed", QT_TRANSLATE_NOOP("AuditAction", "Contact removed"), Tone::Neutral},
    Known{"tenant.configured", QT_TRANSLATE_NOOP("AuditAction", "Configuration saved"), Tone::Neutral},
    Known{"tenant.config_removed", QT_TRANSLATE_NOOP("AuditAction", "Configuration removed"), Tone::Neutral},
    Known{"tenant.branded", QT_TRANSLATE_NOOP("AuditAction", "Branding saved"), Tone::Neutral},
    Known{"tenant.provisioning", QT_TRANSLATE_NOOP("AuditAction", "Provisioning started"), Tone::Info},
    Known{"tenant.active", QT_TRANSLATE_NOOP("AuditAction", "Became active"), Tone::Success},
    Known{"tenant.provisionfailed", QT_TRANSLATE_NOOP("AuditAction", "Provisioning failed"), Tone::Danger},
    Known{"tenant.pendingprovision", QT_TRANSLATE_NOOP("AuditAction", "Provisioning taken back"), Tone::Warning},
    Known{"tenant.deactivated", QT_TRANSLATE_NOOP("AuditAction", "Deactivated"), Tone::Warning},
    Known{"tenant.reactivated", QT_TRANSLATE_NOOP("AuditAction", "Reactivated"), Tone::Success},
    Known{"tenant.deprovisioning", QT_TRANSLATE_NOOP("AuditAction", "Deprovisioning started"), Tone::Warning},
    Known{"tenant.deprovisioned", QT_TRANSLATE_NOOP("AuditAction", "Deprovisioned"), Tone::Danger},
    Known{"subscriber.added", QT_TRANSLATE_NOOP("AuditAction", "Subscriber added"), Tone::Success},
    Known{"subscriber.updated", QT_TRANSLATE_NOOP("AuditAction", "Subscriber updated"), Tone::Info},
    Known{"subscriber.removed", QT_TRANSLATE_NOOP("AuditAction", "Subscriber removed"), Tone::Warning},
    Known{"subscriber.secret_shown", QT_TRANSLATE_NOOP("AuditAction", "Subscriber's secret shown"), Tone::Warning},
    Known{"batch.started", QT_TRANSLATE_NOOP("AuditAction", "Batch started"), Tone::Info},
    Known{"batch.paused", QT_TRANSLATE_NOOP("AuditAction", "Batch paused"), Tone::Warning},
    Known{"batch.resumed", QT_TRANSLATE_NOOP("AuditAction", "Batch resumed"), Tone::Info},
    Known{"batch.throttled", QT_TRANSLATE_NOOP("AuditAction", "Batch throttled"), Tone::Info},
    Known{"keycloak.provisioned", QT_TRANSLATE_NOOP("AuditAction", "Keycloak set up"), Tone::Success},
    Known{"keycloak.provision_failed", QT_TRANSLATE_NOOP("AuditAction", "Keycloak setup failed"), Tone::Danger},
    Known{"keycloak.rolled_back", QT_TRANSLATE_NOOP("AuditAction", "Keycloak setup taken back"), Tone::Warning},
    Known{"keycloak.invite_sent", QT_TRANSLATE_NOOP("AuditAction", "Keycloak invitation sent again"), Tone::Info},
    Known{"keycloak.invite_failed", QT_TRANSLATE_NOOP("AuditAction", "Keycloak invitation failed"), Tone::Danger},
    Known{"auth0.provisioned", QT_TRANSLATE_NOOP("AuditAction", "Auth0 set up"), Tone::Success},
    Known{"auth0.provision_failed", QT_TRANSLATE_NOOP("AuditAction", "Auth0 setup failed"), Tone::Danger},
    Known{"auth0.rolled_back", QT_TRANSLATE_NOOP("AuditAction", "Auth0 setup taken back"), Tone::Warning},
    Known{"auth0.invite_sent", QT_TRANSLATE_NOOP("AuditAction", "Auth0 invitation sent again"), Tone::Info},
    Known{"auth0.invite_failed", QT_TRANSLATE_NOOP("AuditAction", "Auth0 invitation failed"), Tone::Danger},
    Known{"sourceloop.provisioned", QT_TRANSLATE_NOOP("AuditAction", "Identity provider set up by the service"),
          Tone::Success},
    Known{"sourceloop.provision_failed", QT_TRANSLATE_NOOP("AuditAction", "Identity provider failed at the service"),
          Tone::Danger},
    Known{"run.queued", QT_TRANSLATE_NOOP("AuditAction", "Run queued"), Tone::Info},
    Known{"run.retried", QT_TRANSLATE_NOOP("AuditAction", "Run retried"), Tone::Info},
    Known{"run.updated", QT_TRANSLATE_NOOP("AuditAction", "Run updated"), Tone::Info},
    Known{"run.cancelled", QT_TRANSLATE_NOOP("AuditAction", "Run cancelled"), Tone::Warning},
    Known{"run.rolled_back", QT_TRANSLATE_NOOP("AuditAction", "Run rolled back"), Tone::Warning},
    Known{"run.callback_received", QT_TRANSLATE_NOOP("AuditAction", "Orchestrator called back"), Tone::Info},
    Known{"run.password_shown", QT_TRANSLATE_NOOP("AuditAction", "Temporary password shown"), Tone::Warning},
    Known{"workflow.started", QT_TRANSLATE_NOOP("AuditAction", "Workflow started"), Tone::Info},
    Known{"workflow.start_failed", QT_TRANSLATE_NOOP("AuditAction", "Workflow not started"), Tone::Danger},
    Known{"workflow.signalled", QT_TRANSLATE_NOOP("AuditAction", "Workflow signalled"), Tone::Info},
    Known{"workflow.cancel_requested", QT_TRANSLATE_NOOP("AuditAction", "Workflow asked to cancel"), Tone::Warning},
    Known{"workflow.terminate_requested", QT_TRANSLATE_NOOP("AuditAction", "Workflow terminated by an operator"),
          Tone::Warning},
    Known{"workflow.reset", QT_TRANSLATE_NOOP("AuditAction", "Workflow reset"), Tone::Warning},
    Known{"workflow.completed", QT_TRANSLATE_NOOP("AuditAction", "Workflow completed"), Tone::Success},
    Known{"workflow.failed", QT_TRANSLATE_NOOP("AuditAction", "Workflow failed"), Tone::Danger},
    Known{"workflow.canceled", QT_TRANSLATE_NOOP("AuditAction", "Workflow cancelled"), Tone::Warning},
    Known{"workflow.terminated", QT_TRANSLATE_NOOP("AuditAction", "Workflow ended by termination"), Tone::Danger},
    Known{"workflow.timed_out", QT_TRANSLATE_NOOP("AuditAction", "Workflow timed out"), Tone::Danger},
    Known{"invoice.created", QT_TRANSLATE_NOOP("AuditAction", "Invoice created"), Tone::Info},
    Known{"invoice.updated", QT_TRANSLATE_NOOP("AuditAction", "Invoice edited"), Tone::Neutral},
    Known{"invoice.paid", QT_TRANSLATE_NOOP("AuditAction", "Invoice paid"), Tone::Success},
    Known{"invoice.cancelled", QT_TRANSLATE_NOOP("AuditAction", "Invoice cancelled"), Tone::Warning},
    Known{"invoice.reopened", QT_TRANSLATE_NOOP("AuditAction", "Invoice reopened"), Tone::Info},
};

const Known *find(const QString &action)
{
    for (const Known &one : known)
        if (action == QLatin1String(one.action))
            return &one;
    return nullptr;
}

} // namespace

QString actionTitle(const QString &action)
{
    const Known *one = find(action);
    return one ? QCoreApplication::translate("AuditAction", one->title) : action;
}

Tone actionTone(const QString &action)
{
    const Known *one = find(action);
    return one ? one->tone : Tone::Neutral;
}

QStringList actions()
{
    QStringList all;
    for (const Known &one : known)
        all << QLatin1String(one.action);
    return all;
}

QString lastActor(const QList<AuditEvent> &timeline)
{
    return timeline.isEmpty() ? QString() : timeline.last().actor;
}

} // namespace reeve::audit_text
