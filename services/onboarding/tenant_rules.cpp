#include "services/onboarding/tenant_rules.h"

#include "services/audit/audit.h"
#include "services/domain/checks.h"
#include "services/domain/lead.h"
#include "services/workspace/sql/address_table.h"
#include "services/workspace/sql/lead_table.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace reeve::tenant_rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TenantRules)
};

using tenant_table::TenantRow;

constexpr int mostConfigBytes = 64 * 1024;

audit::Subject subject(const Tenant &tenant)
{
    return {Entity::Tenant, tenant.id, tenant.name};
}

QJsonObject configJson(const TenantConfig &config)
{
    return {{config.key, config.value}};
}

QJsonObject brandingJson(const Branding &branding)
{
    return {{QStringLiteral("theme"), branding.theme},
            {QStringLiteral("description"), branding.description},
            {QStringLiteral("logo"), branding.logo},
            {QStringLiteral("website"), branding.website}};
}

/// Contact and address come from the lead; the lead must be verified and without a tenant.
Result<TenantInput> fromLead(SqlSession &session, const Id &leadId, TenantInput input)
{
    REEVE_TRY(row, lead_table::find(session, leadId));
    if (!row.lead.validated)
        return fail(ErrorKind::State, Text::tr("%1 is not verified yet.").arg(row.lead.fullName()),
                    Text::tr("Wait for the verification mail to be answered, or verify the lead with a reason."));
    if (!row.lead.tenantId.isEmpty())
        return fail(ErrorKind::State, Text::tr("%1 has a tenant already.").arg(row.lead.fullName()),
                    Text::tr("Open that tenant instead."));
    input.contact = {{}, row.lead.firstName, row.lead.lastName, row.lead.email, QStringLiteral("admin"), true};
    input.address = row.address;
    if (input.name.trimmed().isEmpty())
        input.name = row.lead.companyName;
    return input;
}

} // namespace

Result<Tenant> onboard(Operation &operation, const Id &leadId, const TenantInput &raw)
{
    TenantInput input = raw;
    if (!leadId.isEmpty()) {
        REEVE_TRY(filled, fromLead(operation.sql, leadId, raw));
        input = filled;
    }
    input = normalized(input);
    REEVE_CHECK(validate(input));
    REEVE_CHECK(tenant_table::requireFreeKey(operation.sql, input.key));

    Tenant tenant;
    tenant.id = newId();
    tenant.name = input.name;
    tenant.key = input.key;
    tenant.domains = input.domains;
    tenant.leadId = leadId;
    tenant.status = TenantStatus::PendingProvision;
    tenant.primaryContact = input.contact.email;
    tenant.createdOn = operation.now;
    tenant.modifiedOn = operation.now;
    const Id addressId = address_table::insert(operation.sql, input.address, operation.now);
    REEVE_CHECK(tenant_table::insert(operation.sql, tenant, addressId, operation.actor.name));
    Contact contact = input.contact;
    contact.id = newId();
    contact.primary = true;
    if (contact.contactType.isEmpty())
        contact.contactType = QStringLiteral("admin");
    REEVE_CHECK(tenant_table::saveContact(operation.sql, tenant.id, contact, operation.now, operation.actor.name));
    QJsonObject after = audit::snapshot(tenant, input.address);
    after[QLatin1String("contact")] = audit::snapshot(contact);
    REEVE_CHECK(audit::record(operation, QStringLiteral("tenant.onboarded"), subject(tenant), {}, after));
    if (!leadId.isEmpty())
        REEVE_CHECK(audit::record(operation, QStringLiteral("lead.converted"),
                                  {Entity::Lead, leadId, contact.firstName + QLatin1Char(' ') + contact.lastName}, {},
                                  {{QStringLiteral("tenant"), tenant.name}, {QStringLiteral("tenantId"), tenant.id}}));
    return tenant;
}

