#pragma once

#include "services/webhooks/endpoint_host.h"
#include "services/webhooks/http_exchange.h"
#include "services/webhooks/load_run.h"
#include "services/webhooks/schemes/scheme_list.h"
#include "services/workspace/webhook_store.h"
#include "tests/support/answer.h"
#include "tests/support/pane_ground.h"

namespace reeve {

/// A real workspace with endpoints that really listen, and a secret that is kept under a name.
class EndpointGround
{
public:
    static inline const QByteArray secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    static inline const QString secretName = QStringLiteral("tester");

    EndpointGround();

    [[nodiscard]] SqlWorkspace &workspace() { return m_ground->workspace(); }
    [[nodiscard]] WebhookSecrets &secrets() { return *m_secrets; }
    [[nodiscard]] EndpointHost &host() { return *m_host; }
    [[nodiscard]] QString path(const QString &name) const { return m_ground->path(name); }
    /// As when Reeve is started again.
    void startAgain();

    /// Saves it with the secret above when it has a scheme, and answers where it listens.
    QUrl listen(Endpoint endpoint = {});
    /// The newest first, without their bodies.
    QList<Delivery> history();
    /// What was accepted, as the history counts it.
    qint64 accepted();
    /// Runs until it ends.
    LoadSnapshot load(LoadPlan plan);

private:
    std::unique_ptr<PaneGround> m_ground = PaneGround::open(PaneGround::Data::Empty);
    std::unique_ptr<WebhookSecrets> m_secrets;
    std::unique_ptr<EndpointHost> m_host;
};

/// Sends and waits while the event loop runs.
Result<HttpAnswer> post(const HttpRequest &request);
HttpRequest signedRequest(const QString &scheme, const QUrl &url, const QByteArray &body,
                          const QByteArray &secret = EndpointGround::secret);

} // namespace reeve
