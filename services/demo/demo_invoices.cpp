#include "services/demo/demo_stories.h"
#include "services/domain/invoice.h"

namespace reeve {

namespace {

constexpr int paymentDays = 30;

/// A month's price in minor units: plan by plan, with some usage on top.
qint64 price(DemoRandom &random, Plan plan, const QString &currency)
{
    const int level = plan == Plan::Premium ? 2 : plan == Plan::Standard ? 1 : 0;
    if (currency == QLatin1String("JPY"))
        return QList<int>{7'800, 29'800, 228'000}.at(level) + random.between(0, 900) * 10;
    if (currency == QLatin1String("KWD"))
        return QList<int>{15'000, 61'500, 459'000}.at(level) + random.between(0, 9'999);
    return QList<int>{4'900, 19'900, 149'000}.at(level) + random.between(0, 4'999);
}

/// Days from now to the due date: the newest bill is not due yet, older ones lie in one age bucket each.
int dueIn(DemoRandom &random, int monthsAgo)
{
    switch (monthsAgo) {
    case 0: return random.between(2, 25);
    case 1: return -random.between(1, 29);
    case 2: return -random.between(31, 60);
    case 3: return -random.between(61, 90);
    default: return -random.between(91, 91 + 30 * (monthsAgo - 3));
    }
}

InvoiceStatus statusAfter(DemoRandom &random, int monthsAgo)
{
    const int unpaid = QList<int>{75, 40, 25, 18, 6}.at(std::min(monthsAgo, 4));
    const int luck = random.between(0, 99);
    if (luck < unpaid)
        return InvoiceStatus::Pending;
    return luck >= 94 ? InvoiceStatus::Cancelled : InvoiceStatus::Paid;
}

QJsonObject snapshot(const Invoice &invoice, InvoiceStatus status)
{
    return {{QStringLiteral("tenant"), invoice.tenantName},
            {QStringLiteral("amount"), moneyToDecimal(invoice.amount)},
            {QStringLiteral("currency"), invoice.amount.currency},
            {QStringLiteral("status"), invoiceStatusKey(status)},
            {QStringLiteral("startDate"), invoice.startDate.toString(Qt::ISODate)},
            {QStringLiteral("endDate"), invoice.endDate.toString(Qt::ISODate)},
            {QStringLiteral("dueDate"), invoice.dueDate.toString(Qt::ISODate)}};
}

void writeInvoice(DemoWriter &writer, const Invoice &invoice)
{
    writer.insert(QStringLiteral("main.invoices"), {{QStringLiteral("id"), invoice.id},
                                                    {QStringLiteral("start_date"), invoice.startDate},
                                                    {QStringLiteral("end_date"), invoice.endDate},
                                                    {QStringLiteral("due_date"), invoice.dueDate},
                                                    {QStringLiteral("amount_minor"), invoice.amount.minor},
                                                    {QStringLiteral("currency_code"), invoice.amount.currency},
                                                    {QStringLiteral("status"), static_cast<int>(invoice.status)},
                                                    {QStringLiteral("tenant_id"), invoice.tenantId},
                                                    {QStringLiteral("created_on"), invoice.createdOn},
                                                    {QStringLiteral("modified_on"), invoice.modifiedOn},
                                                    {QStringLiteral("created_by"), demoFinance.name}});
    const QString number = invoiceNumber(invoice.id);
    const QJsonObject pending = snapshot(invoice, InvoiceStatus::Pending);
    audit(writer, invoice.createdOn, demoFinance, QStringLiteral("invoice.created"), Entity::Invoice, invoice.id,
          number, {}, pending);
    if (invoice.status == InvoiceStatus::Pending)
        return;
    const bool paid = invoice.status == InvoiceStatus::Paid;
    audit(writer, invoice.modifiedOn, demoFinance,
          paid ? QStringLiteral("invoice.paid") : QStringLiteral("invoice.cancelled"), Entity::Invoice, invoice.id,
          number, pending, snapshot(invoice, invoice.status),
          paid ? QString() : QStringLiteral("Billed twice by mistake."));
}

} // namespace

void writeInvoices(DemoWriter &writer, const QList<DemoTenant> &tenants, int count)
{
    DemoRandom &random = writer.random;
    QList<DemoTenant> longKnown;
    QList<DemoTenant> fresh;
    for (const DemoTenant &known : tenants) {
        if (known.longKnown)
            longKnown.append(known);
        else if (known.tenant.status == TenantStatus::Active)
            fresh.append(known);
    }
    for (int i = 0; i < count; ++i) {
        // A new customer has one bill, that of its first month; the others have one a month.
        const bool first = i < fresh.size();
        const int turn = first ? 0 : i - static_cast<int>(fresh.size());
        const DemoTenant &known = first ? fresh.at(i) : longKnown.at(turn % static_cast<int>(longKnown.size()));
        const int monthsAgo = turn / static_cast<int>(longKnown.size());
        Invoice invoice;
        invoice.id = random.id();
        invoice.tenantId = known.tenant.id;
        invoice.tenantName = known.tenant.name;
        invoice.amount = {price(random, known.tenant.plan.value_or(Plan::Basic), known.company.currency),
                          known.company.currency};
        invoice.dueDate = writer.now.date().addDays(dueIn(random, monthsAgo));
        invoice.createdOn = writer.now.addDays(writer.now.date().daysTo(invoice.dueDate) - paymentDays)
                                .addSecs(-random.between(0, 20'000));
        invoice.startDate = invoice.createdOn.date().addMonths(-1);
        invoice.startDate = invoice.startDate.addDays(1 - invoice.startDate.day());
        invoice.endDate = invoice.startDate.addMonths(1).addDays(-1);
        if (first) {
            invoice.createdOn = std::min(writer.now, known.tenant.createdOn.addSecs(random.between(3600, 86400)));
            invoice.startDate = known.tenant.createdOn.date();
            invoice.endDate = invoice.startDate.addMonths(1).addDays(-1);
            invoice.dueDate = invoice.createdOn.date().addDays(paymentDays);
        }
        invoice.status = statusAfter(random, monthsAgo);
        invoice.modifiedOn = invoice.createdOn;
        if (invoice.status != InvoiceStatus::Pending) {
            const qint64 since = std::min<qint64>(invoice.createdOn.secsTo(writer.now), 28 * 86400);
            invoice.modifiedOn = invoice.createdOn.addSecs(since * random.between(10, 95) / 100);
        }
        writeInvoice(writer, invoice);
    }
}

} // namespace reeve
