#include "services/secrets/password_hash.h"
#include "tests/support/engine_room.h"
#include "tests/support/sqlite_file.h"

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

namespace {

int countEvents(const RunDetail &detail, const QString &type)
{
    return static_cast<int>(std::count_if(detail.events.cbegin(), detail.events.cend(),
                                          [&](const RunEvent &event) { return event.type == type; }));
}

} // namespace

/// What a run gives away and whom it believes: the callback's secret and signature, the temporary password.
class TestRunSecrets : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void refusesDeliveriesWithAReason();
    void refusesAReplay();
    void publishesUntilTheOrchestratorKnows();
    void givesTheTemporaryPasswordOnce();
    void forgetsThePasswordOnceItWasMailed();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("w.reeve")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestRunSecrets::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestRunSecrets::refusesDeliveriesWithAReason()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    ProvisioningCallback callback;
    callback.tenantId = tenant;
    callback.success = true;
    callback.resources = {{newId(), QStringLiteral("storage"), QStringLiteral("b"), {}}};

    const Delivery right = room.signedDelivery(callback);
    Delivery changed = right;
    changed.requestBody.replace("\"status\":1", "\"status\":0");
    Delivery unsignedOne = right;
    unsignedOne.requestHeaders.clear();
    Delivery noJson = right;
    noJson.requestBody = "status=1";
    Delivery otherTenant = right;
    otherTenant.requestBody.replace(tenant.toUtf8(), room.onboard(QStringLiteral("other")).toUtf8());
    const struct
    {
        Delivery delivery;
        int status;
        QString says;
    } cases[] = {{changed, 401, QStringLiteral("body was changed")},
                 {unsignedOne, 401, QStringLiteral("missing")},
                 {noJson, 400, QStringLiteral("JSON")},
                 {otherTenant, 401, QStringLiteral("waits for a callback")},
                 {room.signedDelivery(callback, -90'000), 401, QStringLiteral("90 s old")},
                 {room.signedDelivery(callback, 90'000), 401, QStringLiteral("future")}};
    int refused = 0;
    for (const auto &each : cases) {
        const Delivery answered = room.receive(each.delivery);
        QCOMPARE(answered.status, each.status);
        QVERIFY2(answered.reason.contains(each.says), qPrintable(answered.reason));
        QCOMPARE(room.count(QStringLiteral("select count(*) from reeve_deliveries where outcome = 'refused'")),
                 ++refused);
        QCOMPARE(room.run(id).state, RunState::Waiting);
    }
    QCOMPARE(room.receive(right).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
}

void TestRunSecrets::refusesAReplay()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    ProvisioningCallback callback;
    callback.tenantId = tenant;
    const Delivery failure = room.signedDelivery(callback);
    QCOMPARE(room.receive(failure).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Failed));
    QCOMPARE(room.receive(failure).status, 401);
    // The next attempt has a secret of its own: the old delivery does not fit it either.
    QCOMPARE(answer(room.workspace().runs().retry({id}))->done, 1);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.receive(failure).status, 401);
    QCOMPARE(room.run(id).state, RunState::Waiting);
}

void TestRunSecrets::publishesUntilTheOrchestratorKnows()
{
    EngineRoom room(path());
    std::atomic<int> told = 0;
    std::atomic<bool> reachable = false;
    QByteArray secret;
    Engine::Options options;
    options.publish = [&](const ProvisioningEvent &event) -> Result<bool> {
        ++told;
        if (!reachable)
            return fail(ErrorKind::Network, QStringLiteral("connection refused"));
        secret = event.secret;
        return true;
    };
    room.start(options);
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QTRY_COMPARE(countEvents(room.detail(id), QStringLiteral("publish_failed")), 1);
    reachable = true;
    room.putForward(31);
    QTRY_COMPARE(countEvents(room.detail(id), QStringLiteral("event_published")), 1);
    QCOMPARE(told.load(), 2);
    QCOMPARE(answer(room.workspace().webhooks().callbackSecret(tenant))->first, secret);
    room.putForward(3600);
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    QCOMPARE(told.load(), 2);
}

void TestRunSecrets::givesTheTemporaryPasswordOnce()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    RunStore &runs = room.workspace().runs();
    const auto password = answer(runs.takeTemporaryPassword(id));
    QVERIFY(password);
    const QByteArray hash = sqliteValue(path(), QStringLiteral("select password_hash from reeve_users")).toByteArray();
    QVERIFY(hash.startsWith("$2b$12$"));
    QVERIFY(bcryptMatches(*password, hash));
    QVERIFY(!bcryptMatches(*password + u'x', hash));
    QCOMPARE(answer(runs.takeTemporaryPassword(id)).error().kind, ErrorKind::NotFound);
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));
    // Neither it nor the callback's secret is anywhere in the file.
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(password->toUtf8()));
    QFile log(path() + QStringLiteral("-wal"));
    QVERIFY(log.open(QIODevice::ReadOnly));
    QVERIFY(!log.readAll().contains(password->toUtf8()));
}

void TestRunSecrets::forgetsThePasswordOnceItWasMailed()
{
    EngineRoom room(path());
    room.start();
    const Id tenant = room.onboard(QStringLiteral("acme"));
    const Id id = room.provision(tenant);
    QVERIFY(room.waitsFor(id, RunState::Waiting, WaitReason::Webhook));
    QCOMPARE(room.callBack(tenant, true).status, 204);
    QVERIFY(room.waitsFor(id, RunState::Succeeded));

    const auto due = answer(room.workspace().outbox().takeDue());
    QVERIFY(due && *due);
    Mail mail = (*due)->mail;
    QCOMPARE(mail.templateName, QStringLiteral("welcome"));
    static const QRegularExpression word(QStringLiteral("\\b[A-Za-z0-9]{20}\\b"));
    const QString password = word.match((*due)->rendered.text).captured();
    QVERIFY(bcryptMatches(password,
                          sqliteValue(path(), QStringLiteral("select password_hash from reeve_users")).toByteArray()));

    // A mail that did not go out keeps it, for the next attempt.
    mail.state = MailState::Queued;
    QVERIFY(answer(room.workspace().outbox().settle(mail, QDateTime::currentDateTimeUtc())));
    QVERIFY(!sqliteValue(path(), QStringLiteral("select nonce from reeve_runs")).toString().isEmpty());
    mail.state = MailState::Sent;
    QVERIFY(answer(room.workspace().outbox().settle(mail, QDateTime::currentDateTimeUtc())));
    QCOMPARE(sqliteValue(path(), QStringLiteral("select nonce from reeve_runs")).toString(), QString());
    QCOMPARE(answer(room.workspace().runs().takeTemporaryPassword(id)).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestRunSecrets)
#include "test_run_secrets.moc"
