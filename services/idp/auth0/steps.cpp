#include "services/idp/auth0/auth0.h"

#include <QCoreApplication>

namespace reeve::idp::auth0 {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Auth0)
};

const QString api = QStringLiteral("/api/v2");
const QString organizationPath = QStringLiteral("/api/v2/organizations/{organizationId}");
const QString memberRoles = organizationPath + QStringLiteral("/members/{userId}/roles");
const Conditions byPassword{{QStringLiteral("adminWay"), {QStringLiteral("password")}}};
const Conditions byInvitation{{QStringLiteral("adminWay"), {QStringLiteral("invite")}}};

QList<Step> organizationSteps()
{
    return {
        {.id = QStringLiteral("client"),
         .title = Text::tr("Create the application {appName}"),
         .find = {.path = api + QStringLiteral("/clients"),
                  .query = {{QStringLiteral("per_page"), QStringLiteral("100")},
                            {QStringLiteral("fields"), QStringLiteral("client_id,name,client_metadata")}},
                  .member = QStringLiteral("/name"),
                  .value = QStringLiteral("{appName}"),
                  .mark = QStringLiteral("/client_metadata/reeve_setup")},
         .make = {.method = "POST",
                  .path = api + QStringLiteral("/clients"),
                  .body = R"({"name": "{appName}", "app_type": "{appType}", "callbacks": "{redirectUris}",
                                 "initiate_login_uri": "{loginUrl}", "oidc_conformant": true,
                                 "token_endpoint_auth_method": "{appAuthentication}", "organization_usage": "require",
                                 "grant_types": ["authorization_code", "refresh_token"],
                                 "client_metadata": {"reeve_setup": "{setupId}"}})"},
         .undo = {.method = "DELETE", .path = api + QStringLiteral("/clients/{appClientId}")},
         .takes = {{QStringLiteral("appClientId"), QStringLiteral("/client_id")}},
         .right = QStringLiteral("create:clients")},
        {.id = QStringLiteral("connection"),
         .title = Text::tr("Create the connection {connectionName}"),
         .find = {.path = api + QStringLiteral("/connections"),
                  .query = {{QStringLiteral("name"), QStringLiteral("{connectionName}")}},
                  .member = QStringLiteral("/name"),
                  .value = QStringLiteral("{connectionName}"),
                  .mark = QStringLiteral("/metadata/reeve_setup")},
         .make = {.method = "POST",
                  .path = api + QStringLiteral("/connections"),
                  .body = R"({"name": "{connectionName}", "strategy": "auth0",
                                 "enabled_clients": ["{appClientId}"], "options": {"disable_signup": true},
                                 "metadata": {"reeve_setup": "{setupId}"}})"},
         .undo = {.method = "DELETE", .path = api + QStringLiteral("/connections/{connectionId}")},
         .takes = {{QStringLiteral("connectionId"), QStringLiteral("/id")}},
         .right = QStringLiteral("create:connections")},
        {.id = QStringLiteral("organization"),
         .title = Text::tr("Create the organization {alias}"),
         .find = {.path = api + QStringLiteral("/organizations/name/{alias}"),
                  .mark = QStringLiteral("/metadata/reeve_setup")},
         .make = {.method = "POST",
                  .path = api + QStringLiteral("/organizations"),
                  .body = R"({"name": "{alias}", "display_name": "{tenantName}",
                                 "metadata": {"reeve_setup": "{setupId}"}})"},
         .undo = {.method = "DELETE", .path = organizationPath},
         .takes = {{QStringLiteral("organizationId"), QStringLiteral("/id")}},
         .right = QStringLiteral("create:organizations")},
        {.id = QStringLiteral("organizationConnection"),
         .title = Text::tr("Let {alias} sign in through {connectionName}"),
         .find = {.path = organizationPath + QStringLiteral("/enabled_connections/{connectionId}")},
         .make = {.method = "POST",
                  .path = organizationPath + QStringLiteral("/enabled_connections"),
                  .body = R"({"connection_id": "{connectionId}", "assign_membership_on_login": false})"},
         .undo = {.method = "DELETE", .path = organizationPath + QStringLiteral("/enabled_connections/{connectionId}")},
         .right = QStringLiteral("create:organization_connections")},
        {.id = QStringLiteral("role"),
         .title = Text::tr("Create the role IT_ADMIN"),
         .find = {.path = api + QStringLiteral("/roles"),
                  .query = {{QStringLiteral("name_filter"), QStringLiteral("IT_ADMIN")}},
                  .member = QStringLiteral("/name"),
                  .value = QStringLiteral("IT_ADMIN")},
         .make = {.method = "POST",
                  .path = api + QStringLiteral("/roles"),
                  .body = R"({"name": "IT_ADMIN", "description": "Administers the tenant"})"},
         .undo = {.method = "DELETE", .path = api + QStringLiteral("/roles/{roleId}")},
         .takes = {{QStringLiteral("roleId"), QStringLiteral("/id")}},
         .right = QStringLiteral("create:roles")}};
}

