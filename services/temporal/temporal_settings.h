#pragma once

#include "services/temporal/workflow.h"

namespace reeve {

/// The Temporal connection of a workspace, from its settings.
TemporalSettings temporalSettingsFrom(const QJsonObject &settings);
/// Where the SecretStore keeps its API key.
QString temporalKeyName(const Id &workspaceId);

/// How the workflow of a tenant is called, and whose a workflow is; empty for one that is no tenant's.
QString workflowIdOf(const QString &tenantKey);
QString tenantKeyOf(const Id &workflowId);

} // namespace reeve
