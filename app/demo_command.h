#pragma once

#include "app/command_line.h"

namespace reeve {

/// `reeve demo ...`: makes a workspace with demo data. Blocks; there is no window.
Result<QString> makeDemo(const Command &command);

} // namespace reeve
