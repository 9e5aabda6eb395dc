#pragma once

#include "services/temporal/temporal_settings.h"
#include "ui/panes/pane.h"

#include <functional>

namespace reeve {

/// Asks for the connection and keeps it; `saved` afterwards.
void editTemporalSettings(const PaneContext &context, QWidget *parent, std::function<void()> saved);

} // namespace reeve
