// What the engine does for the step ConfigureIdentity outside its transactions.

#include "services/idp/registrar.h"
#include "services/provisioning/engine.h"
#include "services/provisioning/run_rules.h"
#include "services/workspace/sql/tenant_table.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

} // namespace

/// Fenced: whoever has lost the run makes no further call.
Result<void> Engine::keepIdentityState(const RunRow &held, const QJsonObject &state)
{
    return inTransaction([&](SqlSession &session) -> Result<void> {
        REEVE_TRY(row, run_table::lock(session, held.run.id));
        if (row.fence != held.fence)
            return fail(ErrorKind::State, Text::tr("Another engine has taken the run over."));
        return run_table::setIdentityState(session, row, state, m_options.clock());
    });
}

Result<QByteArray> Engine::setUpIdentity(const RunRow &row)
{
    if (!m_options.identity)
        return fail(ErrorKind::State, Text::tr("No identity provider is known here."));
    struct Asked
    {
        TenantDetail tenant;
        QJsonObject state;
    };
    auto asked = m_pool.read([&](SqlSession &session) -> Result<Asked> {
        Asked read;
        REEVE_TRY(tenant, tenant_table::find(session, row.run.tenantId));
        REEVE_TRY(contacts, tenant_table::contacts(session, row.run.tenantId));
        REEVE_TRY(state, run_table::identityState(session, row.run.id));
        read.tenant.tenant = tenant.tenant;
        read.tenant.tenant.plan = row.run.plan;
        read.tenant.contacts = contacts;
        read.state = state;
        return read;
    });
    asked.waitForFinished();
    if (asked.resultCount() == 0)
        return fail(ErrorKind::Cancelled, Text::tr("The workspace was closed."));
    REEVE_TRY(known, asked.result());
    REEVE_TRY(state, m_options.identity->setUp(
                         row.identityProvider, known.tenant, known.state,
                         [&](const QJsonObject &now) { return keepIdentityState(row, now); },
                         [this] { return isStopping(); }));
    REEVE_CHECK(keepIdentityState(row, state));
    return QByteArray();
}

/// At the provider first, then in the database; what cannot be taken back now is tried again, and then waits for an
/// operator.
void Engine::takeBackIdentity(const RunRow &held, const QJsonObject &state)
{
    Result<void> taken = fail(ErrorKind::State, Text::tr("No identity provider is known here."));
    if (m_options.identity)
        taken = m_options.identity
                    ->takeBack(
                        state, [&](const QJsonObject &now) { return keepIdentityState(held, now); },
                        [this] { return isStopping(); })
                    .and_then([&](const QJsonObject &now) { return keepIdentityState(held, now); });
    if (isStopping() && !taken)
        return; // the lease runs out, and the run is claimed again
    const auto noted = inTransaction([&](SqlSession &session) -> Result<void> {
        REEVE_TRY(row, run_table::lock(session, held.run.id));
        if (row.fence != held.fence)
            return {};
        Operation op = operation(session);
        if (taken)
            return run_rules::takeBack(op, row);
        return postpone(op, row, taken.error());
    });
    Q_UNUSED(noted)
}

} // namespace reeve
