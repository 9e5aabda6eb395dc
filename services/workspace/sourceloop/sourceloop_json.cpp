#include "services/workspace/sourceloop/sourceloop_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace reeve::sourceloop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

/// Digits that a JSON number, an IEEE double, carries without loss.
constexpr qint64 largestExact = 999'999'999'999'999;

QString text(const QJsonObject &row, const char *key)
{
    return row.value(QLatin1String(key)).toString();
}

void setText(QJsonObject &body, const char *key, const QString &value)
{
    if (!value.isEmpty())
        body[QLatin1String(key)] = value;
}

void setAddress(QJsonObject &body, const Address &address)
{
    setText(body, "address", address.address);
    setText(body, "city", address.city);
    setText(body, "state", address.state);
    setText(body, "zip", address.zip);
    setText(body, "country", address.country);
}

QDate readDay(const QJsonValue &value)
{
    return readMoment(value).date();
}

QString dayText(const QDate &day)
{
    return day.toString(Qt::ISODate) + QStringLiteral("T00:00:00.000Z");
}

} // namespace

QDateTime readMoment(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

QStringList leadFields()
{
    return {QStringLiteral("id"),          QStringLiteral("firstName"),  QStringLiteral("lastName"),
            QStringLiteral("companyName"), QStringLiteral("email"),      QStringLiteral("isValidated"),
            QStringLiteral("createdOn"),   QStringLiteral("modifiedOn"), QStringLiteral("deleted")};
}

Lead readLead(const QJsonObject &row)
{
    Lead lead;
    lead.id = text(row, "id");
    lead.firstName = text(row, "firstName");
    lead.lastName = text(row, "lastName");
    lead.companyName = text(row, "companyName");
    lead.email = text(row, "email");
    lead.validated = row.value(QLatin1String("isValidated")).toBool();
    lead.tenantId = text(row.value(QLatin1String("tenant")).toObject(), "id");
    lead.createdOn = readMoment(row.value(QLatin1String("createdOn")));
    lead.modifiedOn = readMoment(row.value(QLatin1String("modifiedOn")));
    lead.deleted = row.value(QLatin1String("deleted")).toBool();
    return lead;
}

QJsonObject leadBody(const LeadInput &input)
{
    QJsonObject body{{QStringLiteral("firstName"), input.firstName},
                     {QStringLiteral("lastName"), input.lastName},
                     {QStringLiteral("companyName"), input.companyName},
                     {QStringLiteral("email"), input.email}};
    if (!input.address.isEmpty()) {
        QJsonObject address;
        setAddress(address, input.address);
        body[QLatin1String("address")] = address;
    }
    return body;
}

Address readAddress(const QJsonObject &row)
{
    return {text(row, "address"), text(row, "city"), text(row, "state"), text(row, "zip"), text(row, "country")};
}

Tenant readTenant(const QJsonObject &row)
{
    Tenant tenant;
    tenant.id = text(row, "id");
    tenant.name = text(row, "name");
    tenant.key = text(row, "key");
    const int status = row.value(QLatin1String("status")).toInt();
    tenant.status = allTenantStatuses().contains(static_cast<TenantStatus>(status)) ? static_cast<TenantStatus>(status)
                                                                                    : TenantStatus::Inactive;
    const QJsonArray domains = row.value(QLatin1String("domains")).toArray();
    for (const auto &domain : domains)
        tenant.domains << domain.toString();
    tenant.leadId = text(row, "leadId");
    const QJsonArray contacts = row.value(QLatin1String("contacts")).toArray();
    for (const auto &contact : contacts)
        if (tenant.primaryContact.isEmpty() && contact.toObject().value(QLatin1String("isPrimary")).toBool())
            tenant.primaryContact = text(contact.toObject(), "email");
    tenant.createdOn = readMoment(row.value(QLatin1String("createdOn")));
    tenant.modifiedOn = readMoment(row.value(QLatin1String("modifiedOn")));
    tenant.deleted = row.value(QLatin1String("deleted")).toBool();
    return tenant;
}

Contact readContact(const QJsonObject &row)
{
    return {text(row, "id"),
            text(row, "firstName"),
            text(row, "lastName"),
            text(row, "email"),
            text(row, "type"),
            row.value(QLatin1String("isPrimary")).toBool(),
            readMoment(row.value(QLatin1String("modifiedOn")))};
}

Resource readResource(const QJsonObject &row)
{
    return {text(row, "id"), text(row, "type"), text(row, "externalIdentifier"),
            row.value(QLatin1String("metadata")).toObject()};
}

TenantConfig readConfig(const QJsonObject &row)
{
    return {text(row, "id"), text(row, "configKey"), row.value(QLatin1String("configValue")).toObject()};
}

QJsonObject tenantBody(const TenantInput &input, bool withContact)
{
    QJsonObject body{{QStringLiteral("name"), input.name},
                     {QStringLiteral("key"), input.key},
                     {QStringLiteral("domains"), QJsonArray::fromStringList(input.domains)}};
    setAddress(body, input.address);
    if (withContact)
        body[QLatin1String("contact")] = contactBody(input.contact, {});
    return body;
}

QJsonObject contactBody(const Contact &contact, const Id &tenantId)
{
    QJsonObject body{{QStringLiteral("firstName"), contact.firstName},
                     {QStringLiteral("lastName"), contact.lastName},
                     {QStringLiteral("email"), contact.email},
                     {QStringLiteral("isPrimary"), contact.primary}};
    setText(body, "type", contact.contactType);
    setText(body, "tenantId", tenantId);
    return body;
}

Result<Invoice> readInvoice(const QJsonObject &row)
{
    Invoice invoice;
    invoice.id = text(row, "id");
    invoice.tenantId = text(row, "tenantId");
    invoice.tenantName = text(row.value(QLatin1String("tenant")).toObject(), "name");
    REEVE_TRY(amount, readAmount(row.value(QLatin1String("amount")), text(row, "currencyCode")));
    invoice.amount = amount;
    const int status = row.value(QLatin1String("status")).toInt();
    invoice.status = status == 1   ? InvoiceStatus::Paid
                     : status == 2 ? InvoiceStatus::Cancelled
                                   : InvoiceStatus::Pending;
    invoice.startDate = readDay(row.value(QLatin1String("startDate")));
    invoice.endDate = readDay(row.value(QLatin1String("endDate")));
    invoice.dueDate = readDay(row.value(QLatin1String("dueDate")));
    invoice.invoiceFile = text(row, "invoiceFile");
    invoice.createdOn = readMoment(row.value(QLatin1String("createdOn")));
    invoice.modifiedOn = readMoment(row.value(QLatin1String("modifiedOn")));
    invoice.deleted = row.value(QLatin1String("deleted")).toBool();
    return invoice;
}

QJsonObject invoiceBody(const InvoiceInput &input)
{
    return {{QStringLiteral("tenantId"), input.tenantId},
            {QStringLiteral("currencyCode"), input.amount.currency},
            {QStringLiteral("startDate"), dayText(input.startDate)},
            {QStringLiteral("endDate"), dayText(input.endDate)},
            {QStringLiteral("dueDate"), dayText(input.dueDate)}};
}

Result<Money> readAmount(const QJsonValue &amount, const QString &currency)
{
    // The shortest text that reads back as the same double is what the sender wrote, up to 15 digits.
    const QString decimal =
        amount.isDouble() ? QString::number(amount.toDouble(), 'f', QLocale::FloatingPointShortest) : amount.toString();
    auto money = moneyFromDecimal(decimal, currency.trimmed());
    if (!money)
        return fail(
            ErrorKind::Network,
            Text::tr("An invoice has an amount that cannot be read: %1 %2.").arg(decimal.left(40), currency.left(10)));
    return money;
}

Result<QJsonValue> amountValue(const Money &money)
{
    if (money.minor > largestExact || money.minor < -largestExact)
        return fail(
            Error::validation(QStringLiteral("amount"),
                              Text::tr("The service takes at most 15 digits exactly; enter a smaller amount.")));
    return QJsonValue(moneyToDecimal(money).toDouble());
}

} // namespace reeve::sourceloop
