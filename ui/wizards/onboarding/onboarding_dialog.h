#pragma once

#include "models/onboarding_draft.h"
#include "ui/panes/pane.h"

#include <QWizard>

namespace reeve {

class OnboardingPage;
class ReviewPage;

/// The steps: lead (or contact), tenant, address, review, done. The tenant is created at the end of the review; an
/// error of the services leads back to the step that it belongs to.
class OnboardingDialog : public QWizard
{
    Q_OBJECT
public:
    OnboardingDialog(const PaneContext &context, const Id &leadId, QWidget *parent);

    bool validateCurrentPage() override;
    void reject() override;

private:
    void addSteps();
    void restoreDraft();
    void keepDraft();
    void create();
    void created(const Tenant &tenant);
    void showErrors(const Error &error);

    PaneContext m_context;
    Id m_leadId;
    QString m_draftKey;
    OnboardingDraft m_draft;
    bool m_edited = false;
    Tenant m_tenant; ///< without id until it is created
    ReviewPage *m_review = nullptr;
    QList<OnboardingPage *> m_steps;
};

} // namespace reeve
