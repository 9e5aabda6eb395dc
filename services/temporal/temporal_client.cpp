#include "services/temporal/temporal_client.h"

#include "services/http/json_reader.h"
#include "services/http/oauth_token_source.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Temporal)
};

constexpr int mostEvents = 5000;
constexpr int historyPage = 500;

// google.rpc.Code
enum Code { InvalidArgument = 3, DeadlineExceeded = 4, NotFound = 5, AlreadyExists = 6, FailedPrecondition = 9 };

RestOptions optionsOf(const TemporalSettings &settings)
{
    RestOptions options;
    options.base = settings.address;
    options.base.setPath(settings.address.path() + (settings.address.path().endsWith(u'/') ? u"api/v1/" : u"/api/v1/"));
    options.service = QStringLiteral("Temporal");
    options.tls.caFile = settings.caFile;
    options.tls.clientCertificate = settings.clientCertificate;
    options.jsonDepth = 64;
    options.whole = std::chrono::seconds(45); // the server gives a worker 30 s to answer a query
    return options;
}

std::shared_ptr<BearerSource> bearerOf(const QByteArray &apiKey)
{
    if (apiKey.isEmpty())
        return nullptr;
    return std::make_shared<PastedToken>(apiKey);
}

Error noWorker()
{
    return Error::of(ErrorKind::Timeout, Text::tr("No worker answers."),
                     Text::tr("Start a worker for the task queue; the workflow itself is not lost."));
}

/// What the server said, as google.rpc.Status.
Error errorOf(const RestAnswer &answer)
{
    const QJsonObject status = answer.json.toObject();
    const QString message = status[QLatin1String("message")].toString().left(500);
    switch (status[QLatin1String("code")].toInt()) {
    case DeadlineExceeded: return noWorker();
    case NotFound: return Error::of(ErrorKind::NotFound, Text::tr("Temporal has no such workflow: %1").arg(message));
    case AlreadyExists:
        return Error::of(ErrorKind::Duplicate, Text::tr("A workflow with this id is there already."),
                         Text::tr("Choose another id."));
    case FailedPrecondition:
    case InvalidArgument: return Error::of(ErrorKind::Validation, Text::tr("Temporal refuses: %1").arg(message));
    default: break;
    }
    Error error = restError(answer, QStringLiteral("Temporal"));
    if (!message.isEmpty())
        error.text += QLatin1Char(' ') + message;
    return error;
}

QJsonObject execution(const Id &id, const Id &runId)
{
    return {{QStringLiteral("workflowId"), id}, {QStringLiteral("runId"), runId}};
}

} // namespace

TemporalClient::TemporalClient(TemporalSettings settings, const QByteArray &apiKey)
    : m_settings(std::move(settings)), m_rest(optionsOf(m_settings), bearerOf(apiKey))
{
}

QString TemporalClient::below(const QString &path) const
{
    return QStringLiteral("namespaces/%1/%2").arg(m_settings.nameSpace, path);
}

Result<QJsonObject> TemporalClient::ask(RestRequest request, const Cancelled &cancelled)
{
    // The server calls its JSON "Content-Type: *".
    request.expect = RestRequest::Expect::Bytes;
    REEVE_TRY(answer, m_rest.exchange(request, cancelled));
    const auto json = readJson(answer.body.isEmpty() ? QByteArray("{}") : answer.body, m_rest.options().jsonDepth);
    if (!answer.ok()) {
        answer.json = json.value_or(QJsonValue());
        return fail(errorOf(answer));
    }
    if (!json)
        return fail(ErrorKind::Network, Text::tr("The answer of Temporal cannot be read: %1.").arg(json.error().text),
                    Text::tr("Check that the address is that of its HTTP API."));
    return json->toObject();
}

