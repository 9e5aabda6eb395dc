#include "services/workspace/sql/run_table.h"

#include <QCoreApplication>

namespace reeve::run_table {

namespace {

const QString columns = QStringLiteral(
    "r.id, r.tenant_id, t.name as tenant_name, t.key as tenant_key, r.plan, r.shape, r.state, r.wait_reason, "
    "r.step, r.progress, r.attempt, "
    "r.error, r.error_name, r.wake_at, r.created_on, r.modified_on, r.finished_on, r.created_by");
const QString engineColumns = QStringLiteral(
    ", r.nonce, r.context, r.deadline, r.cancel_reason, r.cancelled_by, r.password_taken, r.fence, r.input");
/// Longer than any retry waits; a run that waits for its callback is due at its deadline.
constexpr int longestWaitSeconds = 120;
const QString from = QStringLiteral("reeve.runs r join main.tenants t on t.id = r.tenant_id");

QString waitKey(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Webhook: return QStringLiteral("webhook");
    case WaitReason::Retry: return QStringLiteral("retry");
    case WaitReason::None: break;
    }
    return QStringLiteral("");
}

WaitReason waitFromKey(const QString &key)
{
    return key == QLatin1String("webhook") ? WaitReason::Webhook
           : key == QLatin1String("retry") ? WaitReason::Retry
                                           : WaitReason::None;
}

RunState stateFromKey(const QString &key)
{
    for (const RunState state : allRunStates())
        if (runStateKey(state) == key)
            return state;
    return RunState::Failed;
}

RunRow readRow(const SqlRow &row)
{
    RunRow full;
    full.run = readRun(row);
    full.nonce = row.text(QLatin1String("nonce")).toLatin1();
    full.context = row.text(QLatin1String("context"));
    full.deadline = row.dateTime(QLatin1String("deadline"));
    full.cancelReason = row.text(QLatin1String("cancel_reason"));
    full.cancelledBy = row.text(QLatin1String("cancelled_by"));
    full.passwordTaken = row.boolean(QLatin1String("password_taken"));
    full.fence = row.bigint(QLatin1String("fence"));
    full.input = runInputFromJson(row.json(QLatin1String("input")));
    return full;
}

Binds bindsOf(const RunRow &row)
{
    const Run &run = row.run;
    return {
        {QStringLiteral(":id"), run.id},
        {QStringLiteral(":state"), runStateKey(run.state)},
        {QStringLiteral(":wait"), waitKey(run.waitReason)},
        {QStringLiteral(":step"), run.step},
        {QStringLiteral(":progress"), run.progress},
        {QStringLiteral(":attempt"), run.attempt},
        {QStringLiteral(":error"), run.error},
        {QStringLiteral(":error_name"), run.errorName},
        {QStringLiteral(":wake"), toSql(run.wakeAt)},
        {QStringLiteral(":deadline"), toSql(row.deadline)},
        {QStringLiteral(":cancel_reason"), row.cancelReason},
        {QStringLiteral(":cancelled_by"), row.cancelledBy},
        {QStringLiteral(":nonce"), QString::fromLatin1(row.nonce)},
        {QStringLiteral(":context"), row.context},
        {QStringLiteral(":taken"), row.passwordTaken},
        {QStringLiteral(":input"), row.input.isEmpty() ? QStringLiteral("{}") : toSql(toJson(row.input)).toString()},
        {QStringLiteral(":modified"), toSql(run.modifiedOn)},
        {QStringLiteral(":finished"), toSql(run.finishedOn)}};
}

} // namespace

