#pragma once

#include "services/temporal/workflow.h"
#include "ui/panes/pane.h"

#include <functional>

namespace reeve {

/// The Temporal connection of a workspace, from its settings.
TemporalSettings temporalSettingsFrom(const QJsonObject &settings);
/// Where the SecretStore keeps its API key.
QString temporalKeyName(const Id &workspaceId);

/// Asks for the connection and keeps it; `saved` afterwards.
void editTemporalSettings(const PaneContext &context, QWidget *parent, std::function<void()> saved);

} // namespace reeve
