#include "services/workspace/sourceloop/tenant_calls.h"

#include "services/workspace/sourceloop/lead_calls.h"
#include "services/workspace/sourceloop/sourceloop_json.h"
#include "services/workspace/sourceloop/sourceloop_webhook_store.h"

#include <QCoreApplication>
#include <algorithm>

namespace reeve::sourceloop::tenant_calls {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

const QString tenants = QStringLiteral("tenants");
const QString configs = QStringLiteral("tenant-configs");
constexpr int mostParts = 500; // contacts or configurations of a tenant
constexpr int subscriptionDays = 365;

Where tenantWith(const Id &id)
{
    Where where;
    where.equals(QStringLiteral("id"), id);
    return where;
}

/// Contact and address from the lead; the key, name and domains are the operator's.
Result<TenantInput> fromLead(Calls &calls, const Id &leadId, TenantInput input)
{
    REEVE_TRY(detail, lead_calls::detail(calls, leadId));
    if (!detail.lead.validated)
        return fail(ErrorKind::State, Text::tr("The mail address of %1 is not verified.").arg(detail.lead.fullName()),
                    Text::tr("Verify the lead first."));
    if (!detail.lead.tenantId.isEmpty())
        return fail(ErrorKind::State, Text::tr("%1 has a tenant already.").arg(detail.lead.fullName()),
                    Text::tr("Open that tenant instead."));
    input.contact = {{}, detail.lead.firstName, detail.lead.lastName, detail.lead.email, QStringLiteral("admin"), true};
    input.address = detail.address;
    if (input.name.trimmed().isEmpty())
        input.name = detail.lead.companyName;
    return input;
}

Result<Tenant> create(Calls &calls, const RestRequest &request)
{
    REEVE_TRY(answer, calls.send(request));
    const Tenant tenant = readTenant(answer.json.toObject());
    calls.changed(Entity::Tenant, {tenant.id});
    // The service takes the contact's type and then forgets it. A token that may not set it onboards all the same.
    Where contact;
    contact.equals(QStringLiteral("tenantId"), tenant.id);
    calls.change(QStringLiteral("contacts"), contact, {{QStringLiteral("type"), QStringLiteral("admin")}});
    return tenant;
}

} // namespace

PagedList list(const TenantFilter &filter, Sort<TenantColumn> sort)
{
    PagedList list{tenants, {}, QStringLiteral("createdOn"), sort.order, {}, {}};
    list.include = {relation(QStringLiteral("contacts"),
                             {{QStringLiteral("where"), QJsonObject{{QStringLiteral("isPrimary"), true}}}})};
    switch (sort.column) {
    case TenantColumn::CreatedOn: break;
    case TenantColumn::Name: list.key = QStringLiteral("name"); break;
    case TenantColumn::Key: list.key = QStringLiteral("key"); break;
    case TenantColumn::Status: list.key = QStringLiteral("status"); break;
    }
    // Domains are a list, which the service can only compare as a whole: a tenant with one domain is found by it.
    const QStringList words = filter.text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &word : words)
        list.where.anyOf({contains(QStringLiteral("name"), word), contains(QStringLiteral("key"), word),
                          QJsonObject{{QStringLiteral("domains"),
                                       QJsonObject{{QStringLiteral("eq"), QJsonArray{word.toLower()}}}}}});
    list.where.within(QStringLiteral("createdOn"), filter.created);
    QJsonArray statuses;
    for (const TenantStatus status : filter.statuses)
        statuses.append(static_cast<int>(status));
    list.where.oneOf(QStringLiteral("status"), statuses);
    // The service keeps no plan with a tenant, so no tenant has the one that is asked for.
    if (!filter.plans.isEmpty())
        list.where.add({{QStringLiteral("status"), -1}});
    return list;
}

Result<Tenant> find(Calls &calls, const Id &id)
{
    REEVE_TRY(row, calls.row(tenants, id, {relation(QStringLiteral("contacts"))}));
    return readTenant(row);
}

Result<TenantDetail> detail(Calls &calls, const Id &id)
{
    REEVE_TRY(row, calls.row(tenants, id,
                             {relation(QStringLiteral("contacts")), relation(QStringLiteral("resources")),
                              relation(QStringLiteral("lead")), relation(QStringLiteral("address"))}));
    TenantDetail detail;
    detail.tenant = readTenant(row);
    detail.address = readAddress(row.value(QLatin1String("address")).toObject());
    if (const QJsonValue lead = row.value(QLatin1String("lead")); lead.isObject())
        detail.leadName = readLead(lead.toObject()).fullName();
    const QJsonArray contacts = row.value(QLatin1String("contacts")).toArray();
    for (const auto &contact : contacts)
        detail.contacts << readContact(contact.toObject());
    std::stable_partition(detail.contacts.begin(), detail.contacts.end(),
                          [](const Contact &contact) { return contact.primary; });
    const QJsonArray resources = row.value(QLatin1String("resources")).toArray();
    for (const auto &resource : resources)
        detail.resources << readResource(resource.toObject());
    Filter filter;
    filter.where.equals(QStringLiteral("tenantId"), id);
    filter.order = {QStringLiteral("configKey ASC")};
    filter.limit = mostParts;
    const auto rows = calls.list(configs, filter);
    // A token that may not read configurations still shows the tenant.
    if (!rows && rows.error().kind != ErrorKind::Forbidden)
        return fail(rows.error());
    for (const auto &config : rows.value_or(QJsonArray()))
        detail.configs << readConfig(config.toObject());
    return detail;
}

