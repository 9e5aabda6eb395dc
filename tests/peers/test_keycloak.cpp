#include "services/idp/invite.h"
#include "services/idp/registrar.h"
#include "services/idp/tenant_setup.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/engine_room.h"
#include "tests/support/keycloak_ground.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace reeve;
using namespace reeve::idp;
using namespace reeve::test;

/// The real Keycloak 26.4.5 and a real mail server, from what an operator enters to a person who is signed in.
class TestKeycloak : public KeycloakGround
{
    Q_OBJECT
private slots:
    void initTestCase() { startServers(); }
    void init() { onboardTenant(); }
    void cleanup() { m_ground.reset(); }
    void aRealmWithAnInvitedAdministrator();
    void anOrganizationWithATemporaryPassword();
    void anotherTenantFindsTheSharedRealm();
    void theSameAgainFindsEverything();
    void takingBackLeavesTheServerAsItWas();
    void aMissingRoleIsNamed();
    void anExpiredTokenIsRenewed();
    void aServerThatIsKilledMidway();
    void aWrongCertificateIsRefused();
    void aMailServerThatIsDownLosesNothing();
    void peopleOfAnotherProviderSignInThrough();
    void adminsRealmIsNoTenants();
    void aRunSetsItsTenantUpAndTakesItBack();
};

void TestKeycloak::aRealmWithAnInvitedAdministrator()
{
    const auto setup = newSetup();
    asAdmin(*setup);
    QVERIFY(answer(setup->connectAccount()));
    enter(*setup, QString(u"realm"_qs), {{u"adminWay"_qs, u"invite"_qs}, {u"smtpTest"_qs, true}});
    QCOMPARE(prepared(*setup), QString());
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QVERIFY(setup->isComplete());

    const QString realm = m_tenant.tenant.key;
    const QString admin = QStringLiteral("ada@%1.example").arg(realm);
    QVERIFY(QTest::qWaitFor([&] {
        return std::ranges::any_of(m_mail.mails(), [](const QJsonObject &mail) {
            return mail.value(u"recipients"_qs).toArray().contains(u"operator@reeve.example"_qs);
        });
    }));

    Browser browser(m_server.url());
    auto page = browser.open(linkMailedTo(admin));
    QCOMPARE(page.status, 200);
    if (const QUrl proceed = page.link(u"action-token"_qs); !proceed.isEmpty())
        page = browser.open(proceed);
    page = browser.send(page.form(), {{u"password-new"_qs, newPassword}, {u"password-confirm"_qs, newPassword}});
    QCOMPARE(page.status, 200);

    const QString secret = setup->secret(u"appSecret"_qs);
    const QJsonObject claims = signIn(realm, realm + u"-app"_qs, secret, admin, newPassword);
    QVERIFY2(!claims.isEmpty(), "nobody was signed in");
    QVERIFY(claims[u"realm_access"_qs][u"roles"_qs].toArray().contains(u"IT_ADMIN"_qs));
    QVERIFY(claims[u"email_verified"_qs].toBool());
    QString userId;
    for (const OutcomeLine &line : setup->outcome())
        if (line.value == claims[u"sub"_qs].toString())
            userId = line.value;
    QVERIFY2(!userId.isEmpty(), "the user's id is not told");

    // What is kept of it: no secret, neither in the journal nor in the tenant's configuration.
    const auto detail = answer(m_ground->workspace().tenants().detail(m_tenant.tenant.id));
    const TenantConfig *config = invitable(*detail);
    QVERIFY(config);
    QCOMPARE(config->value[u"userId"_qs].toString(), userId);
    const QString kept = QString::fromUtf8(QJsonDocument(config->value).toJson()) +
                         QString::fromUtf8(QJsonDocument(setup->journal().toJson()).toJson());
    QVERIFY(!secret.isEmpty() && !kept.contains(secret));
    QVERIFY(actions().contains(u"keycloak.provisioned"_qs));
}

