#include "services/workspace/sourceloop/sourceloop_bearer.h"

#include "services/http/oauth_token_source.h"
#include "services/workspace/sourceloop/sourceloop_error.h"

#include <QCoreApplication>

namespace reeve {

std::shared_ptr<AskedBearer> sourceLoopBearer(const SourceLoopParameters &parameters, const SecretValues &secrets)
{
    const QString asked = sourceLoopSecrets(parameters).constFirst();
    const auto make = [parameters, secrets, asked](const QByteArray &secret) -> std::shared_ptr<BearerSource> {
        if (parameters.signIn == SourceLoopSignIn::Token)
            return std::make_shared<PastedToken>(secret);
        SecretValues values = secrets;
        values[asked] = secret;
        OAuthSignIn signIn;
        signIn.endpoint = restOptions(parameters, values);
        signIn.endpoint.base = parameters.tokenEndpoint;
        signIn.grant =
            parameters.signIn == SourceLoopSignIn::Password ? OAuthGrant::Password : OAuthGrant::ClientCredentials;
        signIn.clientId = parameters.clientId;
        signIn.clientSecret = QString::fromUtf8(values.value(QStringLiteral("clientSecret")));
        signIn.user = parameters.user;
        signIn.password = QString::fromUtf8(values.value(QStringLiteral("password")));
        signIn.scope = parameters.scope;
        return std::make_shared<OAuthTokenSource>(signIn);
    };
    return std::make_shared<AskedBearer>(make, secrets.value(asked));
}

namespace sourceloop {

Result<void> tryToken(RestClient &client, const Cancelled &cancelled)
{
    const RestRequest request = RestRequest::get(QStringLiteral("tenants/count"));
    REEVE_TRY(answer, client.exchange(request, cancelled));
    if (answer.ok() || answer.status == 403)
        return {};
    return fail(readError(request, answer, client.service()));
}

} // namespace sourceloop

} // namespace reeve
