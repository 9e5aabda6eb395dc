#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace reeve {

/// SourceLoop's tiers (enums/plan-tier.enum).
enum class Plan { Premium, Standard, Basic };

/// How a tier is deployed: PREMIUM alone in a silo, the others in a shared pool.
enum class Deployment { Silo, Pooled };

Deployment deploymentOf(Plan plan);
QString planKey(Plan plan); ///< "PREMIUM", ...
std::optional<Plan> planFromKey(const QString &key);
QString planTitle(Plan plan); ///< translated, with its deployment
QList<Plan> allPlans();

} // namespace reeve
