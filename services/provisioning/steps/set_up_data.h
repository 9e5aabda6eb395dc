#pragma once

#include "services/provisioning/step.h"

namespace reeve {

/// Mail settings and the plan's defaults as tenant configurations (seed 003: tenant_email_settings).
class SetUpData : public Step
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("setting_up_data"); }
    [[nodiscard]] int progressFrom() const override { return 60; }
    [[nodiscard]] int progressTo() const override { return 70; }
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;
};

} // namespace reeve
