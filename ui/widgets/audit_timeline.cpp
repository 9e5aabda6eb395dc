#include "ui/widgets/audit_timeline.h"

#include "models/audit_text.h"

#include <QCoreApplication>

namespace reeve {

QList<TimelineItem> auditTimeline(const QList<AuditEvent> &events)
{
    QList<TimelineItem> items;
    for (const AuditEvent &event : events) {
        const QString by =
            event.actor.isEmpty() ? QString() : QCoreApplication::translate("AuditTimeline", "By %1").arg(event.actor);
        const QString text = by.isEmpty() ? event.reason
                             : event.reason.isEmpty()
                                 ? by
                                 : QCoreApplication::translate("AuditTimeline", "%1: %2").arg(by, event.reason);
        items.append({event.at, audit_text::actionTitle(event.action), text, audit_text::actionTone(event.action)});
    }
    return items;
}

} // namespace reeve
