#include "services/idp/keycloak/keycloak.h"

#include <QCoreApplication>

namespace reeve::idp::keycloak {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keycloak)
};

const QString realmPath = QStringLiteral("/admin/realms/{realm}");
const QString organizationPath = QStringLiteral("/admin/realms/{realm}/organizations/{organizationId}");
const QString userPath = QStringLiteral("/admin/realms/{realm}/users/{userId}");
const QString manageRealm = QStringLiteral("manage-realm");
const QString manageUsers = QStringLiteral("manage-users");

const Conditions ownRealm{{QStringLiteral("mode"), {QString(realmMode)}}};
const Conditions sharedRealm{{QStringLiteral("mode"), {QString(sharedMode), QString(organizationMode)}}};
const Conditions organization{{QStringLiteral("mode"), {QString(organizationMode)}}};
const Conditions mailServer{{QStringLiteral("smtpHost")}};
const Conditions invitation{{QStringLiteral("adminWay"), {QStringLiteral("invite")}}};

/// Three days, in seconds: a Friday's invitation is good on Monday.
const QString inviteLifespan = QStringLiteral("259200");

const QByteArray smtpServer = R"({"host": "{smtpHost}", "port": "{smtpPort}", "from": "{smtpFrom}",
    "fromDisplayName": "{tenantName}", "auth": "{smtpAuth}", "user": "{smtpUser}", "password": "{secret:smtpPassword}",
    "ssl": "{smtpTls}", "starttls": "{smtpStartTls}"})";

Step realm(const Conditions &when, const QByteArray &displayName)
{
    return {.id = QStringLiteral("realm"),
            .title = Text::tr("Create the realm {realm}"),
            .when = when,
            .find = {.path = realmPath, .mark = QStringLiteral("/attributes/reeve.setup")},
            .make = {.method = "POST",
                     .path = QStringLiteral("/admin/realms"),
                     .body = R"({"realm": "{realm}", "displayName": ")" + displayName +
                             R"(", "enabled": true, "registrationAllowed": false, "loginWithEmailAllowed": true,
                                "resetPasswordAllowed": true, "bruteForceProtected": true, "sslRequired": "external",
                                "attributes": {"reeve.setup": "{setupId}"}})"},
            .undo = {.method = "DELETE", .path = realmPath},
            .changesRights = true,
            .right = QStringLiteral("create-realm")};
}

QList<Step> realmSteps()
{
    return {realm(ownRealm, "{tenantName}"),
            realm(sharedRealm, "{realm}"),
            {.id = QStringLiteral("organizations"),
             .title = Text::tr("Turn on organizations in {realm}"),
             .when = organization,
             .find = {.path = realmPath,
                      .member = QStringLiteral("/organizationsEnabled"),
                      .value = QStringLiteral("true")},
             .make = {.method = "PUT", .path = realmPath, .body = R"({"organizationsEnabled": true})"},
             .undo = {.method = "PUT", .path = realmPath, .body = R"({"organizationsEnabled": false})"},
             .right = manageRealm},
            {.id = QStringLiteral("mailServer"),
             .title = Text::tr("Set the realm's mail server to {smtpHost}"),
             .when = mailServer,
             .find = {.path = realmPath, .member = QStringLiteral("/smtpServer/host")},
             .make = {.method = "PUT", .path = realmPath, .body = R"({"smtpServer": )" + smtpServer + '}'},
             .undo = {.method = "PUT", .path = realmPath, .body = R"({"smtpServer": {}})"},
             .right = manageRealm},
            {.id = QStringLiteral("testMail"),
             .title = Text::tr("Have Keycloak send a test mail"),
             .when = {{QStringLiteral("smtpHost")}, {QStringLiteral("smtpTest")}},
             .make = {.method = "POST", .path = realmPath + QStringLiteral("/testSMTPConnection"), .body = smtpServer},
             .skippable = true,
             .right = manageRealm,
             .remedy = Text::tr("Check server, port, encryption and password, and that the connected account has an "
                                "e-mail address: the test mail goes there.")}};
}

Step federation(const char *protocol, const QByteArray &config)
{
    return {.id = QStringLiteral("identityProvider"),
            .title = Text::tr("Add the identity provider {federationAlias}"),
            .when = {{QStringLiteral("federation"), {QString::fromLatin1(protocol)}}},
            .find = {.path = realmPath + QStringLiteral("/identity-provider/instances/{federationAlias}"),
                     .mark = QStringLiteral("/config/reeve.setup")},
            .make = {.method = "POST",
                     .path = realmPath + QStringLiteral("/identity-provider/instances"),
                     .body = R"({"alias": "{federationAlias}", "displayName": "{tenantName}", "enabled": true,
                                "trustEmail": false, "providerId": ")" +
                             QByteArray(protocol) + R"(", "config": )" + config + '}'},
            .undo = {.method = "DELETE",
                     .path = realmPath + QStringLiteral("/identity-provider/instances/{federationAlias}")},
            .right = QStringLiteral("manage-identity-providers")};
}

