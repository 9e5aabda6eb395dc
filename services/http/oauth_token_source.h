#pragma once

#include "services/http/bearer_source.h"
#include "services/http/rest_client.h"

#include <mutex>

namespace reeve {

enum class OAuthGrant { ClientCredentials, Password };

/// How a token is had from an OpenID Connect token endpoint (RFC 6749 sections 4.3 and 4.4). The base of `endpoint` is
/// the endpoint's whole address.
struct OAuthSignIn
{
    RestOptions endpoint;
    OAuthGrant grant = OAuthGrant::ClientCredentials;
    QString clientId;
    QString clientSecret; ///< empty for a public client (password grant)
    QString user;
    QString password;
    QString scope;    ///< empty for the client's own
    QString audience; ///< the API that the token is for, where a server asks (Auth0)
};

/// Keeps an access token, and gets the next one some time before it ends or when a server refuses it; by the refresh
/// token where there is one. One thread asks, the others wait for its answer.
class OAuthTokenSource : public BearerSource
{
public:
    explicit OAuthTokenSource(OAuthSignIn signIn);

    /// Errors: Unauthorized with what the endpoint said ("invalid_client"), or those of RestClient::exchange.
    Result<QByteArray> token(const Cancelled &cancelled) override;
    Result<QByteArray> renewed(const QByteArray &refused, const Cancelled &cancelled) override;

private:
    Result<QByteArray> fetch(const Cancelled &cancelled);
    Result<QByteArray> ask(const QueryItems &fields, const Cancelled &cancelled);
    [[nodiscard]] QueryItems signInFields() const;

    const OAuthSignIn m_signIn;
    RestClient m_client;
    std::mutex m_mutex;
    QByteArray m_token;
    QString m_refreshToken;
    QDateTime m_renewAt;
};

/// What was pasted without the "Bearer" before it and the white space in it.
QByteArray bareToken(const QByteArray &pasted);

/// A token that somebody pasted; when it ends, only they can bring another.
class PastedToken : public BearerSource
{
public:
    explicit PastedToken(const QByteArray &token) : m_token(bareToken(token)) {}

    Result<QByteArray> token(const Cancelled &) override { return m_token; }
    Result<QByteArray> renewed(const QByteArray &refused, const Cancelled &cancelled) override;

private:
    const QByteArray m_token;
};

} // namespace reeve
