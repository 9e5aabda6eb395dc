#include "services/provisioning/engine.h"

#include "services/provisioning/batch_rules.h"
#include "services/provisioning/run_rules.h"
#include "services/provisioning/subscriber_rules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSysInfo>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

using run_table::Lease;

constexpr int publishAgainSeconds = 30;
const Actor engineActor{QStringLiteral("engine"), Role::Admin};
const QString failed = QStringLiteral("run.failed");

RunEvent eventOf(const run_table::RunRow &row, const QDateTime &at, const QString &type, const QString &text = {})
{
    RunEvent event;
    event.at = at;
    event.step = row.run.step;
    event.type = type;
    event.attempt = row.run.attempt;
    event.text = text;
    return event;
}

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

Engine::Engine(SqlPool &pool, std::shared_ptr<const WorkspaceKeys> keys, Options options)
    : m_pool(pool), m_keys(std::move(keys)), m_options(std::move(options)), m_owner(newId())
{
    if (!m_options.chance)
        m_options.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    if (m_options.name.isEmpty())
        m_options.name =
            QStringLiteral("%1, process %2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
    for (int i = 0; i < m_options.threads; ++i)
        m_threads.emplace_back([this] { serve(); });
    m_threads.emplace_back([this] { beat(); });
}

Engine::~Engine()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_changed.notify_all();
    m_beat.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Engine::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_wakes;
    }
    m_changed.notify_one();
}

void Engine::serve()
{
    for (;;) {
        quint64 seen = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_stopping)
                return;
            seen = m_wakes;
        }
        const run_table::Outlook outlook = look();
        if (outlook.due > 1) {
            wake(); // there is work for another thread
            ++seen;
        }
        if (outlook.due == 0 || !work())
            rest(outlook.next, seen);
    }
}

run_table::Outlook Engine::look()
{
    auto looked = m_pool.read(
        [this](SqlSession &session) { return run_table::look(session, m_options.clock(), m_options.leaseSeconds); });
    looked.waitForFinished();
    return looked.resultCount() > 0 ? looked.result().value_or(run_table::Outlook()) : run_table::Outlook();
}

void Engine::rest(const QDateTime &until, quint64 seen)
{
    // What is due and cannot be had is another engine's, or will be in a moment.
    constexpr qint64 shortest = 20;
    const qint64 longest = m_options.lookAgainMs;
    const qint64 wait =
        until.isValid() ? std::clamp<qint64>(m_options.clock().msecsTo(until) + 1, shortest, longest) : longest;
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, std::chrono::milliseconds(wait), [&] { return m_stopping || m_wakes != seen; });
}

template<class Work>
std::invoke_result_t<Work, SqlSession &> Engine::inTransaction(Work work)
{
    auto done = m_pool.writeOwn(std::move(work));
    done.waitForFinished();
    if (done.resultCount() == 0)
        return fail(ErrorKind::Cancelled, QStringLiteral("The workspace was closed."));
    return done.result();
}

void Engine::beat()
{
    const std::chrono::milliseconds third(m_options.leaseSeconds * 1000 / 3);
    sayAlive(true);
    QElapsedTimer said;
    said.start();
    for (;;) {
        QHash<Id, qint64> held;
        bool stopping = false;
        {
            std::unique_lock lock(m_mutex);
            m_beat.wait_for(lock, third, [this] { return m_stopping; });
            stopping = m_stopping;
            held = m_held;
        }
        if (stopping)
            return sayAlive(false);
        if (said.hasExpired(run_table::aliveSeconds * 1000 / 2)) {
            sayAlive(true);
            said.start();
        }
        if (held.isEmpty())
            continue;
        // A lease that is lost already is no error here: its holder finds out when it writes.
        const auto renewed = inTransaction([&](SqlSession &session) -> Result<void> {
            for (auto run = held.cbegin(); run != held.cend(); ++run)
                REEVE_CHECK(run_table::renew(session, run.key(), m_owner, run.value(), m_options.clock(),
                                             m_options.leaseSeconds));
            return {};
        });
        Q_UNUSED(renewed)
    }
}