Future<WorkflowPage> TemporalClient::list(const QString &query, const QByteArray &from, int pageSize)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<WorkflowPage> {
        QueryItems items{{QStringLiteral("pageSize"), QString::number(pageSize)}};
        if (!query.isEmpty())
            items.append({QStringLiteral("query"), query});
        if (!from.isEmpty())
            items.append({QStringLiteral("nextPageToken"), QString::fromLatin1(from)});
        REEVE_TRY(answer, ask(RestRequest::get(below(QStringLiteral("workflows")), items), cancelled));
        WorkflowPage page;
        for (const auto &info : answer[QLatin1String("executions")].toArray())
            page.workflows << workflow_json::workflow(info.toObject());
        page.next = answer[QLatin1String("nextPageToken")].toString().toLatin1();
        return page;
    });
}

Future<qint64> TemporalClient::count(const QString &query)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<qint64> {
        REEVE_TRY(answer,
                  ask(RestRequest::get(below(QStringLiteral("workflow-count")), {{QStringLiteral("query"), query}}),
                      cancelled));
        return answer[QLatin1String("count")].toVariant().toLongLong();
    });
}

Future<Workflow> TemporalClient::describe(const Id &id)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<Workflow> {
        REEVE_TRY(answer, ask(RestRequest::get(below(QStringLiteral("workflows/%1").arg(id))), cancelled));
        return workflow_json::workflow(answer[QLatin1String("workflowExecutionInfo")].toObject());
    });
}

Result<WorkflowDetail> TemporalClient::read(const Id &id, const Id &runId, const Cancelled &cancelled)
{
    const QString path = below(QStringLiteral("workflows/%1").arg(id));
    REEVE_TRY(description, ask(RestRequest::get(path, {{QStringLiteral("execution.runId"), runId}}), cancelled));
    WorkflowDetail detail;
    detail.workflow = workflow_json::workflow(description[QLatin1String("workflowExecutionInfo")].toObject());
    if (detail.workflow.taskQueue.isEmpty())
        detail.workflow.taskQueue = m_settings.taskQueue;
    detail.pending = workflow_json::pending(description);
    QByteArray token;
    qsizetype read = 0;
    do {
        REEVE_TRY(events, page(id, runId, false, token, cancelled));
        workflow_json::addHistory(detail, events);
        read += events.size();
    } while (!token.isEmpty() && read < mostEvents);
    detail.truncated = !token.isEmpty();
    detail.steps = workflow_json::steps(detail);
    if (detail.workflow.closedOn.isValid() || detail.truncated)
        return detail;
    // The token that a later wait goes on from is that of the same events, asked for with waitNewEvent.
    token.clear();
    qsizetype seen = 0;
    do {
        REEVE_TRY(events, page(id, runId, true, token, cancelled));
        seen += events.size();
    } while (!token.isEmpty() && seen < read);
    if (seen > read || token.isEmpty())
        return this->read(id, runId, cancelled); // it went on meanwhile
    detail.next = token;
    return detail;
}

Result<QJsonArray> TemporalClient::page(const Id &id, const Id &runId, bool wait, QByteArray &token,
                                        const Cancelled &cancelled)
{
    QueryItems items{{QStringLiteral("execution.runId"), runId},
                     {QStringLiteral("maximumPageSize"), QString::number(historyPage)}};
    if (wait)
        items.append({QStringLiteral("waitNewEvent"), QStringLiteral("true")});
    if (!token.isEmpty())
        items.append({QStringLiteral("nextPageToken"), QString::fromLatin1(token)});
    REEVE_TRY(answer, ask(RestRequest::get(below(QStringLiteral("workflows/%1/history").arg(id)), items), cancelled));
    token = answer[QLatin1String("nextPageToken")].toString().toLatin1();
    return answer[QLatin1String("history")].toObject()[QLatin1String("events")].toArray();
}

Future<WorkflowDetail> TemporalClient::detail(const Id &id, const Id &runId)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) { return read(id, runId, cancelled); });
}

Future<bool> TemporalClient::waitForMore(const Id &id, const Id &runId, const QByteArray &next)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<bool> {
        REEVE_TRY(answer, ask(RestRequest::get(below(QStringLiteral("workflows/%1/history").arg(id)),
                                               {{QStringLiteral("execution.runId"), runId},
                                                {QStringLiteral("waitNewEvent"), QStringLiteral("true")},
                                                {QStringLiteral("nextPageToken"), QString::fromLatin1(next)}}),
                              cancelled));
        return !answer[QLatin1String("history")].toObject()[QLatin1String("events")].toArray().isEmpty();
    });
}

