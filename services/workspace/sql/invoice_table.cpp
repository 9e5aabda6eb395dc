#include "services/workspace/sql/invoice_table.h"

#include <QCoreApplication>

namespace reeve::invoice_table {

namespace {

const QString columns = QStringLiteral("i.id, i.tenant_id, t.name as tenant_name, reeve.minor_units(i) as "
                                       "amount_minor, i.currency_code, i.status, i.start_date, i.end_date, "
                                       "i.due_date, i.invoice_file, i.created_on, i.modified_on, i.deleted");
const QString from = QStringLiteral("main.invoices i join main.tenants t on t.id = i.tenant_id");

Binds bindsOf(const Invoice &invoice, const QString &by)
{
    const auto day = [](const QDate &date) {
        return date.isValid() ? QVariant(date.toString(Qt::ISODate)) : QVariant();
    };
    return {{QStringLiteral(":id"), invoice.id},
            {QStringLiteral(":tenant"), invoice.tenantId},
            {QStringLiteral(":amount"), invoice.amount.minor},
            {QStringLiteral(":decimal"), moneyToDecimal(invoice.amount)},
            {QStringLiteral(":currency"), invoice.amount.currency},
            {QStringLiteral(":status"), static_cast<int>(invoice.status)},
            {QStringLiteral(":start"), day(invoice.startDate)},
            {QStringLiteral(":end"), day(invoice.endDate)},
            {QStringLiteral(":due"), day(invoice.dueDate)},
            {QStringLiteral(":now"), toSql(invoice.modifiedOn)},
            {QStringLiteral(":by"), orNull(by)}};
}

} // namespace

KeysetQuery query(const InvoiceFilter &filter, Sort<InvoiceColumn> sort, const QDate &today)
{
    KeysetQuery query{columns, from, {}, QStringLiteral("i.created_on"), QStringLiteral("i.id"), sort.order};
    switch (sort.column) {
    case InvoiceColumn::CreatedOn: break;
    case InvoiceColumn::DueDate: query.key = QStringLiteral("reeve.early(i.due_date)"); break;
    case InvoiceColumn::Tenant:
        // In this order SQLite reads the tenants by name, and sorts only the invoices of each.
        query.key = QStringLiteral("reeve.ordered(t.name)");
        query.from = QStringLiteral("main.tenants t cross join main.invoices i");
        query.conditions.add(QStringLiteral("i.tenant_id = t.id"));
        break;
    case InvoiceColumn::Amount: query.key = QStringLiteral("reeve.minor_units(i)"); break;
    case InvoiceColumn::Status: query.key = QStringLiteral("i.status"); break;
    }
    Conditions &conditions = query.conditions;
    conditions.add(QStringLiteral("not i.deleted"));
    if (sort.column != InvoiceColumn::Tenant)
        query.countFrom = QStringLiteral("main.invoices i");
    // Tenants by themselves, not by the join: only then PostgreSQL finds every alternative in an index.
    conditions.words(filter.text, {QStringLiteral("('INV-' || cast(i.id as text))"), QStringLiteral("i.currency_code")},
                     QStringLiteral("reeve.among(i.tenant_id, select f.id from main.tenants f where %1)"),
                     {QStringLiteral("f.name"), QStringLiteral("f.key")});
    if (!filter.tenantId.isEmpty())
        conditions.add(QStringLiteral("i.tenant_id = :tenant"), {{QStringLiteral(":tenant"), filter.tenantId}});
    QVariantList statuses;
    for (const InvoiceStatus status : filter.statuses)
        statuses << static_cast<int>(status);
    conditions.oneOf(QStringLiteral("i.status"), statuses);
    if (filter.overdueOnly)
        conditions.add(QStringLiteral("i.status = 0 and i.due_date is not null and reeve.early(i.due_date) < :today"),
                       {{QStringLiteral(":today"), today.toString(Qt::ISODate)}});
    QVariantList currencies;
    for (const QString &currency : filter.currencies)
        currencies << currency;
    conditions.oneOf(QStringLiteral("i.currency_code"), currencies);
    // Due dates are days without a zone: the period's ends are taken back to the operator's days.
    if (filter.due.from.isValid())
        conditions.add(QStringLiteral("i.due_date >= :due_from"),
                       {{QStringLiteral(":due_from"), filter.due.from.toLocalTime().date().toString(Qt::ISODate)}});
    if (filter.due.to.isValid())
        conditions.add(QStringLiteral("i.due_date < :due_to"),
                       {{QStringLiteral(":due_to"), filter.due.to.toLocalTime().date().toString(Qt::ISODate)}});
    conditions.within(QStringLiteral("i.created_on"), filter.created);
    return query;
}

QStringList exportCells()
{
    const QString day = QStringLiteral("coalesce(reeve.day(%1), '')");
    return {QStringLiteral("'INV-' || upper(left(cast(i.id as text), 8))"),
            QStringLiteral("t.name"),
            QStringLiteral("reeve.decimal_amount(i)"),
            QStringLiteral("case i.status when 0 then 'PENDING' when 1 then 'PAID' else 'CANCELLED' end"),
            QStringLiteral("i.due_date"),
            day.arg(QStringLiteral("i.start_date")) + QStringLiteral(" || '/' || ") +
                day.arg(QStringLiteral("i.end_date")),
            QStringLiteral("i.created_on"),
            QStringLiteral("i.currency_code")};
}

Invoice readInvoice(const SqlRow &row)
{
    Invoice invoice;
    invoice.id = row.text(QLatin1String("id"));
    invoice.tenantId = row.text(QLatin1String("tenant_id"));
    invoice.tenantName = row.text(QLatin1String("tenant_name"));
    invoice.amount = {row.bigint(QLatin1String("amount_minor")), row.text(QLatin1String("currency_code"))};
    invoice.status = static_cast<InvoiceStatus>(row.integer(QLatin1String("status")));
    invoice.startDate = row.date(QLatin1String("start_date"));
    invoice.endDate = row.date(QLatin1String("end_date"));
    invoice.dueDate = row.date(QLatin1String("due_date"));
    invoice.invoiceFile = row.text(QLatin1String("invoice_file"));
    invoice.createdOn = row.dateTime(QLatin1String("created_on"));
    invoice.modifiedOn = row.dateTime(QLatin1String("modified_on"));
    invoice.deleted = row.boolean(QLatin1String("deleted"));
    return invoice;
}

Result<Invoice> find(SqlSession &session, const Id &id)
{
    REEVE_TRY(invoice,
              session.first(QStringLiteral("select %1 from %2 where i.id = :id and not i.deleted").arg(columns, from),
                            {{QStringLiteral(":id"), id}}, readInvoice));
    if (!invoice)
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("Invoice", "This invoice does not exist any more."),
                    QCoreApplication::translate("Invoice", "Refresh the list."));
    return *invoice;
}

