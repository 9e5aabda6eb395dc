#include "services/workspace/sourceloop/sourceloop_parameters.h"

#include "services/domain/checks.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

constexpr std::array signIns{SourceLoopSignIn::Token, SourceLoopSignIn::ClientCredentials, SourceLoopSignIn::Password};

bool isLoopback(const QString &host)
{
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

void checkUrl(FieldChecks &checks, const QString &field, const QUrl &url, Environment environment)
{
    const bool web = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https");
    if (!url.isValid() || !web || url.host().isEmpty())
        checks.add(field, Text::tr("Enter a web address that begins with https://."));
    else if (!url.userInfo().isEmpty())
        checks.add(field, Text::tr("A user name or password does not belong into the address."));
    else if (url.hasQuery() || url.hasFragment())
        checks.add(field, Text::tr("The address must not have a “?” or “#”."));
    else if (environment == Environment::Production && url.scheme() == QLatin1String("http") && !isLoopback(url.host()))
        checks.add(field, Text::tr("A production service is reached by https:// only: the token would be readable."));
}

void checkFile(FieldChecks &checks, const QString &field, const QString &path)
{
    if (!path.isEmpty() && !QFileInfo(path).isReadable())
        checks.add(field, Text::tr("This file cannot be read."));
}

void checkProxy(FieldChecks &checks, const QString &proxy)
{
    if (proxy.isEmpty() || proxy == QLatin1String("none"))
        return;
    const QUrl url(proxy);
    static const QStringList schemes{QStringLiteral("http"), QStringLiteral("https"), QStringLiteral("socks5"),
                                     QStringLiteral("socks5h")};
    if (!schemes.contains(url.scheme()) || url.host().isEmpty())
        checks.add(QStringLiteral("proxy"),
                   Text::tr("Enter a proxy as http://host:port or socks5h://host:port, or “none”."));
    else if (!url.password().isEmpty())
        checks.add(QStringLiteral("proxy"), Text::tr("The proxy's password has a field of its own."));
}

} // namespace

QString signInKey(SourceLoopSignIn signIn)
{
    switch (signIn) {
    case SourceLoopSignIn::Token: return QStringLiteral("token");
    case SourceLoopSignIn::ClientCredentials: return QStringLiteral("clientCredentials");
    case SourceLoopSignIn::Password: break;
    }
    return QStringLiteral("password");
}

SourceLoopSignIn signInFromKey(const QString &key)
{
    for (const SourceLoopSignIn signIn : signIns)
        if (signInKey(signIn) == key)
            return signIn;
    return SourceLoopSignIn::Token;
}

QStringList sourceLoopSecrets(const SourceLoopParameters &parameters)
{
    QStringList names;
    switch (parameters.signIn) {
    case SourceLoopSignIn::Token: names << QStringLiteral("token"); break;
    case SourceLoopSignIn::ClientCredentials: names << QStringLiteral("clientSecret"); break;
    case SourceLoopSignIn::Password: names << QStringLiteral("password") << QStringLiteral("clientSecret"); break;
    }
    if (!parameters.clientCertificate.isEmpty())
        names << QStringLiteral("keyPassphrase");
    if (!QUrl(parameters.proxy).userName().isEmpty())
        names << QStringLiteral("proxyPassword");
    return names;
}

Result<void> validate(const SourceLoopParameters &parameters, Environment environment)
{
    FieldChecks checks;
    checkUrl(checks, QStringLiteral("url"), parameters.url, environment);
    if (parameters.signIn != SourceLoopSignIn::Token) {
        checkUrl(checks, QStringLiteral("tokenEndpoint"), parameters.tokenEndpoint, environment);
        checks.text(QStringLiteral("clientId"), Text::tr("Client"), parameters.clientId, 255, true);
    }
    if (parameters.signIn == SourceLoopSignIn::Password)
        checks.text(QStringLiteral("user"), Text::tr("User"), parameters.user, 255, true);
    checkFile(checks, QStringLiteral("caFile"), parameters.caFile);
    checkFile(checks, QStringLiteral("clientCertificate"), parameters.clientCertificate);
    checkFile(checks, QStringLiteral("clientKey"), parameters.clientKey);
    checkProxy(checks, parameters.proxy);
    if (parameters.trustAnyCertificate && environment == Environment::Production)
        checks.add(QStringLiteral("trustAnyCertificate"),
                   Text::tr("The certificate of a production service is always checked; name its authority's file."));
    if (parameters.eventPort < 0 || parameters.eventPort > 65535)
        checks.add(QStringLiteral("eventPort"), Text::tr("A port is a number from 1 to 65535."));
    return checks.result();
}

QJsonObject toJson(const SourceLoopParameters &parameters)
{
    return {{QStringLiteral("url"), parameters.url.toString()},
            {QStringLiteral("signIn"), signInKey(parameters.signIn)},
            {QStringLiteral("tokenEndpoint"), parameters.tokenEndpoint.toString()},
            {QStringLiteral("clientId"), parameters.clientId},
            {QStringLiteral("user"), parameters.user},
            {QStringLiteral("scope"), parameters.scope},
            {QStringLiteral("caFile"), parameters.caFile},
            {QStringLiteral("clientCertificate"), parameters.clientCertificate},
            {QStringLiteral("clientKey"), parameters.clientKey},
            {QStringLiteral("proxy"), parameters.proxy},
            {QStringLiteral("trustAnyCertificate"), parameters.trustAnyCertificate},
            {QStringLiteral("eventPort"), parameters.eventPort}};
}

SourceLoopParameters sourceLoopFromJson(const QJsonObject &stored)
{
    const auto text = [&stored](const char *key) { return stored.value(QLatin1String(key)).toString(); };
    SourceLoopParameters parameters;
    parameters.url = QUrl(text("url"));
    parameters.signIn = signInFromKey(text("signIn"));
    parameters.tokenEndpoint = QUrl(text("tokenEndpoint"));
    parameters.clientId = text("clientId");
    parameters.user = text("user");
    parameters.scope = text("scope");
    parameters.caFile = text("caFile");
    parameters.clientCertificate = text("clientCertificate");
    parameters.clientKey = text("clientKey");
    parameters.proxy = text("proxy");
    parameters.trustAnyCertificate = stored.value(QLatin1String("trustAnyCertificate")).toBool();
    parameters.eventPort = stored.value(QLatin1String("eventPort")).toInt();
    return parameters;
}

QString sourceLoopLocation(const SourceLoopParameters &parameters)
{
    return parameters.url.toDisplayString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

RestOptions restOptions(const SourceLoopParameters &parameters, const SecretValues &secrets)
{
    RestOptions options;
    options.base = parameters.url;
    options.tls = {parameters.caFile, parameters.clientCertificate, parameters.clientKey,
                   secrets.value(QStringLiteral("keyPassphrase")), parameters.trustAnyCertificate};
    options.proxy = parameters.proxy;
    options.proxyPassword = secrets.value(QStringLiteral("proxyPassword"));
    return options;
}

} // namespace reeve
