#include "services/idp/registrar.h"
#include "services/idp/tenant_setup.h"
#include "services/workspace/audit_store.h"
#include "services/workspace/settings_store.h"
#include "tests/support/answer.h"
#include "tests/support/engine_room.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpServer>

using namespace reeve;

/// The identity provider as a step of a run, where it goes wrong; tests/peers/test_keycloak has the real one.
class TestIdentityStep : public QObject
{
    Q_OBJECT
private slots:
    void aProviderThatIsAwayNeverCostsTheTenant_data();
    void aProviderThatIsAwayNeverCostsTheTenant();
    void runsWithoutAProviderHaveNoSuchStep();
};

void TestIdentityStep::aProviderThatIsAwayNeverCostsTheTenant_data()
{
    QTest::addColumn<QString>("database");
    QTest::addColumn<bool>("connected");
    QTest::addColumn<int>("retries");
    QTest::newRow("its server does not answer, SQLite") << QStringLiteral("sqlite") << true << 2;
    QTest::newRow("its server does not answer, PostgreSQL") << QStringLiteral("postgres") << true << 2;
    QTest::newRow("nobody is connected here") << QStringLiteral("sqlite") << false << 0;
}

void TestIdentityStep::aProviderThatIsAwayNeverCostsTheTenant()
{
    QFETCH(QString, database);
    QFETCH(bool, connected);
    QFETCH(int, retries);
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const QString away = QStringLiteral("http://127.0.0.1:%1").arg(nobody.serverPort());
    nobody.close();
    const QTemporaryDir folder;
    EngineRoom room(engineRoomPlace(database, folder));
    const QJsonObject values{{QStringLiteral("url"), away},
                             {QStringLiteral("authRealm"), QStringLiteral("master")},
                             {QStringLiteral("account"), QStringLiteral("user")},
                             {QStringLiteral("user"), QStringLiteral("admin")},
                             {QStringLiteral("mode"), QStringLiteral("shared")},
                             {QStringLiteral("sharedRealm"), QStringLiteral("shared")},
                             {QStringLiteral("redirectUris"), QJsonArray{QStringLiteral("https://app.example.com/*")}}};
    REEVE_DONE(room.workspace().settings().write(
        {{QString(idp::providerSetting), QStringLiteral("keycloak")}, {QString(idp::valuesSetting), values}}));
    const auto registrar = std::make_shared<idp::Registrar>();
    if (connected)
        registrar->use({QStringLiteral("keycloak"), values, {{QStringLiteral("password"), QStringLiteral("secret")}}});
    Engine::Options options;
    options.identity = registrar;
    options.retries.firstMs = 1;
    options.lookAgainMs = 50;
    room.start(options);
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id run = room.provision(tenant);
    QVERIFY(room.waitsFor(run, RunState::Waiting, WaitReason::Webhook));
    room.callBack(tenant, true);
    QVERIFY(room.waitsFor(run, RunState::Succeeded));
    QCOMPARE(room.status(tenant), TenantStatus::Active);

    const RunDetail detail = room.detail(run);
    const QString step = QStringLiteral("configuring_identity");
    const auto count = [&](const char *type) {
        return std::ranges::count_if(detail.events, [&](const RunEvent &event) {
            return event.step == step && event.type == QLatin1String(type);
        });
    };
    QVERIFY2(count("retry_scheduled") == retries,
             qPrintable(std::ranges::find(detail.steps, step, &RunStep::name)->error));
    QCOMPARE(count("step_failed"), 1);
    const auto shown = std::ranges::find(detail.steps, step, &RunStep::name);
    QVERIFY(shown != detail.steps.end());
    QCOMPARE(shown->state, QStringLiteral("failed"));
    QVERIFY(!shown->error.isEmpty());
    const auto known = answer(room.workspace().tenants().detail(tenant));
    QVERIFY(known);
    QVERIFY(std::ranges::any_of(known->timeline, [](const AuditEvent &event) {
        return event.action == QLatin1String("keycloak.provision_failed") && !event.reason.isEmpty();
    }));
    for (const RunEvent &event : detail.events)
        QVERIFY(!QString::fromUtf8(QJsonDocument(event.payload).toJson()).contains(QLatin1String("\"secret\"")));
}

void TestIdentityStep::runsWithoutAProviderHaveNoSuchStep()
{
    const QTemporaryDir folder;
    EngineRoom room(engineRoomPlace(QStringLiteral("sqlite"), folder));
    room.start();
    const Id run = room.provision(room.onboard(QStringLiteral("acme")));
    QVERIFY(room.waitsFor(run, RunState::Waiting, WaitReason::Webhook));
    const QList<RunStep> steps = room.detail(run).steps;
    QVERIFY(std::ranges::find(steps, QStringLiteral("configuring_identity"), &RunStep::name) == steps.end());
}

QTEST_GUILESS_MAIN(TestIdentityStep)
#include "test_identity_step.moc"