Result<void> insert(SqlSession &session, const Invoice &invoice, const QString &by)
{
    REEVE_CHECK(session.exec(
        QStringLiteral(
            "insert into main.invoices (id, tenant_id, reeve.amount_column(), currency_code, "
            "status, start_date, end_date, due_date, "
            "created_on, modified_on, created_by) values (:id, :tenant, reeve.amount_value(:amount, :decimal), "
            ":currency, :status, :start, :end, :due, "
            ":now, :now, reeve.operator_id(:by))"),
        bindsOf(invoice, by)));
    return {};
}

Result<void> update(SqlSession &session, const Invoice &invoice, const QString &by)
{
    REEVE_CHECK(session.exec(QStringLiteral("update main.invoices set tenant_id = :tenant, reeve.amount_column() = "
                                            "reeve.amount_value(:amount, :decimal), "
                                            "currency_code = :currency, status = :status, "
                                            "start_date = :start, end_date = :end, due_date = :due, modified_on = "
                                            ":now, modified_by = reeve.operator_id(:by) where id = :id"),
                             bindsOf(invoice, by)));
    return {};
}

Result<QList<CurrencyTotals>> totals(SqlSession &session, const InvoiceFilter &filter, const QDate &today)
{
    const KeysetQuery matching = query(filter, {}, today);
    Binds binds = matching.conditions.binds();
    const auto day = [&](int daysAgo) { return today.addDays(-daysAgo).toString(Qt::ISODate); };
    binds.insert({{QStringLiteral(":d0"), day(0)},
                  {QStringLiteral(":d30"), day(30)},
                  {QStringLiteral(":d60"), day(60)},
                  {QStringLiteral(":d90"), day(90)}});
    const auto sum = [](const QString &condition) {
        return QStringLiteral("cast(sum(case when %1 then reeve.minor_units(i) else 0 end) as bigint)").arg(condition);
    };
    const QString pending = QStringLiteral("i.status = 0 and ");
    const QString sql = QStringLiteral("select i.currency_code, count(*) as n, %1 as pending, %2 as paid, %3 as "
                                       "cancelled, %4 as a0, %5 as a30, %6 as a60, "
                                       "%7 as a90, %8 as older from ")
                            .arg(sum(QStringLiteral("i.status = 0")), sum(QStringLiteral("i.status = 1")),
                                 sum(QStringLiteral("i.status = 2")),
                                 sum(pending + QStringLiteral("(i.due_date is null or i.due_date >= :d0)")),
                                 sum(pending + QStringLiteral("i.due_date < :d0 and i.due_date >= :d30")),
                                 sum(pending + QStringLiteral("i.due_date < :d30 and i.due_date >= :d60")),
                                 sum(pending + QStringLiteral("i.due_date < :d60 and i.due_date >= :d90")),
                                 sum(pending + QStringLiteral("i.due_date < :d90"))) +
                        matching.countedTables() + QStringLiteral(" where ") + matching.conditions.where() +
                        QStringLiteral(" group by i.currency_code order by i.currency_code");
    return session.list(sql, binds, [](const SqlRow &row) {
        CurrencyTotals totals;
        totals.currency = row.text(QLatin1String("currency_code"));
        totals.count = row.bigint(QLatin1String("n"));
        const auto money = [&](const char *column) {
            return Money{row.bigint(QLatin1String(column)), totals.currency};
        };
        totals.pending = money("pending");
        totals.paid = money("paid");
        totals.cancelled = money("cancelled");
        for (const char *bucket : {"a0", "a30", "a60", "a90", "older"})
            totals.ageing.append(money(bucket));
        totals.overdue = {totals.pending.minor - totals.ageing.first().minor, totals.currency};
        return totals;
    });
}

} // namespace reeve::invoice_table
