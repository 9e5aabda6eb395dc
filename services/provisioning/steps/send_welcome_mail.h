#pragma once

#include "services/provisioning/step.h"

namespace reeve {

/// Queues the welcome mail; the outbox sends it.
class SendWelcomeMail : public Step
{
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("sending_welcome_email"); }
    [[nodiscard]] int progressFrom() const override { return 85; }
    [[nodiscard]] int progressTo() const override { return 100; }
    Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const override;
    Result<void> compensate(Operation &operation, const run_table::RunRow &row) const override;
};

} // namespace reeve
