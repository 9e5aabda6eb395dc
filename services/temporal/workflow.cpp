#include "services/temporal/workflow.h"

#include <QJsonArray>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Temporal)
};

const QString statusPrefix = QStringLiteral("WORKFLOW_EXECUTION_STATUS_");
const QString eventPrefix = QStringLiteral("EVENT_TYPE_");

QDateTime instant(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

/// protobuf writes 64-bit numbers as text.
qint64 number(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : static_cast<qint64>(value.toDouble());
}

/// The innermost cause says what happened; the outer ones say that an activity failed.
QString failureText(const QJsonObject &failure)
{
    QJsonObject inner = failure;
    for (int depth = 0; depth < 16 && inner[QLatin1String("cause")].isObject(); ++depth)
        inner = inner[QLatin1String("cause")].toObject();
    const QString type = inner[QLatin1String("applicationFailureInfo")].toObject()[QLatin1String("type")].toString();
    const QString message = inner[QLatin1String("message")].toString();
    return type.isEmpty() || message.startsWith(type) ? message : type + QStringLiteral(": ") + message;
}

QJsonObject firstObject(const QJsonArray &payloads)
{
    return payloads.isEmpty() ? QJsonObject() : payloads.first().toObject();
}

QJsonArray payloads(const QJsonValue &value)
{
    return value.isArray() ? value.toArray() : value.toObject()[QLatin1String("payloads")].toArray();
}

/// Names that activities of the seed's workflow have.
QString seedStep(const QString &activityType)
{
    static const QHash<QString, QString> known{
        {QStringLiteral("createtenant"), QStringLiteral("creating_tenant")},
        {QStringLiteral("createadminuser"), QStringLiteral("creating_admin_user")},
        {QStringLiteral("setuptenantdata"), QStringLiteral("setting_up_data")},
        {QStringLiteral("setupdata"), QStringLiteral("setting_up_data")},
        {QStringLiteral("sendwelcomeemail"), QStringLiteral("sending_welcome_email")},
        {QStringLiteral("rollbacktenant"), QStringLiteral("creating_tenant")},
        {QStringLiteral("rollbackuser"), QStringLiteral("creating_admin_user")}};
    return known.value(QString(activityType).remove(QLatin1Char('_')).toLower());
}

bool takesBack(const QString &activityType)
{
    return QString(activityType).remove(QLatin1Char('_')).startsWith(QLatin1String("rollback"), Qt::CaseInsensitive);
}

struct Attributes
{
    QJsonObject values;
    qint64 scheduled = 0; ///< the event that an activity's later events refer to
};

Attributes attributesOf(const QJsonObject &event)
{
    for (auto member = event.constBegin(); member != event.constEnd(); ++member)
        if (member.key().endsWith(QLatin1String("EventAttributes"))) {
            const QJsonObject values = member->toObject();
            return {values, number(values[QLatin1String("scheduledEventId")])};
        }
    return {};
}

} // namespace

QStringList workflowStatuses()
{
    return {QStringLiteral("running"),         QStringLiteral("completed"),  QStringLiteral("failed"),
            QStringLiteral("canceled"),        QStringLiteral("terminated"), QStringLiteral("timed_out"),
            QStringLiteral("continued_as_new")};
}

QString workflowStatusTitle(const QString &status)
{
    static const QHash<QString, QString> titles{{QStringLiteral("running"), Text::tr("Running")},
                                                {QStringLiteral("completed"), Text::tr("Completed")},
                                                {QStringLiteral("failed"), Text::tr("Failed")},
                                                {QStringLiteral("canceled"), Text::tr("Cancelled")},
                                                {QStringLiteral("terminated"), Text::tr("Terminated")},
                                                {QStringLiteral("timed_out"), Text::tr("Timed out")},
                                                {QStringLiteral("continued_as_new"), Text::tr("Continued as new")}};
    return titles.value(status, status);
}

