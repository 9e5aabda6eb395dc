#pragma once

#include "services/core/result.h"
#include "services/domain/invoice.h"
#include "services/domain/lead.h"
#include "services/domain/tenant.h"

#include <QJsonObject>

/// Rows of the service as values, and inputs as its bodies (schemas of openapi.json, version 1.3.0).
namespace reeve::sourceloop {

QStringList leadFields();              ///< what readLead looks at
Lead readLead(const QJsonObject &row); ///< with the tenant when it is included
QJsonObject leadBody(const LeadInput &input);

Address readAddress(const QJsonObject &row);
Tenant readTenant(const QJsonObject &row); ///< with the primary contact when contacts are included
Contact readContact(const QJsonObject &row);
Resource readResource(const QJsonObject &row);
TenantConfig readConfig(const QJsonObject &row);
/// TenantOnboardDTO: flat, with `contact` only without a lead.
QJsonObject tenantBody(const TenantInput &input, bool withContact);
QJsonObject contactBody(const Contact &contact, const Id &tenantId);

/// The amount comes as a number or, from PostgreSQL's numeric, as text; both become the exact Money. Network error for
/// an amount that its currency cannot hold.
Result<Invoice> readInvoice(const QJsonObject &row);
QJsonObject invoiceBody(const InvoiceInput &input);
Result<Money> readAmount(const QJsonValue &amount, const QString &currency);
/// As JSON number whose shortest decimal is exactly the amount; Validation above 15 digits.
Result<QJsonValue> amountValue(const Money &money);

QDateTime readMoment(const QJsonValue &value); ///< UTC; null for null

} // namespace reeve::sourceloop
