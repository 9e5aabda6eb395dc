#include "ui/panes/invoices/invoice_form.h"

#include "models/audit_text.h"
#include "services/workspace/invoice_store.h"
#include "services/workspace/workspace.h"
#include "ui/widgets/form_dialog.h"
#include "ui/widgets/notifier.h"
#include "ui/widgets/tenant_picker.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDateEdit>
#include <QLineEdit>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceForm)
};

constexpr int daysToPay = 14;

/// Those that most invoices are in come first, the others by their code.
QList<std::pair<QString, QString>> currencyChoices()
{
    QStringList codes{QStringLiteral("EUR"), QStringLiteral("USD"), QStringLiteral("GBP"), QStringLiteral("CHF"),
                      QStringLiteral("JPY")};
    for (const QString &code : currencyCodes())
        if (!codes.contains(code))
            codes << code;
    QList<std::pair<QString, QString>> choices;
    for (const QString &code : codes)
        choices.append({code, code});
    return choices;
}

void addDate(FormFields &fields, const QString &name, const QString &label, const QDate &date)
{
    auto *edit = new QDateEdit(date, &fields);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    fields.addField(name, label, edit, FormFields::Required);
}

void addInvoiceFields(FormFields &fields)
{
    QLineEdit *amount = fields.addText(QStringLiteral("amount"), Text::tr("&Amount"), FormFields::Required, 30);
    amount->setAlignment(Qt::AlignRight);
    QComboBox *currency =
        fields.addChoice(QStringLiteral("currency"), Text::tr("&Currency"), currencyChoices(), FormFields::Required);
    const auto explain = [&fields, currency] {
        const int digits = currencyDigits(currency->currentData().toString()).value_or(2);
        fields.setHelp(QStringLiteral("amount"), digits == 0 ? Text::tr("Whole numbers; this currency has no decimals.")
                                                             : Text::tr("At most %n decimal(s).", nullptr, digits));
    };
    QObject::connect(currency, &QComboBox::currentIndexChanged, &fields, explain);
    explain();
    const QDate today = QDate::currentDate();
    const QDate first(today.year(), today.month(), 1);
    addDate(fields, QStringLiteral("startDate"), Text::tr("Period &from"), first);
    addDate(fields, QStringLiteral("endDate"), Text::tr("Period &to"), first.addMonths(1).addDays(-1));
    addDate(fields, QStringLiteral("dueDate"), Text::tr("&Due"), today.addDays(daysToPay));
}

/// Every error at once: the amount's own, and those of the rest.
Result<InvoiceInput> inputOf(const FormFields &fields, const Id &tenantId)
{
    const auto date = [&fields](const char *name) {
        return QDate::fromString(fields.text(QLatin1String(name)), Qt::ISODate);
    };
    const auto amount =
        moneyFromText(fields.text(QStringLiteral("amount")), fields.text(QStringLiteral("currency")), QLocale());
    const Money checked = amount.value_or(Money{1, fields.text(QStringLiteral("currency"))});
    const InvoiceInput input{tenantId, checked, date("startDate"), date("endDate"), date("dueDate")};
    QList<FieldError> errors = amount ? QList<FieldError>() : amount.error().fields;
    if (const auto valid = validate(input); !valid)
        errors += valid.error().fields;
    if (!errors.isEmpty())
        return fail(Error::validation(errors));
    return input;
}

Result<void> check(const Result<InvoiceInput> &input)
{
    return input.map([](const InvoiceInput &) {});
}

/// As the operator would type it, in the same locale that reads it again.
QString amountText(const Money &amount)
{
    return moneyToDecimal(amount).replace(u'.', QLocale().decimalPoint());
}

QJsonObject valuesOf(const Invoice &invoice)
{
    return {{QStringLiteral("amount"), amountText(invoice.amount)},
            {QStringLiteral("currency"), invoice.amount.currency},
            {QStringLiteral("startDate"), invoice.startDate.toString(Qt::ISODate)},
            {QStringLiteral("endDate"), invoice.endDate.toString(Qt::ISODate)},
            {QStringLiteral("dueDate"), invoice.dueDate.toString(Qt::ISODate)}};
}

void openFilled(const PaneContext &context, const Invoice &invoice, QWidget *parent)
{
    InvoiceStore &invoices = context.workspace.invoices();
    const Id id = invoice.id;
    auto *form = new FormDialog(Text::tr("Edit invoice %1").arg(invoiceNumber(id)), Text::tr("&Save"), context.state,
                                QStringLiteral("invoice/") + id, parent);
    form->setObjectName(QStringLiteral("invoiceForm"));
    form->setIntroduction(Text::tr("Billed to %1.").arg(invoice.tenantName));
    addInvoiceFields(form->fields());
    form->fields().setValues(valuesOf(invoice));
    form->setReadOn(invoice.modifiedOn);
    form->setReload([&invoices, id] {
        return invoices.detail(id).then([](const Result<InvoiceDetail> &detail) {
            return detail.map([](const InvoiceDetail &now) {
                return FormDialog::Stored{valuesOf(now.invoice), now.invoice.modifiedOn,
                                          audit_text::lastActor(now.timeline)};
            });
        });
    });
    const auto input = [form, tenantId = invoice.tenantId] { return inputOf(form->fields(), tenantId); };
    form->setCheck([input] { return check(input()); });
    form->setTask([form, input, &invoices, id] { return invoices.update(id, *input(), form->readOn()); },
                  [&notifier = context.notifier](const Invoice &saved) {
                      notifier.info(Text::tr("%1 saved.").arg(invoiceNumber(saved.id)));
                  });
    form->open();
}

} // namespace

void openNewInvoice(const PaneContext &context, const Id &tenantId, QWidget *parent,
                    std::function<void(const Invoice &)> done)
{
    auto *form = new FormDialog(Text::tr("New invoice"), Text::tr("&Create"), context.state,
                                QStringLiteral("invoice/new"), parent);
    form->setObjectName(QStringLiteral("invoiceForm"));
    auto *tenant = new TenantPicker(context.workspace.tenants(), form);
    form->fields().addField(QStringLiteral("tenantId"), Text::tr("&Tenant"), tenant, FormFields::Required);
    addInvoiceFields(form->fields());
    tenant->setTenantId(tenantId);
    const auto input = [form, tenant] { return inputOf(form->fields(), tenant->tenantId()); };
    form->setCheck([input] { return check(input()); });
    form->setTask([input, &invoices = context.workspace.invoices()] { return invoices.create(*input()); },
                  std::move(done));
    form->open();
}

void openInvoiceEditor(const PaneContext &context, const Id &id, QWidget *parent)
{
    onResult(parent, context.workspace.invoices().detail(id), [context, parent](const Result<InvoiceDetail> &detail) {
        if (!detail)
            return context.notifier.failure(detail.error());
        openFilled(context, detail->invoice, parent);
    });
}

} // namespace reeve
