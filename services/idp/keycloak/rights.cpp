#include "services/idp/keycloak/keycloak.h"
#include "services/idp/session.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

namespace reeve::idp::keycloak {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Keycloak)
};

const QString anyAdmin = QStringLiteral("admin"); ///< the realm role of master that holds every other
const Cancelled never = [] { return false; };

/// The roles of an account: of the realm that it lives in, and of that realm's clients.
struct Roles
{
    QSet<QString> realm;
    QHash<QString, QSet<QString>> clients;
};

QSet<QString> names(const QJsonArray &roles)
{
    QSet<QString> all;
    for (const auto &role : roles)
        all.insert(role.isString() ? role.toString() : role.toObject().value(QStringLiteral("name")).toString());
    return all;
}

Roles rolesIn(const QJsonObject &claims)
{
    Roles roles;
    roles.realm = names(claims[QStringLiteral("realm_access")][QStringLiteral("roles")].toArray());
    const QJsonObject clients = claims.value(QStringLiteral("resource_access")).toObject();
    for (auto client = clients.begin(); client != clients.end(); ++client)
        roles.clients.insert(client.key(), names((*client)[QStringLiteral("roles")].toArray()));
    return roles;
}

Result<QJsonArray> list(Session &session, const QString &path, const QueryItems &query = {})
{
    REEVE_TRY(reply, session.get(path, query, never));
    if (!reply.http.ok()) {
        Error error = refusal(reply, QStringLiteral("view-users"));
        error.text = Text::tr("The roles of this account cannot be seen: %1").arg(error.text);
        return fail(error);
    }
    return reply.http.json.toArray();
}

/// admin-cli's tokens carry no roles (Keycloak 26, lightweight access tokens), so a person's are looked up.
Result<Roles> rolesOfUser(Session &session, const QJsonObject &values, const QString &client)
{
    const QString realm = QStringLiteral("/admin/realms/%1").arg(values.value(QStringLiteral("authRealm")).toString());
    REEVE_TRY(users, list(session, realm + QStringLiteral("/users"),
                          {{QStringLiteral("username"), values.value(QStringLiteral("user")).toString()},
                           {QStringLiteral("exact"), QStringLiteral("true")}}));
    const QString mappings =
        realm + QStringLiteral("/users/%1/role-mappings/").arg(users.at(0)[QStringLiteral("id")].toString());
    Roles roles;
    REEVE_TRY(realmRoles, list(session, mappings + QStringLiteral("realm/composite")));
    roles.realm = names(realmRoles);
    if (roles.realm.contains(anyAdmin))
        return roles;
    REEVE_TRY(clients, list(session, realm + QStringLiteral("/clients"), {{QStringLiteral("clientId"), client}}));
    if (clients.isEmpty())
        return roles;
    REEVE_TRY(
        clientRoles,
        list(session,
             mappings + QStringLiteral("clients/%1/composite").arg(clients.at(0)[QStringLiteral("id")].toString())));
    roles.clients.insert(client, names(clientRoles));
    return roles;
}

} // namespace

/// What each mode needs, as Keycloak 26.4 asks for it: organizations, realm roles and mail want manage-realm.
Result<QList<Right>> rights(Session &session, const QJsonObject &values)
{
    const QString authRealm = values.value(QStringLiteral("authRealm")).toString();
    const QString realm = values.value(QStringLiteral("realm")).toString();
    // In master every realm has a client "<realm>-realm" that holds its roles; elsewhere a realm has its own only.
    const QString client =
        authRealm == realm ? QStringLiteral("realm-management") : QString(realm + QStringLiteral("-realm"));

    REEVE_TRY(claims, session.claims(never));
    const bool told =
        claims.contains(QStringLiteral("realm_access")) || claims.contains(QStringLiteral("resource_access"));
    Roles roles = rolesIn(claims);
    if (!told && values.value(QStringLiteral("account")) == QStringLiteral("user")) {
        REEVE_TRY(found, rolesOfUser(session, values, client));
        roles = found;
    }
    const bool admin = authRealm == QStringLiteral("master") && roles.realm.contains(anyAdmin);

    REEVE_TRY(seen, session.get(QStringLiteral("/admin/realms/") + realm, {}, never));
    if (seen.http.status == 404)
        return QList<Right>{
            {QStringLiteral("create-realm"), authRealm, Text::tr("Create the realm %1").arg(realm),
             admin || (authRealm == QStringLiteral("master") && roles.realm.contains(QStringLiteral("create-realm")))}};

    QList<std::pair<QString, QString>> needed{
        {QStringLiteral("manage-realm"), Text::tr("Mail server, roles and organizations")},
        {QStringLiteral("manage-users"), Text::tr("Create the administrator and send the invitation")}};
    if (!values.value(QStringLiteral("appClientId")).toString().isEmpty())
        needed.append({QStringLiteral("manage-clients"), Text::tr("Create the client")});
    const QString federation = values.value(QStringLiteral("federation")).toString();
    if (federation == QStringLiteral("oidc") || federation == QStringLiteral("saml"))
        needed.append({QStringLiteral("manage-identity-providers"), Text::tr("Add the identity provider")});
    const QSet<QString> held = roles.clients.value(client);
    QList<Right> all;
    for (const auto &[name, purpose] : needed)
        all.append(
            {name, client, purpose, admin || held.contains(name) || held.contains(QStringLiteral("realm-admin"))});
    return all;
}

} // namespace reeve::idp::keycloak
