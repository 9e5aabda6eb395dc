#include "services/idp/registrar.h"
#include "services/provisioning/engine.h"
#include "services/provisioning/run_rules.h"
#include "services/provisioning/subscriber_rules.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

using run_table::Lease;

const QString failed = QStringLiteral("run.failed");

/// Only what goes on at once is held.
run_table::Lease leaseOf(const run_table::RunRow &row)
{
    return row.run.state == RunState::Running ? run_table::Lease::Keep : run_table::Lease::Release;
}

Result<void> become(run_table::RunRow &row, RunState state)
{
    if (row.run.state != state)
        REEVE_CHECK(requireMove(row.run.state, state));
    row.run.state = state;
    row.run.waitReason = WaitReason::None;
    return {};
}

} // namespace

/// Claims runs that are due and brings each to the point where something slow has to be done for it, or to its end.
Result<Engine::Held> Engine::begin(SqlSession &session, Claim &claim)
{
    claim.taken.tried = 0;
    Operation op = operation(session);
    REEVE_CHECK(session.actAs(op.actor));
    REEVE_TRY(claimed, run_table::claim(session, m_owner, op.now, m_options.leaseSeconds, claim.most));
    Held held;
    held.claimed = static_cast<int>(claimed.size());
    for (RunRow &row : claimed) {
        REEVE_CHECK(session.flush()); // one statement a run; the last one's goes with the commit's
        claim.reached = row;
        const bool toPublish =
            row.run.state == RunState::Waiting && row.run.waitReason == WaitReason::Webhook && row.deadline > op.now;
        if (row.run.state == RunState::RollingBack && !row.identityProvider.isEmpty()) {
            REEVE_TRY(state, run_table::identityState(session, row.run.id));
            if (idp::stands(state)) {
                held.toTakeBack.append({row, state});
                continue;
            }
        }
        if (!toPublish)
            REEVE_CHECK(begin(op, row, claim.taken));
        if (toPublish)
            held.toPublish.append(row);
        else if (row.run.state == RunState::Running)
            held.running.append(row);
    }
    return held;
}

Result<void> Engine::begin(Operation &op, RunRow &row, Taken &taken)
{
    SqlSession &session = op.sql;
    const QDateTime now = op.now;
    if (row.run.state == RunState::RollingBack)
        return run_rules::takeBack(op, row);
    if (row.run.state == RunState::Waiting && row.run.waitReason == WaitReason::Webhook) {
        const QString text = Text::tr("The orchestrator did not call back before the deadline.");
        REEVE_CHECK(become(row, RunState::Failed));
        row.run.error = text;
        row.run.errorName = errorName(ErrorKind::Timeout);
        row.run.wakeAt = {};
        row.run.modifiedOn = now;
        row.run.finishedOn = now;
        run_table::append(session, row, eventOf(row.run, now, QStringLiteral("step_failed"), text));
        run_table::update(session, row, Lease::Release);
        REEVE_CHECK(subscriber_rules::tell(session, row, failed, text, now));
        return run_rules::moveTenant(op, row, TenantStatus::ProvisionFailed, text);
    }
    // A run found in Running was held by a process that died: its attempt goes on, it is not counted again.
    const bool resumed = row.run.state == RunState::Running && row.run.attempt > 0;
    REEVE_CHECK(become(row, RunState::Running));
    if (row.run.step.isEmpty())
        row.run.step = stepsOf(row).constFirst()->name();
    const Step *step = stepNamed(row, row.run.step);
    if (!step)
        return fail(ErrorKind::Internal, Text::tr("The plan has no step “%1”.").arg(row.run.step));
    if (!resumed)
        ++row.run.attempt;
    row.run.progress = step->progressFrom();
    row.run.modifiedOn = now;
    run_table::append(session, row,
                      eventOf(row.run, now, resumed ? QStringLiteral("resumed") : QStringLiteral("step_started")));
    if (taken.most > 0 && !step->isSlow())
        REEVE_CHECK(take(session, row, {}, 0, taken));
    run_table::update(session, row, leaseOf(row));
    return {};
}

/// Being first in the queue, a run that cannot even begin would keep every other one from its turn.
Result<void> Engine::putAside(SqlSession &session, const RunRow &found, const Error &error)
{
    REEVE_TRY(row, run_table::lock(session, found.run.id));
    if (row.fence != found.fence - 1) // the claim was undone, and another engine has made one since
        return {};
    Operation op = operation(session);
    return postpone(op, row, error);
}

Result<void> Engine::postpone(Operation &op, RunRow &row, const Error &error)
{
    SqlSession &session = op.sql;
    row.run.error = error.line();
    row.run.errorName = errorName(error.kind);
    row.run.modifiedOn = op.now;
    if (error.retryable) {
        row.run.wakeAt = op.now.addMSecs(m_options.retries.longestMs);
        run_table::update(session, row, Lease::Release);
        return {};
    }
    const bool takingBack = row.run.state == RunState::RollingBack;
    if (row.run.state == RunState::Queued)
        REEVE_CHECK(become(row, RunState::Running));
    REEVE_CHECK(become(row, RunState::Failed));
    row.run.wakeAt = {};
    row.run.finishedOn = op.now;
    run_table::append(session, row,
                      eventOf(row.run, op.now,
                              takingBack ? QStringLiteral("rollback_failed") : QStringLiteral("step_failed"),
                              error.line()));
    run_table::update(session, row, Lease::Release);
    REEVE_CHECK(subscriber_rules::tell(session, row, failed, row.run.error, op.now));
    if (run_rules::resourcesStand(row))
        return {};
    return run_rules::moveTenant(op, row, TenantStatus::ProvisionFailed, error.line());
}

