#include "ui/panes/tenants/tenants_pane.h"

#include "services/idp/invite.h"
#include "services/workspace/run_store.h"
#include "ui/panes/tenants/tenant_detail_view.h"
#include "ui/panes/tenants/tenant_forms.h"
#include "ui/theme/icons.h"
#include "ui/widgets/bulk_report_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/notifier.h"
#include "ui/wizards/idp/idp_wizard.h"
#include "ui/wizards/onboarding/onboarding_wizard.h"

#include <QScrollBar>

namespace reeve {

namespace {

const QString tenantPreset = QStringLiteral("tenant:");

} // namespace

TenantsPane::TenantsPane(const PaneContext &context)
    : ListPane(context, QStringLiteral("tenants"), new TenantListModel(context.workspace.tenants(), nullptr),
               TenantListModel::facets(), Entity::Tenant,
               {tr("No tenants yet."), tr("Onboard one from a verified lead, or without a lead.")}),
      m_model(findChild<TenantListModel *>())
{
    addActions();
    addDetailActions();
    // What a run does to a tenant is told as a change of the run.
    connect(&context.workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity == Entity::Run)
            refreshWhenShown();
    });
    TenantsPane::updateActions({});
}

QIcon TenantsPane::icon() const
{
    return reeve::icon(QStringLiteral("tenants"));
}

