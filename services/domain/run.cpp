#include "services/domain/run.h"

#include <QCoreApplication>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Run)
};

using S = RunState;

QList<S> nextOf(S from)
{
    switch (from) {
    case S::Queued: return {S::Running, S::Cancelled};
    case S::Running: return {S::Waiting, S::Succeeded, S::Failed, S::RollingBack};
    case S::Waiting: return {S::Running, S::Failed, S::RollingBack};
    case S::RollingBack: return {S::RolledBack, S::Cancelled, S::Failed};
    case S::Failed: return {S::Queued, S::RollingBack};
    case S::Succeeded:
    case S::RolledBack:
    case S::Cancelled: break;
    }
    return {};
}

} // namespace

QString runShapeKey(RunShape shape)
{
    return shape == RunShape::Alga ? QStringLiteral("alga") : QStringLiteral("control_plane");
}

RunShape runShapeFromKey(const QString &key)
{
    return key == QLatin1String("alga") ? RunShape::Alga : RunShape::ControlPlane;
}

QString runShapeTitle(RunShape shape)
{
    return shape == RunShape::Alga ? Text::tr("Alga PSA: its own tables, no orchestrator")
                                   : Text::tr("Control plane: an orchestrator makes the resources");
}

RunEvent eventOf(const Run &run, const QDateTime &at, const QString &type, const QString &text)
{
    RunEvent event;
    event.at = at;
    event.step = run.step;
    event.type = type;
    event.attempt = run.attempt;
    event.text = text;
    return event;
}

bool canMove(RunState from, RunState to)
{
    return nextOf(from).contains(to);
}

Result<void> requireMove(RunState from, RunState to)
{
    if (canMove(from, to))
        return {};
    return fail(ErrorKind::State,
                Text::tr("A run that is “%1” cannot become “%2”.").arg(runStateTitle(from), runStateTitle(to)));
}

bool isFinal(RunState state)
{
    return state == S::Succeeded || state == S::RolledBack || state == S::Cancelled;
}

QString runStateKey(RunState state)
{
    switch (state) {
    case S::Queued: return QStringLiteral("queued");
    case S::Running: return QStringLiteral("running");
    case S::Waiting: return QStringLiteral("waiting");
    case S::Succeeded: return QStringLiteral("succeeded");
    case S::RollingBack: return QStringLiteral("rolling_back");
    case S::RolledBack: return QStringLiteral("rolled_back");
    case S::Failed: return QStringLiteral("failed");
    case S::Cancelled: break;
    }
    return QStringLiteral("cancelled");
}

QString runStateTitle(RunState state)
{
    switch (state) {
    case S::Queued: return Text::tr("Queued");
    case S::Running: return Text::tr("Running");
    case S::Waiting: return Text::tr("Waiting");
    case S::Succeeded: return Text::tr("Succeeded");
    case S::RollingBack: return Text::tr("Rolling back");
    case S::RolledBack: return Text::tr("Rolled back");
    case S::Failed: return Text::tr("Failed");
    case S::Cancelled: break;
    }
    return Text::tr("Cancelled");
}

QList<RunState> allRunStates()
{
    return {S::Queued, S::Running, S::Waiting, S::Succeeded, S::Failed, S::RollingBack, S::RolledBack, S::Cancelled};
}

QStringList allSteps()
{
    return {QStringLiteral("creating_tenant"), QStringLiteral("creating_admin_user"), QStringLiteral("setting_up_data"),
            QStringLiteral("provisioning_resources"), QStringLiteral("sending_welcome_email")};
}

QString stepTitle(const QString &step)
{
    if (step == QLatin1String("creating_tenant"))
        return Text::tr("Creating tenant");
    if (step == QLatin1String("creating_admin_user"))
        return Text::tr("Creating admin user");
    if (step == QLatin1String("setting_up_data"))
        return Text::tr("Setting up data");
    if (step == QLatin1String("configuring_identity"))
        return Text::tr("Configuring identity provider");
    if (step == QLatin1String("provisioning_resources"))
        return Text::tr("Provisioning resources");
    if (step == QLatin1String("sending_welcome_email"))
        return Text::tr("Sending welcome mail");
    return step;
}

} // namespace reeve
