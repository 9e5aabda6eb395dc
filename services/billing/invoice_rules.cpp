#include "services/billing/invoice_rules.h"

#include "services/audit/audit.h"
#include "services/workspace/sql/invoice_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>

namespace reeve::invoice_rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(InvoiceRules)
};

audit::Subject subject(const Invoice &invoice)
{
    return {Entity::Invoice, invoice.id, invoiceNumber(invoice.id)};
}

void fill(Invoice &invoice, const InvoiceInput &input, const QDateTime &now)
{
    invoice.tenantId = input.tenantId;
    invoice.amount = input.amount;
    invoice.startDate = input.startDate;
    invoice.endDate = input.endDate;
    invoice.dueDate = input.dueDate;
    invoice.modifiedOn = now;
}

Result<QString> tenantName(SqlSession &session, const Id &tenantId)
{
    auto tenant = tenant_table::find(session, tenantId);
    if (!tenant)
        return fail(Error::validation(QStringLiteral("tenantId"),
                                      Text::tr("This tenant does not exist any more; choose another.")));
    return tenant->tenant.name;
}

} // namespace

Result<Invoice> create(Operation &operation, const InvoiceInput &input)
{
    REEVE_CHECK(validate(input));
    REEVE_TRY(name, tenantName(operation.sql, input.tenantId));
    Invoice invoice;
    invoice.id = newId();
    invoice.tenantName = name;
    invoice.createdOn = operation.now;
    fill(invoice, input, operation.now);
    REEVE_CHECK(invoice_table::insert(operation.sql, invoice, operation.actor.name));
    REEVE_CHECK(
        audit::record(operation, QStringLiteral("invoice.created"), subject(invoice), {}, audit::snapshot(invoice)));
    return invoice;
}

Result<Invoice> update(Operation &operation, const Id &id, const InvoiceInput &input, const QDateTime &readOn)
{
    REEVE_CHECK(validate(input));
    REEVE_TRY(invoice, invoice_table::find(operation.sql, id));
    if (invoice.modifiedOn != readOn)
        return fail(ErrorKind::Conflict, Text::tr("Someone else changed this invoice in the meantime."),
                    Text::tr("Compare both versions and choose."));
    if (invoice.status != InvoiceStatus::Pending)
        return fail(ErrorKind::State, Text::tr("Only a pending invoice can be edited."));
    const QJsonObject before = audit::snapshot(invoice);
    REEVE_TRY(name, tenantName(operation.sql, input.tenantId));
    invoice.tenantName = name;
    fill(invoice, input, operation.now);
    REEVE_CHECK(invoice_table::update(operation.sql, invoice, operation.actor.name));
    REEVE_CHECK(audit::record(operation, QStringLiteral("invoice.updated"), subject(invoice), before,
                              audit::snapshot(invoice)));
    return invoice;
}

Result<Invoice> move(Operation &operation, const Id &id, InvoiceStatus to, const QString &action, const QString &reason)
{
    REEVE_TRY(invoice, invoice_table::find(operation.sql, id));
    REEVE_CHECK(requireMove(invoice.status, to));
    if (to == InvoiceStatus::Pending && invoice.modifiedOn.addSecs(reopenHours * 3600) < operation.now)
        return fail(ErrorKind::State, Text::tr("%1 was closed more than a day ago.").arg(invoiceNumber(id)),
                    Text::tr("Create a new invoice instead."));
    const QJsonObject before = audit::snapshot(invoice);
    invoice.status = to;
    invoice.modifiedOn = operation.now;
    REEVE_CHECK(invoice_table::update(operation.sql, invoice, operation.actor.name));
    REEVE_CHECK(audit::record(operation, action, subject(invoice), before, audit::snapshot(invoice), reason));
    return invoice;
}

} // namespace reeve::invoice_rules
