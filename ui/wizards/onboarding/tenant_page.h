#pragma once

#include "services/workspace/tenant_store.h"
#include "ui/wizards/onboarding/onboarding_page.h"

#include <QTimer>

class QLineEdit;
class QPlainTextEdit;

namespace reeve {

/// Name, key and domains. The key is checked while it is typed; going on waits for the answer.
class TenantPage : public OnboardingPage
{
    Q_OBJECT
public:
    TenantPage(TenantStore &tenants, OnboardingDraft &draft, QWidget *parent);

    void initializePage() override;
    bool validatePage() override;
    bool showErrors(const QList<FieldError> &errors) override;

private:
    enum class Verdict { Unknown, Free, Refused };

    void nameEdited(const QString &name);
    void keyChanged();
    void checkKey();
    void judge(const Result<void> &answer);

    TenantStore &m_tenants;
    FormFields *m_form;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QPlainTextEdit *m_domains;
    QTimer m_typing;
    Verdict m_verdict = Verdict::Unknown;
    quint64 m_turn = 0;  ///< only the latest check counts
    bool m_goOn = false; ///< Next was pressed before the answer came
};

} // namespace reeve
