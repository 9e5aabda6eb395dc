#include "services/workspace/run_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/temporal/provision_tenants.h"
#include "ui/panes/tenants/tenant_forms.h"
#include "ui/widgets/bulk_report_dialog.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/plan_choice.h"
#include "ui/widgets/reason_dialog.h"
#include "ui/widgets/type_to_confirm_dialog.h"

#include <QCoreApplication>

/// The forms that change where a tenant stands.
namespace reeve::tenant_forms {

namespace {
struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TenantForms)
};

Future<void> withoutAnswer(Future<Tenant> future)
{
    return future.then([](const Result<Tenant> &tenant) -> Result<void> {
        REEVE_CHECK(tenant);
        return {};
    });
}
} // namespace

void provision(const PaneContext &context, const QList<Id> &tenantIds, QWidget *parent)
{
    const int count = static_cast<int>(tenantIds.size());
    auto *form = new FormDialog(Text::tr("Provision %n tenant(s)", nullptr, count), Text::tr("Provision"),
                                context.state, {}, parent);
    form->setObjectName(QStringLiteral("provisionDialog"));
    auto *plan = new PlanChoice(form);
    form->fields().addWidget(plan);
    form->setTask([form, context, plan, tenantIds] { return provisionTenants(context, tenantIds, plan->plan(), form); },
                  [&notifier = context.notifier, parent](const Provisioned &begun) {
                      showBulkReport(begun.report,
                                     Text::tr("Provisioning of %n tenant(s) has started.", nullptr, begun.report.done),
                                     notifier, parent);
                  });
    form->open();
}

void deactivate(const PaneContext &context, const Tenant &tenant, QWidget *parent)
{
    auto *form = new ReasonDialog(
        Text::tr("Deactivate %1").arg(tenant.name),
        Text::tr("Nobody of this tenant can sign in until it is active again. Its resources stay."),
        Text::tr("Deactivate"), context.state, QStringLiteral("tenant/%1/deactivate").arg(tenant.id), parent);
    TenantStore &store = context.workspace.tenants();
    form->setTask([form, &store, id = tenant.id] { return store.deactivate(id, form->reason()); },
                  [&store, &notifier = context.notifier, before = tenant.status](const Tenant &now) {
                      const QString said = Text::tr("“%1” is inactive now.").arg(now.name);
                      if (before != TenantStatus::Active)
                          return notifier.info(said);
                      notifier.undoable(said, [&store, id = now.id] {
                          return withoutAnswer(store.reactivate(id, Text::tr("Deactivation undone")));
                      });
                  });
    form->open();
}

void reactivate(const PaneContext &context, const Tenant &tenant, QWidget *parent)
{
    auto *form = new ReasonDialog(Text::tr("Reactivate %1").arg(tenant.name),
                                  Text::tr("Its people can sign in again at once."), Text::tr("Reactivate"),
                                  context.state, QStringLiteral("tenant/%1/reactivate").arg(tenant.id), parent);
    TenantStore &store = context.workspace.tenants();
    form->setTask([form, &store, id = tenant.id] { return store.reactivate(id, form->reason()); },
                  [&store, &notifier = context.notifier](const Tenant &now) {
                      notifier.undoable(Text::tr("“%1” is active again.").arg(now.name), [&store, id = now.id] {
                          return withoutAnswer(store.deactivate(id, Text::tr("Reactivation undone")));
                      });
                  });
    form->open();
}

void deprovision(const PaneContext &context, const Tenant &tenant, QWidget *parent)
{
    auto *form = new TypeToConfirmDialog(
        Text::tr("Deprovision %1").arg(tenant.name),
        Text::tr("All resources of “%1” are removed for good. This cannot be undone.").arg(tenant.name), tenant.key,
        Text::tr("Deprovision"), TypeToConfirmDialog::Reason::Asked, context.state, parent);
    form->setTask(
        [form, &store = context.workspace.tenants(), id = tenant.id] { return store.deprovision(id, form->reason()); },
        [&notifier = context.notifier](const Tenant &now) {
            notifier.info(Text::tr("“%1” was deprovisioned.").arg(now.name));
        });
    form->open();
}

} // namespace reeve::tenant_forms
