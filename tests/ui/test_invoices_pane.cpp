#include "models/invoice_list_model.h"
#include "services/workspace/tenant_store.h"
#include "tests/support/pane_ground.h"
#include "ui/panes/invoices/invoice_actions.h"
#include "ui/panes/invoices/invoices_pane.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/guarded_action.h"
#include "ui/widgets/paged_table_view.h"
#include "ui/widgets/tenant_picker.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace reeve;

/// The invoices pane in a real window on a real workspace, driven with clicks and keys.
class TestInvoicesPane : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void totalsAreKeptApartByCurrency();
    void aNewInvoiceForATenantThatIsFound();
    void amountsHaveTheirCurrencysDecimals();
    void aFormSaysWhatIsWrong();
    void payingCanBeUndone();
    void cancellingAsksForAReason();
    void onlyPendingInvoicesAreEdited();
    void severalAtOnceWithWhatFailed();
    void theTenantIsALink();
    void presets();
    void aPdfIsSaved();
    void whatTheRoleForbidsIsDisabled();

private:
    template<class T>
    T *child(const char *name)
    {
        return m_pane->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] InvoiceStore &invoices() { return m_ground->workspace().invoices(); }
    PagedTableView *table() { return m_pane->findChild<PagedTableView *>(); }
    InvoiceListModel *model() { return qobject_cast<InvoiceListModel *>(table()->model()); }
    GuardedAction *action(const char *name) { return child<GuardedAction>(name); }
    /// The form that is open.
    FormDialog *form() { return visible<FormDialog>(m_pane.get()); }
    Tenant anyTenant()
    {
        return answer(m_ground->workspace().tenants().page({}, {}, {1, PageDirection::Forward, {}}))->rows.first();
    }
    Invoice create(qint64 minor = 1000)
    {
        const QDate today = QDate::currentDate();
        const auto invoice = answer(invoices().create(
            {anyTenant().id, {minor, QStringLiteral("EUR")}, today.addDays(-30), today, today.addDays(14)}));
        if (!invoice)
            qFatal("%s", qPrintable(invoice.error().line()));
        return *invoice;
    }
    Invoice now(const Id &id) { return answer(invoices().detail(id))->invoice; }
    void select(const QList<Invoice> &wanted)
    {
        for (const Invoice &invoice : wanted)
            QTRY_VERIFY(model()->rowOf(invoice.id) >= 0);
        table()->clearSelection();
        for (const Invoice &invoice : wanted)
            table()->selectionModel()->select(model()->index(model()->rowOf(invoice.id), 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_COMPARE(m_pane->selection().size(), wanted.size());
        if (wanted.size() == 1)
            QTRY_COMPARE(detailTitle(), invoiceNumber(wanted.first().id));
    }
    QString detailTitle()
    {
        auto *title = child<QLabel>("detailTitle");
        return title ? title->text() : QString();
    }
    void type(const char *field, const QString &text)
    {
        auto *edit = form()->findChild<QLineEdit *>(QLatin1String(field));
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    void choose(const QString &currency)
    {
        auto *combo = form()->findChild<QComboBox *>(QStringLiteral("currency"));
        combo->setCurrentIndex(combo->findText(currency));
    }
    void submit() { QTest::mouseClick(form()->submitButton(), Qt::LeftButton); }

    std::unique_ptr<PaneGround> m_ground;
    std::unique_ptr<InvoicesPane> m_pane;
};

void TestInvoicesPane::init()
{
    m_ground = PaneGround::open(PaneGround::Data::Demo);
    QVERIFY(m_ground);
    m_pane = std::make_unique<InvoicesPane>(m_ground->context());
    m_pane->resize(1100, 700);
    m_pane->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    m_pane->activate();
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
}

void TestInvoicesPane::cleanup()
{
    m_pane.reset();
    m_ground.reset();
}

void TestInvoicesPane::totalsAreKeptApartByCurrency()
{
    const auto totals = answer(invoices().totals({}));
    QVERIFY(totals->size() >= 4);
    for (const CurrencyTotals &currency : *totals) {
        const QString card = QStringLiteral("totals_") + currency.currency;
        QTRY_VERIFY(m_pane->findChild<QWidget *>(card));
        const auto labels = m_pane->findChild<QWidget *>(card)->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->text() == moneyToText(currency.pending, QLocale()); }));
    }
    FilterState filter;
    filter.choices[QStringLiteral("currency")] = {QStringLiteral("JPY")};
    m_pane->setFilter(filter);
    QTRY_VERIFY(!child<QWidget>("totals_EUR"));
    QVERIFY(child<QWidget>("totals_JPY"));
    QCOMPARE(child<QComboBox>("ageingCurrency")->count(), 1);
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(model()->at(row).amount.currency, QStringLiteral("JPY"));
}

