#include "services/workspace/sourceloop/tenant_parts.h"

#include "services/domain/checks.h"
#include "services/workspace/sourceloop/sourceloop_json.h"
#include "services/workspace/sourceloop/tenant_calls.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace reeve::sourceloop::tenant_parts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

const QString contactsPath = QStringLiteral("contacts");
const QString configsPath = QStringLiteral("tenant-configs");
constexpr qsizetype mostConfigBytes = 64 * 1024;

QString below(const QString &path, const Id &id)
{
    return path + QLatin1Char('/') + id;
}

Result<void> requireOwn(const Contact &contact, const TenantDetail &tenant)
{
    if (!tenant.tenant.domains.contains(mailHost(contact.email)))
        return fail(
            Error::validation(QStringLiteral("email"),
                              Text::tr("The mail domain %1 is not among the tenant's domains; add it to them first.")
                                  .arg(mailHost(contact.email))));
    bool known = contact.id.isEmpty();
    for (const Contact &other : tenant.contacts) {
        known = known || other.id == contact.id;
        if (other.id != contact.id && other.email.compare(contact.email, Qt::CaseInsensitive) == 0)
            return fail(
                Error::validation(QStringLiteral("email"),
                                  Text::tr("%1 %2 has this address already.").arg(other.firstName, other.lastName)));
    }
    if (!known)
        return fail(gone());
    return {};
}

} // namespace

Result<Contact> saveContact(Calls &calls, const Id &tenantId, const Contact &raw)
{
    TenantInput wrapped;
    wrapped.contact = raw;
    Contact contact = normalized(wrapped).contact;
    REEVE_CHECK(validate(contact));
    REEVE_TRY(tenant, tenant_calls::detail(calls, tenantId));
    REEVE_CHECK(requireOwn(contact, tenant));
    // There is exactly one primary contact: a new one replaces the old, and the only one stays primary.
    bool wasPrimary = false;
    for (const Contact &other : tenant.contacts) {
        if (other.id != contact.id)
            continue;
        wasPrimary = other.primary;
        if (raw.modifiedOn.isValid() && raw.modifiedOn != other.modifiedOn)
            return fail(ErrorKind::Conflict, Text::tr("Someone else changed this contact in the meantime."),
                        Text::tr("Open it again to see both versions."));
    }
    contact.primary = contact.primary || wasPrimary || tenant.contacts.isEmpty();
    calls.changed(Entity::Tenant, {tenantId});
    if (contact.id.isEmpty()) {
        REEVE_TRY(answer, calls.send(RestRequest::json("POST", contactsPath, contactBody(contact, tenantId))));
        contact.id = readContact(answer.json.toObject()).id;
    } else {
        REEVE_CHECK(calls.send(RestRequest::json("PATCH", below(contactsPath, contact.id), contactBody(contact, {}))));
    }
    if (contact.primary) {
        Where others;
        others.equals(QStringLiteral("tenantId"), tenantId);
        others.equals(QStringLiteral("isPrimary"), true);
        others.add({{QStringLiteral("id"), QJsonObject{{QStringLiteral("neq"), contact.id}}}});
        REEVE_CHECK(calls.change(contactsPath, others, {{QStringLiteral("isPrimary"), false}}));
    }
    REEVE_TRY(after, tenant_calls::detail(calls, tenantId));
    for (const Contact &saved : after.contacts)
        if (saved.id == contact.id)
            return saved;
    return fail(gone());
}

Result<void> removeContact(Calls &calls, const Id &tenantId, const Id &contactId)
{
    REEVE_TRY(tenant, tenant_calls::detail(calls, tenantId));
    for (const Contact &contact : tenant.contacts) {
        if (contact.id != contactId)
            continue;
        if (contact.primary)
            return fail(ErrorKind::State, Text::tr("The primary contact cannot be removed."),
                        Text::tr("Make another contact primary first."));
        REEVE_CHECK(calls.send(RestRequest::remove(below(contactsPath, contactId))));
        calls.changed(Entity::Tenant, {tenantId});
        return {};
    }
    return fail(gone());
}

Result<TenantConfig> saveConfig(Calls &calls, const Id &tenantId, const TenantConfig &raw)
{
    TenantConfig config = raw;
    config.key = config.key.trimmed();
    FieldChecks checks;
    checks.text(QStringLiteral("configKey"), Text::tr("Key"), config.key, 100, true);
    if (QJsonDocument(config.value).toJson(QJsonDocument::Compact).size() > mostConfigBytes)
        checks.add(QStringLiteral("configValue"), Text::tr("The value is too large: at most 64 KiB of JSON."));
    REEVE_CHECK(checks.result());
    REEVE_TRY(tenant, tenant_calls::detail(calls, tenantId));
    for (const TenantConfig &other : tenant.configs)
        if (other.id != config.id && other.key == config.key)
            return fail(Error::validation(QStringLiteral("configKey"),
                                          Text::tr("“%1” is configured already; edit that entry.").arg(config.key)));
    QJsonObject body{{QStringLiteral("configKey"), config.key}, {QStringLiteral("configValue"), config.value}};
    if (config.id.isEmpty()) {
        body[QLatin1String("tenantId")] = tenantId;
        REEVE_TRY(answer, calls.send(RestRequest::json("POST", configsPath, body)));
        config.id = readConfig(answer.json.toObject()).id;
    } else {
        REEVE_CHECK(calls.send(RestRequest::json("PATCH", below(configsPath, config.id), body)));
    }
    calls.changed(Entity::Tenant, {tenantId});
    return config;
}

Result<void> removeConfig(Calls &calls, const Id &tenantId, const Id &configId)
{
    REEVE_TRY(tenant, tenant_calls::detail(calls, tenantId));
    for (const TenantConfig &config : tenant.configs) {
        if (config.id != configId)
            continue;
        REEVE_CHECK(calls.send(RestRequest::remove(below(configsPath, configId))));
        calls.changed(Entity::Tenant, {tenantId});
        return {};
    }
    return fail(gone());
}

} // namespace reeve::sourceloop::tenant_parts
