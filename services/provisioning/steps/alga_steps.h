#pragma once

#include "services/provisioning/step.h"

namespace reeve {

/// Provisioning into Alga PSA's own tables (seed 003), in its four steps; the fourth is SendWelcomeMail. They insert in
/// the order of the foreign keys, and take back in the reverse.

/// tenants, companies (when the input names one), tenant_companies.
class AlgaCreateTenant : public Step
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("creating_tenant"); }
    [[nodiscard]] int progressFrom() const override { return 10; }
    [[nodiscard]] int progressTo() const override { return 40; }
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;
};

/// users with the bcrypt hash of a temporary password, user_roles.
class AlgaCreateAdminUser : public Step
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

/// tenant_email_settings, the default of tenant_companies. The tenant is active from here on.
class AlgaSetUpData : public Step
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("setting_up_data"); }
    [[nodiscard]] int progressFrom() const override { return 60; }
    [[nodiscard]] int progressTo() const override { return 85; }
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;
};

} // namespace reeve
