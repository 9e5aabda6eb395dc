#pragma once

#include "ui/wizards/onboarding/onboarding_page.h"

class QLineEdit;

namespace reeve {

/// The tenant's address; a lead's is shown and changed at the lead.
class AddressPage : public OnboardingPage
{
    Q_OBJECT
public:
    AddressPage(bool fromLead, OnboardingDraft &draft, QWidget *parent);

    void initializePage() override;
    bool validatePage() override { return !showErrors(errors()); }
    bool showErrors(const QList<FieldError> &errors) override;

private:
    FormFields *m_form;
    QList<QPair<QLineEdit *, QString Address::*>> m_parts;
};

} // namespace reeve
