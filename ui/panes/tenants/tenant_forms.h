#pragma once

#include "services/workspace/tenant_store.h"
#include "ui/panes/pane.h"

/// The forms of a tenant. Each opens and returns at once; what it saved reaches the pane by Workspace::changed.
namespace reeve::tenant_forms {

/// Name, domains and address; offers both versions when someone else changed the tenant meanwhile.
void edit(const PaneContext &context, const TenantDetail &detail, QWidget *parent);
/// A contact without id is a new one.
void contact(const PaneContext &context, const Tenant &tenant, const Contact &contact, QWidget *parent);
/// A configuration without id is a new one.
void config(const PaneContext &context, const Tenant &tenant, const TenantConfig &config, QWidget *parent);
void branding(const PaneContext &context, const Tenant &tenant, const Branding &branding, QWidget *parent);

/// The plan for one or several tenants, with what it means.
void provision(const PaneContext &context, const QList<Id> &tenantIds, QWidget *parent);
/// With a reason; can be undone.
void deactivate(const PaneContext &context, const Tenant &tenant, QWidget *parent);
void reactivate(const PaneContext &context, const Tenant &tenant, QWidget *parent);
/// With the key typed and a reason; cannot be undone.
void deprovision(const PaneContext &context, const Tenant &tenant, QWidget *parent);

} // namespace reeve::tenant_forms
