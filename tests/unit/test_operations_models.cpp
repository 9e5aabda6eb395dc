#include "models/audit_list_model.h"
#include "models/body_text.h"
#include "models/delivery_list_model.h"
#include "models/field_diff.h"
#include "models/mail_list_model.h"

#include <QAbstractItemModelTester>
#include <QJsonArray>
#include <QTest>

using namespace reeve;

namespace {

class Deliveries : public WebhookStore
{
public:
    Future<Page<Delivery>> page(DeliveryFilter filter, Qt::SortOrder, PageRequest) override
    {
        last = filter;
        Delivery delivery;
        delivery.id = newId();
        delivery.method = "POST";
        delivery.status = 401;
        delivery.outcome = DeliveryOutcome::Refused;
        return ready<Page<Delivery>>(Page<Delivery>{{delivery}, {}, {}, true, true, {}});
    }
    Future<qint64> count(DeliveryFilter) override { return ready<qint64>(1); }
    Future<Delivery> detail(Id) override { return ready<Delivery>(Delivery()); }
    Future<void> record(QList<Delivery>) override { return ready<void>({}); }
    Future<int> removeBefore(QDateTime) override { return ready<int>(0); }
    Future<Delivery> receive(Delivery delivery) override { return ready<Delivery>(delivery); }
    Future<QPair<QByteArray, QByteArray>> callbackSecret(Id) override
    {
        return ready<QPair<QByteArray, QByteArray>>(QPair<QByteArray, QByteArray>());
    }

    DeliveryFilter last;
};

class Mails : public MailStore
{
public:
    Future<Page<Mail>> page(MailFilter filter, PageRequest) override
    {
        last = filter;
        Mail mail;
        mail.id = newId();
        mail.templateName = u"welcome"_qs;
        mail.state = MailState::Failed;
        return ready<Page<Mail>>(Page<Mail>{{mail}, {}, {}, true, true, {}});
    }
    Future<qint64> count(MailFilter) override { return ready<qint64>(1); }
    Future<RenderedMail> render(Id) override { return ready<RenderedMail>(RenderedMail()); }
    Future<void> sendAgain(Id) override { return ready<void>({}); }
    Future<void> discard(Id) override { return ready<void>({}); }

    MailFilter last;
};

class Audit : public AuditStore
{
public:
    Future<Page<AuditEvent>> page(AuditFilter filter, Qt::SortOrder, PageRequest) override
    {
        last = filter;
        Page<AuditEvent> page;
        for (const QString &actor : {u"Zoe"_qs, u"ada"_qs, u"Zoe"_qs}) {
            AuditEvent event;
            event.sequence = page.rows.size() + 1;
            event.actor = actor;
            event.action = u"lead.created"_qs;
            page.rows << event;
        }
        return ready<Page<AuditEvent>>(page);
    }
    Future<qint64> count(AuditFilter) override { return ready<qint64>(3); }

    AuditFilter last;
};

} // namespace

class TestOperationsModels : public QObject
{
    Q_OBJECT
private slots:
    void deliveries();
    void mails();
    void audit();
    void diffByField();
    void diffOfNothing();
    void jsonKeepsItsOrderAndNumbers();
    void bytesThatAreNoText();
    void longBodiesAreCut();
    void headersAsLines();
};

