#include "services/domain/delivery.h"

#include <QCoreApplication>

namespace reeve {

QString deliveryOutcomeKey(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Accepted: return QStringLiteral("accepted");
    case DeliveryOutcome::Refused: return QStringLiteral("refused");
    case DeliveryOutcome::Failed: break;
    }
    return QStringLiteral("failed");
}

QString deliveryOutcomeTitle(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Accepted: return QCoreApplication::translate("Delivery", "Accepted");
    case DeliveryOutcome::Refused: return QCoreApplication::translate("Delivery", "Refused");
    case DeliveryOutcome::Failed: break;
    }
    return QCoreApplication::translate("Delivery", "Failed");
}

} // namespace reeve
