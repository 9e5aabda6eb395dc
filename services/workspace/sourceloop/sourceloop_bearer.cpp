#include "services/workspace/sourceloop/sourceloop_bearer.h"

#include "services/http/oauth_token_source.h"
#include "services/workspace/sourceloop/sourceloop_error.h"

#include <QCoreApplication>

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

namespace sourceloop {

Result<void> tryToken(RestClient &client, const Cancelled &cancelled)
{
    const RestRequest request = RestRequest::get(QStringLiteral("tenants/count"));
    REEVE_TRY(answer, client.exchange(request, cancelled));
    if (answer.ok() || answer.status == 403)
        return {};
    return fail(readError(request, answer, client.service()));
}

Result<void> tryToken(const QByteArray &token, const RestOptions &options, const Cancelled &cancelled)
{
    const auto refused = [](const QString &text) {
        return Result<void>(fail(Error::validation(QStringLiteral("token"), text)));
    };
    if (token.isEmpty())
        return refused(QCoreApplication::translate("SourceLoop", "Paste the token that the service gave you."));
    RestClient client(options, std::make_shared<PastedToken>(token));
    const auto accepted = tryToken(client, cancelled);
    if (!accepted && accepted.error().kind == ErrorKind::Unauthorized)
        return refused(QCoreApplication::translate("SourceLoop", "%1 does not accept this token, or it has ended.")
                           .arg(client.service()));
    return accepted;
}

} // namespace sourceloop

} // namespace reeve
