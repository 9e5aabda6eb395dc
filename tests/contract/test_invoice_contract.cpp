#include "tests/support/contract.h"

using namespace reeve;

/// What every workspace promises about invoices.
class InvoiceContract : public Contract
{
    Q_OBJECT
public:
    using Contract::Contract;

private slots:
    void init() { fresh(); }

    void amountIsKeptExactly_data()
    {
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("currency");
        QTest::newRow("euro") << qint64(123456789) << "EUR";
        QTest::newRow("yen has no cents") << qint64(1) << "JPY";
        QTest::newRow("dinar has a thousand fils") << qint64(1001) << "KWD";
        QTest::newRow("beyond what a double holds") << qint64(9'007'199'254'740'993) << "USD";
    }
    void amountIsKeptExactly()
    {
        QFETCH(const qint64, minor);
        QFETCH(const QString, currency);
        InvoiceInput input = invoiceInput(tenant().id);
        input.amount = {minor, currency};
        if (!validate(input))
            QSKIP("more than an invoice may be");
        if (minor > largestAmount()) {
            REEVE_REFUSED_ON(workspace().invoices().create(input), ErrorKind::Validation, "amount");
            return;
        }
        REEVE_ANSWER(created, workspace().invoices().create(input));
        reopen();
        REEVE_ANSWER(detail, workspace().invoices().detail(created.id));
        QCOMPARE(detail.invoice.amount, input.amount);
        QCOMPARE(detail.invoice.dueDate, input.dueDate);
        QCOMPARE(detail.invoice.startDate, input.startDate);
        QCOMPARE(detail.invoice.endDate, input.endDate);
        QCOMPARE(detail.invoice.status, InvoiceStatus::Pending);
        QVERIFY(!detail.tenantKey.isEmpty() && !detail.contactEmail.isEmpty());
        QCOMPARE(detail.tenantAddress.city, QStringLiteral("Bonn"));
        QCOMPARE(detail.timeline.size(), can(Capability::Audit) ? 1 : 0);
    }

    void badInputIsRefused()
    {
        const InvoiceInput good = invoiceInput(tenant().id);
        InvoiceInput input = good;
        input.tenantId = newId();
        REEVE_REFUSED(workspace().invoices().create(input), ErrorKind::Validation);
        input = good;
        input.amount.minor = 0;
        REEVE_REFUSED_ON(workspace().invoices().create(input), ErrorKind::Validation, "amount");
        input.amount = {100, QStringLiteral("XYZ")};
        REEVE_REFUSED_ON(workspace().invoices().create(input), ErrorKind::Validation, "currency");
        input = good;
        input.endDate = input.startDate.addDays(-1);
        REEVE_REFUSED(workspace().invoices().create(input), ErrorKind::Validation);
        QCOMPARE(answer(workspace().invoices().count({})).value_or(-1), 0);
    }

    void stateMachineIsKept()
    {
        const Id tenantId = tenant().id;
        const Invoice paid = invoice(tenantId, 100);
        const Invoice cancelled = invoice(tenantId, 200);
        REEVE_ANSWER(pay, workspace().invoices().pay({paid.id}));
        QCOMPARE(pay.done, 1);
        REEVE_REFUSED_ON(workspace().invoices().cancel({cancelled.id}, QStringLiteral("x")), ErrorKind::Validation,
                         "reason");
        REEVE_ANSWER(cancel, workspace().invoices().cancel({cancelled.id}, QStringLiteral("sent twice")));
        QCOMPARE(cancel.done, 1);
        if (can(Capability::Audit))
            QCOMPARE(auditOf(cancelled.id).constLast().reason, QStringLiteral("sent twice"));
        REEVE_ANSWER(refused, workspace().invoices().pay({cancelled.id, paid.id, newId()}));
        QCOMPARE(refused.done, 0);
        QCOMPARE(refused.errors.size(), 3);
        QCOMPARE(refused.errors.at(0).second.kind, ErrorKind::State);
        QCOMPARE(refused.errors.at(2).second.kind, ErrorKind::NotFound);
        REEVE_ANSWER(detail, workspace().invoices().detail(paid.id));
        REEVE_REFUSED(workspace().invoices().update(paid.id, invoiceInput(tenantId), detail.invoice.modifiedOn),
                      ErrorKind::State);
        REEVE_ANSWER(reopened, workspace().invoices().reopen({paid.id, cancelled.id}));
        QCOMPARE(reopened.done, 2);
        REEVE_ANSWER(after, workspace().invoices().detail(paid.id));
        QCOMPARE(after.invoice.status, InvoiceStatus::Pending);
        QCOMPARE(after.timeline.size(), can(Capability::Audit) ? 3 : 0);
    }

    void oneRefusalOfManyDoesNotUndoTheOthers()
    {
        const Id tenantId = tenant().id;
        const Invoice first = invoice(tenantId, 100);
        const Invoice second = invoice(tenantId, 200);
        REEVE_DONE(workspace().invoices().pay({first.id}));
        REEVE_ANSWER(report, workspace().invoices().pay({first.id, second.id}));
        QCOMPARE(report.done, 1);
        QCOMPARE(report.errors.size(), 1);
        QCOMPARE(report.errors.first().first, invoiceNumber(first.id));
    }

    void editIsCheckedAgainstTheVersionThatWasRead()
    {
        const Id tenantId = tenant().id;
        const Invoice read = invoice(tenantId, 100);
        InvoiceInput input = invoiceInput(tenantId);
        input.amount.minor = 250;
        REEVE_ANSWER(edited, workspace().invoices().update(read.id, input, read.modifiedOn));
        QCOMPARE(edited.amount.minor, 250);
        QVERIFY(edited.modifiedOn > read.modifiedOn);
        REEVE_REFUSED(workspace().invoices().update(read.id, input, read.modifiedOn), ErrorKind::Conflict);
    }

    void totalsNeverAddDifferentCurrencies()
    {
        const Id tenantId = tenant().id;
        const QDate today = QDate::currentDate();
        invoice(tenantId, 100, QStringLiteral("EUR"), today.addDays(10));
        invoice(tenantId, 30, QStringLiteral("EUR"), today.addDays(-45));
        const Invoice paid = invoice(tenantId, 7, QStringLiteral("EUR"));
        const Invoice cancelled = invoice(tenantId, 9, QStringLiteral("EUR"));
        invoice(tenantId, 5000, QStringLiteral("JPY"));
        REEVE_DONE(workspace().invoices().pay({paid.id}));
        REEVE_DONE(workspace().invoices().cancel({cancelled.id}, QStringLiteral("mistake")));
        REEVE_ANSWER(totals, workspace().invoices().totals({}));
        QCOMPARE(totals.size(), 2);
        const CurrencyTotals &euro = totals.at(totals.first().currency == QLatin1String("EUR") ? 0 : 1);
        QCOMPARE(euro.count, 4);
        QCOMPARE(euro.pending, (Money{130, QStringLiteral("EUR")}));
        QCOMPARE(euro.overdue, (Money{30, QStringLiteral("EUR")}));
        QCOMPARE(euro.paid, (Money{7, QStringLiteral("EUR")}));
        QCOMPARE(euro.cancelled, (Money{9, QStringLiteral("EUR")}));
        QCOMPARE(euro.ageing.size(), 5);
        QCOMPARE(euro.ageing.at(int(AgeBucket::NotDue)).minor, 100);
        QCOMPARE(euro.ageing.at(int(AgeBucket::Days31To60)).minor, 30);
        InvoiceFilter filter;
        filter.currencies = {QStringLiteral("JPY")};
        REEVE_ANSWER(yen, workspace().invoices().totals(filter));
        QCOMPARE(yen.size(), 1);
        QCOMPARE(yen.first().pending.minor, 5000);
    }

    void filtersAndOrders()
    {
        const QDate today = QDate::currentDate();
        const Tenant acme = tenant(QStringLiteral("acme"));
        const Tenant other = tenant(QStringLiteral("other"));
        const Invoice late = invoice(acme.id, 300, QStringLiteral("EUR"), today.addDays(-1));
        const Invoice dueToday = invoice(acme.id, 100, QStringLiteral("EUR"), today);
        const Invoice theirs = invoice(other.id, 200, QStringLiteral("USD"), today.addDays(9));
        const auto ids = [&](const InvoiceFilter &filter, Sort<InvoiceColumn> sort) {
            QList<Id> found;
            for (const Invoice &invoice :
                 answer(workspace().invoices().page(filter, sort, {})).value_or(Page<Invoice>{}).rows)
                found << invoice.id;
            return found;
        };
        QCOMPARE(ids({}, {InvoiceColumn::DueDate, Qt::AscendingOrder}), (QList<Id>{late.id, dueToday.id, theirs.id}));
        QCOMPARE(ids({}, {InvoiceColumn::Amount, Qt::DescendingOrder}), (QList<Id>{late.id, theirs.id, dueToday.id}));
        InvoiceFilter filter;
        filter.overdueOnly = true;
        QCOMPARE(ids(filter, {}), QList<Id>{late.id});
        filter = {};
        filter.tenantId = other.id;
        QCOMPARE(ids(filter, {}), QList<Id>{theirs.id});
        filter = {};
        filter.text = invoiceNumber(dueToday.id);
        QCOMPARE(ids(filter, {}), QList<Id>{dueToday.id});
        filter.text = QStringLiteral("ACME");
        QCOMPARE(answer(workspace().invoices().count(filter)).value_or(-1), 2);
        filter = {};
        filter.statuses = {InvoiceStatus::Paid};
        QCOMPARE(answer(workspace().invoices().count(filter)).value_or(-1), 0);
        for (const InvoiceColumn column : {InvoiceColumn::CreatedOn, InvoiceColumn::DueDate, InvoiceColumn::Tenant,
                                           InvoiceColumn::Amount, InvoiceColumn::Status}) {
            QList<Id> all;
            for (PageRequest request{1, PageDirection::Forward, {}};;) {
                REEVE_ANSWER(page, workspace().invoices().page({}, {column, Qt::AscendingOrder}, request));
                QCOMPARE(page.rows.size(), 1);
                all << page.rows.first().id;
                if (page.atEnd)
                    break;
                request.from = page.last;
            }
            QCOMPARE(all, ids({}, {column, Qt::AscendingOrder}));
            REEVE_ANSWER(
                last, workspace().invoices().page({}, {column, Qt::AscendingOrder}, {1, PageDirection::Backward, {}}));
            QCOMPARE(last.rows.first().id, all.last());
        }
    }

    void rolesAndTheLockAreEnforced()
    {
        const Id tenantId = tenant().id;
        const Invoice kept = invoice(tenantId, 100);
        const qint64 before = auditCount();
        auto &invoices = workspace().invoices();
        const auto refuseAll = [&] {
            REEVE_REFUSED(invoices.create(invoiceInput(tenantId)), ErrorKind::Forbidden);
            REEVE_REFUSED(invoices.update(kept.id, invoiceInput(tenantId), kept.modifiedOn), ErrorKind::Forbidden);
            REEVE_REFUSED(invoices.pay({kept.id}), ErrorKind::Forbidden);
            REEVE_REFUSED(invoices.cancel({kept.id}, QStringLiteral("reason")), ErrorKind::Forbidden);
            REEVE_REFUSED(invoices.reopen({kept.id}), ErrorKind::Forbidden);
        };
        for (const Role role : {Role::Viewer, Role::Support, Role::Engineer}) {
            as(role);
            refuseAll();
        }
        as(Role::Support);
        REEVE_REFUSED(invoices.page({}, {}, {}), ErrorKind::Forbidden);
        REEVE_REFUSED(invoices.totals({}), ErrorKind::Forbidden);
        as(Role::Finance);
        workspace().setReadOnly(true);
        refuseAll();
        workspace().setReadOnly(false);
        REEVE_ANSWER(paid, invoices.pay({kept.id}));
        QCOMPARE(paid.done, 1);
        as(Role::Admin);
        QCOMPARE(auditCount(), before + (can(Capability::Audit) ? 1 : 0));
    }

private:
    static InvoiceInput invoiceInput(const Id &tenantId)
    {
        const QDate today = QDate::currentDate();
        return {tenantId, {4200, QStringLiteral("EUR")}, today.addDays(-60), today.addDays(-46), today.addDays(14)};
    }
    Invoice invoice(const Id &tenantId, qint64 minor, const QString &currency = QStringLiteral("EUR"),
                    const QDate &due = QDate::currentDate().addDays(14))
    {
        InvoiceInput input = invoiceInput(tenantId);
        input.amount = {minor, currency};
        input.dueDate = due;
        return answer(workspace().invoices().create(input)).value_or(Invoice{});
    }
};

int main(int argc, char **argv)
{
    return runContract<InvoiceContract>(argc, argv);
}
#include "test_invoice_contract.moc"
