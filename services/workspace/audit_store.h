#pragma once

#include "services/core/future.h"
#include "services/workspace/filters.h"
#include "services/workspace/page.h"

namespace reeve {

/// The audit log, newest first; it is only ever appended to, by the writes themselves.
class AuditStore
{
public:
    virtual ~AuditStore() = default;

    virtual Future<Page<AuditEvent>> page(AuditFilter filter, Qt::SortOrder order, PageRequest request) = 0;
    virtual Future<qint64> count(AuditFilter filter) = 0;
};

} // namespace reeve
