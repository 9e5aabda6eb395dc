#include "models/invoice_list_model.h"
#include "models/tone.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace reeve;

namespace {

/// Answers lists with `rows`, and keeps what it was asked.
class ListedInvoices : public InvoiceStore
{
public:
    QList<Invoice> rows;
    InvoiceFilter filter;
    Sort<InvoiceColumn> sort;

    Future<Page<Invoice>> page(InvoiceFilter asked, Sort<InvoiceColumn> order, PageRequest) override
    {
        filter = asked;
        sort = order;
        return ready<Page<Invoice>>(Page<Invoice>{rows, {}, {}, true, true, {}});
    }
    Future<qint64> count(InvoiceFilter) override { return ready<qint64>(rows.size()); }
    Future<QList<CurrencyTotals>> totals(InvoiceFilter) override { return refuse<QList<CurrencyTotals>>(); }
    Future<InvoiceDetail> detail(Id) override { return refuse<InvoiceDetail>(); }
    Future<Invoice> create(InvoiceInput) override { return refuse<Invoice>(); }
    Future<Invoice> update(Id, InvoiceInput, QDateTime) override { return refuse<Invoice>(); }
    Future<BulkReport> pay(QList<Id>) override { return refuse<BulkReport>(); }
    Future<BulkReport> cancel(QList<Id>, QString) override { return refuse<BulkReport>(); }
    Future<BulkReport> reopen(QList<Id>) override { return refuse<BulkReport>(); }

private:
    template<class T>
    static Future<T> refuse()
    {
        return readyError<T>(Error::of(ErrorKind::Unsupported, QStringLiteral("A list only reads.")));
    }
};

Invoice invoice(qint64 minor, const QString &currency, InvoiceStatus status, int dueInDays)
{
    Invoice invoice;
    invoice.id = newId();
    invoice.tenantName = QStringLiteral("Engines");
    invoice.amount = {minor, currency};
    invoice.status = status;
    invoice.startDate = QDate(2026, 1, 1);
    invoice.endDate = QDate(2026, 1, 31);
    invoice.dueDate = QDate::currentDate().addDays(dueInDays);
    invoice.createdOn = QDateTime(QDate(2026, 1, 1), QTime(12, 0), Qt::UTC);
    return invoice;
}

} // namespace

class TestInvoiceListModel : public QObject
{
    Q_OBJECT
private slots:
    void invoicesShowWhatAPersonReads();
    void amountsKeepTheirCurrencysDigits();
    void invoicesExportForMachines();
    void invoiceFiltersCombine();
    void invoicesAreSortedByTheirColumns();

private:
    static QString text(const InvoiceListModel &model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
};

void TestInvoiceListModel::invoicesShowWhatAPersonReads()
{
    ListedInvoices store;
    store.rows = {invoice(123450, QStringLiteral("EUR"), InvoiceStatus::Pending, 5),
                  invoice(1, QStringLiteral("EUR"), InvoiceStatus::Pending, -1),
                  invoice(1, QStringLiteral("EUR"), InvoiceStatus::Paid, -1)};
    InvoiceListModel model(store, nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 3);
    QCOMPARE(text(model, 0, InvoiceListModel::Number), invoiceNumber(store.rows.at(0).id));
    QCOMPARE(text(model, 0, InvoiceListModel::Tenant), QStringLiteral("Engines"));
    QCOMPARE(text(model, 0, InvoiceListModel::Status), QStringLiteral("Pending"));
    QCOMPARE(text(model, 1, InvoiceListModel::Status), QStringLiteral("Overdue"));
    QCOMPARE(text(model, 2, InvoiceListModel::Status), QStringLiteral("Paid"));
    QCOMPARE(model.index(1, InvoiceListModel::Status).data(PagedTableModel::ToneRole).toInt(),
             static_cast<int>(Tone::Danger));
    QVERIFY(model.index(0, InvoiceListModel::Amount)
                .data(Qt::TextAlignmentRole)
                .value<Qt::Alignment>()
                .testFlag(Qt::AlignRight));
}

void TestInvoiceListModel::amountsKeepTheirCurrencysDigits()
{
    ListedInvoices store;
    store.rows = {invoice(1500, QStringLiteral("JPY"), InvoiceStatus::Pending, 5),
                  invoice(1500, QStringLiteral("KWD"), InvoiceStatus::Pending, 5)};
    InvoiceListModel model(store, nullptr);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 2);
    QCOMPARE(model.plainText(0, InvoiceListModel::Amount), QStringLiteral("1500 JPY"));
    QCOMPARE(model.plainText(1, InvoiceListModel::Amount), QStringLiteral("1.500 KWD"));
}