QList<Step> organizationSteps()
{
    return {{.id = QStringLiteral("organization"),
             .title = Text::tr("Create the organization {alias}"),
             .when = organization,
             .find = {.path = realmPath + QStringLiteral("/organizations"),
                      .query = {{QStringLiteral("search"), QStringLiteral("{firstDomain}")},
                                {QStringLiteral("exact"), QStringLiteral("true")},
                                {QStringLiteral("briefRepresentation"), QStringLiteral("false")}},
                      .member = QStringLiteral("/alias"),
                      .value = QStringLiteral("{alias}"),
                      .mark = QStringLiteral("/attributes/reeve.setup/0")},
             .make = {.method = "POST",
                      .path = realmPath + QStringLiteral("/organizations"),
                      .body = R"({"name": "{tenantName}", "alias": "{alias}", "enabled": true,
                                 "domains": "{organizationDomains}", "attributes": {"reeve.setup": ["{setupId}"]}})"},
             .undo = {.method = "DELETE", .path = organizationPath},
             .takes = {{QStringLiteral("organizationId"), QStringLiteral("/id")}},
             .right = manageRealm,
             .remedy = Text::tr("Another organization may have this name or one of these domains.")},
            {.id = QStringLiteral("organizationProvider"),
             .title = Text::tr("Let the organization {alias} sign in through {federationAlias}"),
             .when = {organization.first(),
                      {QStringLiteral("federation"), {QStringLiteral("oidc"), QStringLiteral("saml")}}},
             .find = {.path = organizationPath + QStringLiteral("/identity-providers/{federationAlias}")},
             .make = {.method = "POST",
                      .path = organizationPath + QStringLiteral("/identity-providers"),
                      .body = R"("{federationAlias}")"},
             .undo = {.method = "DELETE",
                      .path = organizationPath + QStringLiteral("/identity-providers/{federationAlias}")},
             .right = manageRealm}};
}

QList<Step> applicationSteps()
{
    return {{.id = QStringLiteral("client"),
             .title = Text::tr("Create the client {appClientId}"),
             .when = {{QStringLiteral("appClientId")}},
             .find = {.path = realmPath + QStringLiteral("/clients"),
                      .query = {{QStringLiteral("clientId"), QStringLiteral("{appClientId}")}},
                      .member = QStringLiteral("/clientId"),
                      .value = QStringLiteral("{appClientId}"),
                      .mark = QStringLiteral("/attributes/reeve.setup")},
             .make = {.method = "POST",
                      .path = realmPath + QStringLiteral("/clients"),
                      .body = R"({"clientId": "{appClientId}", "enabled": true, "publicClient": "{appPublic}",
                                 "secret": "{secret:appSecret}", "redirectUris": "{redirectUris}", "webOrigins": ["+"],
                                 "baseUrl": "{appUrl}", "standardFlowEnabled": true,
                                 "directAccessGrantsEnabled": false,
                                 "attributes": {"pkce.code.challenge.method": "{appPkce}",
                                                "post.logout.redirect.uris": "+", "reeve.setup": "{setupId}"}})"},
             .undo = {.method = "DELETE", .path = realmPath + QStringLiteral("/clients/{appId}")},
             .takes = {{QStringLiteral("appId"), QStringLiteral("/id")}},
             .right = QStringLiteral("manage-clients")},
            {.id = QStringLiteral("role"),
             .title = Text::tr("Create the role IT_ADMIN"),
             .find = {.path = realmPath + QStringLiteral("/roles/IT_ADMIN"),
                      .mark = QStringLiteral("/attributes/reeve.setup/0")},
             .make = {.method = "POST",
                      .path = realmPath + QStringLiteral("/roles"),
                      .body = R"({"name": "IT_ADMIN", "description": "Administers the tenant",
                                 "attributes": {"reeve.setup": ["{setupId}"]}})"},
             .undo = {.method = "DELETE", .path = realmPath + QStringLiteral("/roles/IT_ADMIN")},
             .takes = {{QStringLiteral("roleId"), QStringLiteral("/id")}},
             .right = manageRealm}};
}

