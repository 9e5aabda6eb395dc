#pragma once

#include "ui/wizards/onboarding/onboarding_page.h"

class QLineEdit;

namespace reeve {

/// Without a lead: who the tenant's first, primary contact is.
class ContactPage : public OnboardingPage
{
    Q_OBJECT
public:
    ContactPage(OnboardingDraft &draft, QWidget *parent);

    void initializePage() override;
    bool validatePage() override;
    bool showErrors(const QList<FieldError> &errors) override;

private:
    void take();

    FormFields *m_form;
    QLineEdit *m_firstName;
    QLineEdit *m_lastName;
    QLineEdit *m_email;
};

} // namespace reeve
