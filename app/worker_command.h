#pragma once

#include "app/command_line.h"

namespace reeve {

/// `reeve worker`: executes the runs of a workspace, receives its callbacks and sends its mails, without a window,
/// until SIGTERM or SIGINT; the step in progress ends first. Says on standard output what began and how each run ended.
/// The answer is the exit status.
int runWorker(const Command &command);

} // namespace reeve
