#pragma once

#include "services/workspace/lead_store.h"
#include "ui/wizards/onboarding/onboarding_page.h"

namespace reeve {

class DetailPanel;

/// Who becomes a tenant: the lead as it stands, and what stands in the way.
class LeadPage : public OnboardingPage
{
    Q_OBJECT
public:
    LeadPage(LeadStore &leads, const Id &leadId, OnboardingDraft &draft, QWidget *parent);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return m_ready; }
    bool showErrors(const QList<FieldError> &) override { return false; }

private:
    void display(const LeadDetail &detail);

    LeadStore &m_leads;
    Id m_leadId;
    DetailPanel *m_summary;
    bool m_ready = false;
};

} // namespace reeve
