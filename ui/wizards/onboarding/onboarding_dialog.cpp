#include "ui/wizards/onboarding/onboarding_dialog.h"

#include "services/local/local_state.h"
#include "services/workspace/tenant_store.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/notifier.h"
#include "ui/wizards/onboarding/address_page.h"
#include "ui/wizards/onboarding/contact_page.h"
#include "ui/wizards/onboarding/done_page.h"
#include "ui/wizards/onboarding/lead_page.h"
#include "ui/wizards/onboarding/onboarding_wizard.h"
#include "ui/wizards/onboarding/review_page.h"
#include "ui/wizards/onboarding/tenant_page.h"

#include <QAbstractButton>

namespace reeve {

void openOnboarding(const PaneContext &context, const Id &leadId, QWidget *parent)
{
    auto *dialog = new OnboardingDialog(context, leadId, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

OnboardingDialog::OnboardingDialog(const PaneContext &context, const Id &leadId, QWidget *parent)
    : QWizard(parent), m_context(context), m_leadId(leadId),
      m_draftKey(onboardingDraftKey(context.workspace.info().id, leadId))
{
    setObjectName(QStringLiteral("onboardingWizard"));
    setWindowTitle(tr("Onboard tenant"));
    setWizardStyle(ModernStyle);
    setTitleFormat(Qt::PlainText);
    setSubTitleFormat(Qt::PlainText);
    setOption(NoBackButtonOnStartPage);
    setOption(NoCancelButtonOnLastPage);
    setOption(NoBackButtonOnLastPage);
    setButtonText(CommitButton, tr("&Create tenant"));
    setButtonText(FinishButton, tr("&Close"));
    // Grows with the font, so that a zoomed window shows as much.
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 32);
    restoreDraft();
    addSteps();
}

void OnboardingDialog::addSteps()
{
    if (m_leadId.isEmpty())
        m_steps << new ContactPage(m_draft, this);
    else
        m_steps << new LeadPage(m_context.workspace.leads(), m_leadId, m_draft, this);
    m_review = new ReviewPage(m_draft, this);
    m_steps << new TenantPage(m_context.workspace.tenants(), m_draft, this)
            << new AddressPage(!m_leadId.isEmpty(), m_draft, this) << m_review;
    for (OnboardingPage *step : std::as_const(m_steps)) {
        addPage(step);
        connect(step, &OnboardingPage::edited, this, &OnboardingDialog::keepDraft);
    }
    addPage(new DonePage(m_context, m_tenant, this));
}

void OnboardingDialog::restoreDraft()
{
    const QJsonObject kept = m_context.state.value(m_draftKey).toObject();
    if (kept.isEmpty())
        return;
    m_draft = OnboardingDraft::fromJson(kept);
    setOption(HaveCustomButton1);
    setButtonText(CustomButton1, tr("&Discard draft"));
    button(CustomButton1)->setToolTip(tr("Forgets what you entered before and starts over"));
    connect(this, &QWizard::customButtonClicked, this, [this] {
        m_context.state.remove(m_draftKey);
        m_draft = {};
        m_edited = false;
        setOption(HaveCustomButton1, false);
        restart();
    });
}

void OnboardingDialog::keepDraft()
{
    m_edited = true;
    m_context.state.setValue(m_draftKey, m_draft.toJson());
}

bool OnboardingDialog::validateCurrentPage()
{
    if (currentPage() != m_review || !m_tenant.id.isEmpty())
        return QWizard::validateCurrentPage();
    if (!m_review->isBusy())
        create();
    return false;
}

void OnboardingDialog::create()
{
    m_review->setBusy(true);
    for (const WizardButton which : {BackButton, CancelButton, CustomButton1})
        button(which)->setEnabled(false);
    TenantStore &tenants = m_context.workspace.tenants();
    const TenantInput input = normalized(m_draft.input);
    const auto answer = m_leadId.isEmpty() ? tenants.onboard(input) : tenants.onboardLead(m_leadId, input);
    onResult(this, answer, [this](const Result<Tenant> &tenant) {
        m_review->setBusy(false);
        for (const WizardButton which : {BackButton, CancelButton, CustomButton1})
            button(which)->setEnabled(true);
        tenant ? created(*tenant) : showErrors(tenant.error());
    });
}

void OnboardingDialog::created(const Tenant &tenant)
{
    m_tenant = tenant;
    m_edited = false;
    m_context.state.remove(m_draftKey);
    setOption(HaveCustomButton1, false);
    m_context.notifier.info(tr("Tenant “%1” was created.").arg(tenant.name));
    next();
}

/// To the first step that has one of the fields; what belongs to none is shown in the review.
void OnboardingDialog::showErrors(const Error &error)
{
    for (OnboardingPage *step : std::as_const(m_steps)) {
        if (!step->showErrors(error.fields))
            continue;
        while (currentPage() != step)
            back();
        step->showErrors(error.fields);
        return;
    }
    m_review->showError(error);
}

void OnboardingDialog::reject()
{
    if (m_review->isBusy())
        return;
    if (m_edited)
        m_context.notifier.info(tr("What you entered is kept as a draft."));
    QWizard::reject();
}

} // namespace reeve
