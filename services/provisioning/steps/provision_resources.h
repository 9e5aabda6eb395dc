#pragma once

#include "services/provisioning/step.h"

namespace reeve {

/// Hands over to the orchestrator: a fresh secret and context, the TENANT_PROVISIONING event, and waiting for the
/// signed callback (SourceLoop ProvisioningService).
class ProvisionResources : public Step
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("provisioning_resources"); }
    [[nodiscard]] int progressFrom() const override { return 70; }
    [[nodiscard]] int progressTo() const override { return 85; }
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;
};

} // namespace reeve
