#pragma once

#include "services/workspace/lead_store.h"
#include "services/workspace/sql/operation.h"

/// What may happen to a lead (SourceLoop OnboardingService, LeadHelper). Each function is part of the caller's
/// transaction and leaves its audit event.
namespace reeve::lead_rules {

inline constexpr int keyHours = 24;

Result<Lead> create(Operation &operation, const LeadInput &input);
/// Makes leads of inputs that are normalized and valid, and whose addresses are free: with their mails, in a few
/// statements for all of them.
Result<QList<Lead>> addAll(Operation &operation, const QList<LeadInput> &inputs);
Result<Lead> update(Operation &operation, const Id &id, const LeadInput &input, const QDateTime &readOn);
Result<Lead> verifyByKey(Operation &operation, const Id &id, const QString &key);
Result<Lead> verifyByOperator(Operation &operation, const Id &id, const QString &reason);
Result<void> resend(Operation &operation, const Id &id);
Result<void> remove(Operation &operation, const Id &id);
Result<void> restore(Operation &operation, const Id &id);

} // namespace reeve::lead_rules