Result<void> requireFreeKey(Calls &calls, const QString &key)
{
    Where where;
    where.equals(QStringLiteral("key"), key);
    REEVE_TRY(taken, calls.count(tenants, where));
    if (taken == 0)
        return {};
    Error error = Error::of(ErrorKind::Duplicate, Text::tr("The key “%1” is taken already.").arg(key),
                            Text::tr("Choose another one."));
    error.fields = {{QStringLiteral("key"), error.text}};
    return fail(error);
}

Result<Tenant> onboard(Calls &calls, const TenantInput &raw)
{
    TenantInput input = normalized(raw);
    REEVE_CHECK(validate(input));
    input.contact.primary = true;
    if (input.contact.contactType.isEmpty())
        input.contact.contactType = QStringLiteral("admin");
    return create(calls, RestRequest::json("POST", tenants, tenantBody(input, true)));
}

Result<Tenant> onboardLead(Calls &calls, const Id &leadId, const TenantInput &raw)
{
    REEVE_TRY(filled, fromLead(calls, leadId, raw));
    const TenantInput input = normalized(filled);
    REEVE_CHECK(validate(input));
    calls.changed(Entity::Lead, {leadId});
    if (const auto key = lead_calls::knownKey(calls, leadId)) {
        if (const auto token = lead_calls::verify(calls, leadId, *key)) {
            RestRequest request = RestRequest::json(
                "POST", QStringLiteral("leads/") + leadId + QStringLiteral("/tenants"), tenantBody(input, false));
            request.headers = {{"Authorization", "Bearer " + *token}};
            return create(calls, request);
        }
    }
    REEVE_TRY(tenant, onboard(calls, input));
    REEVE_CHECK(calls.change(tenants, tenantWith(tenant.id), {{QStringLiteral("leadId"), leadId}}));
    return find(calls, tenant.id);
}

Result<Tenant> update(Calls &calls, const Id &id, const TenantInput &raw, const QDateTime &readOn)
{
    REEVE_TRY(before, detail(calls, id));
    TenantInput input = raw;
    input.key = before.tenant.key;
    if (!before.contacts.isEmpty())
        input.contact = before.contacts.first();
    input = normalized(input);
    REEVE_CHECK(validate(input));
    if (!input.address.isEmpty() && input.address != before.address)
        return fail(Error::validation(QStringLiteral("address.address"),
                                      Text::tr("The service cannot change the address of a tenant.")));
    Where where = tenantWith(id);
    where.atMoment(QStringLiteral("modifiedOn"), readOn);
    REEVE_TRY(changed, calls.change(tenants, where,
                                    {{QStringLiteral("name"), input.name},
                                     {QStringLiteral("domains"), QJsonArray::fromStringList(input.domains)}}));
    if (changed == 0)
        return fail(ErrorKind::Conflict, Text::tr("Someone else changed this tenant in the meantime."),
                    Text::tr("Compare both versions and choose."));
    calls.changed(Entity::Tenant, {id});
    return find(calls, id);
}

Result<Tenant> move(Calls &calls, const Id &id, TenantStatus to)
{
    REEVE_TRY(before, find(calls, id));
    REEVE_CHECK(requireMove(before.status, to));
    Where where = tenantWith(id);
    where.equals(QStringLiteral("status"), static_cast<int>(before.status));
    REEVE_TRY(moved, calls.change(tenants, where, {{QStringLiteral("status"), static_cast<int>(to)}}));
    if (moved == 0)
        return fail(ErrorKind::Conflict, Text::tr("Someone else changed this tenant in the meantime."),
                    Text::tr("Read it again."));
    calls.changed(Entity::Tenant, {id});
    return find(calls, id);
}

Result<void> provision(Calls &calls, const Id &id, Plan plan)
{
    REEVE_TRY(tenant, find(calls, id));
    REEVE_CHECK(requireMove(tenant.status, TenantStatus::Provisioning));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QString tier = planKey(plan);
    const QJsonObject subscription{
        {QStringLiteral("id"), newId()},
        {QStringLiteral("subscriberId"), id},
        {QStringLiteral("startDate"), moment(now)},
        {QStringLiteral("endDate"), moment(now.addDays(subscriptionDays))},
        {QStringLiteral("status"), 1},
        {QStringLiteral("planId"), tier},
        {QStringLiteral("plan"), QJsonObject{{QStringLiteral("id"), tier}, {QStringLiteral("tier"), tier}}}};
    // A secret of an earlier event no longer signs anything.
    REEVE_CHECK(calls.vault().remove(callbackSecretName(id), calls.cancelled()));
    REEVE_CHECK(calls.send(
        RestRequest::json("POST", tenants + QLatin1Char('/') + id + QStringLiteral("/provision"), subscription)));
    calls.changed(Entity::Tenant, {id});
    return {};
}

} // namespace reeve::sourceloop::tenant_calls
