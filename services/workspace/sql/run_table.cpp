#include "services/workspace/sql/run_table.h"

#include "services/workspace/sql/settings_table.h"

#include <QCoreApplication>

namespace reeve::run_table {

namespace {

/// `run` and `tenant` say how the columns of either are reached.
QString columnsOf(const QString &run, const QString &tenant)
{
    static const QStringList own{
        QStringLiteral("id"),         QStringLiteral("tenant_id"),   QStringLiteral("plan"),
        QStringLiteral("shape"),      QStringLiteral("state"),       QStringLiteral("wait_reason"),
        QStringLiteral("step"),       QStringLiteral("progress"),    QStringLiteral("attempt"),
        QStringLiteral("error"),      QStringLiteral("error_name"),  QStringLiteral("wake_at"),
        QStringLiteral("created_on"), QStringLiteral("modified_on"), QStringLiteral("finished_on"),
        QStringLiteral("created_by")};
    QStringList all;
    for (const QString &name : own)
        all << QStringLiteral("%1.%2 as %2").arg(run, name);
    all << tenant.arg(QStringLiteral("name")) + QStringLiteral(" as tenant_name")
        << tenant.arg(QStringLiteral("key")) + QStringLiteral(" as tenant_key");
    return all.join(QStringLiteral(", "));
}

/// What the engine needs besides: of the run, of its tenant, and of the workspace.
QString engineColumnsOf(const QString &run, const QString &tenant)
{
    return columnsOf(run, tenant) +
           QStringLiteral(", %1.nonce as nonce, %1.context as context, %1.deadline as deadline, "
                          "%1.cancel_reason as cancel_reason, %1.cancelled_by as cancelled_by, "
                          "%1.password_taken as password_taken, %1.fence as fence, %1.input as input, "
                          "%2 as tenant_status, "
                          "(select coalesce(max(e.sequence), 0) from reeve.run_events e where e.run_id = %1.id) as "
                          "last_event, "
                          "(select count(*) from reeve.subscribers where enabled) as subscribers, "
                          "(select value from reeve.settings where key = 'provisioning.appPlaneUrl') as app_plane_url")
               .arg(run, tenant.arg(QStringLiteral("status")));
}

const QString columns = columnsOf(QStringLiteral("r"), QStringLiteral("t.%1"));
const QString engineColumns = engineColumnsOf(QStringLiteral("r"), QStringLiteral("t.%1"));
/// Longer than any retry waits; a run that waits for its callback is due at its deadline.
constexpr int longestWaitSeconds = 120;
/// What claim() may take: a lease or a retry that lies further ahead than this program ever sets one was written by a
/// clock that was ahead.
const QString isDue = QStringLiteral(
    "r.wake_at is not null and (r.wake_at <= :now or (r.wake_at > :beyond and r.wake_at is distinct from "
    "r.deadline)) and (r.lease_until is null or r.lease_until < :now or r.lease_until > :beyond)");
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

const QString identityMember = QStringLiteral("identityProvider");

QString inputOf(const RunRow &row)
{
    if (row.input.isEmpty())
        return QStringLiteral("{}");
    QJsonObject json = toJson(row.input);
    if (!row.identityProvider.isEmpty())
        json.insert(identityMember, row.identityProvider);
    return toSql(json).toString();
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
    full.tenantStatus = static_cast<TenantStatus>(row.integer(QLatin1String("tenant_status")));
    full.lastEvent = row.bigint(QLatin1String("last_event"));
    full.subscribed = row.integer(QLatin1String("subscribers")) > 0;
    full.appPlaneUrl = settings_table::decoded(row.text(QLatin1String("app_plane_url"))).toString();
    const QJsonObject input = row.json(QLatin1String("input"));
    full.input = runInputFromJson(input);
    full.identityProvider = input.value(identityMember).toString();
    return full;
}

Binds bindsOf(const RunRow &row)
{
    const Run &run = row.run;
    return {{QStringLiteral(":id"), run.id},
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
            {QStringLiteral(":input"), inputOf(row)},
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
    REEVE_TRY(found,
              session.first(QStringLiteral("select %1 from %2 where r.id = :id%3").arg(engineColumns, from, lock),
                            {{QStringLiteral(":id"), id}}, readRow));
    if (!found)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Run", "This run does not exist any more."));
    return *found;
}

Result<std::optional<RunRow>> readOpen(SqlSession &session, const Id &tenantId, const QString &lock)
{
    return session.first(QStringLiteral("select %1 from %2 where r.tenant_id = :id and r.state in ('queued', "
                                        "'running', 'waiting', 'rolling_back')%3")
                             .arg(engineColumns, from, lock),
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

Result<QList<RunRow>> lock(SqlSession &session, const QStringList &ids)
{
    if (ids.isEmpty())
        return QList<RunRow>();
    Conditions conditions;
    conditions.oneOf(QStringLiteral("r.id"), QVariantList(ids.cbegin(), ids.cend()));
    return session.list(QStringLiteral("select %1 from %2 where %3%4")
                            .arg(engineColumns, from, conditions.where(), session.dialect().lock(QStringLiteral("r"))),
                        conditions.binds(), readRow);
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
        QStringLiteral("select %1 from %2 where r.tenant_id = :id and r.state = 'failed' order by r.created_on desc%3")
            .arg(engineColumns, from, session.dialect().lock(QStringLiteral("r"))),
        {{QStringLiteral(":id"), tenantId}}, readRow);
}

void insert(SqlSession &session, const RunRow &row)
{
    Binds binds = bindsOf(row);
    binds.insert({{QStringLiteral(":tenant"), row.run.tenantId},
                  {QStringLiteral(":plan"), planKey(row.run.plan)},
                  {QStringLiteral(":shape"), runShapeKey(row.run.shape)},
                  {QStringLiteral(":created"), toSql(row.run.createdOn)},
                  {QStringLiteral(":by"), row.run.createdBy}});
    session.later(
        QStringLiteral("insert into reeve.runs (id, tenant_id, plan, state, wait_reason, step, progress, attempt, "
                       "error, error_name, wake_at, "
                       "deadline, cancel_reason, cancelled_by, nonce, context, password_taken, created_on, "
                       "modified_on, finished_on, created_by, shape, input) "
                       "values (:id, :tenant, :plan, :state, :wait, :step, :progress, :attempt, :error, :error_name, "
                       ":wake, :deadline, "
                       ":cancel_reason, :cancelled_by, :nonce, :context, :taken, :created, :modified, :finished, :by, "
                       ":shape, :input)"),
        binds);
    session.note(Entity::Run, row.run.id);
}

void update(SqlSession &session, const RunRow &row, Lease lease)
{
    session.later(
        QStringLiteral("update reeve.runs set state = :state, wait_reason = :wait, step = :step, progress = :progress, "
                       "attempt = :attempt, "
                       "error = :error, error_name = :error_name, wake_at = :wake, deadline = :deadline, cancel_reason "
                       "= :cancel_reason, "
                       "cancelled_by = :cancelled_by, nonce = :nonce, context = :context, password_taken = :taken, "
                       "modified_on = :modified, finished_on = :finished, input = :input%1 where id = :id")
            .arg(lease == Lease::Release ? QStringLiteral(", owner = '', lease_until = null") : QString()),
        bindsOf(row));
    session.note(Entity::Run, row.run.id);
}

Result<void> forgetSecrets(SqlSession &session, const Id &id)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.runs set nonce = '', password_taken = true where id = :id"),
                             {{QStringLiteral(":id"), id}}));
    session.note(Entity::Run, id);
    return {};
}

namespace {

QDateTime beyond(const QDateTime &now, int leaseSeconds)
{
    return now.addSecs(std::max(longestWaitSeconds, 2 * leaseSeconds));
}

} // namespace

Result<QList<RunRow>> claim(SqlSession &session, const QString &owner, const QDateTime &now, int seconds, int most)
{
    static const QString returned =
        engineColumnsOf(QStringLiteral("reeve.runs"),
                        QStringLiteral("(select t.%1 from main.tenants t where t.id = reeve.runs.tenant_id)"));
    return session.list(
        QStringLiteral("with due as (select r.id from reeve.runs r where %1 order by r.wake_at limit :most%2) update "
                       "reeve.runs set owner = :owner, lease_until = :until, fence = fence + 1 where id in (select id "
                       "from due) returning %3")
            .arg(isDue, session.dialect().lock(QStringLiteral("r"), true), returned),
        {{QStringLiteral(":owner"), owner},
         {QStringLiteral(":until"), toSql(now.addSecs(seconds))},
         {QStringLiteral(":now"), toSql(now)},
         {QStringLiteral(":beyond"), toSql(beyond(now, seconds))},
         {QStringLiteral(":most"), most}},
        readRow);
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

Result<Outlook> look(SqlSession &session, const QDateTime &now, int leaseSeconds, int countTo)
{
    REEVE_TRY(
        outlook,
        session.first(
            QStringLiteral(
                "select (select count(*) from (select r.id from reeve.runs r where %1 limit :count) as runs_due) + "
                "(select count(*) from reeve.batches where state = 'running' and next_on <= :now) as due, "
                "(select min(case when lease_until > wake_at then lease_until else wake_at end) from reeve.runs "
                "where wake_at is not null) as next_on")
                .arg(isDue),
            {{QStringLiteral(":now"), toSql(now)},
             {QStringLiteral(":beyond"), toSql(beyond(now, leaseSeconds))},
             {QStringLiteral(":count"), countTo}},
            [](const SqlRow &row) {
                return Outlook{row.integer(QLatin1String("due")), row.dateTime(QLatin1String("next_on"))};
            }));
    return outlook.value_or(Outlook());
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

namespace {

const QString identityEvent = QStringLiteral("identity_setup");

}

Result<QJsonObject> identityState(SqlSession &session, const Id &runId)
{
    REEVE_TRY(state,
              session.first(QStringLiteral("select payload from reeve.run_events where run_id = :run and type = :type"),
                            {{QStringLiteral(":run"), runId}, {QStringLiteral(":type"), identityEvent}},
                            [](const SqlRow &row) { return row.json(QLatin1String("payload")); }));
    return state.value_or(QJsonObject());
}

Result<void> setIdentityState(SqlSession &session, RunRow &row, const QJsonObject &state, const QDateTime &now)
{
    session.note(Entity::Run, row.run.id);
    REEVE_TRY(changed, session.exec(QStringLiteral("update reeve.run_events set payload = :payload, at = :now where "
                                                   "run_id = :run and type = :type"),
                                    {{QStringLiteral(":payload"), toSql(state)},
                                     {QStringLiteral(":now"), toSql(now)},
                                     {QStringLiteral(":run"), row.run.id},
                                     {QStringLiteral(":type"), identityEvent}}));
    if (changed > 0)
        return {};
    RunEvent event = eventOf(row.run, now, identityEvent);
    event.payload = state;
    append(session, row, event);
    return {};
}

void append(SqlSession &session, RunRow &row, const RunEvent &event)
{
    session.later(
        QStringLiteral("insert into reeve.run_events (run_id, sequence, at, step, type, attempt, duration_ms, "
                       "text, payload) values (:run, :sequence, :at, :step, :type, :attempt, :duration, "
                       ":text, :payload)"),
        {{QStringLiteral(":run"), row.run.id},
         {QStringLiteral(":sequence"), ++row.lastEvent},
         {QStringLiteral(":at"), toSql(event.at)},
         {QStringLiteral(":step"), event.step},
         {QStringLiteral(":type"), event.type},
         {QStringLiteral(":attempt"), event.attempt},
         {QStringLiteral(":duration"), event.durationMs},
         {QStringLiteral(":text"), event.text},
         {QStringLiteral(":payload"), toSql(event.payload)}});
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
