#pragma once

#include "services/workspace/tenant_store.h"
#include "services/workspace/workspace.h"

class QAction;

namespace reeve {

class DetailPanel;

/// What the details of a tenant lead to; each is an action of the pane that owns the panel.
struct TenantDetailHooks
{
    QList<QAction *> actions;
    QAction *addContact = nullptr;
    QAction *addConfig = nullptr;
    QAction *editBranding = nullptr;
    /// Why contacts and configurations cannot be changed now; empty when they can.
    QString locked;
    std::function<void(const Contact &)> editContact;
    std::function<void(const Contact &)> makePrimary;
    std::function<void(const Contact &)> removeContact;
    std::function<void(const TenantConfig &)> editConfig;
    std::function<void(const TenantConfig &)> removeConfig;
    std::function<void()> openLead;
    std::function<void()> openRuns;
    std::function<void()> openInvoices;
};

/// Fills the panel with everything that is known about a tenant.
void showTenant(DetailPanel &panel, const TenantDetail &detail, Capabilities capabilities,
                const TenantDetailHooks &hooks);

} // namespace reeve
