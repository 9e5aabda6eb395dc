#include "services/domain/plan.h"

#include <QCoreApplication>

namespace reeve {

Deployment deploymentOf(Plan plan)
{
    return plan == Plan::Premium ? Deployment::Silo : Deployment::Pooled;
}

QString planKey(Plan plan)
{
    switch (plan) {
    case Plan::Premium: return QStringLiteral("PREMIUM");
    case Plan::Standard: return QStringLiteral("STANDARD");
    case Plan::Basic: break;
    }
    return QStringLiteral("BASIC");
}

std::optional<Plan> planFromKey(const QString &key)
{
    for (const Plan plan : allPlans())
        if (planKey(plan) == key)
            return plan;
    return std::nullopt;
}

QString planTitle(Plan plan)
{
    switch (plan) {
    case Plan::Premium: return QCoreApplication::translate("Plan", "Premium (silo)");
    case Plan::Standard: return QCoreApplication::translate("Plan", "Standard (pooled)");
    case Plan::Basic: break;
    }
    return QCoreApplication::translate("Plan", "Basic (pooled)");
}

QList<Plan> allPlans()
{
    return {Plan::Premium, Plan::Standard, Plan::Basic};
}

} // namespace reeve
