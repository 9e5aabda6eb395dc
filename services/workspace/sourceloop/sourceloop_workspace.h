#pragma once

#include "services/http/asked_bearer.h"
#include "services/workspace/sourceloop/absent_stores.h"
#include "services/workspace/sourceloop/event_endpoint.h"
#include "services/workspace/sourceloop/sourceloop_invoice_store.h"
#include "services/workspace/sourceloop/sourceloop_lead_store.h"
#include "services/workspace/sourceloop/sourceloop_overview_store.h"
#include "services/workspace/sourceloop/sourceloop_parameters.h"
#include "services/workspace/sourceloop/sourceloop_permissions.h"
#include "services/workspace/sourceloop/sourceloop_run_store.h"
#include "services/workspace/sourceloop/sourceloop_tenant_store.h"

#include <QTimer>

namespace reeve {

/// A SourceLoop tenant management service (version 1.3.0) behind its REST interface. The rules are the service's; Reeve
/// adds those that it leaves to its callers.
class SourceLoopWorkspace : public Workspace
{
    Q_OBJECT
public:
    /// `claims` are those of the first token, which came from `bearer`; `secrets` outlives the workspace. Without a
    /// cache folder nothing is readable while the service is away.
    SourceLoopWorkspace(const Connection &connection, std::unique_ptr<RestClient> client,
                        std::shared_ptr<AskedBearer> bearer, const sourceloop::Claims &claims, SecretStore &secrets,
                        const QString &cacheFolder);

    [[nodiscard]] WorkspaceInfo info() const override { return m_info; }
    [[nodiscard]] Capabilities capabilities() const override { return m_capabilities; }
    /// With the secret of the sign-in that is in the keychain now.
    void reconnect() override;
    void setAttended() override;
    /// The permissions become those of the new token; what the window offers at all stays as at the opening, and
    /// `outdated` says so when it would be something else now.
    Future<void> signIn(const QByteArray &secret) override;
    [[nodiscard]] QString signInSecret() const override;
    void declineSignIn() override;
    /// By `/manage/users`.
    [[nodiscard]] QString identityProvider() const override { return QStringLiteral("sourceloop"); }
    /// The port for events is taken.
    [[nodiscard]] QList<Error> openingProblems() const override { return m_problems; }

    LeadStore &leads() override { return m_leads; }
    TenantStore &tenants() override { return m_tenants; }
    RunStore &runs() override { return m_runs; }
    InvoiceStore &invoices() override { return m_invoices; }
    WebhookStore &webhooks() override { return m_webhooks; }
    MailStore &mails() override { return m_mails; }
    AuditStore &audit() override { return m_audit; }
    OverviewStore &overview() override { return m_overview; }
    SettingsStore &settings() override { return m_settings; }

    /// Where provisioning events are received; empty when the connection names no port, or it is taken.
    [[nodiscard]] QUrl eventUrl() const;

private:
    [[nodiscard]] QString secretKeyOfSignIn() const { return secretKey(m_info.id, m_secretName); }
    void listenForEvents(int port);
    void tryService();
    void hear(const std::optional<Error> &absence, const QDateTime &seenOn);

    const WorkspaceInfo m_info;
    const Capabilities m_capabilities;
    SecretStore &m_secrets;
    const SourceLoopSignIn m_signIn;
    const QString m_secretName; ///< in the keychain, of what the operator is asked for
    std::shared_ptr<AskedBearer> m_bearer;
    sourceloop::Gate m_gate;
    sourceloop::SourceLoopLeadStore m_leads{m_gate};
    sourceloop::SourceLoopTenantStore m_tenants{m_gate};
    sourceloop::SourceLoopRunStore m_runs{m_gate};
    sourceloop::SourceLoopInvoiceStore m_invoices{m_gate};
    sourceloop::SourceLoopWebhookStore m_webhooks;
    sourceloop::AbsentMails m_mails;
    sourceloop::AbsentAudit m_audit;
    sourceloop::SourceLoopOverviewStore m_overview{m_gate};
    sourceloop::AbsentSettings m_settings;
    std::unique_ptr<sourceloop::EventEndpoint> m_events;
    QList<Error> m_problems;
    QTimer m_retry;
};

} // namespace reeve