void TestKeycloak::anOrganizationWithATemporaryPassword()
{
    // The shared realm stands already, and the account has what the seed asks for and no more.
    QCOMPARE(m_server.ask("POST", u"admin/realms"_qs, QJsonObject{{u"realm"_qs, u"shared"_qs}, {u"enabled"_qs, true}})
                 .status,
             201);
    serviceAccount(u"shared"_qs, u"reeve"_qs, u"realm-management"_qs,
                   {u"manage-realm"_qs, u"manage-users"_qs, u"manage-clients"_qs});
    const auto setup = newSetup();
    setup->setValues({{u"url"_qs, m_server.url().toString()},
                      {u"authRealm"_qs, u"shared"_qs},
                      {u"account"_qs, u"service"_qs},
                      {u"clientId"_qs, u"reeve"_qs}});
    setup->setSecret(u"clientSecret"_qs, u"a secret"_qs);
    enter(*setup, u"organization"_qs, {{u"adminWay"_qs, u"password"_qs}, {u"verifyEmail"_qs, false}});
    QCOMPARE(prepared(*setup), QString());
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QCOMPARE(state(*setup, "realm"), StepState::Found);
    QCOMPARE(state(*setup, "organizations"), StepState::Created);

    const QString key = m_tenant.tenant.key;
    const QString admin = QStringLiteral("ada@%1.example").arg(key);
    const QJsonObject values = setup->journal().values(setup->plan());
    const QString path = QStringLiteral("admin/realms/shared/organizations/") + values[u"organizationId"_qs].toString();
    const QJsonValue organization = m_server.get(path);
    QCOMPARE(organization[u"alias"_qs].toString(), key);
    QCOMPARE(organization[u"domains"_qs][0][u"name"_qs].toString(), QString(key + u".example"_qs));
    QCOMPARE(m_server.get(path + u"/members"_qs)[0][u"email"_qs].toString(), admin);

    const QString temporary = setup->secret(u"temporaryPassword"_qs);
    QVERIFY(temporary.size() >= 20);
    QVERIFY(signIn(u"shared"_qs, key + u"-app"_qs, setup->secret(u"appSecret"_qs), admin, temporary).isEmpty());
    const QJsonObject claims =
        signIn(u"shared"_qs, key + u"-app"_qs, setup->secret(u"appSecret"_qs), admin, temporary, newPassword);
    QVERIFY(claims[u"realm_access"_qs][u"roles"_qs].toArray().contains(u"IT_ADMIN"_qs));
}

void TestKeycloak::anotherTenantFindsTheSharedRealm()
{
    const auto setup = newSetup();
    asAdmin(*setup);
    enter(*setup, u"shared"_qs, {{u"adminWay"_qs, u"invite"_qs}});
    QCOMPARE(prepared(*setup), QString());
    QCOMPARE(finish(*setup, &Setup::run), QString());
    for (const char *step : {"realm", "mailServer", "role"})
        QCOMPARE(state(*setup, step), StepState::Found);
    for (const char *step : {"client", "user", "userRole"})
        QCOMPARE(state(*setup, step), StepState::Created);
    QVERIFY(!linkMailedTo(QStringLiteral("ada@%1.example").arg(m_tenant.tenant.key)).isEmpty());
}

void TestKeycloak::theSameAgainFindsEverything()
{
    for (const StepState expected : {StepState::Created, StepState::Found}) {
        const auto setup = newSetup();
        asAdmin(*setup);
        enter(*setup, u"organization"_qs, {{u"adminWay"_qs, u"password"_qs}});
        QCOMPARE(prepared(*setup), QString());
        QCOMPARE(finish(*setup, &Setup::run), QString());
        for (const char *step : {"organization", "client", "user", "userRole", "member"})
            QCOMPARE(state(*setup, step), expected);
        // A password that was not set is not told.
        QCOMPARE(std::ranges::any_of(setup->outcome(), &OutcomeLine::secret), expected == StepState::Created);
        setup->finish();
    }
}

