#pragma once

#include "services/core/identifier.h"

#include <QDateTime>
#include <QJsonObject>
#include <optional>

namespace reeve {

/// What kind of thing a row is; also names change notifications.
enum class Entity { Lead, Tenant, Invoice, Run, Delivery, Mail, Audit, Workspace };

QString entityKey(Entity entity); ///< "lead", ...
std::optional<Entity> entityFromKey(const QString &key);
QString entityTitle(Entity entity); ///< translated, singular

/// Who changed what: written in the transaction of the change itself.
struct AuditEvent
{
    qint64 sequence = 0;
    QDateTime at; ///< UTC
    QString actor;
    QString role;
    QString action; ///< "lead.verified", "tenant.onboarded", ...
    Entity entity = Entity::Workspace;
    Id entityId;
    QString entityName; ///< as a person knows it, at the time
    QString reason;
    QJsonObject before;
    QJsonObject after;
};

} // namespace reeve
