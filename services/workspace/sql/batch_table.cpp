#include "services/workspace/sql/batch_table.h"

#include <QCoreApplication>

namespace reeve::batch_table {

namespace {

const QString counted = QStringLiteral(
    "select b.id, b.name, b.state, b.per_minute, b.created_on, b.created_by, count(w.row_number) as total, "
    "coalesce(sum(case when w.state = 'pending' then 1 else 0 end), 0) as pending, "
    "coalesce(sum(case when w.state = 'refused' then 1 else 0 end), 0) as refused, "
    "coalesce(sum(case when r.state = 'succeeded' then 1 else 0 end), 0) as active, "
    "coalesce(sum(case when r.state in ('failed', 'rolled_back', 'cancelled') then 1 else 0 end), 0) as failed "
    "from reeve.batches b left join reeve.batch_rows w on w.batch_id = b.id left join reeve.runs r on r.id = "
    "w.run_id ");
const QString grouped = QStringLiteral(" group by b.id, b.name, b.state, b.per_minute, b.created_on, b.created_by");

Batch plain(const SqlRow &row)
{
    Batch batch;
    batch.id = row.text(QLatin1String("id"));
    batch.name = row.text(QLatin1String("name"));
    batch.state = batchStateFromKey(row.text(QLatin1String("state")));
    batch.perMinute = row.integer(QLatin1String("per_minute"));
    batch.createdOn = row.dateTime(QLatin1String("created_on"));
    batch.createdBy = row.text(QLatin1String("created_by"));
    return batch;
}

Batch withCounts(const SqlRow &row)
{
    Batch batch = plain(row);
    batch.total = row.integer(QLatin1String("total"));
    batch.pending = row.integer(QLatin1String("pending"));
    batch.refused = row.integer(QLatin1String("refused"));
    batch.active = row.integer(QLatin1String("active"));
    batch.failed = row.integer(QLatin1String("failed"));
    return batch;
}

Result<void> change(SqlSession &session, const QString &statement, const Id &id, const QString &name,
                    const QVariant &value)
{
    REEVE_CHECK(session.exec(statement, {{QStringLiteral(":id"), id}, {name, value}}));
    session.note(Entity::Run, id);
    return {};
}

} // namespace

Result<void> insert(SqlSession &session, const Batch &batch, const QList<NewTenant> &rows)
{
    REEVE_CHECK(session.exec(QStringLiteral("insert into reeve.batches (id, name, state, per_minute, next_on, "
                                            "created_on, created_by) values (:id, :name, :state, :per_minute, :now, "
                                            ":now, :by)"),
                             {{QStringLiteral(":id"), batch.id},
                              {QStringLiteral(":name"), batch.name},
                              {QStringLiteral(":state"), batchStateKey(batch.state)},
                              {QStringLiteral(":per_minute"), batch.perMinute},
                              {QStringLiteral(":now"), toSql(batch.createdOn)},
                              {QStringLiteral(":by"), batch.createdBy}}));
    for (const NewTenant &row : rows)
        REEVE_CHECK(session.exec(QStringLiteral("insert into reeve.batch_rows (batch_id, row_number, input) values "
                                                "(:batch, :row, :input)"),
                                 {{QStringLiteral(":batch"), batch.id},
                                  {QStringLiteral(":row"), row.row},
                                  {QStringLiteral(":input"), toSql(toJson(row))}}));
    session.note(Entity::Run, batch.id);
    return {};
}

Result<Batch> find(SqlSession &session, const Id &id)
{
    REEVE_TRY(found, session.first(counted + QStringLiteral("where b.id = :id") + grouped,
                                   {{QStringLiteral(":id"), id}}, withCounts));
    if (!found)
        return fail(ErrorKind::NotFound, QCoreApplication::translate("Batch", "This batch does not exist any more."));
    return *found;
}

Result<QList<Batch>> newest(SqlSession &session, int limit)
{
    return session.list(counted + grouped + QStringLiteral(" order by b.created_on desc limit :limit"),
                        {{QStringLiteral(":limit"), limit}}, withCounts);
}

Result<void> setState(SqlSession &session, const Id &id, BatchState state)
{
    return change(session, QStringLiteral("update reeve.batches set state = :state where id = :id"), id,
                  QStringLiteral(":state"), batchStateKey(state));
}

Result<void> setThrottle(SqlSession &session, const Id &id, int perMinute)
{
    return change(session, QStringLiteral("update reeve.batches set per_minute = :per_minute where id = :id"), id,
                  QStringLiteral(":per_minute"), perMinute);
}

Result<QList<BatchRowResult>> results(SqlSession &session, const Id &id)
{
    return session.list(
        QStringLiteral("select w.row_number, w.input, w.state, w.tenant_id, w.run_id, w.error, r.state as run_state, "
                       "r.error as run_error from reeve.batch_rows w left join reeve.runs r on r.id = w.run_id where "
                       "w.batch_id = :id order by w.row_number"),
        {{QStringLiteral(":id"), id}}, [](const SqlRow &row) {
            const NewTenant tenant = newTenantFromJson(0, row.json(QLatin1String("input")));
            BatchRowResult result;
            result.row = row.integer(QLatin1String("row_number"));
            result.tenantName = tenant.tenant.name;
            result.tenantKey = tenant.tenant.key;
            result.email = tenant.tenant.contact.email;
            const QString run = row.text(QLatin1String("run_state"));
            result.state = run.isEmpty() ? row.text(QLatin1String("state")) : run;
            result.tenantId = row.text(QLatin1String("tenant_id"));
            result.runId = row.text(QLatin1String("run_id"));
            result.error = run.isEmpty() ? row.text(QLatin1String("error")) : row.text(QLatin1String("run_error"));
            return result;
        });
}

Result<std::optional<DueRow>> takeDue(SqlSession &session, const QDateTime &now)
{
    REEVE_TRY(batch, session.first(QStringLiteral("select b.id, b.name, b.state, b.per_minute, b.created_on, "
                                                  "b.created_by from reeve.batches b where b.state = 'running' and "
                                                  "b.next_on <= :now order by b.next_on limit 1") +
                                       session.dialect().lock(QStringLiteral("b"), true),
                                   {{QStringLiteral(":now"), toSql(now)}}, plain));
    if (!batch)
        return std::optional<DueRow>();
    REEVE_TRY(row, session.first(QStringLiteral("select row_number, input from reeve.batch_rows where batch_id = :id "
                                                "and state = 'pending' order by row_number limit 1"),
                                 {{QStringLiteral(":id"), batch->id}}, [](const SqlRow &found) {
                                     return newTenantFromJson(found.integer(QLatin1String("row_number")),
                                                              found.json(QLatin1String("input")));
                                 }));
    return std::optional(DueRow{*batch, row});
}

Result<void> setNext(SqlSession &session, const Id &id, const QDateTime &next)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.batches set next_on = :next where id = :id"),
                             {{QStringLiteral(":id"), id}, {QStringLiteral(":next"), toSql(next)}}));
    return {};
}

Result<void> started(SqlSession &session, const Id &id, int row, const Id &tenantId, const Id &runId)
{
    REEVE_CHECK(session.exec(QStringLiteral("update reeve.batch_rows set state = 'started', tenant_id = :tenant, "
                                            "run_id = :run where batch_id = :id and row_number = :row"),
                             {{QStringLiteral(":id"), id},
                              {QStringLiteral(":row"), row},
                              {QStringLiteral(":tenant"), tenantId},
                              {QStringLiteral(":run"), runId}}));
    return {};
}

Result<void> refused(SqlSession &session, const Id &id, int row, const QString &error)
{
    REEVE_CHECK(
        session.exec(QStringLiteral("update reeve.batch_rows set state = 'refused', error = :error where "
                                    "batch_id = :id and row_number = :row and state = 'pending'"),
                     {{QStringLiteral(":id"), id}, {QStringLiteral(":row"), row}, {QStringLiteral(":error"), error}}));
    session.note(Entity::Run, id);
    return {};
}

} // namespace reeve::batch_table