void TestKeycloak::takingBackLeavesTheServerAsItWas()
{
    const QStringList realms = m_server.realms();
    const auto things = [this](const char *what) {
        return m_server.get(u"admin/realms/shared/"_qs + QLatin1String(what)).toArray().size();
    };
    for (const char *mode : {"realm", "organization"}) {
        const QList<qsizetype> before{things("clients"), things("organizations"), things("roles"), things("users")};
        const auto setup = newSetup();
        asAdmin(*setup);
        enter(*setup, QLatin1String(mode), {{u"adminWay"_qs, u"invite"_qs}});
        QCOMPARE(prepared(*setup), QString());
        QCOMPARE(finish(*setup, &Setup::run), QString());
        QCOMPARE(finish(*setup, &Setup::rollBack), QString());
        QCOMPARE(m_server.realms(), realms);
        QCOMPARE((QList<qsizetype>{things("clients"), things("organizations"), things("roles"), things("users")}),
                 before);
        QVERIFY(!setup->isBegun());
    }
    QTRY_VERIFY(actions().contains(u"keycloak.rolled_back"_qs));
}

void TestKeycloak::aMissingRoleIsNamed()
{
    serviceAccount(u"shared"_qs, u"helper"_qs, u"realm-management"_qs, {u"manage-users"_qs});
    const auto setup = newSetup();
    setup->setValues({{u"url"_qs, m_server.url().toString()},
                      {u"authRealm"_qs, u"shared"_qs},
                      {u"account"_qs, u"service"_qs},
                      {u"clientId"_qs, u"helper"_qs}});
    setup->setSecret(u"clientSecret"_qs, u"a secret"_qs);
    enter(*setup, u"organization"_qs, {{u"adminWay"_qs, u"invite"_qs}});
    QCOMPARE(prepared(*setup), u"manage-realm manage-clients"_qs);
    const QString refused = finish(*setup, &Setup::run);
    QVERIFY2(refused.contains(u"manage-realm"_qs), qPrintable(refused));
    QTRY_VERIFY(actions().contains(u"keycloak.provision_failed"_qs));

    // In master one role is enough for a realm of the tenant's own; the new realm's roles come with the next token.
    serviceAccount(u"master"_qs, u"creator"_qs, {}, {u"create-realm"_qs});
    setup->setValues({{u"authRealm"_qs, u"master"_qs}, {u"clientId"_qs, u"creator"_qs}});
    enter(*setup, u"realm"_qs, {{u"adminWay"_qs, u"invite"_qs}});
    QCOMPARE(prepared(*setup), QString());
    QCOMPARE(finish(*setup, &Setup::run), QString());
}

void TestKeycloak::anExpiredTokenIsRenewed()
{
    const auto setup = newSetup();
    asAdmin(*setup);
    enter(*setup, u"realm"_qs, {{u"adminWay"_qs, u"password"_qs}});
    QCOMPARE(prepared(*setup), QString());
    bool ended = false;
    connect(setup.get(), &Setup::progressed, this, [&] {
        if (!ended && state(*setup, "realm") == StepState::Created) {
            ended = true;
            m_server.ask("POST", u"admin/realms/master/logout-all"_qs);
        }
    });
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QVERIFY(ended);
}

void TestKeycloak::aServerThatIsKilledMidway()
{
    const QStringList realms = m_server.realms();
    {
        const auto setup = newSetup();
        asAdmin(*setup);
        enter(*setup, u"realm"_qs, {{u"adminWay"_qs, u"password"_qs}});
        QCOMPARE(prepared(*setup), QString());
        connect(setup.get(), &Setup::progressed, this, [&] {
            if (state(*setup, "client") == StepState::Sent || state(*setup, "client") == StepState::Created)
                m_server.kill();
        });
        const QString error = finish(*setup, &Setup::run);
        QVERIFY2(error.contains(u"127.0.0.1"_qs), qPrintable(error));
        QVERIFY(!setup->isComplete());
    }
    QVERIFY(m_server.start());
    // Another window, or the next day: it goes on from what is on disk.
    const auto setup = newSetup();
    QVERIFY(setup->isBegun());
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QCOMPARE(state(*setup, "client"), StepState::Created);
    QVERIFY(setup->isComplete());
    QCOMPARE(finish(*setup, &Setup::rollBack), QString());
    QCOMPARE(m_server.realms(), realms);
}

