#pragma once

#include "ui/panes/pane.h"
#include "ui/wizards/idp/fields_page.h"

#include <QWizard>

namespace reeve {

class IdpReviewPage;
class ModePage;
class ResultPage;
class RunPage;

/// Connect, mode, settings, review, run, result. What needs the provider's answer waits for it on the page; a setup
/// that was begun before opens where it stopped.
class IdpDialog : public QWizard
{
    Q_OBJECT
public:
    IdpDialog(const PaneContext &context, const TenantDetail &tenant, QWidget *parent);

    [[nodiscard]] idp::Setup &setup() { return m_setup; }
    /// Reads what was kept, then shows itself.
    void begin();
    bool validateCurrentPage() override;
    void reject() override;
    void accept() override;

private:
    enum PageId { Connect, Mode, Settings, Review, Run, Outcome };

    void connectAccount();
    void prepare();
    void goTo(PageId page);
    void setBusy(IdpPage *page, const QString &text);

    PaneContext m_context;
    idp::Setup m_setup;
    ConnectPage *m_connect;
    ModePage *m_mode;
    SettingsPage *m_settings;
    IdpReviewPage *m_review;
    RunPage *m_run;
    ResultPage *m_result;
    QFuture<void> m_asking;
    bool m_answered = false; ///< the provider's answer to the current page is there
};

} // namespace reeve
