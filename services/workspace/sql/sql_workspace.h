#pragma once

#include "services/core/home_calls.h"
#include "services/provisioning/engine.h"
#include "services/provisioning/notification_sender.h"
#include "services/workspace/sql/sql_audit_store.h"
#include "services/workspace/sql/sql_batch_store.h"
#include "services/workspace/sql/sql_invoice_store.h"
#include "services/workspace/sql/sql_lead_store.h"
#include "services/workspace/sql/sql_mail_store.h"
#include "services/workspace/sql/sql_outbox_queue.h"
#include "services/workspace/sql/sql_overview_store.h"
#include "services/workspace/sql/sql_run_store.h"
#include "services/workspace/sql/sql_settings_store.h"
#include "services/workspace/sql/sql_subscriber_store.h"
#include "services/workspace/sql/sql_tenant_store.h"
#include "services/workspace/sql/sql_webhook_store.h"

namespace reeve {

/// A workspace over an SQL database; what differs between the engines is in the connection and its Dialect.
class SqlWorkspace : public Workspace
{
    Q_OBJECT
public:
    /// The schema is migrated already. `keys` may arrive later.
    SqlWorkspace(WorkspaceInfo info, SqlPool::Connect connect, int readers, int writers,
                 std::shared_ptr<WorkspaceKeys> keys);
    ~SqlWorkspace() override;

    [[nodiscard]] WorkspaceInfo info() const override { return m_info; }
    [[nodiscard]] Capabilities capabilities() const override;

    LeadStore &leads() override { return m_leads; }
    TenantStore &tenants() override { return m_tenants; }
    RunStore &runs() override { return m_runs; }
    BatchStore *batches() override { return &m_batches; }
    SubscriberStore *subscribers() override { return &m_subscribers; }
    InvoiceStore &invoices() override { return m_invoices; }
    WebhookStore &webhooks() override { return m_webhooks; }
    MailStore &mails() override { return m_mails; }
    AuditStore &audit() override { return m_audit; }
    OverviewStore &overview() override { return m_overview; }
    SettingsStore &settings() override { return m_settings; }

    /// The sender's side of the outbox.
    OutboxQueue &outbox() { return m_outbox; }
    /// Where Reeve's own endpoint answers; verification links lead there unless the settings name another place.
    void setReceiverUrl(const QString &url);
    /// Begins to execute runs in this process; ends with the workspace.
    void startEngine(Engine::Options options);
    /// Looks for due runs at once, as when the clock was set.
    void wakeEngine();
    /// For demo data, benches and tests; everything else goes through the stores.
    SqlPool &pool() { return *m_workers.pool; }
    [[nodiscard]] std::shared_ptr<const WorkspaceKeys> keys() const { return m_keys; }

protected:
    /// In the window's thread, after a commit; changes that another process made too. What the engine of this process
    /// did is no news to it.
    void announce(const QList<Change> &changes, bool byEngine = false);

    /// What has threads of its own, and ends in the order against this one. It calls back through calls() only, so that
    /// it can outlive the workspace.
    struct Workers
    {
        std::unique_ptr<SqlPool> pool;
        std::unique_ptr<Engine> engine;
        std::unique_ptr<NotificationSender> notifications;
    };
    /// For a destructor that does not wait for them; no store may be asked afterwards.
    Workers takeWorkers() { return std::move(m_workers); }
    [[nodiscard]] const std::shared_ptr<HomeCalls> &calls() const { return m_calls; }

private:
    void readSettings();

    WorkspaceInfo m_info;
    QString m_receiverUrl;
    std::shared_ptr<WorkspaceKeys> m_keys;
    std::shared_ptr<HomeCalls> m_calls;
    Workers m_workers;
    SqlGate m_gate;
    SqlLeadStore m_leads;
    SqlTenantStore m_tenants;
    SqlRunStore m_runs;
    SqlBatchStore m_batches;
    SqlSubscriberStore m_subscribers;
    SqlInvoiceStore m_invoices;
    SqlWebhookStore m_webhooks;
    SqlMailStore m_mails;
    SqlAuditStore m_audit;
    SqlOverviewStore m_overview;
    SqlSettingsStore m_settings;
    SqlOutboxQueue m_outbox;
};

} // namespace reeve
