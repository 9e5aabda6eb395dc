#pragma once

#include "services/webhooks/receiver.h"

#include <QTimer>

namespace reeve {

class Workspace;

/// Reeve's own endpoint for a workspace, on loopback: `POST /webhook` takes the orchestrator's callback, `GET /verify`
/// answers the link of a verification mail. The port is the workspace's setting, or a free one when it is taken.
/// While it is there, deliveries older than the workspace's setting are removed, every hour.
class WorkspaceEndpoint : public QObject
{
    Q_OBJECT
public:
    explicit WorkspaceEndpoint(Workspace &workspace, QObject *parent = nullptr);

    /// Where callbacks go; empty until the endpoint listens.
    [[nodiscard]] QUrl callbackUrl() const;
    [[nodiscard]] const WebhookReceiver &receiver() const { return m_receiver; }

signals:
    /// The address without a path, for SqlWorkspace::setReceiverUrl; when it begins to listen or the port changed.
    /// `takenPort` is the one that was wanted and is in use, otherwise 0.
    void listening(const QUrl &base, int takenPort);
    void problem(const reeve::Error &error);

private:
    void readSettings();
    void listen(quint16 port);
    void removeOld();

    Workspace &m_workspace;
    WebhookReceiver m_receiver;
    quint16 m_wanted = 0;
    int m_retention = 0; ///< days; 0: for ever
    QTimer m_hourly;
};

} // namespace reeve
