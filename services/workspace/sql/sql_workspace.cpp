#include "services/workspace/sql/sql_workspace.h"

#include "services/workspace/sql/settings_table.h"

namespace reeve {

SqlWorkspace::SqlWorkspace(WorkspaceInfo info, SqlPool::Connect connect, int readers, int writers,
                           std::shared_ptr<WorkspaceKeys> keys)
    : m_info(std::move(info)), m_keys(std::move(keys)), m_calls(std::make_shared<HomeCalls>(this)),
      m_workers{std::make_unique<SqlPool>(std::move(connect), readers, writers,
                                          [this, calls = m_calls](const QList<Change> &changes, bool own) {
                                              calls->call([this, changes, own] { announce(changes, own); });
                                          }),
                nullptr, nullptr},
      m_gate(*this, pool(), m_keys), m_leads(m_gate), m_tenants(m_gate), m_runs(m_gate), m_batches(m_gate),
      m_subscribers(m_gate), m_invoices(m_gate), m_webhooks(m_gate), m_mails(m_gate), m_audit(m_gate),
      m_overview(m_gate), m_settings(m_gate), m_outbox(pool(), m_keys)
{
    readSettings();
}

SqlWorkspace::~SqlWorkspace()
{
    m_calls->end();
    m_workers.notifications.reset();
    m_workers.engine.reset();
    m_workers.pool.reset();
}

Capabilities SqlWorkspace::capabilities() const
{
    return Capability::CreateLeads | Capability::EditLeads | Capability::ImportLeads | Capability::OperatorVerifies |
           Capability::Outbox | Capability::EditTenants | Capability::Provision | Capability::RunHistory |
           Capability::Invoices | Capability::ReceiveWebhooks | Capability::Audit | Capability::ChooseRole |
           Capability::Search | Capability::Settings | Capability::Overview | Capability::Deprovision |
           Capability::Branding | Capability::EditAddresses;
}

void SqlWorkspace::startEngine(Engine::Options options)
{
    NotificationSender::Options sender;
    sender.clock = options.clock;
    sender.lookAgainMs = options.lookAgainMs;
    m_workers.engine = std::make_unique<Engine>(pool(), m_keys, std::move(options));
    m_workers.notifications = std::make_unique<NotificationSender>(pool(), m_keys, std::move(sender));
}

void SqlWorkspace::setReceiverUrl(const QString &url)
{
    m_receiverUrl = url;
    m_webhooks.setReceiverUrl(url);
    readSettings();
}

void SqlWorkspace::wakeEngine()
{
    if (m_workers.engine)
        m_workers.engine->wake();
    if (m_workers.notifications)
        m_workers.notifications->wake();
}

void SqlWorkspace::announce(const QList<Change> &changes, bool byEngine)
{
    for (const Change &change : changes) {
        if (change.entity == Entity::Run && m_workers.engine && !byEngine)
            m_workers.engine->wake();
        if (change.entity == Entity::Delivery && m_workers.notifications)
            m_workers.notifications->wake();
        if (change.entity == Entity::Workspace)
            readSettings();
        emit changed(change);
    }
}

void SqlWorkspace::readSettings()
{
    onResult(this, pool().read([](SqlSession &session) { return settings_table::read(session); }),
             [this](const Result<QJsonObject> &settings) {
                 if (!settings)
                     return;
                 m_info.name = settings->value(setting::name).toString(m_info.name);
                 m_info.environment =
                     environmentFromKey(settings->value(setting::environment).toString()).value_or(m_info.environment);
                 const QString base = settings->value(setting::linkBase).toString();
                 const MailContext context{base.isEmpty() ? m_receiverUrl : base,
                                           settings->value(setting::mailLanguage).toString(QStringLiteral("en"))};
                 m_mails.setContext(context);
                 m_outbox.setContext(context);
                 emit infoChanged(m_info);
             });
}

} // namespace reeve
