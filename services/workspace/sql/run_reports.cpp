#include "services/workspace/sql/run_reports.h"

#include "services/workspace/settings_store.h"
#include "services/workspace/sql/conditions.h"
#include "services/workspace/sql/run_table.h"
#include "services/workspace/sql/settings_table.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace reeve::run_reports {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunReports)
};

using State = HealthLine::State;

constexpr int mostFailures = 20;
constexpr int lateSeconds = 60; ///< a run that is due and that nobody took

Result<QList<RunAnalytics::Day>> days(SqlSession &session, const Conditions &within)
{
    return session.list(
        QStringLiteral(
            "select %2 as day, "
            "sum(case when r.state = 'succeeded' then 1 else 0 end) as succeeded, "
            "sum(case when r.state = 'failed' then 1 else 0 end) as failed, "
            "sum(case when r.state in ('rolled_back', 'cancelled') then 1 else 0 end) as taken_back, "
            "sum(case when r.state in ('queued', 'running', 'waiting', 'rolling_back') then 1 else 0 end) as "
            "open_runs from reeve.runs r where %1 group by %2 order by day")
            .arg(within.where(), QStringLiteral("reeve.day(r.created_on)")),
        within.binds(), [](const SqlRow &row) {
            RunAnalytics::Day day;
            day.day = row.date(QLatin1String("day"));
            day.succeeded = row.integer(QLatin1String("succeeded"));
            day.failed = row.integer(QLatin1String("failed"));
            day.takenBack = row.integer(QLatin1String("taken_back"));
            day.open = row.integer(QLatin1String("open_runs"));
            return day;
        });
}

/// The values of each plan and step in order; a percentile is the smallest one that as many are not above
/// (nearest rank).
Result<QList<RunAnalytics::Duration>> durations(SqlSession &session, const Conditions &within)
{
    const QString steps = QStringLiteral("select r.plan as plan, e.step as step, e.duration_ms as ms from "
                                         "reeve.run_events e join reeve.runs r on r.id = "
                                         "e.run_id where %1 and e.type = 'step_succeeded' and e.duration_ms >= 0");
    QList<RunAnalytics::Duration> groups;
    REEVE_CHECK(session.each(
        QStringLiteral("with d as (%1), ranked as (select plan, step, ms, row_number() over (partition by plan, step "
                       "order by ms) as n, count(*) over (partition by plan, step) as c from d) "
                       "select plan, step, max(c) as c, min(case when n * 100 >= c * 50 then ms end) as p50, "
                       "min(case when n * 100 >= c * 90 then ms end) as p90, "
                       "min(case when n * 100 >= c * 99 then ms end) as p99, max(ms) as longest "
                       "from ranked group by plan, step order by plan, step")
            .arg(steps.arg(within.where())),
        within.binds(), [&](const SqlRow &row) {
            RunAnalytics::Duration group;
            group.plan = planFromKey(row.text(QLatin1String("plan"))).value_or(Plan::Basic);
            group.step = row.text(QLatin1String("step"));
            group.count = row.integer(QLatin1String("c"));
            group.p50 = row.bigint(QLatin1String("p50"));
            group.p90 = row.bigint(QLatin1String("p90"));
            group.p99 = row.bigint(QLatin1String("p99"));
            group.longest = row.bigint(QLatin1String("longest"));
            groups << group;
        }));
    return groups;
}

Result<QList<RunAnalytics::Failure>> failures(SqlSession &session, const Conditions &within)
{
    Binds binds = within.binds();
    binds.insert(QStringLiteral(":most"), mostFailures);
    return session.list(
        QStringLiteral(
            "select e.step as step, e.text as text, count(*) as c, max(e.at) as last "
            "from reeve.run_events e join reeve.runs r on r.id = e.run_id where %1 and e.type in ('step_failed', "
            "'retry_scheduled', 'publish_failed', 'rollback_failed') group by e.step, e.text "
            "order by c desc, last desc limit :most")
            .arg(within.where()),
        binds, [](const SqlRow &row) {
            RunAnalytics::Failure failure;
            failure.step = row.text(QLatin1String("step"));
            failure.text = row.text(QLatin1String("text"));
            failure.count = row.integer(QLatin1String("c"));
            failure.last = row.dateTime(QLatin1String("last"));
            return failure;
        });
}