void TestInvoiceListModel::invoicesExportForMachines()
{
    ListedInvoices store;
    store.rows = {invoice(123450, QStringLiteral("EUR"), InvoiceStatus::Pending, -1)};
    InvoiceListModel model(store, nullptr);
    model.setFilter({});
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(model.plainText(0, InvoiceListModel::Amount), QStringLiteral("1234.50 EUR"));
    QCOMPARE(model.plainText(0, InvoiceListModel::Status), invoiceStatusKey(InvoiceStatus::Pending));
    QCOMPARE(model.plainText(0, InvoiceListModel::DueDate), QDate::currentDate().addDays(-1).toString(Qt::ISODate));
    QCOMPARE(model.plainText(0, InvoiceListModel::PeriodColumn), QStringLiteral("2026-01-01/2026-01-31"));
    QCOMPARE(model.plainText(0, InvoiceListModel::CreatedOn), QStringLiteral("2026-01-01T12:00:00Z"));
}

void TestInvoiceListModel::invoiceFiltersCombine()
{
    ListedInvoices store;
    InvoiceListModel model(store, nullptr);
    FilterState filter;
    filter.text = QStringLiteral("engines");
    filter.choices = {
        {QStringLiteral("status"), {invoiceStatusKey(InvoiceStatus::Pending), invoiceStatusKey(InvoiceStatus::Paid)}},
        {QStringLiteral("due"), {QStringLiteral("overdue")}},
        {QStringLiteral("currency"), {QStringLiteral("JPY")}},
        {QStringLiteral("tenant"), {QStringLiteral("t1")}}};
    filter.range = DateRange::Today;
    model.setFilter(filter);
    QCOMPARE(store.filter.text, QStringLiteral("engines"));
    QCOMPARE(store.filter.statuses, (QList<InvoiceStatus>{InvoiceStatus::Pending, InvoiceStatus::Paid}));
    QVERIFY(store.filter.overdueOnly);
    QCOMPARE(store.filter.currencies, QStringList{QStringLiteral("JPY")});
    QCOMPARE(store.filter.tenantId, QStringLiteral("t1"));
    QVERIFY(!store.filter.due.isOpen());
    QVERIFY(store.filter.created.isOpen());
    model.setFilter({});
    QVERIFY(!store.filter.overdueOnly && store.filter.statuses.isEmpty() && store.filter.tenantId.isEmpty());
}

void TestInvoiceListModel::invoicesAreSortedByTheirColumns()
{
    ListedInvoices store;
    InvoiceListModel model(store, nullptr);
    model.setFilter({});
    QCOMPARE(store.sort.column, InvoiceColumn::CreatedOn);
    model.sort(InvoiceListModel::DueDate, Qt::AscendingOrder);
    QCOMPARE(store.sort.column, InvoiceColumn::DueDate);
    QCOMPARE(store.sort.order, Qt::AscendingOrder);
    model.sort(InvoiceListModel::PeriodColumn, Qt::AscendingOrder);
    QCOMPARE(store.sort.column, InvoiceColumn::DueDate);
}

QTEST_GUILESS_MAIN(TestInvoiceListModel)
#include "test_invoice_list_model.moc"