Result<Tenant> update(Operation &operation, const Id &id, const TenantInput &raw, const QDateTime &readOn)
{
    REEVE_TRY(row, tenant_table::find(operation.sql, id));
    if (row.tenant.modifiedOn != readOn)
        return fail(ErrorKind::Conflict, Text::tr("Someone else changed this tenant in the meantime."),
                    Text::tr("Compare both versions and choose."));
    REEVE_TRY(contacts, tenant_table::contacts(operation.sql, id));
    TenantInput input = raw;
    input.key = row.tenant.key;
    if (!contacts.isEmpty())
        input.contact = contacts.first();
    input = normalized(input);
    REEVE_CHECK(validate(input));
    const QJsonObject before = audit::snapshot(row.tenant, row.address);
    row.tenant.name = input.name;
    row.tenant.domains = input.domains;
    row.tenant.modifiedOn = operation.now;
    row.address = input.address;
    REEVE_CHECK(tenant_table::update(operation.sql, row, operation.actor.name));
    REEVE_CHECK(audit::record(operation, QStringLiteral("tenant.updated"), subject(row.tenant), before,
                              audit::snapshot(row.tenant, row.address)));
    return row.tenant;
}

Result<Contact> saveContact(Operation &operation, const Id &tenantId, const Contact &raw)
{
    TenantInput wrapped;
    wrapped.contact = raw;
    Contact contact = normalized(wrapped).contact;
    REEVE_CHECK(validate(contact));
    REEVE_TRY(row, tenant_table::find(operation.sql, tenantId));
    REEVE_TRY(contacts, tenant_table::contacts(operation.sql, tenantId));
    if (!row.tenant.domains.contains(mailHost(contact.email)))
        return fail(
            Error::validation(QStringLiteral("email"),
                              Text::tr("The mail domain %1 is not among the tenant's domains; add it to them first.")
                                  .arg(mailHost(contact.email))));
    QJsonObject before;
    QDateTime readOn;
    const bool fresh = contact.id.isEmpty();
    for (const Contact &other : contacts) {
        if (other.id == contact.id) {
            before = audit::snapshot(other);
            readOn = other.modifiedOn;
        } else if (other.email.compare(contact.email, Qt::CaseInsensitive) == 0) {
            return fail(
                Error::validation(QStringLiteral("email"),
                                  Text::tr("%1 %2 has this address already.").arg(other.firstName, other.lastName)));
        }
    }
    if (!fresh && before.isEmpty())
        return fail(ErrorKind::NotFound, Text::tr("This contact does not exist any more."));
    if (!fresh && contact.modifiedOn.isValid() && readOn != contact.modifiedOn)
        return fail(ErrorKind::Conflict, Text::tr("Someone else changed this contact in the meantime."),
                    Text::tr("Compare both versions and choose."));
    if (fresh)
        contact.id = newId();
    contact.modifiedOn = operation.now;
    // There is exactly one primary contact: a new one replaces the old, and the only one stays primary.
    const bool wasPrimary = before[QLatin1String("primary")].toBool();
    contact.primary = contact.primary || wasPrimary || contacts.isEmpty();
    if (contact.primary)
        REEVE_CHECK(tenant_table::clearPrimary(operation.sql, tenantId, operation.now));
    REEVE_CHECK(tenant_table::saveContact(operation.sql, tenantId, contact, operation.now, operation.actor.name));
    REEVE_CHECK(audit::record(operation, fresh ? QStringLiteral("contact.added") : QStringLiteral("contact.updated"),
                              subject(row.tenant), before, audit::snapshot(contact)));
    return contact;
}

Result<void> removeContact(Operation &operation, const Id &tenantId, const Id &contactId)
{
    REEVE_TRY(row, tenant_table::find(operation.sql, tenantId));
    REEVE_TRY(contacts, tenant_table::contacts(operation.sql, tenantId));
    for (const Contact &contact : contacts) {
        if (contact.id != contactId)
            continue;
        if (contact.primary)
            return fail(ErrorKind::State, Text::tr("The primary contact cannot be removed."),
                        Text::tr("Make another contact primary first."));
        REEVE_CHECK(tenant_table::removeContact(operation.sql, contactId, operation.now, operation.actor.name));
        return audit::record(operation, QStringLiteral("contact.removed"), subject(row.tenant),
                             audit::snapshot(contact), {});
    }
    return fail(ErrorKind::NotFound, Text::tr("This contact does not exist any more."));
}

