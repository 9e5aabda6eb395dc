#include "tests/support/contract.h"

#include <QJsonDocument>
#include <QSet>

using namespace reeve;

/// What every workspace promises about its audit log, its overview and its search.
class AuditContract : public Contract
{
    Q_OBJECT
public:
    using Contract::Contract;

private slots:
    void init() { fresh(); }

    void eventsSayWhoDidWhatAndWhen()
    {
        as(Role::Support, QStringLiteral("Sam"));
        const QDateTime before = QDateTime::currentDateTimeUtc().addSecs(-1);
        const Lead created = lead();
        const QList<AuditEvent> events = auditOf(created.id);
        QCOMPARE(events.size(), 1);
        const AuditEvent &event = events.first();
        QVERIFY(event.at >= before && event.at <= QDateTime::currentDateTimeUtc().addSecs(1));
        QCOMPARE(event.actor, QStringLiteral("Sam"));
        QCOMPARE(event.entity, Entity::Lead);
        QCOMPARE(event.entityName, created.fullName());
        QVERIFY(event.before.isEmpty());
        QCOMPARE(event.after.value(QLatin1String("email")).toString(), created.email);
    }

    void noSecretIsInTheLog()
    {
        const Lead created = lead();
        const QString key = keyMailedTo(created.id);
        REEVE_DONE(workspace().leads().verifyByKey(created.id, key));
        for (const AuditEvent &event : auditOf(created.id))
            for (const QJsonObject &part : {event.before, event.after})
                QVERIFY(!QString::fromUtf8(QJsonDocument(part).toJson()).contains(key));
    }

    void logGoesForwardAndBackwardInTheOrderOfWriting()
    {
        for (int i = 0; i < 25; ++i)
            lead();
        QList<qint64> forward;
        for (PageRequest request{4, PageDirection::Forward, {}};;) {
            REEVE_ANSWER(page, workspace().audit().page({}, Qt::AscendingOrder, request));
            for (const AuditEvent &event : page.rows)
                forward << event.sequence;
            if (page.atEnd)
                break;
            request.from = page.last;
        }
        QCOMPARE(forward.size(), 25);
        QVERIFY(std::is_sorted(forward.cbegin(), forward.cend()));
        QList<qint64> newestFirst;
        for (PageRequest request{4, PageDirection::Forward, {}};;) {
            REEVE_ANSWER(page, workspace().audit().page({}, Qt::DescendingOrder, request));
            for (const AuditEvent &event : page.rows)
                newestFirst << event.sequence;
            if (page.atEnd)
                break;
            request.from = page.last;
        }
        std::reverse(newestFirst.begin(), newestFirst.end());
        QCOMPARE(newestFirst, forward);
        QList<qint64> backward;
        for (PageRequest request{4, PageDirection::Backward, {}};;) {
            REEVE_ANSWER(page, workspace().audit().page({}, Qt::AscendingOrder, request));
            QList<qint64> rows;
            for (const AuditEvent &event : page.rows)
                rows << event.sequence;
            backward = rows + backward;
            if (page.atStart)
                break;
            request.from = page.first;
        }
        QCOMPARE(backward, forward);
    }

    void filtersMustAllHold()
    {
        as(Role::Support, QStringLiteral("Sam"));
        const Lead sams = lead();
        as(Role::Admin, QStringLiteral("Ada"));
        const Lead adas = verifiedLead();
        tenant();
        const auto count = [this](const AuditFilter &filter) {
            return answer(workspace().audit().count(filter)).value_or(-1);
        };
        AuditFilter filter;
        filter.actor = QStringLiteral("Sam");
        QCOMPARE(count(filter), 1);
        filter = {};
        filter.entities = {Entity::Tenant};
        QCOMPARE(count(filter), 1);
        filter.entities << Entity::Lead;
        QCOMPARE(count(filter), 4);
        filter.text = QStringLiteral("known PHONE");
        QCOMPARE(count(filter), 1);
        filter = {};
        filter.entityId = adas.id;
        QCOMPARE(count(filter), 2);
        filter.at.to = sams.createdOn.addDays(-1);
        QCOMPARE(count(filter), 0);
    }

