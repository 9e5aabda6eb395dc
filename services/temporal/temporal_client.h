#pragma once

#include "services/http/rest_client.h"
#include "services/temporal/workflow.h"

namespace reeve {

/// A Temporal server's HTTP API (docs.temporal.io: HTTP API, /api/v1). Every call answers later; errors name the
/// server: NotFound for an unknown workflow, Timeout when no worker answers a query, Duplicate for an id in use.
class TemporalClient
{
public:
    TemporalClient(TemporalSettings settings, const QByteArray &apiKey);

    [[nodiscard]] const TemporalSettings &settings() const { return m_settings; }

    /// `query` is a visibility query ("ExecutionStatus = 'Running'"); `from` is WorkflowPage::next.
    Future<WorkflowPage> list(const QString &query, const QByteArray &from = {}, int pageSize = 100);
    Future<qint64> count(const QString &query);
    Future<Workflow> describe(const Id &id);
    /// Description and history.
    Future<WorkflowDetail> detail(const Id &id, const Id &runId);
    /// Waits at the server, some 20 s at most, until the history goes on beyond `next`; the answer says whether it did.
    Future<bool> waitForMore(const Id &id, const Id &runId, const QByteArray &next);
    /// What is under way, with its attempts: a retry makes no event that could be waited for.
    Future<QList<PendingActivity>> pending(const Id &id, const Id &runId);
    /// The query getState, which a worker answers. Timeout, at once, when none polls the task queue.
    Future<QJsonObject> state(const Id &id, const Id &runId);
    /// The run's id.
    Future<Id> start(const Id &id, const QString &type, const QJsonObject &input);
    Future<void> signal(const Id &id, const Id &runId, const QString &name, const QJsonObject &payload);
    Future<void> cancel(const Id &id, const Id &runId, const QString &reason);
    Future<void> terminate(const Id &id, const Id &runId, const QString &reason);
    /// Begins again after the workflow task that ended with `taskEvent`; the answer is the new run's id.
    Future<Id> reset(const Id &id, const Id &runId, qint64 taskEvent, const QString &reason);
    /// Workers that poll the task queue, by identity.
    Future<QStringList> workers();
    /// The server, the workers, and the seed's healthCheckWorkflow.
    Future<QList<HealthLine>> health();

private:
    [[nodiscard]] QString below(const QString &path) const;
    Result<QJsonObject> ask(RestRequest request, const Cancelled &cancelled);
    Result<WorkflowDetail> read(const Id &id, const Id &runId, const Cancelled &cancelled);
    /// Of the history, from `token`, which becomes that of the next page. With `wait` it is answered as soon as there
    /// is anything, and the token of the last page can be waited with.
    Result<QJsonArray> page(const Id &id, const Id &runId, bool wait, QByteArray &token, const Cancelled &cancelled);
    Result<QStringList> pollers(const Cancelled &cancelled);
    Result<HealthLine> healthRun(const Cancelled &cancelled);
    Future<void> post(const QString &path, const QJsonObject &body);

    TemporalSettings m_settings;
    RestClient m_rest;
};

} // namespace reeve
