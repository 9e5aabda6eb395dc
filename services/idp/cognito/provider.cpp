#include "services/idp/cognito/cognito.h"

#include <QCoreApplication>

namespace reeve::idp::cognito {

Provider provider()
{
    Provider cognito;
    cognito.key = QStringLiteral("cognito");
    cognito.title = QCoreApplication::translate("Cognito", "Amazon Cognito");
    cognito.description = QCoreApplication::translate("Cognito", "Not there yet.");
    cognito.available = false;
    return cognito;
}

} // namespace reeve::idp::cognito
