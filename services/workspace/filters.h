#pragma once

#include "services/domain/audit_event.h"
#include "services/domain/delivery.h"
#include "services/domain/invoice.h"
#include "services/domain/lead.h"
#include "services/domain/mail.h"
#include "services/domain/run.h"
#include "services/domain/tenant.h"

namespace reeve {

/// Days in the operator's zone as UTC instants: from <= x < to; a null end is open.
struct Period
{
    QDateTime from;
    QDateTime to;
    [[nodiscard]] bool isOpen() const { return from.isNull() && to.isNull(); }
};

/// In every filter: an empty list or text means "all"; several conditions must all hold. `text` is a quick filter:
/// every word must occur (case-insensitive) in one of the columns that the pane shows as text.

struct LeadFilter
{
    QString text;
    QList<LeadState> states;
    Period created;
};
enum class LeadColumn { CreatedOn, Name, Company, Email };

struct TenantFilter
{
    QString text;
    QList<TenantStatus> statuses;
    QList<Plan> plans;
    Period created;
};
enum class TenantColumn { CreatedOn, Name, Key, Status };

struct InvoiceFilter
{
    QString text; ///< tenant's name or key, invoice number
    Id tenantId;
    QList<InvoiceStatus> statuses;
    bool overdueOnly = false;
    QStringList currencies;
    Period due;
    Period created;
};
enum class InvoiceColumn { CreatedOn, DueDate, Tenant, Amount, Status };

struct RunFilter
{
    QString text;
    Id tenantId;
    QList<RunState> states;
    std::optional<WaitReason> waiting; ///< "retrying" is Retry, "waiting for webhook" is Webhook
    int minimumAttempt = 0;
    QStringList steps; ///< where the run stands
    Period created;
};
enum class RunColumn { CreatedOn, Tenant, State, Progress };

struct DeliveryFilter
{
    QString text;
    std::optional<DeliveryDirection> direction;
    QList<DeliveryOutcome> outcomes;
    Id tenantId;
    Period at;
};

struct MailFilter
{
    QString text;
    QList<MailState> states;
    Id aboutId;
    Period created;
};

struct AuditFilter
{
    QString text; ///< action, entity's name, reason
    QList<Entity> entities;
    Id entityId;
    QString actor;
    Period at;
};

} // namespace reeve
