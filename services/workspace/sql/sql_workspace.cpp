#include "services/workspace/sql/sql_workspace.h"

#include "services/workspace/sql/settings_table.h"

namespace reeve {

SqlWorkspace::SqlWorkspace(WorkspaceInfo info, SqlPool::Connect connect, int readers, int writers,
                           std::shared_ptr<WorkspaceKeys> keys)
    : m_info(std::move(info)), m_keys(std::move(keys)),
      m_pool(std::move(connect), readers, writers,
             [this](const QList<Change> &changes, bool own) {
                 QMetaObject::invokeMethod(
                     this, [this, changes, own] { announce(changes, own); }, Qt::QueuedConnection);
             }),
      m_gate(*this, m_pool, m_keys), m_leads(m_gate), m_tenants(m_gate), m_runs(m_gate), m_batches(m_gate),
      m_subscribers(m_gate), m_invoices(m_gate), m_webhooks(m_gate), m_mails(m_gate), m_audit(m_gate),
      m_overview(m_gate), m_settings(m_gate), m_outbox(m_pool, m_keys)
{
    readSettings();
}

SqlWorkspace::~SqlWorkspace()
{
    m_notifications.reset();
    m_engine.reset();
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
    m_engine = std::make_unique<Engine>(m_pool, m_keys, std::move(options));
    m_notifications = std::make_unique<NotificationSender>(m_pool, m_keys, std::move(sender));
}

void SqlWorkspace::setReceiverUrl(const QString &url)
{
    m_receiverUrl = url;
    m_webhooks.setReceiverUrl(url);
    readSettings();
}

void SqlWorkspace::wakeEngine()
{
    if (m_engine)
        m_engine->wake();
    if (m_notifications)
        m_notifications->wake();
}

void SqlWorkspace::announce(const QList<Change> &changes, bool byEngine)
{
    for (const Change &change : changes) {
        if (change.entity == Entity::Run && m_engine && !byEngine)
            m_engine->wake();
        if (change.entity == Entity::Delivery && m_notifications)
            m_notifications->wake();
        if (change.entity == Entity::Workspace)
            readSettings();
        emit changed(change);
    }
}

void SqlWorkspace::readSettings()
{
    onResult(this, m_pool.read([](SqlSession &session) { return settings_table::read(session); }),
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
