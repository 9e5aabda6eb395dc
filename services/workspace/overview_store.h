#pragma once

#include "services/core/future.h"
#include "services/workspace/filters.h"

namespace reeve {

/// What needs the operator now, and how onboarding went.
struct Overview
{
    struct Day
    {
        QDate day; ///< UTC
        int leads = 0;
        int tenants = 0;
        int active = 0; ///< runs that succeeded
    };
    qint64 unverifiedOlderThanADay = 0;
    QList<Lead> oldestUnverified; ///< at most 10
    qint64 failedRuns = 0;
    QList<Run> latestFailedRuns; ///< at most 10
    qint64 overdueInvoices = 0;
    QList<Invoice> oldestOverdue; ///< at most 10
    qint64 waitingRuns = 0;
    qint64 failedMails = 0;
    QMap<TenantStatus, qint64> tenantsByStatus;
    QList<Day> days; ///< the last 30, oldest first
};

struct SearchHit
{
    Entity entity = Entity::Lead;
    Id id;
    QString title;
    QString subtitle;
};

class OverviewStore
{
public:
    virtual ~OverviewStore() = default;

    /// Leads and invoices that the actor's role may not read are left out, here and in search.
    virtual Future<Overview> overview() = 0;
    /// Leads, tenants, invoices and runs whose text holds every word; best first, at most `limit` of each.
    virtual Future<QList<SearchHit>> search(QString text, int limit) = 0;
};

} // namespace reeve
