#include "services/workspace/sourceloop/sourceloop_bearer.h"

#include "services/http/oauth_token_source.h"

namespace reeve {

std::shared_ptr<BearerSource> sourceLoopBearer(const SourceLoopParameters &parameters, const SecretValues &secrets)
{
    if (parameters.signIn == SourceLoopSignIn::Token)
        return std::make_shared<PastedToken>(secrets.value(QStringLiteral("token")));
    OAuthSignIn signIn;
    signIn.endpoint = restOptions(parameters, secrets);
    signIn.endpoint.base = parameters.tokenEndpoint;
    signIn.grant =
        parameters.signIn == SourceLoopSignIn::Password ? OAuthGrant::Password : OAuthGrant::ClientCredentials;
    signIn.clientId = parameters.clientId;
    signIn.clientSecret = QString::fromUtf8(secrets.value(QStringLiteral("clientSecret")));
    signIn.user = parameters.user;
    signIn.password = QString::fromUtf8(secrets.value(QStringLiteral("password")));
    signIn.scope = parameters.scope;
    return std::make_shared<OAuthTokenSource>(signIn);
}

} // namespace reeve
