#pragma once

#include "ui/wizards/onboarding/onboarding_page.h"

class QProgressBar;
class QVBoxLayout;

namespace reeve {

class DetailPanel;
class Notice;

/// Everything that was entered, before the tenant is created; shows what no other step can.
class ReviewPage : public OnboardingPage
{
    Q_OBJECT
public:
    ReviewPage(OnboardingDraft &draft, QWidget *parent);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return !m_busy; }
    bool showErrors(const QList<FieldError> &) override { return false; }

    void setBusy(bool busy);
    [[nodiscard]] bool isBusy() const { return m_busy; }
    void showError(const Error &error);

private:
    DetailPanel *m_summary;
    Notice *m_error;
    QProgressBar *m_progress;
    bool m_busy = false;
};

} // namespace reeve
