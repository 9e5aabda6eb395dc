#pragma once

#include "services/core/identifier.h"
#include "services/core/result.h"
#include "services/domain/plan.h"

#include <QDateTime>
#include <QJsonObject>

namespace reeve {

/// A run of provisioning (design: State machines).
enum class RunState { Queued, Running, Waiting, Succeeded, RollingBack, RolledBack, Failed, Cancelled };

/// Why a run is in RunState::Waiting.
enum class WaitReason { None, Webhook, Retry };

/// Which steps a run takes: those of a control plane with an orchestrator (SourceLoop), or the four of Alga PSA, which
/// writes Alga's own tables (seed 003).
enum class RunShape { ControlPlane, Alga };
QString runShapeKey(RunShape shape); ///< "control_plane", "alga", as stored and set
RunShape runShapeFromKey(const QString &key);
QString runShapeTitle(RunShape shape);

struct Run
{
    Id id;
    Id tenantId;
    QString tenantName;
    QString tenantKey;
    Plan plan = Plan::Basic;
    RunShape shape = RunShape::ControlPlane;
    RunState state = RunState::Queued;
    WaitReason waitReason = WaitReason::None;
    QString step;      ///< current step's name: "creating_tenant", ... (seed 003)
    int progress = 0;  ///< percent, 0 to 100
    int attempt = 0;   ///< of the current step, from 1
    QString error;     ///< the last error, for people
    QString errorName; ///< "DatabaseError", ...
    QDateTime wakeAt;  ///< when a retry is due, or the webhook's deadline; UTC
    QDateTime createdOn;
    QDateTime modifiedOn;
    QDateTime finishedOn;
    QString createdBy;
};

/// One line of a run's history, never changed once written.
struct RunEvent
{
    qint64 sequence = 0; ///< within the run, from 1
    QDateTime at;
    QString step;
    QString
        type; ///< "step_started", "step_succeeded", "step_failed", "waiting_for_webhook", "compensated", "signal", ...
    int attempt = 0;
    qint64 durationMs = -1; ///< of a finished attempt
    QString text;           ///< error or reason
    QJsonObject payload;    ///< without secrets
};

/// An event of the run as it stands.
RunEvent eventOf(const Run &run, const QDateTime &at, const QString &type, const QString &text = {});

bool canMove(RunState from, RunState to);
Result<void> requireMove(RunState from, RunState to);
bool isFinal(RunState state);
QString runStateKey(RunState state);
QString runStateTitle(RunState state);
QList<RunState> allRunStates();
QStringList allSteps();                 ///< names, in the order of a run
QString stepTitle(const QString &step); ///< translated name of a step

} // namespace reeve
