#include "services/idp/admin_fields.h"
#include "services/idp/keycloak/keycloak.h"

#include <QCoreApplication>

namespace reeve::idp::keycloak {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keycloak)
};

const Conditions ownRealm{{QStringLiteral("mode"), {QString(realmMode)}}};
const Conditions sharedRealm{{QStringLiteral("mode"), {QString(sharedMode), QString(organizationMode)}}};
const Conditions organization{{QStringLiteral("mode"), {QString(organizationMode)}}};
const Conditions mailServer{{QStringLiteral("smtpHost")}};
const Conditions application{{QStringLiteral("appClientId")}};

Conditions account(const char *kind)
{
    return {{QStringLiteral("account"), {QString::fromLatin1(kind)}}};
}

Conditions federation(const char *kind)
{
    return {{QStringLiteral("federation"), {QString::fromLatin1(kind)}}};
}

QList<Field> tenantFields()
{
    return {
        {.name = QStringLiteral("realm"),
         .label = Text::tr("&Realm"),
         .required = true,
         .rule = Field::Rule::Slug,
         .when = ownRealm,
         .help = Text::tr("It is made when there is none of that name."),
         .proposal = QStringLiteral("{tenantKey}"),
         .section = Text::tr("Tenant")},
        {.name = QStringLiteral("sharedRealm"),
         .label = Text::tr("Shared &realm"),
         .required = true,
         .rule = Field::Rule::Slug,
         .when = sharedRealm,
         .help = Text::tr("The realm that all tenants of this kind live in; it is made when there is none."),
         .section = Text::tr("Tenant")},
        {.name = QStringLiteral("alias"),
         .label = Text::tr("Organization &alias"),
         .required = true,
         .rule = Field::Rule::Slug,
         .when = organization,
         .proposal = QStringLiteral("{tenantKey}")},
        {.name = QStringLiteral("domains"),
         .label = Text::tr("&Domains"),
         .kind = Field::Kind::Lines,
         .required = true,
         .rule = Field::Rule::HostNames,
         .when = organization,
         .help = Text::tr("People with an address of these domains belong to the organization."),
         .proposal = QStringLiteral("{tenantDomains}")},
    };
}

QList<Field> mailFields()
{
    return {
        {.name = QStringLiteral("smtpHost"),
         .label = Text::tr("Mail &server"),
         .help = Text::tr("What Keycloak sends invitations through. Leave it empty when the realm has one."),
         .proposal = QStringLiteral("{mailHost}"),
         .section = Text::tr("Mail of the realm")},
        {.name = QStringLiteral("smtpPort"),
         .label = Text::tr("&Port"),
         .required = true,
         .rule = Field::Rule::Port,
         .when = mailServer,
         .proposal = QStringLiteral("{mailPort}")},
        {.name = QStringLiteral("smtpSecurity"),
         .label = Text::tr("&Encryption"),
         .kind = Field::Kind::Choice,
         .when = mailServer,
         .choices = {{QStringLiteral("starttls"), Text::tr("STARTTLS")},
                     {QStringLiteral("tls"), Text::tr("TLS from the start")},
                     {QStringLiteral("none"), Text::tr("None")}},
         .proposal = QStringLiteral("{mailSecurity}")},
        {.name = QStringLiteral("smtpFrom"),
         .label = Text::tr("Sender &address"),
         .required = true,
         .rule = Field::Rule::Mail,
         .when = mailServer,
         .proposal = QStringLiteral("{mailFrom}")},
        {.name = QStringLiteral("smtpUser"),
         .label = Text::tr("Mail &user"),
         .when = mailServer,
         .help = Text::tr("Empty when the server asks for none."),
         .proposal = QStringLiteral("{mailUser}")},
        {.name = QStringLiteral("smtpPassword"),
         .label = Text::tr("Mail pass&word"),
         .kind = Field::Kind::Secret,
         .when = {{QStringLiteral("smtpHost")}, {QStringLiteral("smtpUser")}}},
        {.name = QStringLiteral("smtpTest"),
         .label = Text::tr("Have Keycloak send a &test mail to the connected account"),
         .kind = Field::Kind::Check,
         .when = mailServer},
    };
}

QList<Field> applicationFields()
{
    return {
        {.name = QStringLiteral("appClientId"),
         .label = Text::tr("&Client ID"),
         .rule = Field::Rule::Slug,
         .help = Text::tr("The application that people of the tenant sign in to. Empty: none is made."),
         .proposal = QStringLiteral("{tenantKey}-app"),
         .section = Text::tr("Application")},
        {.name = QStringLiteral("appType"),
         .label = Text::tr("Client &type"),
         .kind = Field::Kind::Choice,
         .when = application,
         .choices = {{QStringLiteral("public"), Text::tr("Public: in a browser or app, with PKCE")},
                     {QStringLiteral("confidential"), Text::tr("Confidential: on a server, with a secret")}}},
        {.name = QStringLiteral("redirectUris"),
         .label = Text::tr("Redirect &URIs"),
         .kind = Field::Kind::Lines,
         .required = true,
         .rule = Field::Rule::Urls,
         .when = application,
         .help = Text::tr("One a line; the last character may be a star.")},
    };
}