HealthLine line(State state, const QString &title, const QString &text)
{
    return {state, title, text};
}

Result<HealthLine> queueLine(SqlSession &session, const QDateTime &now)
{
    REEVE_TRY(late, session.value(QStringLiteral("select count(*) from reeve.runs where wake_at < :late and "
                                                 "(lease_until is null or lease_until < :now)"),
                                  {{QStringLiteral(":late"), toSql(now.addSecs(-lateSeconds))},
                                   {QStringLiteral(":now"), toSql(now)}}));
    if (late.toInt() > 0)
        return line(
            State::Bad, Text::tr("Queue"),
            Text::tr("%n run(s) are due for more than a minute, and no engine takes them.", nullptr, late.toInt()));
    REEVE_TRY(open, session.value(QStringLiteral("select count(*) from reeve.runs where state in ('queued', 'running', "
                                                 "'waiting', 'rolling_back')")));
    return line(State::Good, Text::tr("Queue"),
                Text::tr("%n run(s) are under way; none waits for an engine.", nullptr, open.toInt()));
}

Result<HealthLine> mailLine(SqlSession &session)
{
    REEVE_TRY(failed, session.value(QStringLiteral("select count(*) from reeve.outbox where state = 'failed'")));
    REEVE_TRY(queued, session.value(QStringLiteral("select count(*) from reeve.outbox where state = 'queued'")));
    REEVE_TRY(host, settings_table::text(session, setting::mailHost));
    if (host.isEmpty())
        return line(State::Warning, Text::tr("Mail"),
                    Text::tr("No mail server is set up; %n mail(s) wait in the outbox.", nullptr, queued.toInt()));
    if (failed.toInt() > 0)
        return line(State::Warning, Text::tr("Mail"),
                    Text::tr("%n mail(s) could not be sent; see the outbox.", nullptr, failed.toInt()));
    return line(State::Good, Text::tr("Mail"), Text::tr("%n mail(s) wait in the outbox.", nullptr, queued.toInt()));
}

} // namespace

Result<RunAnalytics> analytics(SqlSession &session, const Period &period)
{
    Conditions within;
    within.within(QStringLiteral("r.created_on"), period);
    REEVE_TRY(perDay, days(session, within));
    REEVE_TRY(perStep, durations(session, within));
    REEVE_TRY(perError, failures(session, within));
    return RunAnalytics{perDay, perStep, perError};
}

Result<QList<HealthLine>> health(SqlSession &session, const WorkspaceKeys &keys, const QDateTime &now)
{
    QList<HealthLine> lines;
    QElapsedTimer timer;
    timer.start();
    REEVE_TRY(runs, session.value(QStringLiteral("select count(*) from reeve.runs")));
    lines << line(State::Good, Text::tr("Database"),
                  Text::tr("It answers in %1 ms and holds %2 runs.").arg(timer.elapsed()).arg(runs.toLongLong()));
    REEVE_TRY(workers, run_table::workers(session, now.addSecs(-run_table::aliveSeconds)));
    lines << (workers.isEmpty()
                  ? line(State::Bad, Text::tr("Engine"),
                         Text::tr("No engine lives. Open the workspace in Reeve, or start “reeve worker”."))
                  : line(State::Good, Text::tr("Engine"),
                         Text::tr("%n engine(s) live: %1.", nullptr, static_cast<int>(workers.size()))
                             .arg(workers.join(QStringLiteral("; ")))));
    REEVE_TRY(queue, queueLine(session, now));
    lines << queue;
    const auto derived = keys.get();
    lines << (derived ? line(State::Good, Text::tr("Keys"), Text::tr("The keychain has the workspace's secret."))
                      : line(State::Bad, Text::tr("Keys"), derived.error().line()));
    REEVE_TRY(mail, mailLine(session));
    lines << mail;
    return lines;
}

} // namespace reeve::run_reports
