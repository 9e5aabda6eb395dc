#include "services/workspace/postgres/pg_workspace.h"

#include "services/core/background_end.h"
#include "services/workspace/postgres/open_postgres.h"
#include "services/workspace/postgres/pg_watchdog.h"

namespace reeve {

namespace {

// Bounded, so that a team of Reeves does not use up the server: with the listener's, seven connections each.
constexpr int readers = 4;
constexpr int writers = 2;
// What has begun may end when a workspace is closed; a server that hangs is not waited for longer.
constexpr std::chrono::seconds closesWithin{5};

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
      m_access(access), m_instance(instance)
{
    if (!capabilities().testFlag(Capability::ChooseRole))
        setActor(Actor{{}, access.role, access.permissions});
    setReadOnly(access.standby);
    pool().setCopiesOut(true);
    // Both are called in the listener's thread.
    m_listener = std::make_unique<PgListener>(
        parameters, password, instance,
        [this, calls = calls()](const QList<Change> &changes) { calls->call([this, changes] { announce(changes); }); },
        [this, calls = calls()](const Link &link) { calls->call([this, link] { setLink(link); }); });
}

PgWorkspace::~PgWorkspace()
{
    calls()->end();
    // The server may hang: nobody waits for it here.
    endInBackground([instance = m_instance, workers = std::make_shared<Workers>(takeWorkers()),
                     listener = std::shared_ptr<PgListener>(std::move(m_listener))]() mutable {
        const auto watchdog = PgWatchdog::shared();
        watchdog->hurry(instance, closesWithin);
        workers->pool->hurry();
        listener.reset();
        workers.reset();
        watchdog->forget(instance);
    });
}

QList<Error> PgWorkspace::openingProblems() const
{
    if (m_access.standby)
        return {Error::of(ErrorKind::State, tr("This server takes no changes: it is a standby."),
                          tr("Connect to the primary server to change something."))};
    if (m_access.bare)
        return {
            Error::of(ErrorKind::State,
                      tr("This database has SourceLoop's tables alone, and your login may not make Reeve's own: what "
                         "is there can be read, and nothing can be changed."),
                      tr("Let the owner of the database open it once, or run “reeve migrate up”."))};
    return {};
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
    // Batches, mails and the like are in Reeve's own tables.
    if (m_access.bare)
        can &= ~Capabilities(Capability::RunHistory | Capability::Branding | Capability::EditAddresses |
                             Capability::Deprovision);
    if (m_access.standby)
        can &= ~(leads | runs | Capability::EditTenants | Capability::Settings);
    if (m_access.roles || !m_access.complete())
        can &= ~Capabilities(Capability::ChooseRole);
    return can;
}

} // namespace reeve
