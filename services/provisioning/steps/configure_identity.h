#pragma once

#include "services/provisioning/step.h"

namespace reeve {

/// The tenant at its identity provider (services/idp), where the workspace is set to one: what the wizard does, by the
/// same data. The calls are made before the transaction, and each is known before it is made. It never costs the
/// tenant: what fails for good leaves an audit event and the tenant's own actions, and the run goes on.
class ConfigureIdentity : public Step
{
public:
    /// Percent when it begins and ends: the seed's plan has no share for it.
    explicit ConfigureIdentity(int progress) : m_progress(progress) {}
    [[nodiscard]] QString name() const override { return QStringLiteral("configuring_identity"); }
    [[nodiscard]] int progressFrom() const override { return m_progress; }
    [[nodiscard]] int progressTo() const override { return m_progress; }
    [[nodiscard]] bool isSlow() const override { return true; }
    [[nodiscard]] bool mayFail() const override { return true; }
    Result<QByteArray> prepare(const run_table::RunRow &row, const StepTools &tools) const override;
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> giveUp(Operation &operation, const run_table::RunRow &row, const Error &error) const override;
    /// What stands at the provider was taken back before (Engine::takeBackIdentity).
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;

private:
    int m_progress;
};

} // namespace reeve