Future<QList<PendingActivity>> TemporalClient::pending(const Id &id, const Id &runId)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<QList<PendingActivity>> {
        REEVE_TRY(answer, ask(RestRequest::get(below(QStringLiteral("workflows/%1").arg(id)),
                                               {{QStringLiteral("execution.runId"), runId}}),
                              cancelled));
        return workflow_json::pending(answer);
    });
}

Future<QJsonObject> TemporalClient::state(const Id &id, const Id &runId)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<QJsonObject> {
        REEVE_TRY(names, pollers(cancelled));
        if (names.isEmpty())
            return fail(noWorker());
        RestRequest query = RestRequest::json("POST", below(QStringLiteral("workflows/%1/query/getState").arg(id)),
                                              {{QStringLiteral("execution"), execution(id, runId)}});
        REEVE_TRY(answer, ask(query, cancelled));
        const QJsonValue result = answer[QLatin1String("queryResult")];
        return (result.isArray() ? result.toArray() : result.toObject()[QLatin1String("payloads")].toArray())
            .at(0)
            .toObject();
    });
}

Future<Id> TemporalClient::start(const Id &id, const QString &type, const QJsonObject &input)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<Id> {
        QJsonObject body{{QStringLiteral("workflowType"), QJsonObject{{QStringLiteral("name"), type}}},
                         {QStringLiteral("taskQueue"), QJsonObject{{QStringLiteral("name"), m_settings.taskQueue}}},
                         {QStringLiteral("requestId"), newId()}};
        if (!input.isEmpty())
            body[QLatin1String("input")] = QJsonArray{input};
        REEVE_TRY(answer,
                  ask(RestRequest::json("POST", below(QStringLiteral("workflows/%1").arg(id)), body), cancelled));
        return answer[QLatin1String("runId")].toString();
    });
}

Future<void> TemporalClient::post(const QString &path, const QJsonObject &body)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<void> {
        REEVE_CHECK(ask(RestRequest::json("POST", below(path), body), cancelled));
        return {};
    });
}

Future<void> TemporalClient::signal(const Id &id, const Id &runId, const QString &name, const QJsonObject &payload)
{
    return post(QStringLiteral("workflows/%1/signal/%2").arg(id, name),
                {{QStringLiteral("input"), QJsonArray{payload}},
                 {QStringLiteral("workflowExecution"), execution(id, runId)},
                 {QStringLiteral("requestId"), newId()}});
}

Future<void> TemporalClient::cancel(const Id &id, const Id &runId, const QString &reason)
{
    return post(QStringLiteral("workflows/%1/cancel").arg(id),
                {{QStringLiteral("reason"), reason},
                 {QStringLiteral("workflowExecution"), execution(id, runId)},
                 {QStringLiteral("requestId"), newId()}});
}

Future<void> TemporalClient::terminate(const Id &id, const Id &runId, const QString &reason)
{
    return post(QStringLiteral("workflows/%1/terminate").arg(id),
                {{QStringLiteral("reason"), reason}, {QStringLiteral("workflowExecution"), execution(id, runId)}});
}

Future<Id> TemporalClient::reset(const Id &id, const Id &runId, qint64 taskEvent, const QString &reason)
{
    return m_rest.run([=, this](const Cancelled &cancelled, Progress &) -> Result<Id> {
        REEVE_TRY(answer,
                  ask(RestRequest::json("POST", below(QStringLiteral("workflows/%1/reset").arg(id)),
                                        {{QStringLiteral("workflowExecution"), execution(id, runId)},
                                         {QStringLiteral("reason"), reason},
                                         {QStringLiteral("workflowTaskFinishEventId"), QString::number(taskEvent)},
                                         {QStringLiteral("requestId"), newId()}}),
                      cancelled));
        return answer[QLatin1String("runId")].toString();
    });
}