/// The effects of the steps that were prepared, and what follows them; without the runs that another engine has.
Result<QList<Engine::RunRow>> Engine::goOn(SqlSession &session, const QList<Prepared> &prepared, Taken &taken)
{
    taken.tried = 0;
    REEVE_CHECK(session.actAs(operation(session).actor));
    QStringList ids;
    for (const Prepared &one : prepared)
        ids << one.held.run.id;
    REEVE_TRY(rows, run_table::lock(session, ids));
    QList<RunRow> done;
    for (RunRow &row : rows) {
        const auto one = std::find_if(prepared.cbegin(), prepared.cend(),
                                      [&](const Prepared &any) { return any.held.run.id == row.run.id; });
        if (row.fence != one->held.fence)
            continue;
        REEVE_CHECK(session.flush());
        if (row.run.state == RunState::Running && row.run.step == one->held.run.step) {
            REEVE_CHECK(take(session, row, *one->answer, one->tookMs, taken));
            run_table::update(session, row, leaseOf(row));
            done.append(row);
        } else {
            run_table::update(session, row, Lease::Release);
        }
    }
    return done;
}

Result<void> Engine::take(SqlSession &session, RunRow &row, const QByteArray &prepared, qint64 startedMs, Taken &taken)
{
    const QList<const Step *> steps = stepsOf(row);
    QElapsedTimer timer;
    for (;;) {
        timer.start();
        ++taken.tried;
        Operation op = operation(session);
        const Step *step = stepNamed(row, row.run.step);
        REEVE_TRY(effect, step->execute(op, row, prepared));
        RunEvent event =
            eventOf(row.run, op.now,
                    effect.waitsForCallback ? QStringLiteral("waiting_for_webhook") : QStringLiteral("step_succeeded"));
        event.durationMs = std::exchange(startedMs, 0) + timer.elapsed();
        event.payload = effect.payload;
        run_table::append(session, row, event);
        row.run.error.clear();
        row.run.errorName.clear();
        row.run.modifiedOn = op.now;
        if (effect.waitsForCallback) {
            REEVE_CHECK(become(row, RunState::Waiting));
            row.run.waitReason = WaitReason::Webhook;
            row.run.wakeAt = m_options.publish ? op.now : row.deadline;
            return {};
        }
        const qsizetype next = steps.indexOf(step) + 1;
        if (next == steps.size()) {
            REEVE_CHECK(become(row, RunState::Succeeded));
            row.run.progress = 100;
            row.run.wakeAt = {};
            row.run.finishedOn = op.now;
            run_table::append(session, row, eventOf(row.run, op.now, QStringLiteral("succeeded")));
            return subscriber_rules::tell(session, row, QStringLiteral("run.succeeded"), {}, op.now);
        }
        row.run.progress = step->progressTo();
        row.run.step = steps.at(next)->name();
        row.run.attempt = 1;
        run_table::append(session, row, eventOf(row.run, op.now, QStringLiteral("step_started")));
        if (taken.tried >= taken.most || steps.at(next)->isSlow())
            return {};
    }
}

Result<void> Engine::failStep(SqlSession &session, const RunRow &held, const Error &error, qint64 startedMs)
{
    REEVE_TRY(row, run_table::lock(session, held.run.id));
    if (row.fence != held.fence || row.run.state != RunState::Running) {
        if (row.fence == held.fence)
            run_table::update(session, row, Lease::Release);
        return {};
    }
    Operation op = operation(session);
    const bool again = m_options.retries.retries(error, row.run.attempt);
    RunEvent event = eventOf(row.run, op.now, again ? QStringLiteral("retry_scheduled") : QStringLiteral("step_failed"),
                             error.line());
    event.durationMs = startedMs;
    row.run.error = error.line();
    row.run.errorName = errorName(error.kind);
    row.run.modifiedOn = op.now;
    const Step *step = stepNamed(row, row.run.step);
    if (!again && step->mayFail()) {
        const QList<const Step *> steps = stepsOf(row);
        event.payload = {{QStringLiteral("error"), errorName(error.kind)}};
        run_table::append(session, row, event);
        REEVE_CHECK(step->giveUp(op, row, error));
        row.run.step = steps.at(steps.indexOf(step) + 1)->name();
        row.run.progress = step->progressTo();
        row.run.attempt = 0;
        row.run.error.clear();
        row.run.errorName.clear();
        row.run.wakeAt = op.now;
        row.run.modifiedOn = op.now;
        run_table::update(session, row, Lease::Release);
        return {};
    }
    if (again) {
        const int delay = m_options.retries.delayMs(row.run.attempt, m_options.chance());
        event.payload = {{QStringLiteral("delayMs"), delay}, {QStringLiteral("error"), row.run.errorName}};
        REEVE_CHECK(become(row, RunState::Waiting));
        row.run.waitReason = WaitReason::Retry;
        row.run.wakeAt = op.now.addMSecs(delay);
    } else {
        event.payload = {{QStringLiteral("error"), row.run.errorName}};
        REEVE_CHECK(become(row, RunState::Failed));
        row.run.wakeAt = {};
        row.run.finishedOn = op.now;
    }
    run_table::append(session, row, event);
    run_table::update(session, row, Lease::Release);
    if (!again)
        REEVE_CHECK(subscriber_rules::tell(session, row, failed, row.run.error, op.now));
    // A tenant whose resources stand is active, even when its welcome mail failed.
    if (again || run_rules::resourcesStand(row))
        return {};
    return run_rules::moveTenant(op, row, TenantStatus::ProvisionFailed, error.line());
}

} // namespace reeve
