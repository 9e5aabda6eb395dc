#pragma once

#include "services/provisioning/step.h"

namespace reeve {

/// Company and its association with the tenant (seed 003: companies, tenant_companies).
class CreateTenant : public Step
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("creating_tenant"); }
    [[nodiscard]] int progressFrom() const override { return 10; }
    [[nodiscard]] int progressTo() const override { return 40; }
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;
};

} // namespace reeve
