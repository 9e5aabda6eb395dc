#pragma once

#include "services/workspace/run_store.h"

namespace reeve {

/// Where a Temporal server is and what is provisioned there. The API key is in the SecretStore.
struct TemporalSettings
{
    QUrl address; ///< of the HTTP API: http://127.0.0.1:7243
    QString nameSpace = QStringLiteral("default");
    QString taskQueue = QStringLiteral("tenant-creation");
    QString workflowType = QStringLiteral("tenantCreationWorkflow");
    QString caFile;            ///< PEM; empty: the system's authorities
    QString clientCertificate; ///< PEM, with its key; empty for none
    [[nodiscard]] bool isSet() const { return !address.isEmpty(); }
};

/// One execution, as its list shows it.
struct Workflow
{
    Id id;
    Id runId;
    QString type;
    QString status; ///< Temporal's word in lower case: "running", "completed", "failed", "canceled", "terminated", ...
    QString taskQueue;
    QDateTime startedOn;
    QDateTime closedOn;
    qint64 historyLength = 0;
};

/// A page of the list; an empty token ends it.
struct WorkflowPage
{
    QList<Workflow> workflows;
    QByteArray next;
};

/// An activity that is not done: what a retrying step waits for.
struct PendingActivity
{
    QString step;
    int attempt = 0;
    int mostAttempts = 0; ///< 0: without end
    QString failure;      ///< of the attempt before
    bool running = false;
    bool operator==(const PendingActivity &) const = default;
};

struct WorkflowDetail
{
    Workflow workflow;
    QJsonObject input;
    QJsonObject result;
    QList<PendingActivity> pending;
    QList<RunEvent> events; ///< oldest first; without the workflow's own bookkeeping tasks
    QList<RunStep> steps;
    bool truncated = false;   ///< the history is longer than what was read
    QByteArray next;          ///< to wait for more events with; empty once the workflow is closed
    qint64 lastTaskEvent = 0; ///< the last completed workflow task, where a reset begins
};

QString workflowStatusTitle(const QString &status); ///< translated
QStringList workflowStatuses();

/// Reads what the HTTP API answers (protobuf's JSON; payloads are plain JSON).
namespace workflow_json {
Workflow workflow(const QJsonObject &info);
QList<PendingActivity> pending(const QJsonObject &description);
/// The seed's name of the step that an activity is ("creating_tenant"), or the activity's own.
QString stepOf(const QString &activityType, const QJsonArray &input);
/// Adds a page of a history to what is known; call it in order.
void addHistory(WorkflowDetail &detail, const QJsonArray &events);
/// The steps of the seed, then every other activity, as the events and pending activities tell.
QList<RunStep> steps(const WorkflowDetail &detail);
} // namespace workflow_json

} // namespace reeve
