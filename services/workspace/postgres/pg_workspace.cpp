#include "services/workspace/postgres/pg_workspace.h"

#include "services/workspace/postgres/open_postgres.h"

namespace reeve {

namespace {

// Bounded, so that a team of Reeves does not use up the server: with the listener's, seven connections each.
constexpr int readers = 4;
constexpr int writers = 2;

} // namespace

PgWorkspace::PgWorkspace(const WorkspaceInfo &info, const PgAccess &access, const PgParameters &parameters,
                         const QString &password, std::shared_ptr<WorkspaceKeys> keys)
    : PgWorkspace(info, access, parameters, password, std::move(keys), newId())
{
}

PgWorkspace::PgWorkspace(const WorkspaceInfo &info, const PgAccess &access, const PgParameters &parameters,
                         const QString &password, std::shared_ptr<WorkspaceKeys> keys, const QString &instance)
    : SqlWorkspace(
          info, [=] { return connectPostgres(parameters, password, instance); }, readers, writers, std::move(keys)),
      m_access(access)
{
    if (!capabilities().testFlag(Capability::ChooseRole))
        setActor(Actor{{}, access.role, access.permissions});
    setReadOnly(access.standby);
    // Both are called in the listener's thread, which ends before the workspace does.
    m_listener = std::make_unique<PgListener>(
        parameters, password, instance,
        [this](const QList<Change> &changes) {
            QMetaObject::invokeMethod(
                this, [this, changes] { announce(changes); }, Qt::QueuedConnection);
        },
        [this](const Link &link) {
            QMetaObject::invokeMethod(
                this, [this, link] { setLink(link); }, Qt::QueuedConnection);
        });
}

PgWorkspace::~PgWorkspace()
{
    m_listener.reset();
}

void PgWorkspace::reconnect()
{
    m_listener->tryNow();
}

Capabilities PgWorkspace::capabilities() const
{
    Capabilities can = SqlWorkspace::capabilities();
    const auto needs = [&](Capabilities what, Permission permission) {
        if (!m_access.permissions.contains(permission))
            can &= ~what;
    };
    const Capabilities leads = Capability::CreateLeads | Capability::EditLeads | Capability::ImportLeads |
                               Capability::OperatorVerifies | Capability::Outbox;
    // The endpoint applies callbacks to runs, as the engine does.
    const Capabilities runs = Capability::Provision | Capability::ReceiveWebhooks;
    needs(leads, Permission::WriteLeads);
    needs(Capability::EditTenants, Permission::WriteTenants);
    needs(runs, Permission::Provision);
    needs(Capability::Invoices, Permission::ReadInvoices);
    needs(Capability::Audit, Permission::ReadAudit);
    needs(Capability::Settings, Permission::ManageWorkspace);
    needs(Capability::RunHistory | Capability::Overview | Capability::Search, Permission::ReadTenants);
    if (m_access.standby)
        can &= ~(leads | runs | Capability::EditTenants | Capability::Settings);
    if (m_access.roles || !m_access.complete())
        can &= ~Capabilities(Capability::ChooseRole);
    return can;
}

} // namespace reeve