void TestInvoicesPane::aNewInvoiceForATenantThatIsFound()
{
    const Tenant tenant = anyTenant();
    QTest::keyClick(m_pane.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(form());
    auto *picker = form()->findChild<TenantPicker *>();
    picker->setFocus();
    QTest::keyClicks(picker, tenant.key);
    QTRY_VERIFY(picker->completer()->completionModel()->rowCount() > 0);
    QTRY_VERIFY(picker->completer()->popup()->isVisible());
    QTest::keyClick(picker->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(picker->completer()->popup(), Qt::Key_Return);
    QTRY_COMPARE(picker->tenantId(), tenant.id);
    type("amount", QStringLiteral("1234.50"));
    submit();
    QTRY_VERIFY(!form());
    QTRY_VERIFY(detailTitle().startsWith(QStringLiteral("INV-")));
    const Invoice invoice = now(m_pane->selection().value(0));
    QCOMPARE(invoice.amount, (Money{123450, QStringLiteral("EUR")}));
    QCOMPARE(invoice.tenantId, tenant.id);
}

void TestInvoicesPane::amountsHaveTheirCurrencysDecimals()
{
    m_pane->applyPreset(QStringLiteral("new:") + anyTenant().id);
    QTRY_VERIFY(form());
    choose(QStringLiteral("JPY"));
    type("amount", QStringLiteral("10.5"));
    submit();
    QVERIFY(!form()->fields().errorOf(QStringLiteral("amount")).isEmpty());
    choose(QStringLiteral("KWD"));
    type("amount", QStringLiteral("10.505"));
    submit();
    QTRY_VERIFY(!form());
    QTRY_VERIFY(!m_pane->selection().isEmpty());
    QCOMPARE(now(m_pane->selection().value(0)).amount, (Money{10505, QStringLiteral("KWD")}));
}

void TestInvoicesPane::aFormSaysWhatIsWrong()
{
    action("newInvoice")->trigger();
    QTRY_VERIFY(form());
    type("amount", QStringLiteral("much"));
    form()->fields().setValue(QStringLiteral("endDate"), QStringLiteral("2020-01-01"));
    submit();
    for (const char *field : {"tenantId", "amount", "endDate"})
        QVERIFY2(!form()->fields().errorOf(QLatin1String(field)).isEmpty(), field);
}

void TestInvoicesPane::payingCanBeUndone()
{
    const Invoice invoice = create();
    select({invoice});
    action("payInvoice")->trigger();
    QTRY_VERIFY(m_ground->notifier.undo);
    QCOMPARE(now(invoice.id).status, InvoiceStatus::Paid);
    QTRY_VERIFY(!action("payInvoice")->isEnabled());
    QVERIFY(answer(m_ground->notifier.undo()));
    QCOMPARE(now(invoice.id).status, InvoiceStatus::Pending);
    QTRY_VERIFY(action("payInvoice")->isEnabled());
}

void TestInvoicesPane::cancellingAsksForAReason()
{
    const Invoice invoice = create();
    select({invoice});
    action("cancelInvoice")->trigger();
    QTRY_VERIFY(form());
    submit();
    QVERIFY(!form()->fields().errorOf(QStringLiteral("reason")).isEmpty());
    QCOMPARE(now(invoice.id).status, InvoiceStatus::Pending);
    QTest::keyClicks(form()->findChild<QPlainTextEdit *>(QStringLiteral("reason")), QStringLiteral("billed twice"));
    submit();
    QTRY_VERIFY(!form());
    QCOMPARE(now(invoice.id).status, InvoiceStatus::Cancelled);
    QVERIFY(m_ground->notifier.undo);
}

void TestInvoicesPane::onlyPendingInvoicesAreEdited()
{
    const Invoice invoice = create(1000);
    select({invoice});
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_F2);
    QTRY_VERIFY(form());
    QCOMPARE(form()->fields().text(QStringLiteral("amount")), QStringLiteral("10.00"));
    type("amount", QStringLiteral("12.25"));
    submit();
    QTRY_VERIFY(!form());
    QCOMPARE(now(invoice.id).amount.minor, 1225);
    QVERIFY(answer(invoices().pay({invoice.id})));
    QTRY_VERIFY(!action("editInvoice")->isEnabled());
    QVERIFY(!action("editInvoice")->reason().isEmpty());
}

void TestInvoicesPane::severalAtOnceWithWhatFailed()
{
    const QList<Invoice> three{create(1), create(2), create(3)};
    select(three);
    QVERIFY(!action("invoicePdf")->isEnabled());
    action("payInvoice")->trigger();
    for (const Invoice &invoice : three)
        QTRY_COMPARE(now(invoice.id).status, InvoiceStatus::Paid);
    QTRY_COMPARE(m_ground->notifier.infos.size(), 1);
}

void TestInvoicesPane::theTenantIsALink()
{
    const Invoice invoice = create();
    select({invoice});
    QSignalSpy opened(m_pane.get(), &Pane::open);
    for (auto *button : m_pane->findChildren<QPushButton *>())
        if (button->accessibleName().startsWith(QStringLiteral("Tenant: ")))
            QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().at(0).value<Entity>(), Entity::Tenant);
    QCOMPARE(opened.first().at(1).toString(), invoice.tenantId);
}

