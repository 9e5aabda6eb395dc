#pragma once

#include "models/tone.h"
#include "services/workspace/run_store.h"

/// How a run's steps and events read.
namespace reeve::run_text {

QString stepState(const QString &state); ///< "running" as a person reads it
Tone stepTone(const QString &state);
/// From its first attempt until it ended, or until `now` while it lasts; -1 before it began.
qint64 stepDuration(const RunStep &step, const QDateTime &now);

QString eventTitle(const RunEvent &event); ///< "Step failed", with the attempt from the second on
Tone eventTone(const RunEvent &event);
bool isFailure(const RunEvent &event);

/// What the run waits for, or why it failed, in a sentence; empty when there is nothing to say.
QString situation(const Run &run);

} // namespace reeve::run_text