QList<Step> userSteps()
{
    const QByteArray roles = R"({"roles": ["{roleId}"]})";
    const QByteArray members = R"({"members": ["{userId}"]})";
    return {{.id = QStringLiteral("user"),
             .title = Text::tr("Create the user {adminEmail}"),
             .when = byPassword,
             .find = {.path = api + QStringLiteral("/users-by-email"),
                      .query = {{QStringLiteral("email"), QStringLiteral("{adminEmail}")}},
                      .member = QStringLiteral("/identities/0/connection"),
                      .value = QStringLiteral("{connectionName}"),
                      .mark = QStringLiteral("/app_metadata/reeve_setup")},
             .make = {.method = "POST",
                      .path = api + QStringLiteral("/users"),
                      .body = R"({"connection": "{connectionName}", "email": "{adminEmail}", "name": "{adminName}",
                                 "given_name": "{adminFirstName}", "family_name": "{adminLastName}",
                                 "password": "{secret:temporaryPassword}", "email_verified": false,
                                 "verify_email": true, "app_metadata": {"reeve_setup": "{setupId}"}})"},
             .undo = {.method = "DELETE", .path = api + QStringLiteral("/users/{userId}")},
             .takes = {{QStringLiteral("userId"), QStringLiteral("/user_id")}},
             .right = QStringLiteral("create:users")},
            {.id = QStringLiteral("member"),
             .title = Text::tr("Make {adminEmail} a member of {alias}"),
             .when = byPassword,
             .find = {.path = organizationPath + QStringLiteral("/members"),
                      .member = QStringLiteral("/user_id"),
                      .value = QStringLiteral("{userId}")},
             .make = {.method = "POST", .path = organizationPath + QStringLiteral("/members"), .body = members},
             .undo = {.method = "DELETE", .path = organizationPath + QStringLiteral("/members"), .body = members},
             .right = QStringLiteral("create:organization_members")},
            {.id = QStringLiteral("userRole"),
             .title = Text::tr("Give {adminEmail} the role IT_ADMIN"),
             .when = byPassword,
             .find = {.path = memberRoles, .member = QStringLiteral("/name"), .value = QStringLiteral("IT_ADMIN")},
             .make = {.method = "POST", .path = memberRoles, .body = roles},
             .undo = {.method = "DELETE", .path = memberRoles, .body = roles},
             .right = QStringLiteral("create:organization_member_roles")}};
}

} // namespace

QList<Step> inviteSteps()
{
    return {{.id = QStringLiteral("invite"),
             .title = Text::tr("Send the invitation to {adminEmail}"),
             .when = byInvitation,
             .make = {.method = "POST",
                      .path = organizationPath + QStringLiteral("/invitations"),
                      .body = R"({"inviter": {"name": "{tenantName}"}, "invitee": {"email": "{adminEmail}"},
                                 "client_id": "{appClientId}", "connection_id": "{connectionId}",
                                 "roles": ["{roleId}"], "ttl_sec": 259200, "send_invitation_email": true})"},
             .undo = {.method = "DELETE", .path = organizationPath + QStringLiteral("/invitations/{invitationId}")},
             .takes = {{QStringLiteral("invitationId"), QStringLiteral("/id")},
                       {QStringLiteral("invitationUrl"), QStringLiteral("/invitation_url")}},
             .skippable = true,
             .right = QStringLiteral("create:organization_invitations"),
             .remedy = Text::tr("The invitation can also be sent later, from the tenant's actions.")}};
}

QList<Step> steps()
{
    // A rerun does not mail a second invitation; only whoever asks for one does.
    Step invite = inviteSteps().constFirst();
    invite.find = {.path = organizationPath + QStringLiteral("/invitations"),
                   .member = QStringLiteral("/invitee/email"),
                   .value = QStringLiteral("{adminEmail}")};
    return organizationSteps() + userSteps() + QList<Step>{invite};
}

} // namespace reeve::idp::auth0
