#include "ui/widgets/plan_choice.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace reeve {

PlanChoice::PlanChoice(QWidget *parent) : QWidget(parent), m_buttons(new QButtonGroup(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    for (const Plan plan : allPlans()) {
        auto *button = new QRadioButton(planTitle(plan), this);
        button->setObjectName(QStringLiteral("plan") + planKey(plan));
        const QString means = deploymentOf(plan) == Deployment::Silo
                                  ? tr("Resources of its own, shared with no other tenant.")
                                  : tr("Lives in the shared pool, kept apart from the other tenants by its key.");
        button->setAccessibleDescription(means);
        auto *explanation = new QLabel(means, this);
        explanation->setWordWrap(true);
        explanation->setForegroundRole(QPalette::PlaceholderText);
        m_buttons->addButton(button, static_cast<int>(plan));
        layout->addWidget(button);
        auto *indented = new QHBoxLayout;
        indented->setContentsMargins(indent, 0, 0, 8);
        indented->addWidget(explanation);
        layout->addLayout(indented);
    }
    setPlan(Plan::Standard);
}

Plan PlanChoice::plan() const
{
    return static_cast<Plan>(m_buttons->checkedId());
}

void PlanChoice::setPlan(Plan plan)
{
    m_buttons->button(static_cast<int>(plan))->setChecked(true);
}

} // namespace reeve
