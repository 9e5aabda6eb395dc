#include "services/idp/session.h"

#include "services/core/loopback.h"
#include "services/idp/template.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

namespace reeve::idp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Idp)
};

constexpr int longestWords = 500;

Result<void> checkBase(const QUrl &base)
{
    const auto refuse = [](const QString &text) { return fail(Error::validation(QStringLiteral("url"), text)); };
    if (!base.isValid() || base.host().isEmpty() || (base.scheme() != u"https" && base.scheme() != u"http"))
        return refuse(Text::tr("Enter a web address that begins with https://."));
    if (base.scheme() == u"http" && !isLoopbackHost(base.host()))
        return refuse(Text::tr("An unencrypted address would show the password to the network; use https://."));
    return {};
}

QueryItems filled(const QueryItems &items, const Filler &filler)
{
    QueryItems all;
    for (const auto &[name, value] : items)
        if (const QString text = filler.text(value); !text.isEmpty())
            all.append({name, text});
    return all;
}

} // namespace

QString Reply::madeId() const
{
    return QUrl(QString::fromUtf8(http.header("Location"))).path().section(QLatin1Char('/'), -1);
}

Session::Session(RestOptions options, std::shared_ptr<OAuthTokenSource> token, const Access &access)
    : m_token(std::move(token)), m_client(std::move(options), m_token), m_secrets(access.secrets), m_sign(access.sign)
{
}

Access accessTo(const Provider &provider, const QJsonObject &values, const Secrets &secrets)
{
    Access access;
    access.base = QUrl(values.value(QStringLiteral("url")).toString().trimmed(), QUrl::StrictMode);
    access.caFile = values.value(QStringLiteral("caFile")).toString();
    access.secrets = secrets;
    access.sign = provider.sign;
    if (provider.signIn)
        access.signIn = provider.signIn(values);
    return access;
}

Result<std::unique_ptr<Session>> Session::open(const Access &access)
{
    REEVE_CHECK(checkBase(access.base));
    RestOptions options;
    options.base = access.base;
    options.tls.caFile = access.caFile;
    options.atOnce = 1;
    options.bodyBytes = 4 * 1024 * 1024;
    options.retry.attempts = 3;

    if (access.sign)
        return std::unique_ptr<Session>(new Session(std::move(options), {}, access));
    OAuthSignIn signIn;
    signIn.endpoint = options;
    signIn.endpoint.base.setPath(access.base.path() + access.signIn.tokenPath);
    signIn.grant = access.signIn.password ? OAuthGrant::Password : OAuthGrant::ClientCredentials;
    signIn.clientId = access.signIn.clientId;
    signIn.user = access.signIn.user;
    signIn.audience = access.signIn.audience;
    if (access.signIn.password)
        signIn.password = access.secrets.value(QStringLiteral("password"));
    else
        signIn.clientSecret = access.secrets.value(QStringLiteral("clientSecret"));
    auto token = std::make_shared<OAuthTokenSource>(std::move(signIn));
    return std::unique_ptr<Session>(new Session(std::move(options), std::move(token), access));
}

Result<Reply> Session::call(const Call &call, const QJsonObject &values, const Cancelled &cancelled)
{
    const Filler filler(values, m_secrets);
    RestRequest request;
    request.method = call.method;
    request.path = filler.text(call.path);
    request.query = filled(call.query, filler);
    request.repeatable = call.method == "GET" || call.method == "DELETE";
    if (!filler.missing().isEmpty())
        return fail(ErrorKind::State,
                    Text::tr("This call needs “%1”, which an earlier one did not bring.").arg(filler.missing()),
                    Text::tr("Take back what was made and begin again."));
    if (call.body.startsWith('"')) {
        request.body = filler.text(QString::fromUtf8(call.body)).toUtf8();
        request.contentType = "application/json";
    } else if (!call.body.isEmpty()) {
        const QJsonValue body = filler.json(call.body);
        if (call.form) {
            QueryItems fields;
            const QJsonObject members = body.toObject();
            for (auto member = members.begin(); member != members.end(); ++member)
                fields.append({member.key(), plainText(*member)});
            request.body = encodedQuery(fields);
            request.contentType = "application/x-www-form-urlencoded";
        } else {
            request.body = (body.isArray() ? QJsonDocument(body.toArray()) : QJsonDocument(body.toObject()))
                               .toJson(QJsonDocument::Compact);
            request.contentType = "application/json";
        }
    }
    if (m_sign)
        request.headers += m_sign(request.body, m_secrets);
    return exchange(request, cancelled);
}

Result<Reply> Session::get(const QString &path, const QueryItems &query, const Cancelled &cancelled)
{
    return exchange(RestRequest::get(path, query), cancelled);
}

Result<Reply> Session::exchange(const RestRequest &request, const Cancelled &cancelled)
{
    QElapsedTimer clock;
    clock.start();
    RestRequest relative = request;
    while (relative.path.startsWith(QLatin1Char('/')))
        relative.path.remove(0, 1);
    REEVE_TRY(answer, m_client.exchange(relative, cancelled));
    return Reply{answer, clock.elapsed()};
}

Result<QJsonObject> Session::claims(const Cancelled &cancelled)
{
    if (!m_token)
        return QJsonObject();
    REEVE_TRY(token, m_token->token(cancelled));
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return QJsonObject(); // an opaque token says nothing
    return QJsonDocument::fromJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding)).object();
}

Result<void> Session::renew(const Cancelled &cancelled)
{
    if (!m_token)
        return {};
    REEVE_TRY(token, m_token->token(cancelled));
    REEVE_CHECK(m_token->renewed(token, cancelled));
    return {};
}

QString wordsOf(const RestAnswer &answer)
{
    QJsonValue json = answer.json;
    if (!json.isObject())
        json = QJsonDocument::fromJson(answer.body).object();
    QString words;
    for (const char *member : {"errorMessage", "error_description", "message", "error"})
        if (const QJsonValue said = json.toObject().value(QLatin1String(member)); said.isString() && words.isEmpty())
            words = said.toString().simplified().left(longestWords);
    return words;
}

Error refusal(const Reply &reply, const QString &right)
{
    const QString words = wordsOf(reply.http);
    const int status = reply.http.status;
    Error error = Error::of(ErrorKind::Validation, words.isEmpty()
                                                       ? Text::tr("The server answered %1.").arg(status)
                                                       : Text::tr("The server answered %1: %2").arg(status).arg(words));
    switch (status) {
    case 401:
        error.kind = ErrorKind::Unauthorized;
        error.hint = Text::tr("Connect again with valid credentials.");
        break;
    case 403:
        error.kind = ErrorKind::Forbidden;
        error.hint = right.isEmpty() ? Text::tr("The connected account may not do this.")
                                     : Text::tr("Give the connected account the role %1, and try again.").arg(right);
        break;
    case 404: error.kind = ErrorKind::NotFound; break;
    case 409: error.kind = ErrorKind::Duplicate; break;
    default: break;
    }
    if (status == 429 || status >= 500) {
        error.kind = ErrorKind::Network;
        error.retryable = true;
    }
    return error;
}

} // namespace reeve::idp