    void overviewSaysWhatNeedsTheOperator()
    {
        lead();
        const Tenant late = tenant();
        const QDate today = QDate::currentDate();
        REEVE_ANSWER(
            invoice,
            workspace().invoices().create(
                {late.id, {100, QStringLiteral("EUR")}, today.addDays(-60), today.addDays(-40), today.addDays(-20)}));
        REEVE_ANSWER(overview, workspace().overview().overview());
        QCOMPARE(overview.unverifiedOlderThanADay, 0);
        QCOMPARE(overview.overdueInvoices, 1);
        QCOMPARE(overview.oldestOverdue.value(0).id, invoice.id);
        QCOMPARE(overview.tenantsByStatus.value(TenantStatus::PendingProvision), 1);
        QCOMPARE(overview.days.size(), 30);
        QCOMPARE(overview.days.last().day, QDateTime::currentDateTimeUtc().date());
        QCOMPARE(overview.days.last().leads, 1);
        QCOMPARE(overview.days.last().tenants, 1);
        QCOMPARE(overview.days.first().leads, 0);
    }

    void searchFindsEachKindOfThing()
    {
        const Lead person = lead(QStringLiteral("ann@zebra.example"));
        TenantInput input = tenantInput(QStringLiteral("zebra"));
        REEVE_ANSWER(tenant, workspace().tenants().onboard(input));
        const QDate today = QDate::currentDate();
        REEVE_ANSWER(invoice,
                     workspace().invoices().create({tenant.id, {100, QStringLiteral("EUR")}, today, today, today}));
        const auto found = [this](const QString &text) {
            QSet<Id> ids;
            for (const SearchHit &hit : answer(workspace().overview().search(text, 5)).value_or(QList<SearchHit>{}))
                ids << hit.id;
            return ids;
        };
        QCOMPARE(found(QStringLiteral("ZEBRA")), (QSet<Id>{person.id, tenant.id, invoice.id}));
        QCOMPARE(found(QStringLiteral("ann zebra")), QSet<Id>{person.id});
        QCOMPARE(found(invoiceNumber(invoice.id)), QSet<Id>{invoice.id});
        QVERIFY(found(QStringLiteral("  ")).isEmpty());
        QVERIFY(found(QStringLiteral("%")).isEmpty());
    }

    void searchShowsOnlyWhatTheRoleMayRead()
    {
        lead(QStringLiteral("ann@zebra.example"));
        REEVE_ANSWER(tenant, workspace().tenants().onboard(tenantInput(QStringLiteral("zebra"))));
        const QDate today = QDate::currentDate();
        const InvoiceInput input{
            tenant.id, {100, QStringLiteral("EUR")}, today.addDays(-9), today.addDays(-9), today.addDays(-9)};
        REEVE_DONE(workspace().invoices().create(input));
        as(Role::Support);
        REEVE_ANSWER(support, workspace().overview().search(QStringLiteral("zebra"), 5));
        for (const SearchHit &hit : support)
            QVERIFY2(hit.entity != Entity::Invoice, "support may not read invoices");
        REEVE_ANSWER(supportHome, workspace().overview().overview());
        QVERIFY2(supportHome.oldestOverdue.isEmpty(), "support may not read invoices");
        as(Role::Finance);
        REEVE_ANSWER(finance, workspace().overview().search(QStringLiteral("zebra"), 5));
        for (const SearchHit &hit : finance)
            QVERIFY2(hit.entity != Entity::Lead, "finance may not read leads");
    }
};

int main(int argc, char **argv)
{
    return runContract<AuditContract>(argc, argv);
}
#include "test_audit_contract.moc"
