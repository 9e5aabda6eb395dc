#include "services/provisioning/steps/configure_identity.h"

#include "services/idp/identity_rules.h"
#include "services/idp/registrar.h"

namespace reeve {

namespace {

Result<void> record(Operation &operation, const run_table::RunRow &row, const char *what, const QString &reason,
                    const std::optional<QJsonObject> &values)
{
    IdentityRecord record;
    record.provider = row.identityProvider;
    record.action = row.identityProvider + QLatin1Char('.') + QLatin1String(what);
    record.reason = reason;
    record.values = values;
    return identity_rules::record(operation, row.run.tenantId, record);
}

} // namespace

Result<QByteArray> ConfigureIdentity::prepare(const run_table::RunRow &row, const StepTools &tools) const
{
    return tools.setUpIdentity(row);
}

Result<Step::Effect> ConfigureIdentity::execute(Operation &operation, run_table::RunRow &row, const QByteArray &) const
{
    REEVE_TRY(state, run_table::identityState(operation.sql, row.run.id));
    const QJsonObject kept = idp::keptOf(state);
    REEVE_CHECK(record(operation, row, "provisioned", {}, kept));
    return Effect{{{QStringLiteral("provider"), row.identityProvider},
                   {QStringLiteral("realm"), kept.value(QLatin1String("realm"))},
                   {QStringLiteral("userId"), kept.value(QLatin1String("userId"))}}};
}

Result<void> ConfigureIdentity::giveUp(Operation &operation, const run_table::RunRow &row, const Error &error) const
{
    REEVE_TRY(state, run_table::identityState(operation.sql, row.run.id));
    const QJsonObject kept = idp::keptOf(state);
    return record(operation, row, "provision_failed", error.line(),
                  kept.isEmpty() ? std::nullopt : std::optional(kept));
}

Result<void> ConfigureIdentity::compensate(Operation &operation, const run_table::RunRow &row) const
{
    REEVE_TRY(state, run_table::identityState(operation.sql, row.run.id));
    // What still stands belongs to the run that comes after this one (run_rules::provision).
    if (state.isEmpty() || idp::stands(state))
        return {};
    return record(operation, row, "rolled_back", {}, QJsonObject());
}

} // namespace reeve