GuardedAction *TenantsPane::action(const QString &name, const QString &iconName, const QString &text,
                                   Permission permission, Capabilities capabilities, void (TenantsPane::*act)())
{
    auto *action = new GuardedAction(text, context().workspace, permission, capabilities, this);
    action->setObjectName(name);
    action->setIcon(reeve::icon(iconName));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void TenantsPane::addActions()
{
    const auto write = Permission::WriteTenants;
    m_onboard = action(QStringLiteral("onboardTenant"), QStringLiteral("add"), tr("&Onboard tenant…"), write,
                       Capability::EditTenants, &TenantsPane::onboard);
    m_onboard->setHelp(tr("Makes a tenant without a lead; with one, start at the lead."));
    m_onboard->setShortcut(QKeySequence::New);
    m_onboard->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_edit = action(QStringLiteral("editTenant"), QStringLiteral("edit"), tr("&Edit…"), write, Capability::EditTenants,
                    &TenantsPane::edit);
    m_provision = action(QStringLiteral("provisionTenants"), QStringLiteral("play"), tr("&Provision…"),
                         Permission::Provision, Capability::Provision, &TenantsPane::provision);
    m_retry = action(QStringLiteral("retryTenant"), QStringLiteral("retry"), tr("&Retry"), Permission::Provision,
                     Capability::Provision | Capability::RunHistory, &TenantsPane::retry);
    m_retry->setHelp(tr("Goes on with the step that failed."));
    m_callback = action(QStringLiteral("sendCallback"), QStringLiteral("webhooks"), tr("&Send callback…"),
                        Permission::SendWebhooks, Capability::ReceiveWebhooks, &TenantsPane::sendCallback);
    m_callback->setHelp(tr("Composes what an orchestrator would send at the end of provisioning."));
    m_deactivate = action(QStringLiteral("deactivateTenant"), QStringLiteral("deactivate"), tr("&Deactivate…"), write,
                          Capability::EditTenants, &TenantsPane::deactivate);
    m_reactivate = action(QStringLiteral("reactivateTenant"), QStringLiteral("undo"), tr("Re&activate…"), write,
                          Capability::EditTenants, &TenantsPane::reactivate);
    m_deprovision = action(QStringLiteral("deprovisionTenant"), QStringLiteral("delete"), tr("Depro&vision…"),
                           Permission::Provision, Capability::Deprovision, &TenantsPane::deprovision);
    m_newInvoice = action(QStringLiteral("newInvoice"), QStringLiteral("invoices"), tr("New &invoice…"),
                          Permission::WriteInvoices, Capability::Invoices, &TenantsPane::newInvoice);
    m_identity = action(QStringLiteral("setUpIdentity"), QStringLiteral("user"), tr("Identity pro&vider…"), write,
                        Capability::EditTenants, &TenantsPane::setUpIdentity);
    m_identity->setHelp(tr("Sets the tenant up in Keycloak or Auth0, or goes on with a setup that was begun."));
    m_resendInvite = action(QStringLiteral("resendInvite"), QStringLiteral("send"), tr("Resend in&vite"), write,
                            Capability::EditTenants, &TenantsPane::resendInvite);
    m_resendInvite->setHelp(tr("Has the identity provider send the administrator's invitation once more."));
    addToolbarAction(m_onboard, true);
    addToolbarAction(m_provision);
    for (GuardedAction *rowAction : {m_edit, m_provision, m_retry, m_callback})
        addRowAction(rowAction);
    addSeparator();
    for (GuardedAction *rowAction : {m_deactivate, m_reactivate, m_deprovision})
        addRowAction(rowAction);
    addSeparator();
    addRowAction(m_newInvoice);
    addRowAction(m_identity);
    addRowAction(m_resendInvite);
}

void TenantsPane::addDetailActions()
{
    const auto write = Permission::WriteTenants;
    m_addContact = action(QStringLiteral("addContact"), QStringLiteral("add"), tr("Add contact…"), write,
                          Capability::EditTenants, &TenantsPane::addContact);
    m_addConfig = action(QStringLiteral("addConfig"), QStringLiteral("add"), tr("Add configuration…"), write,
                         Capability::EditTenants, &TenantsPane::addConfig);
    m_editBranding = action(QStringLiteral("editBranding"), QStringLiteral("edit"), tr("Edit branding…"), write,
                            Capability::Branding, &TenantsPane::editBranding);
}

void TenantsPane::applyPreset(const QString &preset)
{
    if (preset.startsWith(tenantPreset))
        return reveal(preset.mid(tenantPreset.size()));
    FilterState filter;
    for (const TenantStatus status : allTenantStatuses())
        if (preset.compare(tenantStatusKey(status), Qt::CaseInsensitive) == 0)
            filter.choices[QStringLiteral("status")] = {tenantStatusKey(status)};
    setFilter(filter);
}

void TenantsPane::showDetail(const Id &id)
{
    if (!m_detail || m_detail->tenant.id != id)
        m_detail.reset();
    onResult(this, context().workspace.tenants().detail(id),
             [this, id, turn = ++m_turn](const Result<TenantDetail> &answer) {
                 if (turn != m_turn || selection() != QList{id})
                     return;
                 if (!answer) {
                     m_detail.reset();
                     return detail().showError(answer.error());
                 }
                 display(*answer);
             });
}

void TenantsPane::display(const TenantDetail &shown)
{
    const bool same = m_detail && m_detail->tenant.id == shown.tenant.id;
    const int scrolled = same ? detail().verticalScrollBar()->value() : 0;
    m_detail = shown;
    updateActions(selection());
    const Tenant &tenant = m_detail->tenant;

    TenantDetailHooks hooks;
    const QList<GuardedAction *> onlyWhenPossible{m_retry, m_callback, m_reactivate, m_resendInvite};
    for (GuardedAction *action : {m_provision, m_retry, m_callback, m_edit, m_identity, m_resendInvite, m_newInvoice,
                                  m_deactivate, m_reactivate, m_deprovision})
        if (action->isVisible() && (action->isEnabled() || !onlyWhenPossible.contains(action)))
            hooks.actions << action;
    hooks.addContact = m_addContact;
    hooks.addConfig = m_addConfig;
    hooks.editBranding = m_editBranding;
    hooks.locked = m_addContact->reason();
    const PaneContext &panes = context();
    hooks.editContact = [this, panes, tenant](const Contact &contact) {
        tenant_forms::contact(panes, tenant, contact, this);
    };
    hooks.makePrimary = [this](Contact contact) {
        contact.primary = true;
        saveAs(contact, tr("%1 %2 is the primary contact now.").arg(contact.firstName, contact.lastName));
    };
    hooks.removeContact = [this](const Contact &contact) { removeContact(contact); };
    hooks.editConfig = [this, panes, tenant](const TenantConfig &config) {
        tenant_forms::config(panes, tenant, config, this);
    };
    hooks.removeConfig = [this](const TenantConfig &config) { removeConfig(config); };
    hooks.openLead = [this, id = tenant.leadId] { emit open(Entity::Lead, id); };
    hooks.openRuns = [this, id = tenant.id] { emit openPreset(QStringLiteral("provisioning"), tenantPreset + id); };
    hooks.openInvoices = [this, id = tenant.id] { emit openPreset(QStringLiteral("invoices"), tenantPreset + id); };
    showTenant(detail(), shown, panes.workspace.capabilities(), hooks);
    if (same)
        QMetaObject::invokeMethod(
            this, [this, scrolled] { detail().verticalScrollBar()->setValue(scrolled); }, Qt::QueuedConnection);
}

const Tenant *TenantsPane::selected() const
{
    return m_detail && selection() == QList{m_detail->tenant.id} ? &m_detail->tenant : nullptr;
}

std::optional<Tenant> TenantsPane::known(const Id &id) const
{
    if (m_detail && m_detail->tenant.id == id)
        return m_detail->tenant;
    const int row = m_model->rowOf(id);
    return row < 0 ? std::nullopt : std::optional(m_model->at(row));
}

QString TenantsPane::whyNot(const QList<Id> &selection, TenantStatus to) const
{
    if (selection.isEmpty())
        return tr("Select a tenant first.");
    QString why;
    for (const Id &id : selection) {
        const auto tenant = known(id);
        const auto allowed = tenant ? requireMove(tenant->status, to) : Result<void>();
        if (allowed)
            return {};
        why = allowed.error().text;
    }
    return selection.size() == 1 ? why : tr("None of the selected tenants is in a status that allows this.");
}

void TenantsPane::updateActions(const QList<Id> &selection)
{
    const QString one = selection.isEmpty()     ? tr("Select a tenant first.")
                        : selection.size() != 1 ? tr("Select a single tenant.")
                                                : QString();
    const auto blockOne = [&one](GuardedAction *action, const QString &why) {
        action->setBlocked(one.isEmpty() ? why : one);
    };
    for (GuardedAction *action : {m_edit, m_addContact, m_addConfig, m_editBranding, m_newInvoice, m_identity})
        blockOne(action, {});
    blockOne(m_resendInvite, m_detail && idp::invitable(*m_detail)
                                 ? QString()
                                 : tr("Set the tenant up at an identity provider first."));
    m_provision->setBlocked(whyNot(selection, TenantStatus::Provisioning));
    const auto tenant = one.isEmpty() ? known(selection.first()) : std::nullopt;
    blockOne(m_retry, tenant && tenant->status != TenantStatus::ProvisionFailed
                          ? tr("Only failed provisioning can be retried.")
                          : QString());
    blockOne(m_callback, tenant && tenant->status != TenantStatus::Provisioning
                             ? tr("Only a tenant that is being provisioned waits for a callback.")
                             : QString());
    // The machine also moves a tenant to INACTIVE at the end of deprovisioning; that is not for an operator to do.
    blockOne(m_deactivate, tenant && tenant->status != TenantStatus::Active
                               ? tr("Only an active tenant can be deactivated.")
                               : QString());
    blockOne(m_reactivate, tenant && tenant->status != TenantStatus::Inactive
                               ? tr("Only an inactive tenant can be reactivated.")
                               : QString());
    blockOne(m_deprovision, whyNot(selection, TenantStatus::Deprovisioning));
}

void TenantsPane::sendCallback()
{
    if (const Tenant *tenant = selected())
        emit openPreset(QStringLiteral("webhooks"), QStringLiteral("test:") + tenant->id);
}

void TenantsPane::onboard()
{
    openOnboarding(context(), {}, this);
}

void TenantsPane::edit()
{
    if (selected())
        tenant_forms::edit(context(), *m_detail, this);
}

void TenantsPane::provision()
{
    tenant_forms::provision(context(), selection(), this);
}

/// Goes on with the tenant's latest failed run; without one, provisioning starts anew.
void TenantsPane::retry()
{
    const QList<Id> ids = selection();
    RunFilter failed;
    failed.tenantId = ids.value(0);
    failed.states = {RunState::Failed};
    RunStore &runs = context().workspace.runs();
    onResult(this, runs.page(failed, {RunColumn::CreatedOn, Qt::DescendingOrder}, {1, PageDirection::Forward, {}}),
             [this, ids, &runs](const Result<Page<Run>> &page) {
                 if (!page)
                     return context().notifier.failure(page.error());
                 if (page->rows.isEmpty())
                     return tenant_forms::provision(context(), ids, this);
                 onResult(this, runs.retry({page->rows.first().id}), [this](const Result<BulkReport> &report) {
                     showBulkReport(report, tr("Provisioning goes on."), context().notifier, this);
                 });
             });
}

void TenantsPane::deactivate()
{
    if (const Tenant *tenant = selected())
        tenant_forms::deactivate(context(), *tenant, this);
}

void TenantsPane::reactivate()
{
    if (const Tenant *tenant = selected())
        tenant_forms::reactivate(context(), *tenant, this);
}

void TenantsPane::deprovision()
{
    if (const Tenant *tenant = selected())
        tenant_forms::deprovision(context(), *tenant, this);
}

void TenantsPane::newInvoice()
{
    emit openPreset(QStringLiteral("invoices"), QStringLiteral("new:") + selection().value(0));
}

void TenantsPane::setUpIdentity()
{
    if (const Tenant *tenant = selected())
        openIdpSetup(context(), tenant->id, this);
}

void TenantsPane::resendInvite()
{
    if (!selected())
        return;
    const auto sent = idp::sendInvite(context().workspace, context().secrets, *m_detail);
    context().notifier.watch(tr("Sending the invitation of “%1”").arg(m_detail->tenant.name), QFuture<void>(sent));
    onResult(this, sent, [this, name = m_detail->tenant.name](const Result<QJsonObject> &answer) {
        if (!answer)
            return context().notifier.failure(answer.error());
        context().notifier.info(tr("The invitation of “%1” was sent again.").arg(name));
    });
}

void TenantsPane::addContact()
{
    if (const Tenant *tenant = selected())
        tenant_forms::contact(context(), *tenant, {}, this);
}

void TenantsPane::addConfig()
{
    if (const Tenant *tenant = selected())
        tenant_forms::config(context(), *tenant, {}, this);
}

void TenantsPane::editBranding()
{
    if (const Tenant *tenant = selected())
        tenant_forms::branding(context(), *tenant, m_detail->branding, this);
}

void TenantsPane::saveAs(Contact contact, const QString &done)
{
    const Tenant *tenant = selected();
    if (!tenant)
        return;
    onResult(this, context().workspace.tenants().saveContact(tenant->id, std::move(contact)),
             [this, done](const Result<Contact> &saved) {
                 saved ? context().notifier.info(done) : context().notifier.failure(saved.error());
             });
}

/// Undone by saving the same contact anew.
void TenantsPane::removeContact(const Contact &contact)
{
    const Tenant *tenant = selected();
    if (!tenant)
        return;
    TenantStore &store = context().workspace.tenants();
    onResult(this, store.removeContact(tenant->id, contact.id),
             [this, &store, contact, id = tenant->id](const Result<void> &removed) {
                 if (!removed)
                     return context().notifier.failure(removed.error());
                 context().notifier.undoable(tr("%1 %2 was removed.").arg(contact.firstName, contact.lastName),
                                             [&store, again = contact, id]() mutable {
                                                 again.id.clear();
                                                 return store.saveContact(id, again).then(
                                                     [](const Result<Contact> &saved) -> Result<void> {
                                                         REEVE_CHECK(saved);
                                                         return {};
                                                     });
                                             });
             });
}

void TenantsPane::removeConfig(const TenantConfig &config)
{
    const Tenant *tenant = selected();
    if (!tenant)
        return;
    TenantStore &store = context().workspace.tenants();
    onResult(this, store.removeConfig(tenant->id, config.id),
             [this, &store, config, id = tenant->id](const Result<void> &removed) {
                 if (!removed)
                     return context().notifier.failure(removed.error());
                 context().notifier.undoable(
                     tr("“%1” was removed.").arg(config.key), [&store, again = config, id]() mutable {
                         again.id.clear();
                         return store.saveConfig(id, again).then([](const Result<TenantConfig> &saved) -> Result<void> {
                             REEVE_CHECK(saved);
                             return {};
                         });
                     });
             });
}

} // namespace reeve
