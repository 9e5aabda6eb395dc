#include "services/idp/keycloak/federation.h"

#include "services/http/rest_client.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QUrlQuery>
#include <QXmlStreamReader>

namespace reeve::idp::keycloak {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keycloak)
};

constexpr qint64 mostBytes = 1024 * 1024;
const QString wellKnown = QStringLiteral("/.well-known/openid-configuration");
const QString redirectBinding = QStringLiteral("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-Redirect");
const QString postBinding = QStringLiteral("urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST");

auto wrong(const QString &text)
{
    return fail(ErrorKind::Validation, text);
}

bool isEncrypted(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool here = url.host() == u"localhost" || url.host() == u"127.0.0.1";
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || (here && url.scheme() == u"http"));
}

bool isAddress(const QString &source)
{
    return source.startsWith(QLatin1String("https://")) || source.startsWith(QLatin1String("http://"));
}

Result<QByteArray> fetch(const QUrl &url, const QString &caFile, const Cancelled &cancelled)
{
    if (!isEncrypted(url.toString()))
        return wrong(Text::tr("A document that says whom to trust must come by https://."));
    RestOptions options;
    options.base = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
    options.tls.caFile = caFile;
    options.bodyBytes = mostBytes;
    options.retry.attempts = 2;
    RestClient client(options);
    RestRequest request = RestRequest::get(url.path().mid(1), QUrlQuery(url).queryItems(QUrl::FullyDecoded));
    request.expect = RestRequest::Expect::Bytes;
    REEVE_TRY(answer, client.exchange(request, cancelled));
    if (!answer.ok())
        return fail(restError(answer, url.host()));
    return answer.body;
}

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorKind::File, Text::tr("The file cannot be read: %1").arg(file.errorString()));
    if (file.size() > mostBytes)
        return wrong(Text::tr("The file is larger than 1 MiB; this is no such document."));
    return file.readAll();
}

/// What the elements of a metadata document have said so far about one identity provider.
struct SamlProvider
{
    QString entityId;
    QString redirectUrl;
    QString postUrl;
    QString logoutUrl;
    QString certificate; ///< base64 of DER
    bool expired = false;
};

Result<QJsonObject> valuesOf(const SamlProvider &found)
{
    if (found.redirectUrl.isEmpty() && found.postUrl.isEmpty())
        return wrong(Text::tr("The metadata names no place to sign in (SingleSignOnService)."));
    if (found.certificate.isEmpty())
        return wrong(found.expired ? Text::tr("The signing certificate in the metadata has expired.")
                                   : Text::tr("The metadata has no signing certificate."));
    const QString url = found.redirectUrl.isEmpty() ? found.postUrl : found.redirectUrl;
    if (!isEncrypted(url))
        return wrong(Text::tr("The address to sign in at is not encrypted: %1").arg(url.left(200)));
    return QJsonObject{{QStringLiteral("federationIssuer"), found.entityId},
                       {QStringLiteral("federationAuthorizationUrl"), url},
                       {QStringLiteral("federationLogoutUrl"), found.logoutUrl},
                       {QStringLiteral("federationPost"),
                        found.redirectUrl.isEmpty() ? QStringLiteral("true") : QStringLiteral("false")},
                       {QStringLiteral("federationCertificate"), found.certificate}};
}

} // namespace

Result<QJsonObject> readDiscovery(const QByteArray &document, const QUrl &from)
{
    const QJsonObject json = QJsonDocument::fromJson(document).object();
    const auto text = [&json](const char *member) { return json.value(QLatin1String(member)).toString(); };
    if (json.isEmpty())
        return wrong(Text::tr("This is no discovery document: it is no JSON object."));
    for (const char *member : {"issuer", "authorization_endpoint", "token_endpoint", "jwks_uri"}) {
        if (text(member).isEmpty())
            return wrong(Text::tr("The discovery document lacks “%1”.").arg(QLatin1String(member)));
        if (!isEncrypted(text(member)))
            return wrong(Text::tr("“%1” is not encrypted: %2").arg(QLatin1String(member), text(member).left(200)));
    }
    if (from.isValid() && !from.isEmpty() && QUrl(text("issuer") + wellKnown) != from)
        return wrong(Text::tr("The document is by another issuer, %1: its address would be %1%2.")
                         .arg(text("issuer").left(200), wellKnown));
    return QJsonObject{{QStringLiteral("federationIssuer"), text("issuer")},
                       {QStringLiteral("federationAuthorizationUrl"), text("authorization_endpoint")},
                       {QStringLiteral("federationTokenUrl"), text("token_endpoint")},
                       {QStringLiteral("federationUserInfoUrl"), text("userinfo_endpoint")},
                       {QStringLiteral("federationJwksUrl"), text("jwks_uri")},
                       {QStringLiteral("federationLogoutUrl"), text("end_session_endpoint")}};
}

