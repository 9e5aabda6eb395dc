#include "services/domain/batch.h"

#include <QJsonArray>

namespace reeve {

QJsonObject toJson(const NewTenant &tenant)
{
    const TenantInput &input = tenant.tenant;
    return {{QStringLiteral("name"), input.name},
            {QStringLiteral("key"), input.key},
            {QStringLiteral("domains"), QJsonArray::fromStringList(input.domains)},
            {QStringLiteral("firstName"), input.contact.firstName},
            {QStringLiteral("lastName"), input.contact.lastName},
            {QStringLiteral("email"), input.contact.email},
            {QStringLiteral("address"), input.address.address},
            {QStringLiteral("city"), input.address.city},
            {QStringLiteral("state"), input.address.state},
            {QStringLiteral("zip"), input.address.zip},
            {QStringLiteral("country"), input.address.country},
            {QStringLiteral("plan"), planKey(tenant.plan)},
            {QStringLiteral("companyName"), tenant.companyName},
            {QStringLiteral("contractLine"), tenant.contractLine}};
}

NewTenant newTenantFromJson(int row, const QJsonObject &json)
{
    const auto text = [&](const char *key) { return json[QLatin1String(key)].toString(); };
    NewTenant tenant;
    tenant.row = row;
    tenant.tenant.name = text("name");
    tenant.tenant.key = text("key");
    const QJsonArray domains = json[QLatin1String("domains")].toArray();
    for (const auto &domain : domains)
        tenant.tenant.domains << domain.toString();
    tenant.tenant.contact = {{}, text("firstName"), text("lastName"), text("email"), {}, true};
    tenant.tenant.address = {text("address"), text("city"), text("state"), text("zip"), text("country")};
    tenant.plan = planFromKey(text("plan")).value_or(Plan::Basic);
    tenant.companyName = text("companyName");
    tenant.contractLine = text("contractLine");
    return tenant;
}

QString batchStateKey(BatchState state)
{
    switch (state) {
    case BatchState::Running: return QStringLiteral("running");
    case BatchState::Paused: return QStringLiteral("paused");
    case BatchState::Done: break;
    }
    return QStringLiteral("done");
}

BatchState batchStateFromKey(const QString &key)
{
    for (const BatchState state : {BatchState::Running, BatchState::Paused})
        if (batchStateKey(state) == key)
            return state;
    return BatchState::Done;
}

} // namespace reeve
