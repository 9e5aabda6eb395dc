#include "services/domain/invoice.h"

#include "services/domain/checks.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Invoice)
};

using S = InvoiceStatus;

} // namespace

bool isOverdue(const Invoice &invoice, const QDate &today)
{
    return invoice.status == S::Pending && invoice.dueDate.isValid() && invoice.dueDate < today;
}

bool canMove(InvoiceStatus from, InvoiceStatus to)
{
    return from == S::Pending ? to == S::Paid || to == S::Cancelled : to == S::Pending;
}

Result<void> requireMove(InvoiceStatus from, InvoiceStatus to)
{
    if (canMove(from, to))
        return {};
    return fail(
        ErrorKind::State,
        Text::tr("An invoice that is “%1” cannot become “%2”.").arg(invoiceStatusTitle(from), invoiceStatusTitle(to)),
        Text::tr("Only pending invoices can be paid or cancelled."));
}

Result<void> validate(const InvoiceInput &input)
{
    FieldChecks checks;
    if (!isId(input.tenantId))
        checks.add(QStringLiteral("tenantId"), Text::tr("Choose the tenant that is billed."));
    if (!currencyDigits(input.amount.currency))
        checks.add(QStringLiteral("currency"), Text::tr("Choose a currency of ISO 4217, such as EUR."));
    if (input.amount.minor <= 0)
        checks.add(QStringLiteral("amount"), Text::tr("The amount must be more than zero."));
    if (!input.startDate.isValid())
        checks.add(QStringLiteral("startDate"), Text::tr("Give the first day of the period."));
    if (!input.endDate.isValid())
        checks.add(QStringLiteral("endDate"), Text::tr("Give the last day of the period."));
    else if (input.endDate < input.startDate)
        checks.add(QStringLiteral("endDate"), Text::tr("The period ends before it starts; choose a later day."));
    if (!input.dueDate.isValid())
        checks.add(QStringLiteral("dueDate"), Text::tr("Give the day the invoice is due."));
    else if (input.dueDate < input.startDate)
        checks.add(QStringLiteral("dueDate"),
                   Text::tr("The invoice is due before its period starts; choose a later day."));
    return checks.result();
}

QString invoiceStatusKey(InvoiceStatus status)
{
    switch (status) {
    case S::Pending: return QStringLiteral("PENDING");
    case S::Paid: return QStringLiteral("PAID");
    case S::Cancelled: break;
    }
    return QStringLiteral("CANCELLED");
}

QString invoiceStatusTitle(InvoiceStatus status)
{
    switch (status) {
    case S::Pending: return Text::tr("Pending");
    case S::Paid: return Text::tr("Paid");
    case S::Cancelled: break;
    }
    return Text::tr("Cancelled");
}

QList<InvoiceStatus> allInvoiceStatuses()
{
    return {S::Pending, S::Paid, S::Cancelled};
}

QString invoiceNumber(const Id &id)
{
    return QStringLiteral("INV-") + id.left(8).toUpper();
}

AgeBucket ageBucket(const QDate &dueDate, const QDate &today)
{
    const qint64 late = dueDate.daysTo(today);
    if (late <= 0)
        return AgeBucket::NotDue;
    if (late <= 30)
        return AgeBucket::Days1To30;
    if (late <= 60)
        return AgeBucket::Days31To60;
    return late <= 90 ? AgeBucket::Days61To90 : AgeBucket::Over90;
}

} // namespace reeve