void TestKeycloak::aWrongCertificateIsRefused()
{
    const auto setup = newSetup();
    asAdmin(*setup);
    setup->setValues({{u"url"_qs, m_server.secureUrl().toString()}});
    const auto refused = answer(setup->connectAccount());
    QVERIFY(!refused);
    QVERIFY2(refused.error().line().contains(u"certificate"_qs, Qt::CaseInsensitive),
             qPrintable(refused.error().line()));
    setup->setValues({{u"caFile"_qs, m_server.certificate()}});
    const auto trusted = answer(setup->connectAccount());
    QVERIFY2(trusted, trusted ? "" : qPrintable(trusted.error().line()));
    setup->setSecret(u"password"_qs, u"wrong"_qs);
    const auto wrong = answer(setup->connectAccount());
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, ErrorKind::Unauthorized);
}

void TestKeycloak::aMailServerThatIsDownLosesNothing()
{
    m_mail.stop();
    const auto setup = newSetup();
    asAdmin(*setup);
    enter(*setup, u"realm"_qs, {{u"adminWay"_qs, u"invite"_qs}});
    QCOMPARE(prepared(*setup), QString());
    const QString error = finish(*setup, &Setup::run);
    QVERIFY2(error.contains(u"500"_qs) && error.contains(u"mail server"_qs), qPrintable(error));
    QVERIFY(setup->skip(u"user"_qs).error().kind == ErrorKind::State);
    QVERIFY(setup->skip(u"invite"_qs));
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QVERIFY(setup->isComplete());
    setup->finish();
    QTRY_VERIFY(actions().contains(u"keycloak.provision_failed"_qs));
    const auto tenant = answer(m_ground->workspace().tenants().detail(m_tenant.tenant.id));
    QVERIFY(tenant);

    QVERIFY(m_mail.start({QStringLiteral("--port"), QString::number(m_mail.port())}) || m_mail.start());
    QCOMPARE(m_server
                 .ask("PUT", u"admin/realms/"_qs + m_tenant.tenant.key,
                      QJsonObject{{u"smtpServer"_qs, QJsonObject{{u"host"_qs, u"127.0.0.1"_qs},
                                                                 {u"port"_qs, QString::number(m_mail.port())},
                                                                 {u"from"_qs, u"login@reeve.example"_qs}}}})
                 .status,
             204);
    const auto sent = answer(sendInvite(m_ground->workspace(), m_ground->context().secrets, *tenant));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
    QVERIFY(!linkMailedTo(QStringLiteral("ada@%1.example").arg(m_tenant.tenant.key)).isEmpty());
    QVERIFY(actions().contains(u"keycloak.invite_sent"_qs));
}

void TestKeycloak::peopleOfAnotherProviderSignInThrough()
{
    // The shared realm plays the other provider, by OpenID Connect and by SAML.
    const QString other = m_server.url().toString() + u"/realms/shared"_qs;
    for (const char *kind : {"oidc", "saml"}) {
        const auto setup = newSetup();
        asAdmin(*setup);
        setup->setSecret(u"federationSecret"_qs, u"known there"_qs);
        enter(*setup, u"organization"_qs,
              {{u"adminWay"_qs, u"password"_qs},
               {u"federation"_qs, QLatin1String(kind)},
               {u"federationAlias"_qs, QString(m_tenant.tenant.key + QLatin1Char('-') + QLatin1String(kind))},
               {u"federationSource"_qs, other},
               {u"federationMetadata"_qs, QString(other + u"/protocol/saml/descriptor"_qs)},
               {u"federationClientId"_qs, u"reeve"_qs}});
        QCOMPARE(prepared(*setup), QString());
        QCOMPARE(finish(*setup, &Setup::run), QString());
        const QJsonValue config = m_server.get(QStringLiteral("admin/realms/shared/identity-provider/instances/%1-%2")
                                                   .arg(m_tenant.tenant.key, QLatin1String(kind)))[u"config"_qs];
        QVERIFY2(config[QLatin1String(kind) == u"oidc" ? u"tokenUrl"_qs : u"singleSignOnServiceUrl"_qs]
                     .toString()
                     .startsWith(other),
                 kind);
        const QString organization = setup->journal().values(setup->plan())[u"organizationId"_qs].toString();
        const QJsonArray linked =
            m_server.get(u"admin/realms/shared/organizations/"_qs + organization + u"/identity-providers"_qs).toArray();
        QVERIFY(!linked.isEmpty());
        setup->finish();
    }
}

