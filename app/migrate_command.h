#pragma once

#include "app/command_line.h"

namespace reeve {

/// `reeve migrate ...`: what to print, or why it could not be done. Blocks; there is no window.
Result<QString> migrate(const Command &command);

} // namespace reeve
