#pragma once

#include "services/domain/audit_event.h"
#include "services/domain/delivery.h"
#include "services/domain/invoice.h"
#include "services/domain/lead.h"
#include "services/domain/mail.h"
#include "services/domain/run.h"
#include "services/domain/tenant.h"
#include "services/workspace/workspace.h"

namespace reeve {

/// What a state means to the eye; the theme gives it a colour, the text beside it always says it too.
enum class Tone { Neutral, Info, Success, Warning, Danger };

Tone toneOf(LeadState state);
Tone toneOf(TenantStatus status);
Tone toneOf(InvoiceStatus status, bool overdue);
Tone toneOf(RunState state, WaitReason waiting);
Tone toneOf(DeliveryOutcome outcome);
Tone toneOf(MailState state);
Tone toneOf(Environment environment);

} // namespace reeve
