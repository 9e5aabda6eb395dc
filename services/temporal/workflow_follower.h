#pragma once

#include "services/temporal/temporal_client.h"

#include <QTimer>

namespace reeve {

class SecretStore;
class Workspace;

/// Moves the tenants that Temporal provisions to what came of their workflows, while Reeve runs: ACTIVE when one is
/// completed, PENDINGPROVISION when it was cancelled, PROVISIONFAILED when it ended otherwise. What ended while no
/// Reeve ran is seen by the next.
class WorkflowFollower : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    WorkflowFollower(Workspace &workspace, SecretStore &secrets, int everyMs = 5000);

private:
    void look();
    void lookAt(const std::shared_ptr<TemporalClient> &client, const Tenant &tenant);

    Workspace &m_workspace;
    SecretStore &m_secrets;
    QTimer m_timer;
};

} // namespace reeve