void TestInvoicesPane::presets()
{
    m_pane->applyPreset(QStringLiteral("overdue"));
    QTRY_COMPARE(model()->phase(), PagedTableModel::Phase::Ready);
    QVERIFY(model()->rowCount() > 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QVERIFY(isOverdue(model()->at(row), QDate::currentDate()));

    const Invoice invoice = create();
    m_pane->applyPreset(QStringLiteral("tenant:") + invoice.tenantId);
    QTRY_VERIFY(model()->rowOf(invoice.id) >= 0);
    for (int row = 0; row < model()->rowCount(); ++row)
        QCOMPARE(model()->at(row).tenantId, invoice.tenantId);
    QTRY_VERIFY(child<QToolButton>("facet_tenant")->text().contains(now(invoice.id).tenantName));
}

void TestInvoicesPane::aPdfIsSaved()
{
    const Invoice invoice = create();
    select({invoice});
    QFile file(m_ground->path(QStringLiteral("invoice.pdf")));
    m_pane->findChild<InvoiceActions *>()->savePdf(file.fileName());
    QTRY_VERIFY2(!m_ground->notifier.infos.isEmpty(), qPrintable(m_ground->notifier.failures.join(u'\n')));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
}

void TestInvoicesPane::whatTheRoleForbidsIsDisabled()
{
    const Invoice invoice = create();
    select({invoice});
    m_ground->workspace().setActor({QStringLiteral("Robin"), Role::Viewer});
    for (const char *name : {"newInvoice", "editInvoice", "payInvoice", "cancelInvoice"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(!action(name)->reason().isEmpty(), name);
    }
    QVERIFY(action("invoicePdf")->isEnabled());
    m_ground->workspace().setActor({QStringLiteral("Robin"), Role::Finance});
    QVERIFY(action("payInvoice")->isEnabled());
}

QTEST_MAIN(TestInvoicesPane)
#include "test_invoices_pane.moc"