void TestOperationsModels::deliveries()
{
    Deliveries store;
    DeliveryListModel model(store, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FilterState filter;
    filter.text = u"acme"_qs;
    filter.choices = {{u"direction"_qs, {u"in"_qs}}, {u"outcome"_qs, {u"refused"_qs}}};
    model.setFilter(filter);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(store.last.text, u"acme"_qs);
    QCOMPARE(store.last.direction, DeliveryDirection::In);
    QCOMPARE(store.last.outcomes, QList<DeliveryOutcome>{DeliveryOutcome::Refused});
    QCOMPARE(model.index(0, DeliveryListModel::Status).data().toString(), u"401"_qs);
    QCOMPARE(model.plainText(0, DeliveryListModel::Outcome), u"refused"_qs);
    QCOMPARE(model.columns().size(), int(DeliveryListModel::ColumnCount));
    filter.choices[u"direction"_qs] = {u"in"_qs, u"out"_qs};
    model.setFilter(filter);
    QVERIFY2(!store.last.direction, "both directions are all");
}

void TestOperationsModels::mails()
{
    Mails store;
    MailListModel model(store, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FilterState filter;
    filter.choices = {{u"state"_qs, {u"failed"_qs, u"queued"_qs}}};
    model.setFilter(filter, u"lead"_qs);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(store.last.states, (QList<MailState>{MailState::Queued, MailState::Failed}));
    QCOMPARE(store.last.aboutId, u"lead"_qs);
    QCOMPARE(model.index(0, MailListModel::Kind).data().toString(), u"Welcome"_qs);
    QCOMPARE(model.columns().size(), int(MailListModel::ColumnCount));
}

void TestOperationsModels::audit()
{
    Audit store;
    AuditListModel model(store, nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    FilterState filter;
    filter.choices = {{u"entity"_qs, {u"lead"_qs}}};
    model.setFilter(filter, {u"Zoe"_qs, u"lead-1"_qs, u"Ada"_qs});
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(store.last.entities, QList<Entity>{Entity::Lead});
    QCOMPARE(store.last.actor, u"Zoe"_qs);
    QCOMPARE(store.last.entityId, u"lead-1"_qs);
    QCOMPARE(model.rowOf(u"2"_qs), 1);
    QCOMPARE(model.columns().size(), int(AuditListModel::ColumnCount));
}

void TestOperationsModels::diffByField()
{
    const QJsonObject before{{u"name"_qs, u"Acme"_qs},
                             {u"same"_qs, 1},
                             {u"gone"_qs, true},
                             {u"address"_qs, QJsonObject{{u"city"_qs, u"Köln"_qs}, {u"zip"_qs, u"1"_qs}}}};
    const QJsonObject after{{u"name"_qs, u"Acme GmbH"_qs},
                            {u"same"_qs, 1},
                            {u"domains"_qs, QJsonArray{u"a.de"_qs}},
                            {u"address"_qs, QJsonObject{{u"city"_qs, u"Bonn"_qs}, {u"zip"_qs, u"1"_qs}}}};
    const QList<FieldChange> changes = fieldDiff(before, after);
    QStringList lines;
    for (const FieldChange &change : changes)
        lines << u"%1|%2|%3|%4"_qs.arg(change.field).arg(int(change.kind)).arg(change.before, change.after);
    QCOMPARE(lines, (QStringList{u"address.city|2|Köln|Bonn"_qs, u"domains|0||[\"a.de\"]"_qs, u"gone|1|true|"_qs,
                                 u"name|2|Acme|Acme GmbH"_qs}));
    QCOMPARE(fieldDiff(before, after, true).size(), 6);
}

void TestOperationsModels::diffOfNothing()
{
    QVERIFY(fieldDiff({}, {}).isEmpty());
    QCOMPARE(fieldDiff({}, {{u"a"_qs, QJsonObject()}}).constFirst().kind, FieldChange::Kind::Added);
}

void TestOperationsModels::jsonKeepsItsOrderAndNumbers()
{
    QCOMPARE(
        body_text::pretty("{\"b\":1.10,\"a\":[],\"t\":\"{,:}\\\"\",\"o\":{\"x\":[1,2]}}"),
        u"{\n  \"b\": 1.10,\n  \"a\": [],\n  \"t\": \"{,:}\\\"\",\n  \"o\": {\n    \"x\": [\n      1,\n      2\n    ]\n  }\n}"_qs);
    QCOMPARE(body_text::pretty("not json: {"), u"not json: {"_qs);
    QCOMPARE(body_text::raw("{\"b\": 1}"), u"{\"b\": 1}"_qs);
}

void TestOperationsModels::bytesThatAreNoText()
{
    const QString dump = body_text::raw(QByteArray("\xff\x00hello", 7));
    QCOMPARE(dump, u"000000  ff 00 68 65 6c 6c 6f                             ..hello"_qs);
}

void TestOperationsModels::longBodiesAreCut()
{
    const QString text = body_text::raw(QByteArray(1024 * 1024, 'a'));
    QVERIFY(text.size() < 300 * 1024);
    QVERIFY(text.endsWith(u"of 1048576 bytes are shown.]"_qs));
}

void TestOperationsModels::headersAsLines()
{
    QCOMPARE(body_text::headers({{"A", "1"}, {"B", "<b>"}}), u"A: 1\nB: <b>"_qs);
}

QTEST_GUILESS_MAIN(TestOperationsModels)
#include "test_operations_models.moc"
