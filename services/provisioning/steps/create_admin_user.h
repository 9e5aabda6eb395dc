#pragma once

#include "services/provisioning/step.h"

namespace reeve {

/// The tenant's first user, from its primary contact, with the role admin and a temporary password that only its
/// bcrypt hash is kept of (seed 003: users, user_roles).
class CreateAdminUser : public Step
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("creating_admin_user"); }
    [[nodiscard]] int progressFrom() const override { return 40; }
    [[nodiscard]] int progressTo() const override { return 60; }
    [[nodiscard]] bool isSlow() const override { return true; }
    Result<QByteArray> prepare(const run_table::RunRow &row, const StepTools &tools) const override;
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;
};

} // namespace reeve