void TestKeycloak::adminsRealmIsNoTenants()
{
    const auto setup = newSetup();
    asAdmin(*setup);
    enter(*setup, u"realm"_qs, {});
    setup->setValues({{u"realm"_qs, u"master"_qs}});
    const auto refused = setup->check(setup->provider().settings);
    QVERIFY(!refused);
    QCOMPARE(refused.error().field(), u"realm"_qs);
}

void TestKeycloak::aRunSetsItsTenantUpAndTakesItBack()
{
    const QString path = u"admin/realms/runs"_qs;
    QCOMPARE(m_server
                 .ask("POST", u"admin/realms"_qs,
                      QJsonObject{{u"realm"_qs, u"runs"_qs}, {u"enabled"_qs, true}, {u"organizationsEnabled"_qs, true}})
                 .status,
             201);
    const auto stands = [&] {
        return m_server.get(path + u"/users"_qs).toArray().size() +
               m_server.get(path + u"/organizations"_qs).toArray().size() +
               m_server.get(path + u"/clients"_qs).toArray().size() +
               m_server.get(path + u"/roles"_qs).toArray().size();
    };
    const auto before = stands();
    const QTemporaryDir folder;
    EngineRoom room(engineRoomPlace(u"sqlite"_qs, folder));
    const QJsonObject values{{u"url"_qs, m_server.url().toString()},
                             {u"authRealm"_qs, u"master"_qs},
                             {u"account"_qs, u"user"_qs},
                             {u"user"_qs, u"admin"_qs},
                             {u"mode"_qs, u"organization"_qs},
                             {u"sharedRealm"_qs, u"runs"_qs},
                             {u"smtpHost"_qs, u"127.0.0.1"_qs},
                             {u"smtpPort"_qs, QString::number(m_mail.port())},
                             {u"smtpSecurity"_qs, u"none"_qs},
                             {u"smtpFrom"_qs, u"login@reeve.example"_qs},
                             {u"redirectUris"_qs, QJsonArray{u"http://127.0.0.1:9/callback"_qs}}};
    REEVE_DONE(room.workspace().settings().write(
        {{QString(providerSetting), u"keycloak"_qs}, {QString(valuesSetting), values}}));
    const auto registrar = std::make_shared<Registrar>();
    registrar->use({u"keycloak"_qs, values, {{u"password"_qs, u"admin"_qs}}});
    Engine::Options options;
    options.identity = registrar;
    room.start(options);
    const Id tenant = room.onboard(u"runs1"_qs);
    const Id run = room.provision(tenant);
    QVERIFY(QTest::qWaitFor([&] { return room.run(run).waitReason == WaitReason::Webhook; }, 60'000));
    const QJsonArray organizations = m_server.get(path + u"/organizations"_qs).toArray();
    QCOMPARE(organizations.size(), 1);
    QCOMPARE(organizations[0][u"alias"_qs].toString(), u"runs1"_qs);
    QVERIFY(!linkMailedTo(u"ada@runs1.example"_qs).isEmpty());
    const auto detail = answer(room.workspace().tenants().detail(tenant));
    QVERIFY(detail);
    QVERIFY(invitable(*detail));
    QCOMPARE(detail->timeline.last().action, u"keycloak.provisioned"_qs);

    REEVE_DONE(room.workspace().runs().cancel({run}, u"no longer wanted"_qs));
    QVERIFY(QTest::qWaitFor([&] { return room.run(run).state == RunState::Cancelled; }, 60'000));
    QCOMPARE(stands(), before);
    QCOMPARE(room.status(tenant), TenantStatus::PendingProvision);
    QVERIFY(!invitable(*answer(room.workspace().tenants().detail(tenant))));
}

QTEST_MAIN(TestKeycloak)
#include "test_keycloak.moc"
