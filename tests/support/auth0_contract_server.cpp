#include "tests/support/auth0_contract_server.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace reeve::test {

namespace {

/// What the description says of a call: its scope, and the members that a body must and may have.
struct Operation
{
    const char *method;
    const char *path; ///< a regular expression below /api/v2
    const char *scope;
    const char *required;
    const char *allowed;
};

constexpr Operation operations[] = {
    {"GET", "/clients", "read:clients", "", ""},
    {"POST", "/clients", "create:clients", "name",
     "app_type callbacks initiate_login_uri oidc_conformant token_endpoint_auth_method organization_usage grant_types "
     "client_metadata"},
    {"DELETE", "/clients/([^/]+)", "delete:clients", "", ""},
    {"GET", "/connections", "read:connections", "", ""},
    {"POST", "/connections", "create:connections", "name strategy", "enabled_clients options metadata"},
    {"DELETE", "/connections/([^/]+)", "delete:connections", "", ""},
    {"GET", "/organizations/name/([^/]+)", "read:organizations", "", ""},
    {"POST", "/organizations", "create:organizations", "name", "display_name branding metadata enabled_connections"},
    {"DELETE", "/organizations/([^/]+)", "delete:organizations", "", ""},
    {"GET", "/organizations/([^/]+)/enabled_connections/([^/]+)", "read:organizations", "", ""},
    {"POST", "/organizations/([^/]+)/enabled_connections", "create:organization_connections", "connection_id",
     "assign_membership_on_login"},
    {"DELETE", "/organizations/([^/]+)/enabled_connections/([^/]+)", "delete:organization_connections", "", ""},
    {"GET", "/roles", "read:roles", "", ""},
    {"POST", "/roles", "create:roles", "name", "description"},
    {"DELETE", "/roles/([^/]+)", "delete:roles", "", ""},
    {"GET", "/users-by-email", "read:users", "", ""},
    {"POST", "/users", "create:users", "connection",
     "email name given_name family_name password email_verified verify_email app_metadata"},
    {"DELETE", "/users/([^/]+)", "delete:users", "", ""},
    {"GET", "/organizations/([^/]+)/members", "read:organization_members", "", ""},
    {"POST", "/organizations/([^/]+)/members", "create:organization_members", "members", ""},
    {"DELETE", "/organizations/([^/]+)/members", "delete:organization_members", "members", ""},
    {"GET", "/organizations/([^/]+)/members/([^/]+)/roles", "read:organization_member_roles", "", ""},
    {"POST", "/organizations/([^/]+)/members/([^/]+)/roles", "create:organization_member_roles", "roles", ""},
    {"DELETE", "/organizations/([^/]+)/members/([^/]+)/roles", "delete:organization_member_roles", "roles", ""},
    {"GET", "/organizations/([^/]+)/invitations", "read:organization_invitations", "", ""},
    {"POST", "/organizations/([^/]+)/invitations", "create:organization_invitations", "inviter invitee client_id",
     "connection_id app_metadata user_metadata ttl_sec roles send_invitation_email"},
    {"DELETE", "/organizations/([^/]+)/invitations/([^/]+)", "delete:organization_invitations", "", ""},
};

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QJsonObject problem(int status, const QString &error, const QString &message)
{
    return {{u"statusCode"_qs, status}, {u"error"_qs, error}, {u"message"_qs, message}};
}

} // namespace

Auth0ContractServer::Auth0ContractServer()
    : m_server([this](const SeenRequest &request, QTcpSocket *socket) {
          const Answer answer = handle(request);
          QByteArray body;
          if (answer.body.isArray())
              body = QJsonDocument(answer.body.toArray()).toJson();
          else if (answer.body.isObject())
              body = QJsonDocument(answer.body.toObject()).toJson();
          socket->write(ScriptedServer::answer(answer.status, body));
      })
{
}

int Auth0ContractServer::count() const
{
    qsizetype all = 0;
    for (const auto &things : m_things)
        all += things.size();
    return static_cast<int>(all);
}

void Auth0ContractServer::failOnce(const QByteArray &method, const QString &pathBegin, int status)
{
    m_failing = QString::fromLatin1(method) + QLatin1Char(' ') + pathBegin;
    m_failingStatus = status;
}

