#pragma once

#include "services/domain/audit_event.h"
#include "ui/widgets/detail_panel.h"

namespace reeve {

/// What happened to a thing, from its audit events, for a detail panel.
QList<TimelineItem> auditTimeline(const QList<AuditEvent> &events);

} // namespace reeve