Result<QStringList> TemporalClient::pollers(const Cancelled &cancelled)
{
    REEVE_TRY(answer,
              ask(RestRequest::get(below(QStringLiteral("task-queues/%1").arg(m_settings.taskQueue)),
                                   {{QStringLiteral("taskQueueType"), QStringLiteral("TASK_QUEUE_TYPE_WORKFLOW")}}),
                  cancelled));
    QStringList names;
    for (const auto &poller : answer[QLatin1String("pollers")].toArray())
        names << poller.toObject()[QLatin1String("identity")].toString();
    names.removeDuplicates();
    return names;
}

Future<QStringList> TemporalClient::workers()
{
    return m_rest.run([this](const Cancelled &cancelled, Progress &) { return pollers(cancelled); });
}

/// Starts the seed's health check and waits for its end.
Result<HealthLine> TemporalClient::healthRun(const Cancelled &cancelled)
{
    const QString title = Text::tr("Health check");
    const Id id = QStringLiteral("health-check-") + newId();
    const QString path = below(QStringLiteral("workflows/%1").arg(id));
    REEVE_CHECK(ask(
        RestRequest::json("POST", path,
                          {{QStringLiteral("workflowType"),
                            QJsonObject{{QStringLiteral("name"), QStringLiteral("healthCheckWorkflow")}}},
                           {QStringLiteral("taskQueue"), QJsonObject{{QStringLiteral("name"), m_settings.taskQueue}}},
                           {QStringLiteral("workflowExecutionTimeout"), QStringLiteral("20s")},
                           {QStringLiteral("requestId"), newId()}}),
        cancelled));
    REEVE_TRY(answer, ask(RestRequest::get(path + QStringLiteral("/history"),
                                           {{QStringLiteral("waitNewEvent"), QStringLiteral("true")},
                                            {QStringLiteral("historyEventFilterType"),
                                             QStringLiteral("HISTORY_EVENT_FILTER_TYPE_CLOSE_EVENT")}}),
                          cancelled));
    WorkflowDetail detail;
    workflow_json::addHistory(detail, answer[QLatin1String("history")].toObject()[QLatin1String("events")].toArray());
    const QString status = detail.result[QLatin1String("status")].toString();
    if (status == QLatin1String("healthy"))
        return HealthLine{HealthLine::State::Good, title, Text::tr("A worker answered: %1.").arg(status)};
    return HealthLine{HealthLine::State::Bad, title,
                      status.isEmpty() ? Text::tr("No worker ended the health check.")
                                       : Text::tr("A worker answered: %1.").arg(status)};
}

Future<QList<HealthLine>> TemporalClient::health()
{
    return m_rest.run([this](const Cancelled &cancelled, Progress &) -> Result<QList<HealthLine>> {
        QList<HealthLine> lines;
        const auto system = ask(RestRequest::get(QStringLiteral("system-info")), cancelled);
        if (!system)
            return QList<HealthLine>{{HealthLine::State::Bad, Text::tr("Server"), system.error().line()}};
        lines << HealthLine{HealthLine::State::Good, Text::tr("Server"),
                            Text::tr("Temporal %1 answers.").arg((*system)[QLatin1String("serverVersion")].toString())};
        const auto names = pollers(cancelled);
        if (!names || names->isEmpty())
            return lines << HealthLine{HealthLine::State::Bad, Text::tr("Workers"),
                                       names
                                           ? Text::tr("No worker polls the task queue “%1”.").arg(m_settings.taskQueue)
                                           : names.error().line()};
        lines << HealthLine{HealthLine::State::Good, Text::tr("Workers"),
                            Text::tr("%n worker(s) poll the task queue: %1.", nullptr, static_cast<int>(names->size()))
                                .arg(names->join(QStringLiteral(", ")))};
        const auto run = healthRun(cancelled);
        return lines << (run ? *run : HealthLine{HealthLine::State::Bad, Text::tr("Health check"), run.error().line()});
    });
}

} // namespace reeve
