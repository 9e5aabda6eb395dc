#pragma once

#include "tests/support/engine_room.h"

#include <QProcess>

namespace reeve::test {

/// What tests that kill engines have in common: runs that have to end, processes that work on them until they are
/// killed (the test program itself, begun anew), and what must hold in the end.

/// What the orchestrator does with a tenant, by its key.
bool shallFail(const QString &key);
/// Answers waiting runs and rolls failed ones back, as an orchestrator and an operator would; true when nothing is
/// left.
bool attend(EngineRoom &room);
/// A workspace with one queued run for each key; its effects() before.
QStringList prepare(const QString &path, const QStringList &keys);
/// Every tenant is active once, or as it was before.
void requireAllEnded(const QString &path, const QStringList &keys, const QStringList &before);

/// For main(): the exit code when this process is one that is to be killed, "--work PATH AHEAD LOOKS" or "--serve
/// PATH". The first works until every run has ended, and with LOOKS kills itself when the engine looks at its clock for
/// that time, which it does inside every transaction of its own and before each. The second executes what is due for
/// ever.
std::optional<int> workAsChild(const QStringList &arguments);

} // namespace reeve::test