KeysetQuery query(const RunFilter &filter, Sort<RunColumn> sort)
{
    KeysetQuery query{columns, from, {}, QStringLiteral("r.created_on"), QStringLiteral("r.id"), sort.order};
    switch (sort.column) {
    case RunColumn::CreatedOn: break;
    case RunColumn::Tenant:
        // In this order SQLite reads the tenants by name, and sorts only the runs of each.
        query.key = QStringLiteral("reeve.ordered(t.name)");
        query.from = QStringLiteral("main.tenants t cross join reeve.runs r");
        query.conditions.add(QStringLiteral("r.tenant_id = t.id"));
        break;
    case RunColumn::State: query.key = QStringLiteral("r.state"); break;
    case RunColumn::Progress: query.key = QStringLiteral("r.progress"); break;
    }
    Conditions &conditions = query.conditions;
    conditions.words(filter.text, {QStringLiteral("t.name"), QStringLiteral("t.key"), QStringLiteral("r.step"),
                                   QStringLiteral("r.error")});
    if (!filter.tenantId.isEmpty())
        conditions.add(QStringLiteral("r.tenant_id = :tenant"), {{QStringLiteral(":tenant"), filter.tenantId}});
    QVariantList states;
    for (const RunState state : filter.states)
        states << runStateKey(state);
    conditions.oneOf(QStringLiteral("r.state"), states);
    if (filter.waiting)
        conditions.add(QStringLiteral("r.state = 'waiting' and r.wait_reason = :waiting"),
                       {{QStringLiteral(":waiting"), waitKey(*filter.waiting)}});
    if (filter.minimumAttempt > 0)
        conditions.add(QStringLiteral("r.attempt >= :attempt"), {{QStringLiteral(":attempt"), filter.minimumAttempt}});
    QVariantList steps;
    for (const QString &step : filter.steps)
        steps << step;
    conditions.oneOf(QStringLiteral("r.step"), steps);
    conditions.within(QStringLiteral("r.created_on"), filter.created);
    return query;
}

Run readRun(const SqlRow &row)
{
    Run run;
    run.id = row.text(QLatin1String("id"));
    run.tenantId = row.text(QLatin1String("tenant_id"));
    run.tenantName = row.text(QLatin1String("tenant_name"));
    run.tenantKey = row.text(QLatin1String("tenant_key"));
    run.plan = planFromKey(row.text(QLatin1String("plan"))).value_or(Plan::Basic);
    run.shape = runShapeFromKey(row.text(QLatin1String("shape")));
    run.state = stateFromKey(row.text(QLatin1String("state")));
    run.waitReason = waitFromKey(row.text(QLatin1String("wait_reason")));
    run.step = row.text(QLatin1String("step"));
    run.progress = row.integer(QLatin1String("progress"));
    run.attempt = row.integer(QLatin1String("attempt"));
    run.error = row.text(QLatin1String("error"));
    run.errorName = row.text(QLatin1String("error_name"));
    run.wakeAt = row.dateTime(QLatin1String("wake_at"));
    run.createdOn = row.dateTime(QLatin1String("created_on"));
    run.modifiedOn = row.dateTime(QLatin1String("modified_on"));
    run.finishedOn = row.dateTime(QLatin1String("finished_on"));
    run.createdBy = row.text(QLatin1String("created_by"));
    return run;
}

namespace {

Result<RunRow> read(SqlSession &session, const Id &id, const QString &lock)
{
    REEVE_TRY(
        found,
        session.first(QStringLiteral("select %1%2 from %3 where r.id = :id%4").arg(columns, engineColumns, from, lock),
                      {{QStringLiteral(":id"), id}}, readRow));
    if (!found)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Run", "This run does not exist any more."));
    return *found;
}

Result<std::optional<RunRow>> readOpen(SqlSession &session, const Id &tenantId, const QString &lock)
{
    return session.first(QStringLiteral("select %1%2 from %3 where r.tenant_id = :id and r.state in ('queued', "
                                        "'running', 'waiting', 'rolling_back')%4")
                             .arg(columns, engineColumns, from, lock),
                         {{QStringLiteral(":id"), tenantId}}, readRow);
}

} // namespace

Result<RunRow> find(SqlSession &session, const Id &id)
{
    return read(session, id, {});
}

Result<RunRow> lock(SqlSession &session, const Id &id)
{
    return read(session, id, session.dialect().lock(QStringLiteral("r")));
}

Result<std::optional<RunRow>> openRun(SqlSession &session, const Id &tenantId)
{
    return readOpen(session, tenantId, {});
}

Result<std::optional<RunRow>> lockOpenRun(SqlSession &session, const Id &tenantId)
{
    return readOpen(session, tenantId, session.dialect().lock(QStringLiteral("r")));
}

