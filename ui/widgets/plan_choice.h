#pragma once

#include "services/domain/plan.h"

#include <QWidget>

class QButtonGroup;

namespace reeve {

/// The plans to provision with, each with what it means for where the tenant lives.
class PlanChoice : public QWidget
{
    Q_OBJECT
public:
    explicit PlanChoice(QWidget *parent);

    [[nodiscard]] Plan plan() const;
    void setPlan(Plan plan);

private:
    QButtonGroup *m_buttons;
};

} // namespace reeve