void Engine::sayAlive(bool alive)
{
    const auto said = inTransaction([&](SqlSession &session) {
        return alive ? run_table::seen(session, m_owner, m_options.name, m_options.clock())
                     : run_table::gone(session, m_owner);
    });
    Q_UNUSED(said)
}

Operation Engine::operation(SqlSession &session) const
{
    return {session, engineActor, m_options.clock(), *m_keys};
}

bool Engine::work()
{
    std::optional<RunRow> found; // known even when the transaction that claims it fails
    Taken taken;
    auto claimed = inTransaction([&](SqlSession &session) { return begin(session, found, taken); });
    if (!claimed && taken.tried > 0) {
        // A step is to blame, which has to be found: claimed alone, the run takes them one by one.
        taken = {0, 0};
        claimed = inTransaction([&](SqlSession &session) { return begin(session, found, taken); });
    }
    if (!claimed && found)
        if (inTransaction([&](SqlSession &session) { return putAside(session, *found, claimed.error()); }))
            return true;
    if (!claimed) {
        // The database does not answer; asking again at once would only load it.
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(1), [this] { return m_stopping; });
        return false;
    }
    if (!*claimed)
        return release();
    const RunRow row = **claimed;
    {
        const std::lock_guard lock(m_mutex);
        m_held.insert(row.run.id, row.fence);
    }
    if (row.run.state == RunState::Running)
        advance(row);
    else if (row.run.state == RunState::Waiting && taken.tried == 0)
        publish(row);
    const std::lock_guard lock(m_mutex);
    if (m_held.value(row.run.id) == row.fence)
        m_held.remove(row.run.id);
    return true;
}

bool Engine::release()
{
    std::optional<batch_rules::Released> row;
    auto released = m_pool.write([&](SqlSession &session) {
        Operation op = operation(session);
        return batch_rules::releaseNext(op, row);
    });
    released.waitForFinished();
    if (released.resultCount() == 0)
        return false;
    if (released.result())
        return *released.result();
    if (!row)
        return false;
    const Error error = released.result().error();
    auto noted = m_pool.write([&](SqlSession &session) {
        Operation op = operation(session);
        return error.retryable ? batch_rules::later(op, *row) : batch_rules::refuse(op, *row, error);
    });
    noted.waitForFinished();
    return noted.resultCount() > 0 && noted.result().has_value();
}

/// Claims a due run and brings it to the point where something slow has to be done for it, or to its end.
Result<std::optional<Engine::RunRow>> Engine::begin(SqlSession &session, std::optional<RunRow> &found, Taken &taken)
{
    taken.tried = 0;
    const Operation asked = operation(session);
    REEVE_CHECK(session.actAs(asked.actor));
    const QDateTime now = asked.now;
    REEVE_TRY(claimed, run_table::claim(session, m_owner, now, m_options.leaseSeconds));
    if (!claimed)
        return claimed;
    RunRow &row = *claimed;
    found = row;
    if (row.run.state == RunState::RollingBack) {
        Operation op = operation(session);
        REEVE_CHECK(run_rules::takeBack(op, row));
        return claimed;
    }
    if (row.run.state == RunState::Waiting && row.run.waitReason == WaitReason::Webhook) {
        if (row.deadline > now)
            return claimed; // its event is to be published
        const QString text = Text::tr("The orchestrator did not call back before the deadline.");
        REEVE_CHECK(become(row, RunState::Failed));
        row.run.error = text;
        row.run.errorName = errorName(ErrorKind::Timeout);
        row.run.wakeAt = {};
        row.run.modifiedOn = now;
        row.run.finishedOn = now;
        run_table::append(session, row, eventOf(row, now, QStringLiteral("step_failed"), text));
        run_table::update(session, row, Lease::Release);
        REEVE_CHECK(subscriber_rules::tell(session, row, failed, text, now));
        Operation op = operation(session);
        REEVE_CHECK(run_rules::moveTenant(op, row, TenantStatus::ProvisionFailed, text));
        return claimed;
    }
    // A run found in Running was held by a process that died: its attempt goes on, it is not counted again.
    const bool resumed = row.run.state == RunState::Running && row.run.attempt > 0;
    REEVE_CHECK(become(row, RunState::Running));
    if (row.run.step.isEmpty())
        row.run.step = stepsOf(row.run).first()->name();
    const Step *step = stepNamed(row.run, row.run.step);
    if (!step)
        return fail(ErrorKind::Internal, Text::tr("The plan has no step “%1”.").arg(row.run.step));
    if (!resumed)
        ++row.run.attempt;
    row.run.progress = step->progressFrom();
    row.run.modifiedOn = now;
    run_table::append(session, row,
                      eventOf(row, now, resumed ? QStringLiteral("resumed") : QStringLiteral("step_started")));
    if (taken.most > 0 && !step->isSlow())
        REEVE_CHECK(take(session, row, {}, 0, taken));
    run_table::update(session, row, leaseOf(row));
    return claimed;
}

