#include "services/workspace/sourceloop/invoice_calls.h"

#include "services/workspace/sourceloop/sourceloop_json.h"
#include "services/workspace/sourceloop/tenant_calls.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace reeve::sourceloop::invoice_calls {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

const QString invoices = QStringLiteral("invoices");
constexpr int mostTenants = 200; // that a quick filter may match
constexpr int reopenHours = 24;

QJsonArray withTenant()
{
    return {relation(QStringLiteral("tenant"))};
}

QString dayStart(const QDate &day)
{
    return day.toString(Qt::ISODate) + QStringLiteral("T00:00:00.000Z");
}

/// Ids between these begin with the eight characters of an invoice's number.
std::optional<QJsonObject> numbered(QString word)
{
    word = word.toLower();
    word.remove(QStringLiteral("inv-"));
    static const QRegularExpression hex(QStringLiteral("^[0-9a-f]{1,8}$"));
    if (!hex.match(word).hasMatch())
        return std::nullopt;
    const auto bound = [&word](QLatin1Char filler) {
        return QString(word.leftJustified(8, filler) + QStringLiteral("-xxxx-xxxx-xxxx-xxxxxxxxxxxx"))
            .replace(QLatin1Char('x'), filler);
    };
    return QJsonObject{
        {QStringLiteral("id"),
         QJsonObject{{QStringLiteral("between"), QJsonArray{bound(QLatin1Char('0')), bound(QLatin1Char('f'))}}}}};
}

Result<void> addWords(Calls &calls, const QString &text, Where &where)
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        Filter filter;
        filter.where.words(word, {QStringLiteral("name"), QStringLiteral("key")});
        filter.fields = {QStringLiteral("id")};
        filter.limit = mostTenants;
        REEVE_TRY(tenants, calls.list(QStringLiteral("tenants"), filter));
        QJsonArray ids;
        for (const auto &tenant : std::as_const(tenants))
            ids.append(tenant.toObject().value(QLatin1String("id")));
        QJsonArray any{sameText(QStringLiteral("currencyCode"), word)};
        if (!ids.isEmpty())
            any.append(QJsonObject{{QStringLiteral("tenantId"), QJsonObject{{QStringLiteral("inq"), ids}}}});
        if (const auto number = numbered(word))
            any.append(*number);
        where.anyOf(any);
    }
    return {};
}

Result<QString> tenantName(Calls &calls, const Id &id)
{
    const auto tenant = tenant_calls::find(calls, id);
    if (tenant)
        return tenant->name;
    if (tenant.error().kind == ErrorKind::NotFound)
        return fail(Error::validation(QStringLiteral("tenantId"),
                                      Text::tr("This tenant does not exist any more; choose another.")));
    return fail(tenant.error());
}

Result<QJsonObject> bodyOf(const InvoiceInput &input)
{
    QJsonObject body = invoiceBody(input);
    REEVE_TRY(amount, amountValue(input.amount));
    body[QLatin1String("amount")] = amount;
    return body;
}

} // namespace

Result<PagedList> list(Calls &calls, const InvoiceFilter &filter, Sort<InvoiceColumn> sort, const QDate &today)
{
    PagedList list{invoices, {}, QStringLiteral("createdOn"), sort.order, withTenant(), {}};
    switch (sort.column) {
    case InvoiceColumn::CreatedOn: break;
    case InvoiceColumn::DueDate: list.key = QStringLiteral("dueDate"); break;
    case InvoiceColumn::Tenant: list.key = QStringLiteral("tenantId"); break; // the service cannot sort by its name
    case InvoiceColumn::Amount: list.key = QStringLiteral("amount"); break;
    case InvoiceColumn::Status: list.key = QStringLiteral("status"); break;
    }
    Where &where = list.where;
    REEVE_CHECK(addWords(calls, filter.text, where));
    if (!filter.tenantId.isEmpty())
        where.equals(QStringLiteral("tenantId"), filter.tenantId);
    QJsonArray statuses;
    for (const InvoiceStatus status : filter.statuses)
        statuses.append(static_cast<int>(status));
    where.oneOf(QStringLiteral("status"), statuses);
    const QString due = QStringLiteral("dueDate");
    if (filter.overdueOnly) {
        where.equals(QStringLiteral("status"), static_cast<int>(InvoiceStatus::Pending));
        where.add({{due, QJsonObject{{QStringLiteral("lt"), dayStart(today)}}}});
    }
    where.oneOf(QStringLiteral("currencyCode"), QJsonArray::fromStringList(filter.currencies));
    // Due dates are days without a zone: the period's ends are taken back to the operator's days.
    if (filter.due.from.isValid())
        where.add({{due, QJsonObject{{QStringLiteral("gte"), dayStart(filter.due.from.toLocalTime().date())}}}});
    if (filter.due.to.isValid())
        where.add({{due, QJsonObject{{QStringLiteral("lt"), dayStart(filter.due.to.toLocalTime().date())}}}});
    where.within(QStringLiteral("createdOn"), filter.created);
    return list;
}

Result<Invoice> find(Calls &calls, const Id &id)
{
    REEVE_TRY(row, calls.row(invoices, id, withTenant()));
    return readInvoice(row);
}

