#include "models/tone.h"

namespace reeve {

Tone toneOf(LeadState state)
{
    switch (state) {
    case LeadState::Waiting: return Tone::Info;
    case LeadState::Stale: return Tone::Warning;
    case LeadState::Verified: return Tone::Success;
    case LeadState::Converted: break;
    }
    return Tone::Neutral;
}

Tone toneOf(TenantStatus status)
{
    switch (status) {
    case TenantStatus::Active: return Tone::Success;
    case TenantStatus::PendingProvision: return Tone::Warning;
    case TenantStatus::Provisioning:
    case TenantStatus::Deprovisioning: return Tone::Info;
    case TenantStatus::ProvisionFailed: return Tone::Danger;
    case TenantStatus::Inactive: break;
    }
    return Tone::Neutral;
}

Tone toneOf(InvoiceStatus status, bool overdue)
{
    switch (status) {
    case InvoiceStatus::Pending: return overdue ? Tone::Danger : Tone::Info;
    case InvoiceStatus::Paid: return Tone::Success;
    case InvoiceStatus::Cancelled: break;
    }
    return Tone::Neutral;
}

Tone toneOf(RunState state, WaitReason waiting)
{
    switch (state) {
    case RunState::Succeeded: return Tone::Success;
    case RunState::Failed: return Tone::Danger;
    case RunState::Waiting: return waiting == WaitReason::Retry ? Tone::Warning : Tone::Info;
    case RunState::RollingBack: return Tone::Warning;
    case RunState::Running: return Tone::Info;
    case RunState::Queued:
    case RunState::RolledBack:
    case RunState::Cancelled: break;
    }
    return Tone::Neutral;
}

Tone toneOf(DeliveryOutcome outcome)
{
    switch (outcome) {
    case DeliveryOutcome::Accepted: return Tone::Success;
    case DeliveryOutcome::Refused: return Tone::Warning;
    case DeliveryOutcome::Failed: break;
    }
    return Tone::Danger;
}

Tone toneOf(MailState state)
{
    switch (state) {
    case MailState::Queued:
    case MailState::Sending: return Tone::Info;
    case MailState::Sent: return Tone::Success;
    case MailState::Failed: return Tone::Danger;
    case MailState::Discarded: break;
    }
    return Tone::Neutral;
}

Tone toneOf(Environment environment)
{
    switch (environment) {
    case Environment::Development: return Tone::Success;
    case Environment::Staging: return Tone::Warning;
    case Environment::Production: break;
    }
    return Tone::Danger;
}

} // namespace reeve