Auth0ContractServer::Answer Auth0ContractServer::token(const SeenRequest &request) const
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const auto field = [&](const char *name) {
        return form.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    if (field("grant_type") != u"client_credentials" || field("client_id") != u"reeve" ||
        field("client_secret") != u"a secret")
        return {401, QJsonObject{{u"error"_qs, u"access_denied"_qs}, {u"error_description"_qs, u"Unauthorized"_qs}}};
    if (field("audience") != url().toString(QUrl::StripTrailingSlash) + u"/api/v2/")
        return {403,
                QJsonObject{{u"error"_qs, u"access_denied"_qs}, {u"error_description"_qs, u"Service not enabled"_qs}}};
    QStringList scopes;
    for (const Operation &one : operations)
        if (const QString scope = QString::fromLatin1(one.scope); !m_revoked.contains(scope))
            scopes << scope;
    const QByteArray claims = QJsonDocument(QJsonObject{{u"scope"_qs, scopes.join(QLatin1Char(' '))}}).toJson();
    const QByteArray token =
        "e30." + claims.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + ".e30";
    return {200, QJsonObject{{u"access_token"_qs, QString::fromLatin1(token)},
                             {u"token_type"_qs, u"Bearer"_qs},
                             {u"expires_in"_qs, 86400}}};
}

Auth0ContractServer::Answer Auth0ContractServer::create(const QString &kind, const QJsonObject &body,
                                                        const QString &idMember, const QString &prefix,
                                                        const QString &uniqueMember, int status)
{
    for (const QJsonObject &thing : std::as_const(m_things[kind]))
        if (!uniqueMember.isEmpty() && thing.value(uniqueMember) == body.value(uniqueMember))
            return {409, problem(409, u"Conflict"_qs, u"It exists already."_qs)};
    QJsonObject thing = body;
    if (!idMember.isEmpty())
        thing.insert(idMember, QString(prefix + QString::number(++m_number)));
    thing.remove(u"password"_qs);
    m_things[kind].append(thing);
    return {status, thing};
}

Auth0ContractServer::Answer Auth0ContractServer::remove(const QString &kind, const QString &member,
                                                        const QString &value, int status)
{
    const auto removed =
        m_things[kind].removeIf([&](const QJsonObject &thing) { return thing.value(member).toString() == value; });
    return removed > 0 ? Answer{status, {}} : Answer{404, problem(404, u"Not Found"_qs, u"It does not exist."_qs)};
}

