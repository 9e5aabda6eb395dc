#include "services/idp/invite.h"
#include "services/idp/setup.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/auth0_contract_server.h"
#include "tests/support/pane_ground.h"

#include <QJsonDocument>

using namespace reeve;
using namespace reeve::idp;
using namespace reeve::test;

/// Auth0 by its contract (see Auth0ContractServer), and what every provider has in common: going on after a failure,
/// finding what exists, taking back, and secrets.
class TestAuth0Setup : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void invitesTheAdministrator();
    void makesTheAdministratorWithAPassword();
    void aMissingScopeIsNamed();
    void goesOnAfterAFailure();
    void takesBackExactlyWhatItMade();
    void theSameAgainFindsEverything();
    void theInvitationIsSentAgain();
    void secretsStayInTheKeyring();
    void whoMayNotWriteStartsNothing();
    void aClosedSetupGoesOn();

private:
    std::unique_ptr<Setup> newSetup(const QString &way = u"invite"_qs);
    QString finish(Setup &setup, void (Setup::*begin)());

    std::unique_ptr<Auth0ContractServer> m_server;
    std::unique_ptr<PaneGround> m_ground;
    TenantDetail m_tenant;
};

void TestAuth0Setup::init()
{
    m_server = std::make_unique<Auth0ContractServer>();
    m_ground = PaneGround::open(PaneGround::Data::Empty);
    QVERIFY(m_ground);
    TenantStore &tenants = m_ground->workspace().tenants();
    const auto made =
        answer(tenants.onboard({u"Acme"_qs,
                                u"acme"_qs,
                                {u"acme.example"_qs},
                                {{}, {}, {}, {}, u"GB"_qs},
                                {{}, u"Ada"_qs, u"Lovelace"_qs, u"ada@acme.example"_qs, u"admin"_qs, true}}));
    QVERIFY2(made, made ? "" : qPrintable(made.error().line()));
    m_tenant = answer(tenants.detail(made->id)).value_or(TenantDetail());
}

std::unique_ptr<Setup> TestAuth0Setup::newSetup(const QString &way)
{
    auto setup =
        std::make_unique<Setup>(m_ground->workspace(), m_ground->state(), m_ground->context().secrets, m_tenant);
    setup->setProvider(u"auth0"_qs);
    answer(setup->load());
    if (setup->isBegun())
        return setup;
    setup->setValues({{u"url"_qs, m_server->url().toString(QUrl::StripTrailingSlash)}, {u"clientId"_qs, u"reeve"_qs}});
    setup->setSecret(u"clientSecret"_qs, u"a secret"_qs);
    setup->propose(setup->provider().settings);
    setup->setValues({{u"redirectUris"_qs, QJsonArray{u"https://app.example.com/callback"_qs}},
                      {u"loginUrl"_qs, u"https://app.example.com/login"_qs},
                      {u"adminWay"_qs, way}});
    const auto checked = setup->check(setup->provider().connection + setup->provider().settings);
    if (!checked)
        qWarning("%s", qPrintable(checked.error().line()));
    return setup;
}

QString TestAuth0Setup::finish(Setup &setup, void (Setup::*begin)())
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
    return QTest::qWaitFor([&] { return ended; }, 20'000) ? text : u"did not end"_qs;
}

void TestAuth0Setup::invitesTheAdministrator()
{
    const auto setup = newSetup();
    QVERIFY(answer(setup->prepare()));
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QVERIFY(setup->isComplete());
    const QJsonObject invitation = m_server->all(u"invitations"_qs).value(0);
    QCOMPARE(invitation[u"invitee"_qs][u"email"_qs].toString(), u"ada@acme.example"_qs);
    QCOMPARE(invitation[u"roles"_qs][0], m_server->all(u"roles"_qs).value(0)[u"id"_qs]);
    QVERIFY(m_server->all(u"users"_qs).isEmpty());
    QVERIFY(std::ranges::any_of(setup->outcome(), [](const OutcomeLine &line) {
        return line.value.startsWith(u"https://app.example.com/login?invitation="_qs);
    }));
}

void TestAuth0Setup::makesTheAdministratorWithAPassword()
{
    const auto setup = newSetup(u"password"_qs);
    QVERIFY(answer(setup->prepare()));
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QCOMPARE(m_server->all(u"users"_qs).size(), 1);
    QCOMPARE(m_server->all(u"members"_qs).value(0)[u"user_id"_qs], m_server->all(u"users"_qs).value(0)[u"user_id"_qs]);
    QCOMPARE(m_server->all(u"member_roles"_qs).size(), 1);
    QVERIFY(std::ranges::any_of(setup->outcome(), &OutcomeLine::secret));
}

void TestAuth0Setup::aMissingScopeIsNamed()
{
    m_server->revoke(u"create:connections"_qs);
    const auto setup = newSetup();
    const auto rights = answer(setup->prepare());
    QVERIFY(rights);
    QStringList missing;
    for (const Right &right : *rights)
        if (!right.held)
            missing << right.name;
    QCOMPARE(missing, QStringList{u"create:connections"_qs});
    const QString refused = finish(*setup, &Setup::run);
    QVERIFY2(refused.contains(u"create:connections"_qs), qPrintable(refused));
}

