#pragma once

#include "services/domain/audit_event.h"
#include "services/domain/invoice.h"
#include "services/domain/lead.h"
#include "services/domain/tenant.h"
#include "services/workspace/sql/operation.h"

namespace reeve::audit {

/// What an audit event is about, as a person knows it.
struct Subject
{
    Entity entity = Entity::Workspace;
    Id id;
    QString name;
};

/// Appends the event to the transaction of the change and notes the change for live views.
Result<void> record(Operation &operation, const QString &action, const Subject &subject, const QJsonObject &before,
                    const QJsonObject &after, const QString &reason = {});
/// Oldest first, at most `limit` of the newest.
Result<QList<AuditEvent>> timeline(SqlSession &session, const Id &entityId, int limit = 200);
AuditEvent readEvent(const SqlRow &row);
/// The columns that readEvent needs.
QString eventColumns();

/// What the audit log keeps of a value; secrets are no part of these.
QJsonObject snapshot(const Lead &lead, const Address &address);
QJsonObject snapshot(const Tenant &tenant, const Address &address);
QJsonObject snapshot(const Contact &contact);
QJsonObject snapshot(const Invoice &invoice);

} // namespace reeve::audit
