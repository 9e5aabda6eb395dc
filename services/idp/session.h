#pragma once

#include "services/http/oauth_token_source.h"
#include "services/idp/provider.h"

namespace reeve::idp {

/// How to reach a provider's API; what the connection's fields were filled with.
struct Access
{
    QUrl base;
    QString caFile; ///< PEM of the authority to trust; empty: the system's
    SignIn signIn;
    Secrets secrets;                    ///< "clientSecret" or "password", and those that bodies name
    decltype(Provider::sign) sign = {}; ///< instead of signing in
};

/// With the values that its fields were filled with.
Access accessTo(const Provider &provider, const QJsonObject &values, const Secrets &secrets);

struct Reply
{
    RestAnswer http;
    qint64 ms = 0;

    /// The last part of `Location`, which names what was made.
    [[nodiscard]] QString madeId() const;
};

/// One operator's or worker's use of a provider's API. Signs in when first used, again when the token is refused. For
/// worker threads.
class Session
{
public:
    /// Validation on "url" when it is no address, or one that would send a password unencrypted to another machine.
    static Result<std::unique_ptr<Session>> open(const Access &access);

    /// A reply of any status, or Network, Timeout, Cancelled, Unauthorized, Validation (a value is missing).
    Result<Reply> call(const Call &call, const QJsonObject &values, const Cancelled &cancelled);
    Result<Reply> get(const QString &path, const QueryItems &query, const Cancelled &cancelled);
    /// The claims of the access token, none without one, without checking its signature: it came from the server
    /// itself.
    Result<QJsonObject> claims(const Cancelled &cancelled);
    /// Gets a new token, for rights that changed.
    Result<void> renew(const Cancelled &cancelled);
    [[nodiscard]] const Secrets &secrets() const { return m_secrets; }

private:
    Session(RestOptions options, std::shared_ptr<OAuthTokenSource> token, const Access &access);

    Result<Reply> exchange(const RestRequest &request, const Cancelled &cancelled);

    std::shared_ptr<OAuthTokenSource> m_token;
    RestClient m_client;
    Secrets m_secrets;
    decltype(Provider::sign) m_sign;
};

/// What a refusing answer means, in the words of the server and with what to do: Forbidden names the right.
Error refusal(const Reply &reply, const QString &right);
/// A provider's own words in an error answer; empty when it has none.
QString wordsOf(const RestAnswer &answer);

} // namespace reeve::idp