namespace workflow_json {

Workflow workflow(const QJsonObject &info)
{
    const QJsonObject execution = info[QLatin1String("execution")].toObject();
    Workflow made;
    made.id = execution[QLatin1String("workflowId")].toString();
    made.runId = execution[QLatin1String("runId")].toString();
    made.type = info[QLatin1String("type")].toObject()[QLatin1String("name")].toString();
    made.status = info[QLatin1String("status")].toString().remove(statusPrefix).toLower();
    made.taskQueue = info[QLatin1String("taskQueue")].toString();
    made.startedOn = instant(info[QLatin1String("startTime")]);
    made.closedOn = instant(info[QLatin1String("closeTime")]);
    made.historyLength = number(info[QLatin1String("historyLength")]);
    return made;
}

QList<PendingActivity> pending(const QJsonObject &description)
{
    QList<PendingActivity> all;
    for (const auto &value : description[QLatin1String("pendingActivities")].toArray()) {
        const QJsonObject activity = value.toObject();
        PendingActivity made;
        made.step = activity[QLatin1String("activityType")].toObject()[QLatin1String("name")].toString();
        if (const QString seed = seedStep(made.step); !seed.isEmpty())
            made.step = seed;
        made.attempt = static_cast<int>(number(activity[QLatin1String("attempt")]));
        made.mostAttempts = static_cast<int>(number(activity[QLatin1String("maximumAttempts")]));
        made.failure = failureText(activity[QLatin1String("lastFailure")].toObject());
        made.running = activity[QLatin1String("state")].toString().endsWith(QLatin1String("STARTED"));
        all << made;
    }
    return all;
}

QString stepOf(const QString &activityType, const QJsonArray &input)
{
    if (QString named = input.isEmpty() ? QString() : input.first().toString(); allSteps().contains(named))
        return named;
    const QString seed = seedStep(activityType);
    return seed.isEmpty() ? activityType : seed;
}

void addHistory(WorkflowDetail &detail, const QJsonArray &events)
{
    for (const auto &value : events) {
        const QJsonObject raw = value.toObject();
        QString type = raw[QLatin1String("eventType")].toString();
        type.remove(eventPrefix);
        const auto [values, scheduled] = attributesOf(raw);
        RunEvent event;
        event.sequence = number(raw[QLatin1String("eventId")]);
        event.at = instant(raw[QLatin1String("eventTime")]);
        if (type == QLatin1String("WORKFLOW_TASK_COMPLETED"))
            detail.lastTaskEvent = event.sequence;
        if (type == QLatin1String("WORKFLOW_TASK_SCHEDULED") || type == QLatin1String("WORKFLOW_TASK_STARTED") ||
            type == QLatin1String("WORKFLOW_TASK_COMPLETED"))
            continue;
        // Later events of an activity name the one that scheduled it; that one knows the step.
        const auto origin = std::find_if(
            detail.events.crbegin(), detail.events.crend(),
            [scheduled = scheduled](const RunEvent &before) { return scheduled > 0 && before.sequence == scheduled; });
        const bool back = origin != detail.events.crend() && origin->type == QLatin1String("compensation_scheduled");
        if (origin != detail.events.crend())
            event.step = origin->step;
        if (type == QLatin1String("WORKFLOW_EXECUTION_STARTED")) {
            event.type = QStringLiteral("queued");
            detail.input = firstObject(payloads(values[QLatin1String("input")]));
            event.payload = detail.input;
        } else if (type == QLatin1String("ACTIVITY_TASK_SCHEDULED")) {
            const QString name = values[QLatin1String("activityType")].toObject()[QLatin1String("name")].toString();
            event.step = stepOf(name, payloads(values[QLatin1String("input")]));
            event.type = takesBack(name) ? QStringLiteral("compensation_scheduled") : QStringLiteral("step_scheduled");
        } else if (type == QLatin1String("ACTIVITY_TASK_STARTED")) {
            event.type = back ? QStringLiteral("compensation_started") : QStringLiteral("step_started");
            event.attempt = static_cast<int>(std::max<qint64>(1, number(values[QLatin1String("attempt")])));
            event.text = failureText(values[QLatin1String("lastFailure")].toObject());
        } else if (type == QLatin1String("ACTIVITY_TASK_COMPLETED")) {
            event.type = back ? QStringLiteral("compensated") : QStringLiteral("step_succeeded");
            event.durationMs = origin == detail.events.crend() ? -1 : origin->at.msecsTo(event.at);
        } else if (type == QLatin1String("ACTIVITY_TASK_FAILED") || type == QLatin1String("ACTIVITY_TASK_TIMED_OUT") ||
                   type == QLatin1String("ACTIVITY_TASK_CANCELED")) {
            event.type = back ? QStringLiteral("rollback_failed") : QStringLiteral("step_failed");
            event.text = failureText(values[QLatin1String("failure")].toObject());
            event.durationMs = origin == detail.events.crend() ? -1 : origin->at.msecsTo(event.at);
        } else if (type == QLatin1String("WORKFLOW_EXECUTION_SIGNALED")) {
            event.type = QStringLiteral("signal");
            event.text = values[QLatin1String("signalName")].toString();
            event.payload = firstObject(payloads(values[QLatin1String("input")]));
        } else if (type == QLatin1String("WORKFLOW_EXECUTION_CANCEL_REQUESTED")) {
            event.type = QStringLiteral("cancel_requested");
            event.text = values[QLatin1String("cause")].toString();
        } else if (type == QLatin1String("WORKFLOW_EXECUTION_COMPLETED")) {
            event.type = QStringLiteral("succeeded");
            detail.result = firstObject(payloads(values[QLatin1String("result")]));
            event.payload = detail.result;
        } else if (type == QLatin1String("WORKFLOW_EXECUTION_FAILED")) {
            event.type = QStringLiteral("failed");
            event.text = failureText(values[QLatin1String("failure")].toObject());
        } else if (type == QLatin1String("WORKFLOW_EXECUTION_TERMINATED")) {
            event.type = QStringLiteral("terminated");
            event.text = values[QLatin1String("reason")].toString();
        } else if (type == QLatin1String("WORKFLOW_EXECUTION_CANCELED")) {
            event.type = QStringLiteral("cancelled");
        } else {
            event.type = type.toLower();
            event.text = failureText(values[QLatin1String("failure")].toObject());
        }
        detail.events << event;
    }
}

QList<RunStep> steps(const WorkflowDetail &detail)
{
    QList<RunStep> found;
    const auto stepNamed = [&](const QString &name) -> RunStep & {
        for (RunStep &step : found)
            if (step.name == name)
                return step;
        found.append({name, 0, 0, 0, {}, {}, QStringLiteral("pending"), {}});
        return found.last();
    };
    for (const QString &name : allSteps())
        if (name != QLatin1String("provisioning_resources"))
            stepNamed(name);
    for (const RunEvent &event : detail.events) {
        if (event.step.isEmpty())
            continue;
        RunStep &step = stepNamed(event.step);
        if (event.type == QLatin1String("step_scheduled")) {
            step.startedOn = event.at;
            step.finishedOn = {};
            step.attempts = std::max(step.attempts, 1);
            step.state = QStringLiteral("running");
        } else if (event.type == QLatin1String("step_started")) {
            step.attempts = event.attempt;
        } else if (event.type == QLatin1String("step_succeeded")) {
            step.finishedOn = event.at;
            step.state = QStringLiteral("succeeded");
        } else if (event.type == QLatin1String("step_failed")) {
            step.finishedOn = event.at;
            step.state = QStringLiteral("failed");
            step.error = event.text;
        } else if (event.type == QLatin1String("compensated")) {
            step.state = QStringLiteral("compensated");
        }
    }
    // A retrying activity has no event of its own before it ends. One is under way at a time in the seed's workflow.
    for (const PendingActivity &activity : detail.pending)
        for (RunStep &step : found)
            if (step.state == QLatin1String("running") &&
                (step.name == activity.step || !allSteps().contains(activity.step))) {
                step.attempts = std::max(step.attempts, activity.attempt);
                step.error = activity.failure;
                if (!activity.running && activity.attempt > 1)
                    step.state = QStringLiteral("waiting");
            }
    const bool closed = detail.workflow.closedOn.isValid();
    for (RunStep &step : found)
        if (closed && step.state == QLatin1String("running")) {
            step.state = QStringLiteral("failed");
            step.finishedOn = detail.workflow.closedOn;
        } else if (closed && step.state == QLatin1String("pending")) {
            step.state = QStringLiteral("skipped");
        }
    return found;
}

} // namespace workflow_json

} // namespace reeve
