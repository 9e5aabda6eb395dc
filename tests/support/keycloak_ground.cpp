#include "tests/support/keycloak_ground.h"

#include "services/workspace/audit_store.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrlQuery>

namespace reeve::test {

using idp::Right;
using idp::Setup;

namespace {

const QString callback = QStringLiteral("http://127.0.0.1:9/callback");

} // namespace

void KeycloakGround::startServers()
{
    QVERIFY(m_server.install());
    QVERIFY(m_server.start());
    QVERIFY(m_mail.start());
    const QJsonArray admins = m_server.get(QStringLiteral("admin/realms/master/users?username=admin")).toArray();
    QCOMPARE(m_server
                 .ask("PUT", QStringLiteral("admin/realms/master/users/") + admins.at(0)[u"id"_qs].toString(),
                      QJsonObject{{u"email"_qs, u"operator@reeve.example"_qs}})
                 .status,
             204);
}

void KeycloakGround::onboardTenant()
{
    m_ground = PaneGround::open(PaneGround::Data::Empty);
    QVERIFY(m_ground);
    ++m_number;
    TenantStore &tenants = m_ground->workspace().tenants();
    const QString key = QStringLiteral("acme%1").arg(m_number);
    const QString domain = key + QStringLiteral(".example");
    const auto made = answer(tenants.onboard({QStringLiteral("Acme %1").arg(m_number),
                                              key,
                                              {domain},
                                              {{}, {}, {}, {}, QStringLiteral("GB")},
                                              {{},
                                               QStringLiteral("Ada"),
                                               QStringLiteral("Lovelace"),
                                               QStringLiteral("ada@") + domain,
                                               QStringLiteral("admin"),
                                               true}}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
    m_tenant = answer(tenants.detail(made->id)).value_or(TenantDetail());
}

std::unique_ptr<Setup> KeycloakGround::newSetup()
{
    auto setup =
        std::make_unique<Setup>(m_ground->workspace(), m_ground->state(), m_ground->context().secrets, m_tenant);
    answer(setup->load());
    return setup;
}

void KeycloakGround::asAdmin(Setup &setup)
{
    setup.setValues({{u"url"_qs, m_server.url().toString()},
                     {u"authRealm"_qs, u"master"_qs},
                     {u"account"_qs, u"user"_qs},
                     {u"user"_qs, u"admin"_qs}});
    setup.setSecret(u"password"_qs, u"admin"_qs);
}

void KeycloakGround::enter(Setup &setup, const QString &mode, const QJsonObject &more)
{
    setup.setValues({{u"mode"_qs, mode}, {u"sharedRealm"_qs, u"shared"_qs}});
    setup.propose(setup.provider().settings);
    setup.setValues({{u"smtpHost"_qs, u"127.0.0.1"_qs},
                     {u"smtpPort"_qs, QString::number(m_mail.port())},
                     {u"smtpSecurity"_qs, u"none"_qs},
                     {u"smtpFrom"_qs, u"login@reeve.example"_qs},
                     {u"redirectUris"_qs, QJsonArray{callback}},
                     {u"appType"_qs, u"confidential"_qs}});
    setup.setValues(more);
    const auto checked = setup.check(setup.provider().connection + setup.provider().settings);
    QVERIFY2(checked, checked ? "" : qPrintable(checked.error().line()));
}

QString KeycloakGround::prepared(Setup &setup)
{
    const auto rights = answer(setup.prepare());
    if (!rights)
        return rights.error().line();
    QStringList missing;
    for (const Right &right : *rights)
        if (!right.held)
            missing << right.name;
    return missing.join(QLatin1Char(' '));
}

QString KeycloakGround::finish(Setup &setup, void (Setup::*begin)())
{
    QString text;
    bool ended = false;
    QObject context;
    connect(&setup, &Setup::succeeded, &context, [&] { ended = true; });
    connect(&setup, &Setup::failed, &context, [&](const Error &error) {
        ended = true;
        text = error.line();
    });
    (setup.*begin)();
    if (!QTest::qWaitFor([&] { return ended; }, 60'000))
        return QStringLiteral("did not end");
    return text;
}

QUrl KeycloakGround::linkMailedTo(const QString &address)
{
    static const QRegularExpression link(QStringLiteral("https?://\\S+action-token\\S+"));
    QUrl found;
    const auto look = [&] {
        for (const QJsonObject &mail : m_mail.mails())
            if (mail.value(u"recipients"_qs).toArray().contains(address))
                found = QUrl(link.match(mail.value(u"body"_qs).toString()).captured());
        return !found.isEmpty();
    };
    return QTest::qWaitFor(look, 10'000) ? found : QUrl();
}

QJsonObject KeycloakGround::signIn(const QString &realm, const QString &client, const QString &secret,
                                   const QString &user, const QString &password, const QString &next)
{
    const QString base = m_server.url().toString() + QStringLiteral("/realms/%1/protocol/openid-connect/").arg(realm);
    Browser browser(m_server.url());
    auto page =
        browser.open(QUrl(base + QStringLiteral("auth?response_type=code&scope=openid&client_id=%1&redirect_uri=%2")
                                     .arg(client, QString::fromLatin1(QUrl::toPercentEncoding(callback)))));
    page = browser.send(page.form(), {{u"username"_qs, user}, {u"password"_qs, password}});
    // Where there are organizations, the name is asked for first, and the password on the next page.
    if (page.text.contains(u"name=\"password\""_qs))
        page = browser.send(page.form(), {{u"password"_qs, password}});
    if (!next.isEmpty() && !page.form().isEmpty())
        page = browser.send(page.form(), {{u"password-new"_qs, next}, {u"password-confirm"_qs, next}});
    const QString code = QUrlQuery(page.url).queryItemValue(u"code"_qs);
    if (code.isEmpty())
        return {};
    const auto answer =
        browser.send(QUrl(base + QStringLiteral("token")), {{u"grant_type"_qs, u"authorization_code"_qs},
                                                            {u"code"_qs, code},
                                                            {u"redirect_uri"_qs, callback},
                                                            {u"client_id"_qs, client},
                                                            {u"client_secret"_qs, secret}});
    const QByteArray token =
        QJsonDocument::fromJson(answer.text.toUtf8()).object().value(u"access_token"_qs).toString().toUtf8();
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

void KeycloakGround::serviceAccount(const QString &realm, const QString &name, const QString &rolesOf,
                                    const QStringList &roles)
{
    const QString path = QStringLiteral("admin/realms/") + realm;
    m_server.ask("POST", path + u"/clients"_qs,
                 QJsonObject{{u"clientId"_qs, name},
                             {u"secret"_qs, u"a secret"_qs},
                             {u"publicClient"_qs, false},
                             {u"serviceAccountsEnabled"_qs, true}});
    const auto idOf = [&](const QString &client) {
        return m_server.get(path + u"/clients?clientId="_qs + client).toArray().at(0)[u"id"_qs].toString();
    };
    const QString account =
        m_server.get(path + u"/clients/"_qs + idOf(name) + u"/service-account-user"_qs)[u"id"_qs].toString();
    QJsonArray granted;
    for (const QString &role : roles)
        granted.append(rolesOf.isEmpty() ? m_server.get(path + u"/roles/"_qs + role)
                                         : m_server.get(path + u"/clients/"_qs + idOf(rolesOf) + u"/roles/"_qs + role));
    const QString where = rolesOf.isEmpty() ? u"realm"_qs : QString(u"clients/"_qs + idOf(rolesOf));
    QCOMPARE(m_server.ask("POST", path + u"/users/"_qs + account + u"/role-mappings/"_qs + where, granted).status, 204);
}

QStringList KeycloakGround::actions()
{
    AuditFilter filter;
    filter.entityId = m_tenant.tenant.id;
    QStringList all;
    const auto page =
        answer(m_ground->workspace().audit().page(filter, Qt::AscendingOrder, {100, PageDirection::Forward, {}}));
    if (page)
        for (const AuditEvent &event : page->rows)
            all << event.action;
    return all;
}

} // namespace reeve::test
