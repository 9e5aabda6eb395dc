#include "services/idp/keycloak/federation.h"
#include "services/idp/keycloak/keycloak.h"
#include "services/idp/template.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace reeve::idp::keycloak {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keycloak)
};

QString text(const QJsonObject &values, const char *name)
{
    return values.value(QLatin1String(name)).toString();
}

bool is(const QJsonObject &values, const char *name, const char *value)
{
    return text(values, name) == QLatin1String(value);
}

QList<Mode> modes()
{
    return {{QString(realmMode), Text::tr("A realm for this tenant"),
             Text::tr("Users, roles, mail server and sign-in rules of its own. What PREMIUM tenants get.")},
            {QString(organizationMode), Text::tr("An organization in a shared realm"),
             Text::tr("People belong to the tenant's organization and find it by their mail domain.")},
            {QString(sharedMode), Text::tr("Only users in a shared realm"),
             Text::tr("The tenant is known by nothing but its users. For servers without organizations.")}};
}

SignIn signIn(const QJsonObject &values)
{
    const bool user = is(values, "account", "user");
    return {QStringLiteral("/realms/%1/protocol/openid-connect/token").arg(text(values, "authRealm")), user,
            user ? QStringLiteral("admin-cli") : text(values, "clientId"), text(values, "user")};
}

void derive(QJsonObject &values)
{
    const auto set = [&values](const char *name, const QJsonValue &value) {
        values.insert(QLatin1String(name), value);
    };
    if (!is(values, "mode", "realm"))
        set("realm", values.value(QLatin1String("sharedRealm")));
    set("smtpAuth", isSet(values.value(QLatin1String("smtpUser"))));
    set("smtpTls", is(values, "smtpSecurity", "tls"));
    set("smtpStartTls", is(values, "smtpSecurity", "starttls"));

    set("adminEmail", text(values, "adminEmail").trimmed().toLower());
    set("actionVerify",
        values.value(QLatin1String("verifyEmail")).toBool() ? QStringLiteral("VERIFY_EMAIL") : QString());
    set("actionTotp",
        values.value(QLatin1String("configureTotp")).toBool() ? QStringLiteral("CONFIGURE_TOTP") : QString());

    const bool isPublic = !is(values, "appType", "confidential");
    set("appPublic", isPublic);
    set("appPkce", isPublic ? QStringLiteral("S256") : QString());
    for (const auto &uri : values.value(QLatin1String("redirectUris")).toArray())
        if (!uri.toString().contains(QLatin1Char('*'))) {
            set("appUrl", uri);
            break;
        }
    QJsonArray domains;
    for (const auto &domain : values.value(QLatin1String("domains")).toArray())
        domains.append(QJsonObject{{QStringLiteral("name"), domain}, {QStringLiteral("verified"), false}});
    set("organizationDomains", domains);
    set("firstDomain", values.value(QLatin1String("domains")).toArray().at(0).toString());

    QString base = text(values, "url");
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    const QString issuer = base + QStringLiteral("/realms/") + text(values, "realm");
    set("issuer", issuer);
    set("signInUrl", QString(issuer + QStringLiteral("/account")));
}

Result<void> check(const QJsonObject &values)
{
    // Whoever administers this server lives in these; a tenant must not.
    if (is(values, "mode", "realm") &&
        (is(values, "realm", "master") || text(values, "realm") == text(values, "authRealm")))
        return fail(Error::validation(QStringLiteral("realm"),
                                      Text::tr("This realm holds the administrators of the server; choose another.")));
    if (!is(values, "mode", "realm") && is(values, "sharedRealm", "master"))
        return fail(Error::validation(QStringLiteral("sharedRealm"),
                                      Text::tr("This realm holds the administrators of the server; choose another.")));
    return {};
}

} // namespace

Provider provider()
{
    Provider keycloak;
    keycloak.key = QStringLiteral("keycloak");
    keycloak.title = Text::tr("Keycloak");
    keycloak.description = Text::tr("Your own server, version 26 or newer: realms or organizations.");
    keycloak.connection = connectionFields();
    keycloak.modes = modes();
    keycloak.settings = settingFields();
    keycloak.steps = steps();
    keycloak.invite = inviteSteps();
    keycloak.outcome = {
        {Text::tr("Realm"), QStringLiteral("{realm}")},
        {Text::tr("Organization"), QStringLiteral("{alias} ({organizationId})"), {{QStringLiteral("organizationId")}}},
        {Text::tr("Issuer"), QStringLiteral("{issuer}")},
        {Text::tr("Client"), QStringLiteral("{appClientId}"), {{QStringLiteral("appClientId")}}},
        {Text::tr("Client secret"), QStringLiteral("appSecret"), {}, QStringLiteral("client")},
        {Text::tr("User ID"), QStringLiteral("{userId}")},
        {Text::tr("User name"), QStringLiteral("{adminEmail}")},
        {Text::tr("Temporary password"), QStringLiteral("temporaryPassword"), {}, QStringLiteral("user")},
        {Text::tr("Sign-in link"), QStringLiteral("{signInUrl}")},
    };
    keycloak.generated = {
        {QStringLiteral("temporaryPassword"), {{QStringLiteral("adminWay"), {QStringLiteral("password")}}}},
        {QStringLiteral("appSecret"),
         {{QStringLiteral("appClientId")}, {QStringLiteral("appType"), {QStringLiteral("confidential")}}}}};
    keycloak.kept = QStringLiteral("url authRealm account clientId user caFile mode realm alias issuer signInUrl "
                                   "appClientId adminEmail adminWay actionVerify actionTotp federationAlias")
                        .split(QLatin1Char(' '));
    keycloak.signIn = signIn;
    keycloak.rights = rights;
    keycloak.prepare = readFederation;
    keycloak.derive = derive;
    keycloak.check = check;
    return keycloak;
}

} // namespace reeve::idp::keycloak
