#pragma once

#include "services/domain/tenant.h"
#include "ui/panes/pane.h"

#include <QWizardPage>

class QLabel;
class QPushButton;

namespace reeve {

class PlanChoice;

/// The tenant exists; offers to provision it at once.
class DonePage : public QWizardPage
{
    Q_OBJECT
public:
    DonePage(const PaneContext &context, const Tenant &tenant, QWidget *parent);

    void initializePage() override;

private:
    void showWhetherAllowed();
    void provision();
    void say(const QString &text);

    PaneContext m_context;
    const Tenant &m_tenant;
    QLabel *m_created;
    PlanChoice *m_plan;
    QPushButton *m_provision;
    QLabel *m_answer;
    bool m_started = false;
};

} // namespace reeve
