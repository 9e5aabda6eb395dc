#include "services/audit/audit.h"

#include <QJsonArray>

namespace reeve::audit {

namespace {

const QString insertEvent = QStringLiteral(
    "insert into reeve.audit_events (at, actor, role, action, entity, entity_id, entity_name, reason, before, after) "
    "values (:at, :actor, :role, :action, :entity, :id, :name, :reason, :before, :after)");
const QString selectTimeline =
    QStringLiteral("select %1 from reeve.audit_events where entity_id = :id order by sequence desc limit :limit");

void add(QJsonObject &json, const Address &address)
{
    if (address.isEmpty())
        return;
    json[QLatin1String("address")] = QJsonObject{{QStringLiteral("address"), address.address},
                                                 {QStringLiteral("city"), address.city},
                                                 {QStringLiteral("state"), address.state},
                                                 {QStringLiteral("zip"), address.zip},
                                                 {QStringLiteral("country"), address.country}};
}

} // namespace

Result<void> record(Operation &operation, const QString &action, const Subject &subject, const QJsonObject &before,
                    const QJsonObject &after, const QString &reason)
{
    REEVE_CHECK(operation.sql.actAs(operation.actor));
    operation.sql.later(insertEvent, {{QStringLiteral(":at"), toSql(operation.now)},
                                      {QStringLiteral(":actor"), operation.actor.name},
                                      {QStringLiteral(":role"), roleKey(operation.actor.role)},
                                      {QStringLiteral(":action"), action},
                                      {QStringLiteral(":entity"), entityKey(subject.entity)},
                                      {QStringLiteral(":id"), subject.id},
                                      {QStringLiteral(":name"), subject.name},
                                      {QStringLiteral(":reason"), reason},
                                      {QStringLiteral(":before"), toSql(before)},
                                      {QStringLiteral(":after"), toSql(after)}});
    operation.sql.note(subject.entity, subject.id);
    operation.sql.note(Entity::Audit, subject.id);
    return {};
}

QString eventColumns()
{
    return QStringLiteral("sequence, at, actor, role, action, entity, entity_id, entity_name, reason, before, after");
}

AuditEvent readEvent(const SqlRow &row)
{
    AuditEvent event;
    event.sequence = row.bigint(QLatin1String("sequence"));
    event.at = row.dateTime(QLatin1String("at"));
    event.actor = row.text(QLatin1String("actor"));
    event.role = row.text(QLatin1String("role"));
    event.action = row.text(QLatin1String("action"));
    event.entity = entityFromKey(row.text(QLatin1String("entity"))).value_or(Entity::Workspace);
    event.entityId = row.text(QLatin1String("entity_id"));
    event.entityName = row.text(QLatin1String("entity_name"));
    event.reason = row.text(QLatin1String("reason"));
    event.before = row.json(QLatin1String("before"));
    event.after = row.json(QLatin1String("after"));
    return event;
}

Result<QList<AuditEvent>> timeline(SqlSession &session, const Id &entityId, int limit)
{
    auto events = session.list(selectTimeline.arg(eventColumns()),
                               {{QStringLiteral(":id"), entityId}, {QStringLiteral(":limit"), limit}}, readEvent);
    if (events)
        std::reverse(events->begin(), events->end());
    return events;
}

QJsonObject snapshot(const Lead &lead, const Address &address)
{
    QJsonObject json{{QStringLiteral("firstName"), lead.firstName},
                     {QStringLiteral("lastName"), lead.lastName},
                     {QStringLiteral("companyName"), lead.companyName},
                     {QStringLiteral("email"), lead.email},
                     {QStringLiteral("validated"), lead.validated}};
    if (lead.deleted)
        json[QLatin1String("deleted")] = true;
    add(json, address);
    return json;
}

QJsonObject snapshot(const Tenant &tenant, const Address &address)
{
    QJsonObject json{{QStringLiteral("name"), tenant.name},
                     {QStringLiteral("key"), tenant.key},
                     {QStringLiteral("status"), tenantStatusKey(tenant.status)},
                     {QStringLiteral("domains"), QJsonArray::fromStringList(tenant.domains)}};
    if (tenant.plan)
        json[QLatin1String("plan")] = planKey(*tenant.plan);
    add(json, address);
    return json;
}

QJsonObject snapshot(const Contact &contact)
{
    return {{QStringLiteral("firstName"), contact.firstName},
            {QStringLiteral("lastName"), contact.lastName},
            {QStringLiteral("email"), contact.email},
            {QStringLiteral("contactType"), contact.contactType},
            {QStringLiteral("primary"), contact.primary}};
}

QJsonObject snapshot(const Invoice &invoice)
{
    return {{QStringLiteral("tenant"), invoice.tenantName},
            {QStringLiteral("amount"), moneyToDecimal(invoice.amount)},
            {QStringLiteral("currency"), invoice.amount.currency},
            {QStringLiteral("status"), invoiceStatusKey(invoice.status)},
            {QStringLiteral("startDate"), invoice.startDate.toString(Qt::ISODate)},
            {QStringLiteral("endDate"), invoice.endDate.toString(Qt::ISODate)},
            {QStringLiteral("dueDate"), invoice.dueDate.toString(Qt::ISODate)}};
}

} // namespace reeve::audit
