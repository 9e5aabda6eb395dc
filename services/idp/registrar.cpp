#include "services/idp/registrar.h"

#include "services/idp/runner.h"
#include "services/idp/tenant_setup.h"

#include <QCoreApplication>

namespace reeve::idp {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Idp)
};

const QString providerMember = QStringLiteral("provider");
const QString valuesMember = QStringLiteral("values");
const QString journalMember = QStringLiteral("journal");

/// A setup as its state tells it.
struct Begun
{
    Provider provider;
    Plan plan;
    Journal journal;
};

Begun begunOf(const QJsonObject &state)
{
    Begun begun;
    begun.provider = providerOf(state.value(providerMember).toString()).value_or(Provider());
    begun.journal = Journal::fromJson(state.value(journalMember).toObject());
    begun.plan = planOf(begun.provider, state.value(valuesMember).toObject(), begun.journal.setupId());
    return begun;
}

/// As Setup::prepare() does after the fields were filled in.
Result<QJsonObject> begin(const Provider &provider, const QJsonObject &same, const TenantDetail &tenant,
                          const Cancelled &cancelled)
{
    const QJsonObject base = tenantValues(tenant);
    QJsonObject values = same;
    if (tenant.tenant.plan == reeve::Plan::Premium && !provider.modes.isEmpty())
        values.insert(QStringLiteral("mode"), provider.modes.first().key);
    values = proposed(provider.connection + provider.settings, values, base);
    values.insert(QStringLiteral("adminWay"), QStringLiteral("invite"));
    for (auto value = base.begin(); value != base.end(); ++value)
        values.insert(value.key(), *value);
    REEVE_CHECK(validate(provider, provider.settings, values));
    REEVE_TRY(whole, completed(provider, values, cancelled));
    return QJsonObject{
        {providerMember, provider.key}, {valuesMember, whole}, {journalMember, Journal(newId()).toJson()}};
}

/// Nobody waits at a window: a server that is away may be back for the next attempt.
Error patient(Error error)
{
    error.retryable = error.retryable || error.kind == ErrorKind::Network || error.kind == ErrorKind::Timeout;
    return error;
}

Access accessOf(const Provider &provider, const QJsonObject &values, const Secrets &secrets)
{
    Access access = accessTo(provider, values, secrets);
    // A confidential client gets its secret here; who needs it reads it at the provider.
    for (const Generated &one : provider.generated)
        if (holds(one.when, values))
            access.secrets.insert(one.name, generatedPassword());
    return access;
}

Result<QJsonObject> work(QJsonObject state, const Secrets &secrets, const Registrar::Keep &keep,
                         const Cancelled &cancelled, Result<void> (Runner::*direction)())
{
    const Begun begun = begunOf(state);
    REEVE_TRY(session, Session::open(accessOf(begun.provider, begun.plan.values, secrets)));
    Runner::Hooks hooks;
    hooks.keep = [&](const Journal &journal) {
        state.insert(journalMember, journal.toJson());
        return keep(state);
    };
    hooks.tell = [](const Journal &) {};
    hooks.cancelled = cancelled;
    Runner runner(*session, begun.plan, begun.journal, hooks);
    REEVE_CHECK((runner.*direction)());
    state.insert(journalMember, runner.journal().toJson());
    return state;
}

} // namespace

void Registrar::use(Account account)
{
    const std::lock_guard lock(m_mutex);
    m_account = std::move(account);
}

Result<Registrar::Account> Registrar::accountOf(const QString &provider) const
{
    const std::lock_guard lock(m_mutex);
    if (m_account.provider == provider && !m_account.secrets.isEmpty())
        return m_account;
    return fail(ErrorKind::State, Text::tr("This Reeve is not connected to the tenants' identity provider."),
                Text::tr("Open the tenant's identity provider wizard and connect once."));
}

Result<QJsonObject> Registrar::setUp(const QString &key, const TenantDetail &tenant, QJsonObject state,
                                     const Keep &keep, const Cancelled &cancelled) const
{
    REEVE_TRY(account, accountOf(key));
    const auto provider = providerOf(key);
    if (!provider)
        return fail(ErrorKind::State, Text::tr("There is no identity provider “%1”.").arg(key));
    if (state.isEmpty()) {
        REEVE_TRY(begun, begin(*provider, account.values, tenant, cancelled).map_error(patient));
        state = begun;
        REEVE_CHECK(keep(state));
    }
    return work(state, account.secrets, keep, cancelled, &Runner::run).map_error(patient);
}

Result<QJsonObject> Registrar::takeBack(QJsonObject state, const Keep &keep, const Cancelled &cancelled) const
{
    REEVE_TRY(account, accountOf(state.value(providerMember).toString()));
    return work(std::move(state), account.secrets, keep, cancelled, &Runner::rollBack).map_error(patient);
}

bool stands(const QJsonObject &state)
{
    return !state.isEmpty() && Journal::fromJson(state.value(journalMember).toObject()).hasCreated();
}

QJsonObject keptOf(const QJsonObject &state)
{
    if (state.isEmpty())
        return {};
    const Begun begun = begunOf(state);
    return keptValues(begun.provider, begun.plan, begun.journal);
}

} // namespace reeve::idp
