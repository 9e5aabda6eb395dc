#include "models/run_text.h"

#include "models/format.h"

#include <QCoreApplication>

namespace reeve::run_text {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

/// Types are SourceLoop's and Temporal's words; one that is not known here is shown as it is.
QString typeTitle(const QString &type)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("queued"), Text::tr("Queued")},
        {QStringLiteral("step_started"), Text::tr("Step started")},
        {QStringLiteral("resumed"), Text::tr("Resumed after an interruption")},
        {QStringLiteral("step_succeeded"), Text::tr("Step succeeded")},
        {QStringLiteral("step_failed"), Text::tr("Step failed")},
        {QStringLiteral("retry_scheduled"), Text::tr("Attempt failed, retry scheduled")},
        {QStringLiteral("waiting_for_webhook"), Text::tr("Waiting for webhook")},
        {QStringLiteral("event_published"), Text::tr("Orchestrator told")},
        {QStringLiteral("publish_failed"), Text::tr("Orchestrator could not be told")},
        {QStringLiteral("retried"), Text::tr("Retried by operator")},
        {QStringLiteral("cancel_requested"), Text::tr("Cancel requested")},
        {QStringLiteral("rollback_requested"), Text::tr("Roll back requested")},
        {QStringLiteral("step_scheduled"), Text::tr("Step scheduled")},
        {QStringLiteral("compensation_scheduled"), Text::tr("Taking back scheduled")},
        {QStringLiteral("compensation_started"), Text::tr("Taking back started")},
        {QStringLiteral("signal"), Text::tr("Signal")},
        {QStringLiteral("failed"), Text::tr("Failed")},
        {QStringLiteral("terminated"), Text::tr("Terminated")},
        {QStringLiteral("updated"), Text::tr("Input updated")},
        {QStringLiteral("rollback_failed"), Text::tr("Roll back failed")},
        {QStringLiteral("compensated"), Text::tr("Step taken back")},
        {QStringLiteral("cancelled"), Text::tr("Cancelled")},
        {QStringLiteral("rolled_back"), Text::tr("Rolled back")},
        {QStringLiteral("succeeded"), Text::tr("Succeeded")}};
    return titles.value(type, type);
}

} // namespace

QString stepState(const QString &state)
{
    const QHash<QString, QString> titles{
        {QStringLiteral("pending"), Text::tr("Not started")}, {QStringLiteral("running"), Text::tr("Running")},
        {QStringLiteral("waiting"), Text::tr("Waiting")},     {QStringLiteral("succeeded"), Text::tr("Succeeded")},
        {QStringLiteral("failed"), Text::tr("Failed")},       {QStringLiteral("compensated"), Text::tr("Taken back")},
        {QStringLiteral("skipped"), Text::tr("Skipped")}};
    return titles.value(state, state);
}

Tone stepTone(const QString &state)
{
    if (state == QLatin1String("running"))
        return Tone::Info;
    if (state == QLatin1String("waiting"))
        return Tone::Warning;
    if (state == QLatin1String("succeeded"))
        return Tone::Success;
    return state == QLatin1String("failed") ? Tone::Danger : Tone::Neutral;
}

qint64 stepDuration(const RunStep &step, const QDateTime &now)
{
    if (!step.startedOn.isValid())
        return -1;
    const bool lasts = step.state == QLatin1String("running") || step.state == QLatin1String("waiting");
    if (!step.finishedOn.isValid() && !lasts)
        return -1;
    return std::max<qint64>(0, step.startedOn.msecsTo(step.finishedOn.isValid() ? step.finishedOn : now));
}

QString eventTitle(const RunEvent &event)
{
    const QString title = typeTitle(event.type);
    return event.attempt > 1 ? Text::tr("%1 (attempt %2)").arg(title).arg(event.attempt) : title;
}

Tone eventTone(const RunEvent &event)
{
    if (event.type == QLatin1String("retry_scheduled") || event.type == QLatin1String("cancel_requested") ||
        event.type == QLatin1String("waiting_for_webhook") || event.type == QLatin1String("publish_failed"))
        return Tone::Warning;
    if (isFailure(event))
        return Tone::Danger;
    if (event.type == QLatin1String("step_succeeded") || event.type == QLatin1String("succeeded"))
        return Tone::Success;
    return event.type == QLatin1String("step_started") ? Tone::Info : Tone::Neutral;
}

bool isFailure(const RunEvent &event)
{
    return event.type == QLatin1String("step_failed") || event.type == QLatin1String("retry_scheduled") ||
           event.type == QLatin1String("publish_failed") || event.type == QLatin1String("rollback_failed") ||
           event.type == QLatin1String("failed") || event.type == QLatin1String("terminated") ||
           event.type.endsWith(QLatin1String("timed_out"));
}

QString situation(const Run &run)
{
    if (run.state == RunState::Waiting && run.waitReason == WaitReason::Webhook)
        return Text::tr("Waits for the orchestrator to call back.");
    if (run.state == RunState::Waiting && run.waitReason == WaitReason::Retry)
        return Text::tr("Tries again at %1. %2")
            .arg(QLocale().toString(run.wakeAt.toLocalTime().time(), QStringLiteral("HH:mm:ss")), run.error);
    return run.state == RunState::Failed ? run.error : QString();
}

} // namespace reeve::run_text
