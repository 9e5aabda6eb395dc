#include "services/idp/auth0/auth0.h"
#include "services/idp/session.h"
#include "services/idp/template.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace reeve::idp::auth0 {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Auth0)
};

QString base(const QJsonObject &values)
{
    QString url = values.value(QStringLiteral("url")).toString();
    while (url.endsWith(QLatin1Char('/')))
        url.chop(1);
    return url;
}

/// The scopes are in the token (https://auth0.com/docs/api/management/v2 names those of each call).
Result<QList<Right>> rights(Session &session, const QJsonObject &values)
{
    const bool invites = values.value(QStringLiteral("adminWay")) == QStringLiteral("invite");
    const bool application = isSet(values.value(QStringLiteral("appName")));
    QStringList needed{QStringLiteral("read:organizations"),
                       QStringLiteral("create:organizations"),
                       QStringLiteral("delete:organizations"),
                       QStringLiteral("read:connections"),
                       QStringLiteral("create:connections"),
                       QStringLiteral("delete:connections"),
                       QStringLiteral("create:organization_connections"),
                       QStringLiteral("delete:organization_connections"),
                       QStringLiteral("read:roles"),
                       QStringLiteral("create:roles"),
                       QStringLiteral("delete:roles")};
    if (application || invites)
        needed << QStringLiteral("read:clients");
    if (application)
        needed << QStringLiteral("create:clients") << QStringLiteral("delete:clients");
    if (invites)
        needed << QStringLiteral("read:organization_invitations") << QStringLiteral("create:organization_invitations")
               << QStringLiteral("delete:organization_invitations");
    else
        needed << QStringLiteral("read:users") << QStringLiteral("create:users") << QStringLiteral("delete:users")
               << QStringLiteral("create:organization_members") << QStringLiteral("delete:organization_members")
               << QStringLiteral("create:organization_member_roles")
               << QStringLiteral("delete:organization_member_roles") << QStringLiteral("read:organization_members")
               << QStringLiteral("read:organization_member_roles");
    REEVE_TRY(claims, session.claims([] { return false; }));
    const QStringList held = claims.value(QStringLiteral("scope")).toString().split(QLatin1Char(' '));
    QList<Right> all;
    for (const QString &scope : std::as_const(needed))
        all.append({scope, Text::tr("Management API"), {}, held.contains(scope)});
    return all;
}

void derive(QJsonObject &values)
{
    values.insert(QStringLiteral("adminEmail"),
                  values.value(QStringLiteral("adminEmail")).toString().trimmed().toLower());
    values.insert(QStringLiteral("adminName"),
                  QString(values.value(QStringLiteral("adminFirstName")).toString() + QLatin1Char(' ') +
                          values.value(QStringLiteral("adminLastName")).toString()));
    const bool isPublic = values.value(QStringLiteral("appType")) != QStringLiteral("regular_web");
    values.insert(QStringLiteral("appAuthentication"),
                  isPublic ? QStringLiteral("none") : QStringLiteral("client_secret_post"));
    values.insert(QStringLiteral("issuer"), QString(base(values) + QLatin1Char('/')));
}

} // namespace

Provider provider()
{
    Provider auth0;
    auth0.key = QStringLiteral("auth0");
    auth0.title = Text::tr("Auth0");
    auth0.description = Text::tr("An Auth0 tenant, through its Management API: organizations.");
    auth0.connection = connectionFields();
    auth0.modes = {{QStringLiteral("organization"), Text::tr("An organization with its own connection"),
                    Text::tr("People of the tenant sign in through a database connection of their own.")}};
    auth0.settings = settingFields();
    auth0.steps = steps();
    auth0.invite = inviteSteps();
    auth0.outcome = {
        {Text::tr("Organization"), QStringLiteral("{alias} ({organizationId})")},
        {Text::tr("Issuer"), QStringLiteral("{issuer}")},
        {Text::tr("Connection"), QStringLiteral("{connectionName}")},
        {Text::tr("Client"), QStringLiteral("{appClientId}"), {{QStringLiteral("appClientId")}}},
        {Text::tr("User ID"), QStringLiteral("{userId}"), {{QStringLiteral("userId")}}},
        {Text::tr("Temporary password"), QStringLiteral("temporaryPassword"), {}, QStringLiteral("user")},
        {Text::tr("Invite link"), QStringLiteral("{invitationUrl}"), {{QStringLiteral("invitationUrl")}}},
    };
    auth0.generated = {
        {QStringLiteral("temporaryPassword"), {{QStringLiteral("adminWay"), {QStringLiteral("password")}}}}};
    auth0.kept = QStringLiteral("url clientId mode alias connectionName issuer adminEmail adminWay tenantName")
                     .split(QLatin1Char(' '));
    auth0.signIn = [](const QJsonObject &values) {
        return SignIn{QStringLiteral("/oauth/token"),
                      false,
                      values.value(QStringLiteral("clientId")).toString(),
                      {},
                      base(values) + QStringLiteral("/api/v2/")};
    };
    auth0.rights = rights;
    auth0.derive = derive;
    return auth0;
}

} // namespace reeve::idp::auth0
