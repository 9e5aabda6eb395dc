#pragma once

#include "services/core/result.h"
#include "services/workspace/webhook_store.h"

namespace reeve {

/// Reads the orchestrator's body, at most 1 MiB and 32 levels deep. Errors: Validation that names the member.
Result<ProvisioningCallback> callbackFromJson(const QByteArray &body);
/// The compact body in SourceLoop's order of keys: its own service signs over JSON.stringify of what it parsed.
QByteArray callbackToJson(const ProvisioningCallback &callback);

} // namespace reeve
