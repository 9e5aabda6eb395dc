#pragma once

#include "services/webhooks/delivery_recorder.h"
#include "services/webhooks/running_endpoint.h"
#include "services/webhooks/webhook_secrets.h"

#include <QThread>
#include <QTimer>

namespace reeve {

class LocalState;
class Workspace;

/// The endpoints that an operator defined on this machine for a workspace: keeps their definitions in the local state,
/// runs the enabled ones in a thread of its own, and has everything that they take kept in the workspace's history.
/// Lives in the window's thread.
class EndpointHost : public QObject
{
    Q_OBJECT
public:
    struct Status
    {
        enum class State { Stopped, Starting, Listening, Failed };
        State state = State::Stopped;
        QUrl url;    ///< while listening
        Error error; ///< when failed
    };

    EndpointHost(Workspace &workspace, LocalState &state, WebhookSecrets &secrets, QObject *parent = nullptr);
    ~EndpointHost() override;

    [[nodiscard]] QList<Endpoint> endpoints() const { return m_endpoints; }
    [[nodiscard]] Status status(const Id &id) const { return m_status.value(id); }
    /// Adds or changes one (by its id) and starts it anew. Errors: Validation, Duplicate for the name, Forbidden.
    Result<void> save(Endpoint endpoint);
    Result<void> remove(const Id &id);
    Result<void> setEnabled(const Id &id, bool enabled);

signals:
    void changed();

private:
    Result<void> mayChange() const;
    void store();
    void start(const Endpoint &endpoint);
    void run(const Endpoint &endpoint, const RunningEndpoint::Keys &keys);
    void stop(const Id &id);
    void setStatus(const Id &id, const Status &status);

    Workspace &m_workspace;
    LocalState &m_state;
    WebhookSecrets &m_secrets;
    DeliveryRecorder m_recorder;
    QList<Endpoint> m_endpoints;
    QMap<Id, Status> m_status;
    QMap<Id, RunningEndpoint *> m_running; ///< in m_thread
    QMap<Id, int> m_turn;                  ///< a start that was overtaken does not count
    QThread m_thread;
};

} // namespace reeve
