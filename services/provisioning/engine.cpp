#include "services/provisioning/engine.h"

#include "services/provisioning/batch_rules.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QSysInfo>
#include <QtConcurrent>

namespace reeve {

namespace {

constexpr int publishAgainSeconds = 30;
/// Runs that share a transaction: what it costs to commit is divided by them, and what a step that fails undoes is
/// done again for each alone.
constexpr int mostAtOnce = 8;

} // namespace

Engine::Engine(SqlPool &pool, std::shared_ptr<const WorkspaceKeys> keys, Options options)
    : m_pool(pool), m_keys(std::move(keys)), m_options(std::move(options)), m_owner(newId())
{
    if (!m_options.chance)
        m_options.chance = [] { return QRandomGenerator::global()->generateDouble(); };
    if (m_options.name.isEmpty())
        m_options.name =
            QStringLiteral("%1, process %2").arg(QSysInfo::machineHostName()).arg(QCoreApplication::applicationPid());
    m_hands.setMaxThreadCount(std::max(m_options.threads, mostAtOnce));
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
        if (outlook.due > mostAtOnce) {
            wake(); // there is work for another thread
            ++seen;
        }
        if (outlook.due == 0 || !work())
            rest(outlook.next, seen);
    }
}

run_table::Outlook Engine::look()
{
    auto looked = m_pool.read([this](SqlSession &session) {
        return run_table::look(session, m_options.clock(), m_options.leaseSeconds, mostAtOnce + 1);
    });
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

bool Engine::isStopping()
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
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
    return {session, {QStringLiteral("engine"), Role::Admin}, m_options.clock(), *m_keys};
}

bool Engine::work()
{
    Claim claim{mostAtOnce, {}, {}};
    auto held = inTransaction([&](SqlSession &session) { return begin(session, claim); });
    if (!held && claim.reached) {
        // A step is to blame, which has to be found: claimed alone, the run takes them one by one.
        claim = {1, {0, 0}, {}};
        held = inTransaction([&](SqlSession &session) { return begin(session, claim); });
    }
    if (!held && claim.reached)
        if (inTransaction([&](SqlSession &session) { return putAside(session, *claim.reached, held.error()); }))
            return true;
    if (!held) {
        // The database does not answer; asking again at once would only load it.
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(lock, std::chrono::seconds(1), [this] { return m_stopping; });
        return false;
    }
    if (held->claimed == 0)
        return release();
    QList<RunRow> all = held->running + held->toPublish;
    for (const auto &[row, state] : std::as_const(held->toTakeBack))
        all.append(row);
    {
        const std::lock_guard lock(m_mutex);
        for (const RunRow &row : all)
            m_held.insert(row.run.id, row.fence);
    }
    std::vector<QFuture<void>> apart;
    for (const RunRow &row : std::as_const(held->toPublish))
        apart.push_back(QtConcurrent::run(&m_hands, [this, row] { publish(row); }));
    for (const auto &[row, state] : std::as_const(held->toTakeBack))
        apart.push_back(
            QtConcurrent::run(&m_hands, [this, row = row, state = state] { takeBackIdentity(row, state); }));
    advance(held->running);
    for (QFuture<void> &future : apart)
        future.waitForFinished();
    const std::lock_guard lock(m_mutex);
    for (const RunRow &row : all)
        if (m_held.value(row.run.id) == row.fence)
            m_held.remove(row.run.id);
    return true;
}

QList<Engine::Prepared> Engine::prepare(const QList<RunRow> &rows)
{
    const auto one = [this](const RunRow &row) {
        QElapsedTimer timer;
        timer.start();
        auto answer = stepNamed(row, row.run.step)->prepare(row, {*m_keys, m_options.hash, [this](const RunRow &held) {
                                                                      return setUpIdentity(held);
                                                                  }});
        return Prepared{row, std::move(answer), timer.elapsed()};
    };
    if (rows.size() == 1)
        return {one(rows.first())};
    return QtConcurrent::blockingMapped<QList<Prepared>>(&m_hands, rows, one);
}

/// Takes runs that are held as far as they go, together as long as nothing fails. A step that may fail asks another
/// system, for as long as that takes: no other run waits for it.
void Engine::advance(QList<RunRow> rows)
{
    std::vector<QFuture<void>> apart;
    while (!rows.isEmpty()) {
        if (rows.size() > 1) {
            const auto alone = std::stable_partition(
                rows.begin(), rows.end(), [](const RunRow &row) { return !stepNamed(row, row.run.step)->mayFail(); });
            for (auto row = alone; row != rows.end(); ++row)
                apart.push_back(QtConcurrent::run(&m_hands, [this, one = *row] { advance({one}); }));
            rows.erase(alone, rows.end());
            if (rows.isEmpty())
                break;
        }
        const QList<Prepared> prepared = prepare(rows);
        const auto isReady = [](const Prepared &one) { return one.answer.has_value(); };
        Result<QList<RunRow>> done = tl::make_unexpected(Error());
        Taken taken;
        if (std::all_of(prepared.cbegin(), prepared.cend(), isReady))
            done = inTransaction([&](SqlSession &session) { return goOn(session, prepared, taken); });
        const QList<RunRow> now =
            done ? *done : advanceApart(prepared, done.error(), prepared.size() > 1 || taken.tried > 1);
        rows.clear();
        std::copy_if(now.cbegin(), now.cend(), std::back_inserter(rows),
                     [](const RunRow &row) { return row.run.state == RunState::Running; });
    }
    for (QFuture<void> &future : apart)
        future.waitForFinished();
}

/// Each by itself after something failed, `again` when that may have been another one's step: what the first step of a
/// run did must not wait for those behind it.
QList<Engine::RunRow> Engine::advanceApart(const QList<Prepared> &prepared, const Error &error, bool again)
{
    QList<RunRow> rows;
    for (const Prepared &one : prepared) {
        Result<QList<RunRow>> done = fail(one.answer ? error : one.answer.error());
        if (one.answer && again) {
            Taken single{1, 0};
            done = inTransaction([&](SqlSession &session) { return goOn(session, {one}, single); });
        }
        if (done) {
            rows += *done;
            continue;
        }
        // Without an answer the lease runs out and the run is claimed again.
        const auto noted =
            inTransaction([&](SqlSession &session) { return failStep(session, one.held, done.error(), one.tookMs); });
        Q_UNUSED(noted)
    }
    return rows;
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
                                  eventOf(now.run, at,
                                          told ? QStringLiteral("event_published") : QStringLiteral("publish_failed"),
                                          told ? QString() : told.error().line()));
        }
        run_table::update(session, now, run_table::Lease::Release);
        return true;
    });
    Q_UNUSED(noted) // without it the lease runs out and the event is published again
}

} // namespace reeve