Result<QList<RunRow>> failedRuns(SqlSession &session, const Id &tenantId)
{
    return session.list(
        QStringLiteral(
            "select %1%2 from %3 where r.tenant_id = :id and r.state = 'failed' order by r.created_on desc%4")
            .arg(columns, engineColumns, from, session.dialect().lock(QStringLiteral("r"))),
        {{QStringLiteral(":id"), tenantId}}, readRow);
}

Result<void> insert(SqlSession &session, const RunRow &row)
{
    Binds binds = bindsOf(row);
    binds.insert({{QStringLiteral(":tenant"), row.run.tenantId},
                  {QStringLiteral(":plan"), planKey(row.run.plan)},
                  {QStringLiteral(":shape"), runShapeKey(row.run.shape)},
                  {QStringLiteral(":created"), toSql(row.run.createdOn)},
                  {QStringLiteral(":by"), row.run.createdBy}});
    REEVE_CHECK(session.exec(
        QStringLiteral("insert into reeve.runs (id, tenant_id, plan, state, wait_reason, step, progress, attempt, "
                       "error, error_name, wake_at, "
                       "deadline, cancel_reason, cancelled_by, nonce, context, password_taken, created_on, "
                       "modified_on, finished_on, created_by, shape, input) "
                       "values (:id, :tenant, :plan, :state, :wait, :step, :progress, :attempt, :error, :error_name, "
                       ":wake, :deadline, "
                       ":cancel_reason, :cancelled_by, :nonce, :context, :taken, :created, :modified, :finished, :by, "
                       ":shape, :input)"),
        binds));
    session.note(Entity::Run, row.run.id);
    return {};
}

Result<void> update(SqlSession &session, const RunRow &row)
{
    REEVE_CHECK(session.exec(
        QStringLiteral("update reeve.runs set state = :state, wait_reason = :wait, step = :step, progress = :progress, "
                       "attempt = :attempt, "
                       "error = :error, error_name = :error_name, wake_at = :wake, deadline = :deadline, cancel_reason "
                       "= :cancel_reason, "
                       "cancelled_by = :cancelled_by, nonce = :nonce, context = :context, password_taken = :taken, "
                       "modified_on = :modified, finished_on = :finished, input = :input where id = :id"),
        bindsOf(row)));
    session.note(Entity::Run, row.run.id);
    return {};
}

Result<void> forgetSecrets(SqlSession &session, const Id &id)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.runs set nonce = '', password_taken = true where id = :id"),
                             {{QStringLiteral(":id"), id}}));
    session.note(Entity::Run, id);
    return {};
}

Result<std::optional<RunRow>> claim(SqlSession &session, const QString &owner, const QDateTime &now, int seconds)
{
    REEVE_TRY(id, session.value(
                      QStringLiteral("select r.id from reeve.runs r where r.wake_at is not null "
                                     "and (r.wake_at <= :now or (r.wake_at > :beyond and r.wake_at is distinct from "
                                     "r.deadline)) "
                                     "and (r.lease_until is null or r.lease_until < :now or r.lease_until > :beyond) "
                                     "order by r.wake_at limit 1") +
                          session.dialect().lock(QStringLiteral("r"), true),
                      {{QStringLiteral(":now"), toSql(now)},
                       {QStringLiteral(":beyond"), toSql(now.addSecs(std::max(longestWaitSeconds, 2 * seconds)))}}));
    if (id.isNull())
        return std::optional<RunRow>();
    REEVE_CHECK(session.exec(
        QStringLiteral("update reeve.runs set owner = :owner, lease_until = :until, fence = fence + 1 where id = :id"),
        {{QStringLiteral(":owner"), owner},
         {QStringLiteral(":until"), toSql(now.addSecs(seconds))},
         {QStringLiteral(":id"), id}}));
    REEVE_TRY(row, find(session, id.toString()));
    return std::optional(row);
}

