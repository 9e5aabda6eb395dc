#pragma once

#include "services/core/future.h"
#include "services/demo/demo_writer.h"
#include "services/domain/tenant.h"
#include "services/secrets/derived_keys.h"

namespace reeve {

/// A tenant as it was invented; its lead, runs and invoices follow from it.
struct DemoTenant
{
    Tenant tenant;
    DemoCompany company;
    DemoPerson contact;
    Address address;
    Id addressId;
    bool longKnown = false; ///< a customer for over a year
};

QList<DemoTenant> inventTenants(DemoWriter &writer);
/// The leads that the tenants came from, then `count` in all.
void writeLeads(DemoWriter &writer, const DerivedKeys &keys, QList<DemoTenant> &tenants, int count);
/// Rows without a story, as many as a bench wants.
Result<void> writeBareLeads(DemoWriter &writer, int count, Progress &progress);
void writeTenants(DemoWriter &writer, QList<DemoTenant> &tenants);
void writeRuns(DemoWriter &writer, const QList<DemoTenant> &tenants);
void writeDeliveries(DemoWriter &writer, const QList<DemoTenant> &tenants);
void writeInvoices(DemoWriter &writer, const QList<DemoTenant> &tenants, int count);

/// One audit event; `before` and `after` as the audit log keeps them.
void audit(DemoWriter &writer, const QDateTime &at, const DemoOperator &by, const QString &action, Entity entity,
           const Id &id, const QString &name, const QJsonObject &before, const QJsonObject &after,
           const QString &reason = {});

} // namespace reeve
