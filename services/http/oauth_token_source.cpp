#include "services/http/oauth_token_source.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

constexpr int assumedLifeSeconds = 300; // for an endpoint that does not say it

} // namespace

OAuthTokenSource::OAuthTokenSource(OAuthSignIn signIn) : m_signIn(std::move(signIn)), m_client(m_signIn.endpoint) {}

Result<QByteArray> OAuthTokenSource::token(const Cancelled &cancelled)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_token.isEmpty() && QDateTime::currentDateTimeUtc() < m_renewAt)
        return m_token;
    return fetch(cancelled);
}

Result<QByteArray> OAuthTokenSource::renewed(const QByteArray &refused, const Cancelled &cancelled)
{
    const std::scoped_lock lock(m_mutex);
    if (!m_token.isEmpty() && m_token != refused) // another thread was faster
        return m_token;
    return fetch(cancelled);
}

Result<QByteArray> OAuthTokenSource::fetch(const Cancelled &cancelled)
{
    if (const QString refresh = std::exchange(m_refreshToken, {}); !refresh.isEmpty()) {
        QueryItems fields{{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                          {QStringLiteral("refresh_token"), refresh},
                          {QStringLiteral("client_id"), m_signIn.clientId}};
        if (!m_signIn.clientSecret.isEmpty())
            fields.append({QStringLiteral("client_secret"), m_signIn.clientSecret});
        auto answer = ask(fields, cancelled);
        if (answer || answer.error().kind != ErrorKind::Unauthorized)
            return answer;
    }
    return ask(signInFields(), cancelled);
}

QueryItems OAuthTokenSource::signInFields() const
{
    const bool byPassword = m_signIn.grant == OAuthGrant::Password;
    QueryItems fields{
        {QStringLiteral("grant_type"), byPassword ? QStringLiteral("password") : QStringLiteral("client_credentials")},
        {QStringLiteral("client_id"), m_signIn.clientId}};
    if (!m_signIn.clientSecret.isEmpty())
        fields.append({QStringLiteral("client_secret"), m_signIn.clientSecret});
    if (byPassword)
        fields +=
            QueryItems{{QStringLiteral("username"), m_signIn.user}, {QStringLiteral("password"), m_signIn.password}};
    if (!m_signIn.scope.isEmpty())
        fields.append({QStringLiteral("scope"), m_signIn.scope});
    if (!m_signIn.audience.isEmpty())
        fields.append({QStringLiteral("audience"), m_signIn.audience});
    return fields;
}

Result<QByteArray> OAuthTokenSource::ask(const QueryItems &fields, const Cancelled &cancelled)
{
    REEVE_TRY(answer, m_client.exchange(RestRequest::form({}, fields), cancelled));
    const QJsonObject json = answer.json.toObject();
    const QByteArray token = json.value(QLatin1String("access_token")).toString().toUtf8();
    if (answer.ok() && !token.isEmpty()) {
        const int life = json.value(QLatin1String("expires_in")).toInt(assumedLifeSeconds);
        m_token = token;
        m_refreshToken = json.value(QLatin1String("refresh_token")).toString();
        // A tenth of its life before the end, so that no request carries a token that ends on its way.
        m_renewAt = QDateTime::currentDateTimeUtc().addMSecs(life * qint64(900));
        return token;
    }
    if (answer.status >= 500 || answer.status == 429)
        return fail(restError(answer, m_client.service()));
    const QString said = json.value(QLatin1String("error_description"))
                             .toString(json.value(QLatin1String("error")).toString())
                             .left(300)
                             .simplified();
    return fail(ErrorKind::Unauthorized,
                said.isEmpty()
                    ? Text::tr("%1 gave no token (HTTP status %2).").arg(m_client.service()).arg(answer.status)
                    : Text::tr("%1 gave no token: %2").arg(m_client.service(), said),
                Text::tr("Check the sign-in of the connection."));
}

QByteArray bareToken(const QByteArray &pasted)
{
    QByteArray token = pasted.simplified();
    constexpr QByteArrayView scheme("bearer ");
    if (token.size() > scheme.size() && token.first(scheme.size()).toLower() == scheme)
        token.remove(0, scheme.size());
    return token.replace(' ', "");
}

Result<QByteArray> PastedToken::renewed(const QByteArray &, const Cancelled &)
{
    return fail(ErrorKind::Unauthorized, Text::tr("The token is not accepted, or has ended."),
                Text::tr("Paste a new one into the connection."));
}

} // namespace reeve
