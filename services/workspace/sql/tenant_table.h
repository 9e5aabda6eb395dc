#pragma once

#include "services/domain/tenant.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve::tenant_table {

struct TenantRow
{
    Tenant tenant;
    Address address;
    Id addressId;
};

KeysetQuery query(const TenantFilter &filter, Sort<TenantColumn> sort);
Tenant readTenant(const SqlRow &row);

Result<TenantRow> find(SqlSession &session, const Id &id);
/// Duplicate on field "key" when a tenant, even a deleted one, has it.
Result<void> requireFreeKey(SqlSession &session, const QString &key);
Result<void> insert(SqlSession &session, const Tenant &tenant, const Id &addressId, const QString &by);
Result<void> update(SqlSession &session, const TenantRow &row, const QString &by);
void setStatus(SqlSession &session, const Id &id, TenantStatus status, const QDateTime &now);
void setPlan(SqlSession &session, const Id &id, Plan plan, const QDateTime &now);
Result<void> removePlan(SqlSession &session, const Id &id);

Result<QList<Contact>> contacts(SqlSession &session, const Id &tenantId); ///< the primary one first
Result<void> saveContact(SqlSession &session, const Id &tenantId, const Contact &contact, const QDateTime &now,
                         const QString &by);
Result<void> clearPrimary(SqlSession &session, const Id &tenantId, const QDateTime &now);
Result<void> removeContact(SqlSession &session, const Id &contactId, const QDateTime &now, const QString &by);

Result<QList<Resource>> resources(SqlSession &session, const Id &tenantId);
/// The same external identifier again replaces the metadata.
Result<void> saveResource(SqlSession &session, const Id &tenantId, const Resource &resource, const QDateTime &now);
Result<int> removeResources(SqlSession &session, const Id &tenantId, const QDateTime &now);

Result<QList<TenantConfig>> configs(SqlSession &session, const Id &tenantId);
Result<void> saveConfig(SqlSession &session, const Id &tenantId, const TenantConfig &config, const QDateTime &now);
Result<void> removeConfig(SqlSession &session, const Id &configId, const QDateTime &now);

Result<Branding> branding(SqlSession &session, const Id &tenantId);
Result<void> saveBranding(SqlSession &session, const Id &tenantId, const Branding &branding);

} // namespace reeve::tenant_table