Result<TenantConfig> saveConfig(Operation &operation, const Id &tenantId, const TenantConfig &raw)
{
    TenantConfig config = raw;
    config.key = config.key.trimmed();
    FieldChecks checks;
    checks.text(QStringLiteral("configKey"), Text::tr("Key"), config.key, 100, true);
    if (QJsonDocument(config.value).toJson(QJsonDocument::Compact).size() > mostConfigBytes)
        checks.add(QStringLiteral("configValue"), Text::tr("The value is too large: at most 64 KiB of JSON."));
    REEVE_CHECK(checks.result());
    REEVE_TRY(row, tenant_table::find(operation.sql, tenantId));
    REEVE_TRY(configs, tenant_table::configs(operation.sql, tenantId));
    QJsonObject before;
    for (const TenantConfig &other : configs) {
        if (other.id == config.id)
            before = configJson(other);
        else if (other.key == config.key)
            return fail(Error::validation(QStringLiteral("configKey"),
                                          Text::tr("“%1” is configured already; edit that entry.").arg(config.key)));
    }
    if (config.id.isEmpty())
        config.id = newId();
    REEVE_CHECK(tenant_table::saveConfig(operation.sql, tenantId, config, operation.now));
    REEVE_CHECK(
        audit::record(operation, QStringLiteral("tenant.configured"), subject(row.tenant), before, configJson(config)));
    return config;
}

Result<void> removeConfig(Operation &operation, const Id &tenantId, const Id &configId)
{
    REEVE_TRY(row, tenant_table::find(operation.sql, tenantId));
    REEVE_TRY(configs, tenant_table::configs(operation.sql, tenantId));
    for (const TenantConfig &config : configs) {
        if (config.id != configId)
            continue;
        REEVE_CHECK(tenant_table::removeConfig(operation.sql, configId, operation.now));
        return audit::record(operation, QStringLiteral("tenant.config_removed"), subject(row.tenant),
                             configJson(config), {});
    }
    return fail(ErrorKind::NotFound, Text::tr("This configuration does not exist any more."));
}

Result<void> saveBranding(Operation &operation, const Id &tenantId, const Branding &branding)
{
    FieldChecks checks;
    checks.text(QStringLiteral("description"), Text::tr("Description"), branding.description, 500);
    checks.text(QStringLiteral("logo"), Text::tr("Logo"), branding.logo, 500);
    checks.text(QStringLiteral("website"), Text::tr("Website"), branding.website, 500);
    REEVE_CHECK(checks.result());
    REEVE_TRY(row, tenant_table::find(operation.sql, tenantId));
    REEVE_TRY(before, tenant_table::branding(operation.sql, tenantId));
    REEVE_CHECK(tenant_table::saveBranding(operation.sql, tenantId, branding));
    return audit::record(operation, QStringLiteral("tenant.branded"), subject(row.tenant), brandingJson(before),
                         brandingJson(branding));
}

Result<Tenant> move(Operation &operation, const Id &id, TenantStatus to, const QString &action, const QString &reason)
{
    REEVE_TRY(row, tenant_table::find(operation.sql, id));
    REEVE_CHECK(requireMove(row.tenant.status, to));
    const QJsonObject before{{QStringLiteral("status"), tenantStatusKey(row.tenant.status)}};
    tenant_table::setStatus(operation.sql, id, to, operation.now);
    row.tenant.status = to;
    row.tenant.modifiedOn = operation.now;
    REEVE_CHECK(audit::record(operation, action, subject(row.tenant), before,
                              {{QStringLiteral("status"), tenantStatusKey(to)}}, reason));
    return row.tenant;
}

Result<Tenant> deprovision(Operation &operation, const Id &id, const QString &reason)
{
    REEVE_CHECK(move(operation, id, TenantStatus::Deprovisioning, QStringLiteral("tenant.deprovisioning"), reason));
    REEVE_CHECK(tenant_table::removeResources(operation.sql, id, operation.now));
    return move(operation, id, TenantStatus::Inactive, QStringLiteral("tenant.deprovisioned"), reason);
}

} // namespace reeve::tenant_rules