Result<QJsonObject> readSamlMetadata(const QByteArray &document, const QDateTime &now)
{
    QXmlStreamReader xml(document);
    SamlProvider found;
    QString entityId;
    bool inProvider = false;
    bool forSigning = false;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return wrong(Text::tr("Metadata with a document type is not accepted."));
        const QStringView name = xml.name();
        if (token == QXmlStreamReader::EndElement && name == u"IDPSSODescriptor")
            break; // the first provider is the one
        if (token != QXmlStreamReader::StartElement)
            continue;
        const auto attributes = xml.attributes();
        if (name == u"EntityDescriptor") {
            entityId = attributes.value(QLatin1String("entityID")).toString();
        } else if (name == u"IDPSSODescriptor") {
            inProvider = true;
            found.entityId = entityId;
        } else if (inProvider && name == u"KeyDescriptor") {
            forSigning = attributes.value(QLatin1String("use")) != u"encryption";
        } else if (inProvider && forSigning && name == u"X509Certificate" && found.certificate.isEmpty()) {
            const QString base64 = xml.readElementText().simplified().remove(QLatin1Char(' '));
            const auto certificates = QSslCertificate::fromData(QByteArray::fromBase64(base64.toLatin1()), QSsl::Der);
            if (certificates.isEmpty())
                return wrong(Text::tr("The signing certificate in the metadata cannot be read."));
            found.expired = certificates.first().expiryDate() < now;
            if (!found.expired)
                found.certificate = base64;
        } else if (inProvider && name == u"SingleSignOnService") {
            const QString where = attributes.value(QLatin1String("Location")).toString();
            if (attributes.value(QLatin1String("Binding")) == redirectBinding)
                found.redirectUrl = where;
            else if (attributes.value(QLatin1String("Binding")) == postBinding)
                found.postUrl = where;
        } else if (inProvider && name == u"SingleLogoutService" && found.logoutUrl.isEmpty()) {
            found.logoutUrl = attributes.value(QLatin1String("Location")).toString();
        }
    }
    if (xml.hasError())
        return wrong(Text::tr("This is no XML document: line %1, %2").arg(xml.lineNumber()).arg(xml.errorString()));
    if (!inProvider || found.entityId.isEmpty())
        return wrong(Text::tr("This is no SAML metadata of an identity provider."));
    return valuesOf(found);
}

Result<QJsonObject> readFederation(const QJsonObject &values, const Cancelled &cancelled)
{
    const QString kind = values.value(QStringLiteral("federation")).toString();
    const bool oidc = kind == QStringLiteral("oidc");
    if (!oidc && kind != QStringLiteral("saml"))
        return QJsonObject();
    const QString field = oidc ? QStringLiteral("federationSource") : QStringLiteral("federationMetadata");
    const QString source = values.value(field).toString().trimmed();
    QUrl url;
    if (isAddress(source)) {
        url = QUrl(source, QUrl::StrictMode);
        if (oidc && !url.path().endsWith(wellKnown))
            url.setPath(url.path().endsWith(QLatin1Char('/')) ? url.path().chopped(1) + wellKnown
                                                              : url.path() + wellKnown);
    }
    auto document =
        url.isEmpty() ? readFile(source) : fetch(url, values.value(QStringLiteral("caFile")).toString(), cancelled);
    auto read =
        document ? oidc ? readDiscovery(*document, url) : readSamlMetadata(*document, QDateTime::currentDateTimeUtc())
                 : Result<QJsonObject>(tl::unexpect, document.error());
    if (!read)
        read.error().fields = {{field, read.error().line()}};
    return read;
}

} // namespace reeve::idp::keycloak
