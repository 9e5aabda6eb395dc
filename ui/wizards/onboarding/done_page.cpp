#include "ui/wizards/onboarding/done_page.h"

#include "services/workspace/run_store.h"
#include "services/workspace/workspace.h"
#include "ui/panes/temporal/provision_tenants.h"
#include "ui/widgets/plan_choice.h"
#include "ui/widgets/selectable_label.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace reeve {

DonePage::DonePage(const PaneContext &context, const Tenant &tenant, QWidget *parent)
    : QWizardPage(parent), m_context(context), m_tenant(tenant), m_created(selectableLabel({}, this)),
      m_plan(new PlanChoice(this)), m_provision(new QPushButton(tr("&Provision now"), this)),
      m_answer(selectableLabel({}, this))
{
    m_created->setObjectName(QStringLiteral("created"));
    m_answer->setObjectName(QStringLiteral("answer"));
    setTitle(tr("Tenant created"));
    setSubTitle(tr("It waits to be provisioned: now, or later in the tenants pane."));
    setFinalPage(true);
    m_provision->setObjectName(QStringLiteral("provisionNow"));
    m_provision->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_created);
    layout->addWidget(m_plan);
    layout->addWidget(m_provision);
    layout->addWidget(m_answer);
    layout->addStretch();
    connect(m_provision, &QPushButton::clicked, this, &DonePage::provision);
    connect(&context.workspace, &Workspace::actorChanged, this, &DonePage::showWhetherAllowed);
    connect(&context.workspace, &Workspace::readOnlyChanged, this, &DonePage::showWhetherAllowed);
}

void DonePage::initializePage()
{
    m_created->setText(tr("“%1” is a tenant now, with the key %2.").arg(m_tenant.name, m_tenant.key));
    showWhetherAllowed();
}

void DonePage::showWhetherAllowed()
{
    if (m_started)
        return;
    QString why;
    if (!m_context.workspace.can(Capability::Provision))
        why = tr("This workspace cannot provision tenants.");
    else if (const auto allowed = require(m_context.workspace.actor(), Permission::Provision); !allowed)
        why = allowed.error().line();
    else if (m_context.workspace.isReadOnly())
        why = tr("The workspace is read-only; unlock it first.");
    m_provision->setEnabled(why.isEmpty());
    m_plan->setEnabled(why.isEmpty());
    say(why);
}

void DonePage::provision()
{
    m_provision->setEnabled(false);
    m_plan->setEnabled(false);
    say(tr("Starting…"));
    onResult(this, provisionTenants(m_context, {m_tenant.id}, m_plan->plan(), this),
             [this](const Result<Provisioned> &begun) {
                 m_started = begun && begun->report.done == 1;
                 if (m_started && begun->byTemporal)
                     return say(tr("Provisioning has started. Follow it in the Temporal pane."));
                 if (m_started)
                     return say(m_context.workspace.can(Capability::RunHistory)
                                    ? tr("Provisioning has started. Follow it in the provisioning pane.")
                                    : tr("Provisioning has started. The tenant's status shows how it went."));
                 showWhetherAllowed();
                 if (!begun)
                     say(begun.error().line());
                 else if (!begun->report.errors.isEmpty())
                     say(begun->report.errors.first().second.line());
             });
}

void DonePage::say(const QString &text)
{
    m_answer->setText(text);
    m_answer->setAccessibleName(text);
}

} // namespace reeve
