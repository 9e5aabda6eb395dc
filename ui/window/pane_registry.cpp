#include "ui/window/pane_registry.h"

#include "ui/panes/audit/audit_pane.h"
#include "ui/panes/home/home_pane.h"
#include "ui/panes/invoices/invoices_pane.h"
#include "ui/panes/leads/leads_pane.h"
#include "ui/panes/mail/mail_pane.h"
#include "ui/panes/provisioning/provisioning_pane.h"
#include "ui/panes/temporal/temporal_pane.h"
#include "ui/panes/tenants/tenants_pane.h"
#include "ui/panes/webhooks/webhooks_pane.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Panes)
};

template<class P>
PaneEntry entry(const char *key, const QString &title, Capabilities needs, Permission reads,
                std::optional<Entity> entity = {})
{
    const QString name = QString::fromLatin1(key);
    return {
        name, title, name, needs, reads, entity, [](const PaneContext &context) -> Pane * { return new P(context); }};
}

} // namespace

QList<PaneEntry> allPanes()
{
    return {
        entry<HomePane>("home", Text::tr("Home"), Capability::Overview, Permission::ReadTenants),
        entry<LeadsPane>("leads", Text::tr("Leads"), {}, Permission::ReadLeads, Entity::Lead),
        entry<TenantsPane>("tenants", Text::tr("Tenants"), {}, Permission::ReadTenants, Entity::Tenant),
        entry<ProvisioningPane>("provisioning", Text::tr("Provisioning"), Capability::RunHistory,
                                Permission::ReadTenants, Entity::Run),
        entry<TemporalPane>("temporal", Text::tr("Temporal"), Capability::Provision | Capability::Settings,
                            Permission::ReadTenants),
        entry<InvoicesPane>("invoices", Text::tr("Invoices"), Capability::Invoices, Permission::ReadInvoices,
                            Entity::Invoice),
        entry<WebhooksPane>("webhooks", Text::tr("Webhooks"), Capability::ReceiveWebhooks, Permission::ReadWebhooks,
                            Entity::Delivery),
        entry<MailPane>("mail", Text::tr("Outbox"), Capability::Outbox, Permission::ReadLeads, Entity::Mail),
        entry<AuditPane>("audit", Text::tr("Audit"), Capability::Audit, Permission::ReadAudit, Entity::Audit),
    };
}

} // namespace reeve