Result<InvoiceDetail> detail(Calls &calls, const Id &id)
{
    REEVE_TRY(invoice, find(calls, id));
    REEVE_TRY(tenant, tenant_calls::detail(calls, invoice.tenantId));
    InvoiceDetail detail{invoice, tenant.tenant.key, tenant.address, {}, {}, {}};
    if (!tenant.contacts.isEmpty()) {
        const Contact &contact = tenant.contacts.first();
        detail.contactName = contact.firstName + QLatin1Char(' ') + contact.lastName;
        detail.contactEmail = contact.email;
    }
    return detail;
}

Result<QList<CurrencyTotals>> totals(Calls &calls, const PagedList &list, const QDate &today)
{
    QMap<QString, CurrencyTotals> sums;
    std::optional<Error> wrong;
    Filter filter;
    filter.where = list.where;
    filter.fields = {QStringLiteral("id"), QStringLiteral("amount"), QStringLiteral("currencyCode"),
                     QStringLiteral("status"), QStringLiteral("dueDate")};
    REEVE_CHECK(calls.every(invoices, filter, [&](const QJsonObject &row) {
        const auto invoice = readInvoice(row);
        if (!invoice) {
            wrong = invoice.error();
            return false;
        }
        const QString currency = invoice->amount.currency;
        CurrencyTotals &sum = sums[currency];
        if (sum.currency.isEmpty()) {
            sum.currency = currency;
            const Money none{0, currency};
            sum.pending = sum.overdue = sum.paid = sum.cancelled = none;
            sum.ageing = QList<Money>(static_cast<int>(AgeBucket::Over90) + 1, none);
        }
        const qint64 minor = invoice->amount.minor;
        ++sum.count;
        switch (invoice->status) {
        case InvoiceStatus::Pending:
            sum.pending.minor += minor;
            sum.overdue.minor += isOverdue(*invoice, today) ? minor : 0;
            sum.ageing[static_cast<int>(ageBucket(invoice->dueDate, today))].minor += minor;
            break;
        case InvoiceStatus::Paid: sum.paid.minor += minor; break;
        case InvoiceStatus::Cancelled: sum.cancelled.minor += minor; break;
        }
        return true;
    }));
    if (wrong)
        return fail(*wrong);
    return sums.values();
}

Result<Invoice> create(Calls &calls, const InvoiceInput &input)
{
    REEVE_CHECK(validate(input));
    REEVE_CHECK(tenantName(calls, input.tenantId));
    REEVE_TRY(body, bodyOf(input));
    body[QLatin1String("status")] = static_cast<int>(InvoiceStatus::Pending);
    REEVE_TRY(answer, calls.send(RestRequest::json("POST", invoices, body)));
    const Id id = answer.json.toObject().value(QLatin1String("id")).toString();
    calls.changed(Entity::Invoice, {id});
    return find(calls, id);
}

Result<Invoice> update(Calls &calls, const Id &id, const InvoiceInput &input, const QDateTime &readOn)
{
    REEVE_CHECK(validate(input));
    REEVE_TRY(before, find(calls, id));
    const Error conflict =
        Error::of(ErrorKind::Conflict, Text::tr("Someone else changed this invoice in the meantime."),
                  Text::tr("Compare both versions and choose."));
    if (before.modifiedOn != readOn)
        return fail(conflict);
    if (before.status != InvoiceStatus::Pending)
        return fail(ErrorKind::State, Text::tr("Only a pending invoice can be edited."));
    REEVE_CHECK(tenantName(calls, input.tenantId));
    REEVE_TRY(body, bodyOf(input));
    Where where;
    where.equals(QStringLiteral("id"), id);
    where.equals(QStringLiteral("status"), static_cast<int>(InvoiceStatus::Pending));
    where.atMoment(QStringLiteral("modifiedOn"), readOn);
    REEVE_TRY(changed, calls.change(invoices, where, body));
    if (changed == 0)
        return fail(conflict);
    calls.changed(Entity::Invoice, {id});
    return find(calls, id);
}

Result<Invoice> move(Calls &calls, const Id &id, InvoiceStatus to)
{
    REEVE_TRY(before, find(calls, id));
    REEVE_CHECK(requireMove(before.status, to));
    if (to == InvoiceStatus::Pending && before.modifiedOn.addSecs(reopenHours * 3600) < QDateTime::currentDateTimeUtc())
        return fail(ErrorKind::State, Text::tr("%1 was closed more than a day ago.").arg(invoiceNumber(id)),
                    Text::tr("Create a new invoice instead."));
    Where where;
    where.equals(QStringLiteral("id"), id);
    where.equals(QStringLiteral("status"), static_cast<int>(before.status));
    REEVE_TRY(moved, calls.change(invoices, where, {{QStringLiteral("status"), static_cast<int>(to)}}));
    if (moved == 0)
        return fail(ErrorKind::Conflict, Text::tr("Someone else changed this invoice in the meantime."),
                    Text::tr("Read it again."));
    calls.changed(Entity::Invoice, {id});
    return find(calls, id);
}

} // namespace reeve::sourceloop::invoice_calls