Result<bool> renew(SqlSession &session, const Id &id, const QString &owner, qint64 fence, const QDateTime &now,
                   int seconds)
{
    REEVE_TRY(renewed, session.exec(QStringLiteral("update reeve.runs set lease_until = :until where id = :id and "
                                                   "owner = :owner and fence = :fence"),
                                    {{QStringLiteral(":until"), toSql(now.addSecs(seconds))},
                                     {QStringLiteral(":id"), id},
                                     {QStringLiteral(":owner"), owner},
                                     {QStringLiteral(":fence"), fence}}));
    return renewed > 0;
}

Result<void> release(SqlSession &session, const Id &id)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.runs set owner = '', lease_until = null where id = :id"),
                             {{QStringLiteral(":id"), id}}));
    return {};
}

Result<QDateTime> nextDue(SqlSession &session)
{
    REEVE_TRY(
        due,
        session.first(
            QStringLiteral(
                "select min(case when lease_until > wake_at then lease_until else wake_at end) as due from reeve.runs "
                "where wake_at is not null"),
            {}, [](const SqlRow &row) { return row.dateTime(QLatin1String("due")); }));
    return due.value_or(QDateTime());
}

Result<QStringList> workers(SqlSession &session, const QDateTime &since)
{
    return session.list(QStringLiteral("select name from reeve.workers where seen_on >= :since order by name"),
                        {{QStringLiteral(":since"), toSql(since)}},
                        [](const SqlRow &row) { return row.text(QLatin1String("name")); });
}

Result<void> seen(SqlSession &session, const Id &worker, const QString &name, const QDateTime &now)
{
    REEVE_CHECK(session.exec(
        QStringLiteral("insert into reeve.workers (id, name, started_on, seen_on) values (:id, "
                       ":name, :now, :now) on conflict (id) do update set seen_on = "
                       "excluded.seen_on"),
        {{QStringLiteral(":id"), worker}, {QStringLiteral(":name"), name}, {QStringLiteral(":now"), toSql(now)}}));
    REEVE_CHECK(session.exec(QStringLiteral("delete from reeve.workers where seen_on < :old"),
                             {{QStringLiteral(":old"), toSql(now.addDays(-1))}}));
    return {};
}

Result<void> gone(SqlSession &session, const Id &worker)
{
    REEVE_CHECK(
        session.exec(QStringLiteral("delete from reeve.workers where id = :id"), {{QStringLiteral(":id"), worker}}));
    return {};
}

Result<void> append(SqlSession &session, const Id &runId, RunEvent event)
{
    REEVE_CHECK(session.exec(
        QStringLiteral(
            "insert into reeve.run_events (run_id, sequence, at, step, type, attempt, duration_ms, text, payload) "
            "select :run, coalesce(max(sequence), 0) + 1, :at, :step, :type, :attempt, :duration, :text, :payload "
            "from reeve.run_events where run_id = :run"),
        {{QStringLiteral(":run"), runId},
         {QStringLiteral(":at"), toSql(event.at)},
         {QStringLiteral(":step"), event.step},
         {QStringLiteral(":type"), event.type},
         {QStringLiteral(":attempt"), event.attempt},
         {QStringLiteral(":duration"), event.durationMs},
         {QStringLiteral(":text"), event.text},
         {QStringLiteral(":payload"), toSql(event.payload)}}));
    return {};
}

Result<QList<RunEvent>> events(SqlSession &session, const Id &runId, int limit)
{
    return session.list(
        QStringLiteral("select sequence, at, step, type, attempt, duration_ms, text, payload from reeve.run_events "
                       "where run_id = :run order by sequence limit :limit"),
        {{QStringLiteral(":run"), runId}, {QStringLiteral(":limit"), limit}}, [](const SqlRow &row) {
            RunEvent event;
            event.sequence = row.bigint(QLatin1String("sequence"));
            event.at = row.dateTime(QLatin1String("at"));
            event.step = row.text(QLatin1String("step"));
            event.type = row.text(QLatin1String("type"));
            event.attempt = row.integer(QLatin1String("attempt"));
            event.durationMs = row.bigint(QLatin1String("duration_ms"));
            event.text = row.text(QLatin1String("text"));
            event.payload = row.json(QLatin1String("payload"));
            return event;
        });
}

} // namespace reeve::run_table