/// Being first in the queue, a run that cannot even begin would keep every other one from its turn.
Result<void> Engine::putAside(SqlSession &session, const RunRow &found, const Error &error)
{
    REEVE_TRY(row, run_table::lock(session, found.run.id));
    if (row.fence != found.fence - 1) // the claim was undone, and another engine has made one since
        return {};
    Operation op = operation(session);
    row.run.error = error.line();
    row.run.errorName = errorName(error.kind);
    row.run.modifiedOn = op.now;
    if (error.retryable) {
        row.run.wakeAt = op.now.addMSecs(m_options.retries.longestMs);
        run_table::update(session, row);
        return {};
    }
    const bool takingBack = row.run.state == RunState::RollingBack;
    if (row.run.state == RunState::Queued)
        REEVE_CHECK(become(row, RunState::Running));
    REEVE_CHECK(become(row, RunState::Failed));
    row.run.wakeAt = {};
    row.run.finishedOn = op.now;
    run_table::append(session, row,
                      eventOf(row, op.now,
                              takingBack ? QStringLiteral("rollback_failed") : QStringLiteral("step_failed"),
                              error.line()));
    run_table::update(session, row);
    REEVE_CHECK(subscriber_rules::tell(session, row, failed, row.run.error, op.now));
    if (run_rules::resourcesStand(row.run))
        return {};
    return run_rules::moveTenant(op, row, TenantStatus::ProvisionFailed, error.line());
}

void Engine::advance(RunRow row)
{
    const StepTools tools{*m_keys, m_options.hash};
    for (;;) {
        const Step *step = stepNamed(row.run, row.run.step);
        QElapsedTimer timer;
        timer.start();
        const Result<QByteArray> prepared = step->prepare(row, tools);
        Result<std::optional<RunRow>> done = tl::make_unexpected(Error());
        if (prepared) {
            Taken taken;
            const auto goFurther = [&] {
                return inTransaction(
                    [&](SqlSession &session) { return goOn(session, row, *prepared, timer.elapsed(), taken); });
            };
            done = goFurther();
            if (!done && taken.tried > 1) {
                taken.most = 1; // what the first step did must not wait for those behind it
                done = goFurther();
            }
        } else {
            done = tl::make_unexpected(prepared.error());
        }
        if (!done) {
            const Error error = done.error();
            done = inTransaction([&](SqlSession &session) { return failStep(session, row, error, timer.elapsed()); });
        }
        // Without an answer the lease runs out and the run is claimed again.
        if (!done || !*done)
            return;
        row = **done;
        if (row.run.state != RunState::Running)
            return;
    }
}