QList<Field> accountFields()
{
    return adminFields(Text::tr("Also the user name. The user gets the role IT_ADMIN.")) +
           QList<Field>{
               adminWayField(Text::tr("By an invitation mail that asks for a password")),
               {.name = QStringLiteral("verifyEmail"),
                .label = Text::tr("Must &verify the e-mail address"),
                .kind = Field::Kind::Check,
                .proposal = QStringLiteral("true")},
               {.name = QStringLiteral("configureTotp"),
                .label = Text::tr("Must set up a &one-time password app"),
                .kind = Field::Kind::Check},
           };
}

QList<Field> federationFields()
{
    const Conditions any{{QStringLiteral("federation"), {QStringLiteral("oidc"), QStringLiteral("saml")}}};
    return {
        {.name = QStringLiteral("federation"),
         .label = Text::tr("Sign in &through"),
         .kind = Field::Kind::Choice,
         .help = Text::tr("Lets people of the tenant use the accounts that they have already."),
         .choices = {{QStringLiteral("none"), Text::tr("Keycloak itself")},
                     {QStringLiteral("oidc"), Text::tr("Another provider by OpenID Connect")},
                     {QStringLiteral("saml"), Text::tr("Another provider by SAML 2.0")}},
         .section = Text::tr("Accounts of the tenant's people")},
        {.name = QStringLiteral("federationAlias"),
         .label = Text::tr("Ali&as"),
         .required = true,
         .rule = Field::Rule::Slug,
         .when = any,
         .proposal = QStringLiteral("{tenantKey}")},
        {.name = QStringLiteral("federationSource"),
         .label = Text::tr("Discovery do&cument"),
         .kind = Field::Kind::File,
         .required = true,
         .when = federation("oidc"),
         .help = Text::tr("Address of the issuer or of its openid-configuration, or a file with it.")},
        {.name = QStringLiteral("federationMetadata"),
         .label = Text::tr("Met&adata"),
         .kind = Field::Kind::File,
         .required = true,
         .when = federation("saml"),
         .help = Text::tr("Address of the provider's SAML metadata, or a file with it.")},
        {.name = QStringLiteral("federationClientId"),
         .label = Text::tr("Cl&ient ID there"),
         .required = true,
         .when = federation("oidc")},
        {.name = QStringLiteral("federationSecret"),
         .label = Text::tr("Client s&ecret there"),
         .kind = Field::Kind::Secret,
         .required = true,
         .when = federation("oidc")},
    };
}

} // namespace

QList<Field> connectionFields()
{
    return {
        {.name = QStringLiteral("url"),
         .label = Text::tr("&Address"),
         .required = true,
         .rule = Field::Rule::Url,
         .help = Text::tr("Of the Keycloak server, for instance https://login.example.com")},
        {.name = QStringLiteral("authRealm"),
         .label = Text::tr("&Realm of the account"),
         .required = true,
         .rule = Field::Rule::Slug,
         .proposal = QStringLiteral("master")},
        {.name = QStringLiteral("account"),
         .label = Text::tr("Acc&ount"),
         .kind = Field::Kind::Choice,
         .choices = {{QStringLiteral("service"), Text::tr("Service account of a client")},
                     {QStringLiteral("user"), Text::tr("Admin user")}}},
        {.name = QStringLiteral("clientId"),
         .label = Text::tr("&Client ID"),
         .required = true,
         .when = account("service")},
        {.name = QStringLiteral("clientSecret"),
         .label = Text::tr("Client &secret"),
         .kind = Field::Kind::Secret,
         .required = true,
         .when = account("service")},
        {.name = QStringLiteral("user"), .label = Text::tr("&User"), .required = true, .when = account("user")},
        {.name = QStringLiteral("password"),
         .label = Text::tr("&Password"),
         .kind = Field::Kind::Secret,
         .required = true,
         .when = account("user")},
        {.name = QStringLiteral("caFile"),
         .label = Text::tr("Trusted certi&ficate"),
         .kind = Field::Kind::File,
         .help = Text::tr("PEM file of the authority when the system does not know it; otherwise empty.")},
    };
}

QList<Field> settingFields()
{
    return tenantFields() + mailFields() + applicationFields() + accountFields() + federationFields();
}

} // namespace reeve::idp::keycloak
