#include "services/workspace/sql/sql_audit_store.h"

#include "services/audit/audit.h"
#include "services/workspace/sql/keyset_page.h"

namespace reeve {

namespace {

KeysetQuery query(const AuditFilter &filter, Qt::SortOrder order)
{
    KeysetQuery query{audit::eventColumns(),      QStringLiteral("reeve.audit_events"), {},
                      QStringLiteral("sequence"), QStringLiteral("sequence"),           order};
    Conditions &conditions = query.conditions;
    conditions.words(filter.text, {QStringLiteral("action"), QStringLiteral("entity_name"), QStringLiteral("reason"),
                                   QStringLiteral("actor")});
    QVariantList entities;
    for (const Entity entity : filter.entities)
        entities << entityKey(entity);
    conditions.oneOf(QStringLiteral("entity"), entities);
    if (!filter.entityId.isEmpty())
        conditions.add(QStringLiteral("entity_id = :entity_id"), {{QStringLiteral(":entity_id"), filter.entityId}});
    if (!filter.actor.isEmpty())
        conditions.add(QStringLiteral("actor = :actor"), {{QStringLiteral(":actor"), filter.actor}});
    conditions.within(QStringLiteral("at"), filter.at);
    return query;
}

} // namespace

Future<Page<AuditEvent>> SqlAuditStore::page(AuditFilter filter, Qt::SortOrder order, PageRequest request)
{
    return m_gate.read(Permission::ReadAudit, [=](SqlSession &session) {
        PageRequest numbered = request;
        // The sequence is the id: its text must compare as a number.
        if (!numbered.from.isNull())
            numbered.from.value = numbered.from.value.toLongLong();
        return keysetPage(session, query(filter, order), numbered, audit::readEvent);
    });
}

Future<qint64> SqlAuditStore::count(AuditFilter filter)
{
    return m_gate.read(Permission::ReadAudit,
                       [=](SqlSession &session) { return keysetCount(session, query(filter, Qt::DescendingOrder)); });
}

} // namespace reeve