void TestAuth0Setup::goesOnAfterAFailure()
{
    const auto setup = newSetup();
    QVERIFY(answer(setup->prepare()));
    m_server->failOnce("POST", u"/organizations"_qs, 500);
    QVERIFY(finish(*setup, &Setup::run).contains(u"500"_qs));
    QCOMPARE(setup->journal().of(u"organization"_qs).state, StepState::Failed);
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QVERIFY(setup->isComplete());
    QCOMPARE(m_server->all(u"clients"_qs).size(), 1);
}

void TestAuth0Setup::takesBackExactlyWhatItMade()
{
    const auto first = newSetup(u"password"_qs);
    QVERIFY(answer(first->prepare()));
    QCOMPARE(finish(*first, &Setup::run), QString());
    QCOMPARE(finish(*first, &Setup::rollBack), QString());
    QCOMPARE(m_server->count(), 0);

    // With a role that was there before.
    const auto other = newSetup();
    QVERIFY(answer(other->prepare()));
    QCOMPARE(finish(*other, &Setup::run), QString());
    other->finish();
    const int standing = m_server->count();
    const auto second = newSetup();
    second->setValues({{u"alias"_qs, u"other"_qs}, {u"connectionName"_qs, u"others"_qs}, {u"appName"_qs, u"Other"_qs}});
    QVERIFY(answer(second->prepare()));
    m_server->failOnce("POST", u"/organizations/"_qs, 500);
    QVERIFY(!finish(*second, &Setup::run).isEmpty());
    QCOMPARE(finish(*second, &Setup::rollBack), QString());
    QCOMPARE(m_server->count(), standing);
}

void TestAuth0Setup::theSameAgainFindsEverything()
{
    for (const StepState expected : {StepState::Created, StepState::Found}) {
        const auto setup = newSetup(u"password"_qs);
        QVERIFY(answer(setup->prepare()));
        QCOMPARE(finish(*setup, &Setup::run), QString());
        for (const idp::Step &step : setup->plan().steps)
            QCOMPARE(setup->journal().of(step.id).state, expected);
        setup->finish();
    }
}

void TestAuth0Setup::theInvitationIsSentAgain()
{
    const auto setup = newSetup();
    QVERIFY(answer(setup->prepare()));
    QCOMPARE(finish(*setup, &Setup::run), QString());
    setup->finish();
    TenantStore &tenants = m_ground->workspace().tenants();
    QTRY_VERIFY(invitable(answer(tenants.detail(m_tenant.tenant.id)).value_or(TenantDetail())));
    const auto tenant = answer(tenants.detail(m_tenant.tenant.id));
    const auto sent = answer(sendInvite(m_ground->workspace(), m_ground->context().secrets, *tenant));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().line()));
    QCOMPARE(m_server->all(u"invitations"_qs).size(), 2);
    QVERIFY(std::ranges::any_of(answer(tenants.detail(m_tenant.tenant.id))->timeline,
                                [](const AuditEvent &event) { return event.action == u"auth0.invite_sent"_qs; }));
}

void TestAuth0Setup::secretsStayInTheKeyring()
{
    const auto setup = newSetup(u"password"_qs);
    QVERIFY(answer(setup->prepare()));
    QCOMPARE(finish(*setup, &Setup::run), QString());
    const QString temporary = setup->secret(u"temporaryPassword"_qs);
    QVERIFY(!temporary.isEmpty());
    const bool sent = std::ranges::any_of(
        m_server->requests(), [&](const SeenRequest &request) { return request.body.contains(temporary.toUtf8()); });
    QVERIFY(sent);
    QString seen;
    for (const QString &key : m_ground->state().keys(QString()))
        seen += QString::fromUtf8(QJsonDocument(QJsonArray{m_ground->state().value(key)}).toJson());
    for (const idp::Step &step : setup->plan().steps) {
        const CallText text = describe(setup->plan(), step, setup->journal());
        seen += text.line + text.body + text.undo;
    }
    QVERIFY(seen.contains(u"ada@acme.example"_qs));
    QVERIFY(!seen.contains(temporary) && !seen.contains(u"a secret"_qs));

    setup->finish();
    const QString key = QStringLiteral("workspace/%1/idp/auth0/%2/temporaryPassword")
                            .arg(m_ground->workspace().info().id, m_tenant.tenant.id);
    QVERIFY(!answer(m_ground->context().secrets.read(key)));
}

void TestAuth0Setup::whoMayNotWriteStartsNothing()
{
    const auto setup = newSetup();
    QVERIFY(answer(setup->prepare()));
    m_ground->as(Role::Viewer);
    QVERIFY(!finish(*setup, &Setup::run).isEmpty());
    m_ground->as(Role::Admin);
    m_ground->workspace().setReadOnly(true);
    QVERIFY(!finish(*setup, &Setup::run).isEmpty());
    QCOMPARE(m_server->count(), 0);
}

void TestAuth0Setup::aClosedSetupGoesOn()
{
    {
        const auto setup = newSetup(u"password"_qs);
        QVERIFY(answer(setup->prepare()));
        m_server->failOnce("POST", u"/users"_qs, 500);
        QVERIFY(!finish(*setup, &Setup::run).isEmpty());
    }
    const auto setup = newSetup(u"password"_qs);
    QVERIFY(setup->isBegun());
    QCOMPARE(setup->provider().key, u"auth0"_qs);
    QCOMPARE(finish(*setup, &Setup::run), QString());
    QVERIFY(setup->isComplete());
    QCOMPARE(m_server->all(u"users"_qs).size(), 1);
}

QTEST_MAIN(TestAuth0Setup)
#include "test_auth0_setup.moc"