/// The effect of the step that was prepared, and what follows it.
Result<std::optional<Engine::RunRow>> Engine::goOn(SqlSession &session, const RunRow &held, const QByteArray &prepared,
                                                   qint64 startedMs, Taken &taken)
{
    taken.tried = 0;
    REEVE_CHECK(session.actAs(engineActor));
    REEVE_TRY(row, run_table::lock(session, held.run.id));
    if (row.fence != held.fence || row.run.state != RunState::Running || row.run.step != held.run.step) {
        if (row.fence == held.fence)
            run_table::update(session, row, Lease::Release);
        return std::optional<RunRow>();
    }
    REEVE_CHECK(take(session, row, prepared, startedMs, taken));
    run_table::update(session, row, leaseOf(row));
    return std::optional(row);
}

Result<void> Engine::take(SqlSession &session, RunRow &row, const QByteArray &prepared, qint64 startedMs, Taken &taken)
{
    const QList<const Step *> steps = stepsOf(row.run);
    QElapsedTimer timer;
    for (;;) {
        timer.start();
        ++taken.tried;
        Operation op = operation(session);
        const Step *step = stepNamed(row.run, row.run.step);
        REEVE_TRY(effect, step->execute(op, row, prepared));
        RunEvent event =
            eventOf(row, op.now,
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
            run_table::append(session, row, eventOf(row, op.now, QStringLiteral("succeeded")));
            return subscriber_rules::tell(session, row, QStringLiteral("run.succeeded"), {}, op.now);
        }
        row.run.progress = step->progressTo();
        row.run.step = steps.at(next)->name();
        row.run.attempt = 1;
        run_table::append(session, row, eventOf(row, op.now, QStringLiteral("step_started")));
        if (taken.tried >= taken.most || steps.at(next)->isSlow())
            return {};
    }
}

Result<std::optional<Engine::RunRow>> Engine::failStep(SqlSession &session, const RunRow &held, const Error &error,
                                                       qint64 startedMs)
{
    REEVE_TRY(row, run_table::lock(session, held.run.id));
    if (row.fence != held.fence || row.run.state != RunState::Running) {
        if (row.fence == held.fence)
            run_table::update(session, row, Lease::Release);
        return std::optional<RunRow>();
    }
    Operation op = operation(session);
    const bool again = m_options.retries.retries(error, row.run.attempt);
    RunEvent event =
        eventOf(row, op.now, again ? QStringLiteral("retry_scheduled") : QStringLiteral("step_failed"), error.line());
    event.durationMs = startedMs;
    row.run.error = error.line();
    row.run.errorName = errorName(error.kind);
    row.run.modifiedOn = op.now;
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
    if (!again && !run_rules::resourcesStand(row.run))
        REEVE_CHECK(run_rules::moveTenant(op, row, TenantStatus::ProvisionFailed, error.line()));
    return std::optional(row);
}

void Engine::publish(const RunRow &row)
{
    Result<bool> told = false;
    if (m_options.publish) {
        if (auto keys = m_keys->get())
            told = m_options.publish(
                {row.run, keys->callbackSecret(row.run.id, row.nonce + row.context.toUtf8()), row.context.toUtf8()});
        else
            told = fail(keys.error());
    }
    const auto noted = inTransaction([&](SqlSession &session) -> Result<bool> {
        REEVE_TRY(now, run_table::lock(session, row.run.id));
        if (now.fence != row.fence)
            return false;
        // The callback may have come while the event was under way.
        if (now.run.state == RunState::Waiting && now.context == row.context) {
            const QDateTime at = m_options.clock();
            now.run.wakeAt = told ? now.deadline : at.addSecs(publishAgainSeconds);
            if (!told || *told)
                run_table::append(session, now,
                                  eventOf(now, at,
                                          told ? QStringLiteral("event_published") : QStringLiteral("publish_failed"),
                                          told ? QString() : told.error().line()));
        }
        run_table::update(session, now, Lease::Release);
        return true;
    });
    Q_UNUSED(noted) // without it the lease runs out and the event is published again
}

} // namespace reeve
