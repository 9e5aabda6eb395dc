#pragma once

#include "services/workspace/sql/operation.h"
#include "services/workspace/sql/run_table.h"

#include <functional>

namespace reeve {

/// What the slow part of a step works with, outside any transaction.
struct StepTools
{
    const WorkspaceKeys &keys;
    std::function<Result<QByteArray>(const QString &password)> hash;
    /// Makes the calls to the tenant's identity provider that are left to make.
    std::function<Result<QByteArray>(const run_table::RunRow &row)> setUpIdentity;
};

/// One step of a provisioning plan (seed 003). A step's effect, its event and the run's new state are one transaction,
/// so it happens once whatever dies. Steps hold no state; one object serves every run.
class Step
{
public:
    virtual ~Step() = default;

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual int progressFrom() const = 0; ///< percent when it begins
    [[nodiscard]] virtual int progressTo() const = 0;   ///< percent when it is done

    /// Whether prepare() has work to do. Steps without it share a transaction with the one before.
    [[nodiscard]] virtual bool isSlow() const { return false; }
    /// Slow work without the database (bcrypt), before the transaction; its answer is handed to execute. May repeat.
    virtual Result<QByteArray> prepare(const run_table::RunRow &row, const StepTools &tools) const
    {
        Q_UNUSED(row)
        Q_UNUSED(tools)
        return QByteArray();
    }
    /// What a step did: the payload of its event, without secrets.
    struct Effect
    {
        QJsonObject payload;
        bool waitsForCallback = false; ///< the run waits until the orchestrator answers or the deadline passes
    };
    virtual Result<Effect> execute(Operation &operation, run_table::RunRow &row, const QByteArray &prepared) const = 0;
    /// Whether the run goes on when this step has failed for good.
    [[nodiscard]] virtual bool mayFail() const { return false; }
    /// What is left of a step that failed and was not to stop the run.
    virtual Result<void> giveUp(Operation &operation, const run_table::RunRow &row, const Error &error) const
    {
        Q_UNUSED(operation)
        Q_UNUSED(row)
        Q_UNUSED(error)
        return {};
    }
    /// Takes back what execute did; must also work when it did nothing.
    virtual Result<void> compensate(Operation &operation, const run_table::RunRow &row) const = 0;
};

/// The steps of a run's shape and tier, in order; with the identity provider's where one is set up.
QList<const Step *> stepsOf(const run_table::RunRow &row);
/// The step of that name; nullptr for an unknown one.
const Step *stepNamed(const run_table::RunRow &row, const QString &name);

/// When a failed attempt is tried again (seed 003: three attempts, factor 2, 1 s to 30 s).
struct StepRetries
{
    int attempts = 3;
    int firstMs = 1000;
    double factor = 2.0;
    int longestMs = 30000;

    /// Whether an error of this kind may pass by itself.
    [[nodiscard]] bool retries(const Error &error, int attempt) const;
    /// Milliseconds before the next attempt; `chance` from 0 to 1 spreads it over the upper half (jitter).
    [[nodiscard]] int delayMs(int attempt, double chance) const;
};

} // namespace reeve
