#pragma once

#include "models/tone.h"
#include "services/domain/audit_event.h"

/// How the audit log reads in timelines and lists.
namespace reeve::audit_text {

/// "tenant.onboarded" as "Tenant onboarded"; an action that is not known here is shown as it is.
QString actionTitle(const QString &action);
Tone actionTone(const QString &action);
/// Who did the last thing of a timeline; empty when there is none.
QString lastActor(const QList<AuditEvent> &timeline);
/// Every action that this version writes, for filters.
QStringList actions();

} // namespace reeve::audit_text
