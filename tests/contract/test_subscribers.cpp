#include "services/webhooks/receiver.h"
#include "services/webhooks/schemes/standard_webhooks.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/subscriber_store.h"
#include "tests/support/engine_room.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace reeve;

/// Webhooks to others: told in the transaction that ends a run, signed, tried again, dead letters, sent again.
class TestSubscribers : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void tellsEveryoneWhoWantsToKnow();
    void triesAgainWithTheSameIdAndGivesUp();
    void sendsADeadLetterAgain();
    void refusesWhatIsNoAddress();
    void removesWithEverything();

private:
    SubscriberStore &subscribers() { return *m_room->workspace().subscribers(); }
    Subscriber add(const QString &name, const QStringList &events = {});
    QList<SubscriberMessage> messages()
    {
        return answer(subscribers().notifications()).value_or(QList<SubscriberMessage>{});
    }
    bool waitForState(SubscriberMessage::State state);
    Id provision(const QString &key);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<EngineRoom> m_room;
    std::unique_ptr<WebhookReceiver> m_receiver;
    QList<Delivery> m_received;
    int m_answer = 204;
};

void TestSubscribers::init()
{
    m_room.reset();
    m_received.clear();
    m_answer = 204;
    m_folder = std::make_unique<QTemporaryDir>();
    m_room = std::make_unique<EngineRoom>(m_folder->filePath(QStringLiteral("w.reeve")));
    QVERIFY(answer(m_room->workspace().settings().write({{QString(setting::runShape), runShapeKey(RunShape::Alga)}})));
    m_receiver = std::make_unique<WebhookReceiver>();
    m_receiver->route("POST", "/hook", [this](Delivery delivery) {
        m_received << delivery;
        delivery.status = m_answer;
        return ready<Delivery>(delivery);
    });
    QVERIFY(m_receiver->listen(0));
}

Subscriber TestSubscribers::add(const QString &name, const QStringList &events)
{
    Subscriber subscriber;
    subscriber.name = name;
    subscriber.url = m_receiver->url().toString() + QStringLiteral("/hook");
    subscriber.events = events;
    const auto saved = answer(subscribers().save(subscriber));
    if (!saved)
        qFatal("%s", qPrintable(saved.error().line()));
    return *saved;
}

bool TestSubscribers::waitForState(SubscriberMessage::State state)
{
    return QTest::qWaitFor(
        [&] {
            const auto all = messages();
            return !all.isEmpty() && std::all_of(all.cbegin(), all.cend(), [&](const SubscriberMessage &message) {
                return message.state == state;
            });
        },
        20'000);
}

Id TestSubscribers::provision(const QString &key)
{
    return m_room->provision(m_room->onboard(key));
}

void TestSubscribers::tellsEveryoneWhoWantsToKnow()
{
    const Subscriber all = add(QStringLiteral("crm"));
    add(QStringLiteral("billing"), {QStringLiteral("run.succeeded")});
    add(QStringLiteral("pager"), {QStringLiteral("run.failed")});
    m_room->start();
    QVERIFY(m_room->waitsFor(provision(QStringLiteral("acme")), RunState::Succeeded));
    QVERIFY(waitForState(SubscriberMessage::State::Sent));
    QCOMPARE(messages().size(), 2);
    QTRY_COMPARE(m_received.size(), 2);

    const auto secret = answer(subscribers().secret(all.id));
    QVERIFY(secret && secret->startsWith("whsec_"));
    int valid = 0;
    for (const Delivery &delivery : std::as_const(m_received)) {
        valid += StandardWebhooks()
                     .verify(delivery.requestHeaders, delivery.requestBody, *secret, QDateTime::currentDateTimeUtc())
                     .isValid();
        const QJsonObject body = QJsonDocument::fromJson(delivery.requestBody).object();
        QCOMPARE(body[QLatin1String("type")].toString(), QStringLiteral("run.succeeded"));
        QCOMPARE(body[QLatin1String("data")][QLatin1String("tenantKey")].toString(), QStringLiteral("acme"));
    }
    QCOMPARE(valid, 1); // the other one is signed with its own secret
}

void TestSubscribers::triesAgainWithTheSameIdAndGivesUp()
{
    add(QStringLiteral("crm"));
    m_answer = 500;
    m_room->start();
    QVERIFY(m_room->waitsFor(provision(QStringLiteral("acme")), RunState::Succeeded));
    const int attempts = static_cast<int>(NotificationSender::Options().pausesSeconds.size()) + 1;
    for (int attempt = 1; attempt <= attempts; ++attempt) {
        QVERIFY2(QTest::qWaitFor(
                     [&] {
                         if (m_received.size() < attempt)
                             m_room->putForward(3600);
                         return m_received.size() == attempt;
                     },
                     20'000),
                 qPrintable(QString::number(attempt)));
    }
    QVERIFY(waitForState(SubscriberMessage::State::Dead));
    QVERIFY(messages().constFirst().error.contains(QStringLiteral("500")));
    QSet<QByteArray> ids;
    for (const Delivery &delivery : std::as_const(m_received))
        ids.insert(headerValue(delivery.requestHeaders, "webhook-id"));
    QCOMPARE(ids.size(), 1);
}

void TestSubscribers::sendsADeadLetterAgain()
{
    add(QStringLiteral("crm"));
    m_answer = 410; // gone: no use in trying again
    m_room->start();
    QVERIFY(m_room->waitsFor(provision(QStringLiteral("acme")), RunState::Succeeded));
    QVERIFY(waitForState(SubscriberMessage::State::Dead));
    m_answer = 204;
    QVERIFY(answer(subscribers().redeliver({messages().constFirst().id})));
    QVERIFY(waitForState(SubscriberMessage::State::Sent));
    QCOMPARE(m_received.size(), 2);
}

void TestSubscribers::refusesWhatIsNoAddress()
{
    for (const QString &url : {QStringLiteral("http://example.com/hook"), QStringLiteral("https://u:p@example.com"),
                               QStringLiteral("ftp://example.com"), QString()}) {
        Subscriber subscriber;
        subscriber.name = QStringLiteral("x");
        subscriber.url = url;
        const auto saved = answer(subscribers().save(subscriber));
        QVERIFY2(!saved, qPrintable(url));
        QCOMPARE(saved.error().field(), QStringLiteral("url"));
    }
}

void TestSubscribers::removesWithEverything()
{
    const Subscriber one = add(QStringLiteral("crm"));
    m_room->start();
    QVERIFY(m_room->waitsFor(provision(QStringLiteral("acme")), RunState::Succeeded));
    QVERIFY(waitForState(SubscriberMessage::State::Sent));
    QVERIFY(answer(subscribers().remove(one.id)));
    QVERIFY(messages().isEmpty());
    QVERIFY(answer(subscribers().list())->isEmpty());
}

QTEST_GUILESS_MAIN(TestSubscribers)
#include "test_subscribers.moc"