Step user(const char *way, const QByteArray &credentials)
{
    return {.id = QStringLiteral("user"),
            .title = Text::tr("Create the user {adminEmail}"),
            .when = {{QStringLiteral("adminWay"), {QString::fromLatin1(way)}}},
            .find = {.path = realmPath + QStringLiteral("/users"),
                     .query = {{QStringLiteral("email"), QStringLiteral("{adminEmail}")},
                               {QStringLiteral("exact"), QStringLiteral("true")}},
                     .member = QStringLiteral("/email"),
                     .value = QStringLiteral("{adminEmail}")},
            .make = {.method = "POST",
                     .path = realmPath + QStringLiteral("/users"),
                     .body = R"({"username": "{adminEmail}", "email": "{adminEmail}", "firstName": "{adminFirstName}",
                                "lastName": "{adminLastName}", "enabled": true, "emailVerified": false,)" +
                             credentials +
                             R"("requiredActions": ["UPDATE_PASSWORD", "{actionVerify}", "{actionTotp}"]})"},
            .undo = {.method = "DELETE", .path = userPath},
            .takes = {{QStringLiteral("userId"), QStringLiteral("/id")}},
            .right = manageUsers,
            .remedy = Text::tr("Another user may have this name without having this e-mail address.")};
}

QList<Step> userSteps()
{
    const QByteArray itAdmin = R"([{"id": "{roleId}", "name": "IT_ADMIN"}])";
    return {user("invite", {}),
            user("password",
                 R"("credentials": [{"type": "password", "value": "{secret:temporaryPassword}", "temporary": true}],)"),
            {.id = QStringLiteral("userRole"),
             .title = Text::tr("Give {adminEmail} the role IT_ADMIN"),
             .find = {.path = userPath + QStringLiteral("/role-mappings/realm"),
                      .member = QStringLiteral("/name"),
                      .value = QStringLiteral("IT_ADMIN")},
             .make = {.method = "POST", .path = userPath + QStringLiteral("/role-mappings/realm"), .body = itAdmin},
             .undo = {.method = "DELETE", .path = userPath + QStringLiteral("/role-mappings/realm"), .body = itAdmin},
             .right = manageUsers},
            {.id = QStringLiteral("member"),
             .title = Text::tr("Make {adminEmail} a member of {alias}"),
             .when = organization,
             .find = {.path = organizationPath + QStringLiteral("/members"),
                      .query = {{QStringLiteral("search"), QStringLiteral("{adminEmail}")},
                                {QStringLiteral("exact"), QStringLiteral("true")}},
                      .member = QStringLiteral("/id"),
                      .value = QStringLiteral("{userId}")},
             .make = {.method = "POST", .path = organizationPath + QStringLiteral("/members"), .body = R"("{userId}")"},
             .undo = {.method = "DELETE", .path = organizationPath + QStringLiteral("/members/{userId}")},
             .right = manageRealm}};
}

} // namespace

QList<Step> inviteSteps()
{
    return {{.id = QStringLiteral("invite"),
             .title = Text::tr("Send the invitation to {adminEmail}"),
             .when = invitation,
             .make = {.method = "PUT",
                      .path = userPath + QStringLiteral("/execute-actions-email"),
                      .query = {{QStringLiteral("lifespan"), inviteLifespan},
                                {QStringLiteral("client_id"), QStringLiteral("{appClientId}")}},
                      .body = R"(["UPDATE_PASSWORD", "{actionVerify}", "{actionTotp}"])"},
             .skippable = true,
             .right = manageUsers,
             .remedy = Text::tr("Check the realm's mail server. The user exists: the invitation can also be sent "
                                "later, from the tenant's actions.")}};
}

QList<Step> steps()
{
    const QByteArray oidc = R"({"issuer": "{federationIssuer}", "authorizationUrl": "{federationAuthorizationUrl}",
        "tokenUrl": "{federationTokenUrl}", "userInfoUrl": "{federationUserInfoUrl}", "jwksUrl": "{federationJwksUrl}",
        "logoutUrl": "{federationLogoutUrl}", "useJwksUrl": "true", "validateSignature": "true",
        "clientId": "{federationClientId}", "clientSecret": "{secret:federationSecret}",
        "clientAuthMethod": "client_secret_post", "defaultScope": "openid email profile", "pkceEnabled": "true",
        "pkceMethod": "S256", "syncMode": "IMPORT", "reeve.setup": "{setupId}"})";
    const QByteArray saml = R"({"idpEntityId": "{federationIssuer}",
        "singleSignOnServiceUrl": "{federationAuthorizationUrl}", "singleLogoutServiceUrl": "{federationLogoutUrl}",
        "postBindingAuthnRequest": "{federationPost}", "postBindingResponse": "true",
        "signingCertificate": "{federationCertificate}", "validateSignature": "true", "wantAssertionsSigned": "true",
        "nameIDPolicyFormat": "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress", "principalType": "SUBJECT",
        "syncMode": "IMPORT", "reeve.setup": "{setupId}"})";
    return realmSteps() + QList<Step>{federation("oidc", oidc), federation("saml", saml)} + organizationSteps() +
           applicationSteps() + userSteps() + inviteSteps();
}

} // namespace reeve::idp::keycloak