Auth0ContractServer::Answer Auth0ContractServer::handle(const SeenRequest &request)
{
    const QUrl target(QString::fromLatin1(request.target));
    const QString path = target.path(QUrl::FullyDecoded);
    if (request.method == "POST" && path == u"/oauth/token")
        return token(request);
    if (!request.header("Authorization").startsWith("Bearer e30."))
        return {401, problem(401, u"Unauthorized"_qs, u"Missing authentication"_qs)};
    const QString call = QString::fromLatin1(request.method) + QLatin1Char(' ') + path.mid(7);
    if (!m_failing.isEmpty() && call.startsWith(m_failing)) {
        m_failing.clear();
        return {m_failingStatus, problem(m_failingStatus, u"Error"_qs, u"It did not work."_qs)};
    }
    const Operation *found = nullptr;
    QStringList parts;
    for (const Operation &one : operations) {
        const auto match = QRegularExpression(u"^/api/v2"_qs + QLatin1String(one.path) + QLatin1Char('$')).match(path);
        if (match.hasMatch() && request.method == one.method) {
            found = &one;
            parts = match.capturedTexts().mid(1);
        }
    }
    if (!found)
        return {404, problem(404, u"Not Found"_qs, u"No such path"_qs)};
    if (m_revoked.contains(QLatin1String(found->scope)))
        return {403, problem(403, u"Forbidden"_qs,
                             u"Insufficient scope, expected any of: "_qs + QLatin1String(found->scope))};
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QStringList required = words(found->required);
    for (const QString &member : required)
        if (!body.contains(member))
            return {400, problem(400, u"Bad Request"_qs,
                                 u"Payload validation error: 'Missing required property: "_qs + member)};
    for (const QString &member : body.keys())
        if (!required.contains(member) && !words(found->allowed).contains(member))
            return {400, problem(400, u"Bad Request"_qs,
                                 u"Payload validation error: 'Additional properties not allowed: "_qs + member)};

    const QUrlQuery query(target);
    const auto asked = [&](const char *name) {
        return query.queryItemValue(QString::fromLatin1(name), QUrl::FullyDecoded);
    };
    const auto list = [this](const QString &kind, const auto &wanted) {
        QJsonArray all;
        for (const QJsonObject &thing : std::as_const(m_things[kind]))
            if (wanted(thing))
                all.append(thing);
        return Answer{200, all};
    };
    QString operation = QString::fromLatin1(request.method) + QLatin1Char(' ') + QLatin1String(found->path).mid(1);
    operation.remove(u"/([^/]+)"_qs);
    if (operation == u"GET clients")
        return list(u"clients"_qs, [](const QJsonObject &) { return true; });
    if (operation == u"POST clients")
        return create(u"clients"_qs, body, u"client_id"_qs, u"client"_qs, {});
    if (operation == u"DELETE clients")
        return remove(u"clients"_qs, u"client_id"_qs, parts.at(0));
    if (operation == u"GET connections")
        return list(u"connections"_qs,
                    [&](const QJsonObject &one) { return one.value(u"name"_qs).toString() == asked("name"); });
    if (operation == u"POST connections")
        return create(u"connections"_qs, body, u"id"_qs, u"con_"_qs, u"name"_qs);
    if (operation == u"DELETE connections")
        return remove(u"connections"_qs, u"id"_qs, parts.at(0), 202);
    if (operation == u"GET organizations/name") {
        for (const QJsonObject &one : std::as_const(m_things[u"organizations"_qs]))
            if (one.value(u"name"_qs).toString() == parts.at(0))
                return {200, one};
        return {404, problem(404, u"Not Found"_qs, u"No organization found by that id or name"_qs)};
    }
    if (operation == u"POST organizations")
        return create(u"organizations"_qs, body, u"id"_qs, u"org_"_qs, u"name"_qs);
    if (operation == u"DELETE organizations")
        return remove(u"organizations"_qs, u"id"_qs, parts.at(0));
    if (operation == u"GET organizations/enabled_connections") {
        for (const QJsonObject &one : std::as_const(m_things[u"enabled_connections"_qs]))
            if (one.value(u"connection_id"_qs).toString() == parts.at(1))
                return {200, one};
        return {404, problem(404, u"Not Found"_qs, u"No connection found"_qs)};
    }
    if (operation == u"POST organizations/enabled_connections")
        return create(u"enabled_connections"_qs, body, {}, {}, u"connection_id"_qs);
    if (operation == u"DELETE organizations/enabled_connections")
        return remove(u"enabled_connections"_qs, u"connection_id"_qs, parts.at(1));
    if (operation == u"GET roles")
        return list(u"roles"_qs, [&](const QJsonObject &one) {
            return one.value(u"name"_qs).toString().contains(asked("name_filter"));
        });
    if (operation == u"POST roles")
        return create(u"roles"_qs, body, u"id"_qs, u"rol_"_qs, {}, 200);
    if (operation == u"DELETE roles")
        return remove(u"roles"_qs, u"id"_qs, parts.at(0), 200);
    if (operation == u"GET users-by-email")
        return list(u"users"_qs,
                    [&](const QJsonObject &one) { return one.value(u"email"_qs).toString() == asked("email"); });
    if (operation == u"POST users") {
        QJsonObject user = body;
        user.insert(u"identities"_qs, QJsonArray{QJsonObject{{u"connection"_qs, body.value(u"connection"_qs)}}});
        return create(u"users"_qs, user, u"user_id"_qs, u"auth0|"_qs, u"email"_qs);
    }
    if (operation == u"DELETE users")
        return remove(u"users"_qs, u"user_id"_qs, parts.at(0));
    if (operation == u"GET organizations/members")
        return list(u"members"_qs, [](const QJsonObject &) { return true; });
    if (operation == u"POST organizations/members") {
        create(u"members"_qs, {{u"user_id"_qs, body.value(u"members"_qs)[0]}}, {}, {}, {});
        return {204, {}};
    }
    if (operation == u"DELETE organizations/members")
        return remove(u"members"_qs, u"user_id"_qs, body.value(u"members"_qs)[0].toString());
    if (operation == u"GET organizations/members/roles")
        return list(u"member_roles"_qs, [](const QJsonObject &) { return true; });
    if (operation == u"POST organizations/members/roles") {
        create(u"member_roles"_qs, {{u"id"_qs, body.value(u"roles"_qs)[0]}, {u"name"_qs, u"IT_ADMIN"_qs}}, {}, {}, {});
        return {204, {}};
    }
    if (operation == u"DELETE organizations/members/roles")
        return remove(u"member_roles"_qs, u"id"_qs, body.value(u"roles"_qs)[0].toString());
    if (operation == u"GET organizations/invitations")
        return list(u"invitations"_qs, [](const QJsonObject &) { return true; });
    if (operation == u"POST organizations/invitations") {
        QJsonObject invitation = body;
        invitation.insert(u"invitation_url"_qs, u"https://app.example.com/login?invitation=abc&organization=org_1"_qs);
        return create(u"invitations"_qs, invitation, u"id"_qs, u"uinv_"_qs, {});
    }
    return remove(u"invitations"_qs, u"id"_qs, parts.at(1));
}

} // namespace reeve::test
