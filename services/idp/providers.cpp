#include "services/idp/auth0/auth0.h"
#include "services/idp/cognito/cognito.h"
#include "services/idp/keycloak/keycloak.h"
#include "services/idp/sourceloop/sourceloop.h"

namespace reeve::idp {

QList<Provider> providers()
{
    return {keycloak::provider(), auth0::provider(), sourceloop::provider(), cognito::provider()};
}

std::optional<Provider> providerOf(const QString &key)
{
    for (const Provider &provider : providers())
        if (provider.key == key)
            return provider;
    return {};
}

} // namespace reeve::idp
