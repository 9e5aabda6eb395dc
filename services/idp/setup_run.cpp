#include "services/core/worker.h"
#include "services/idp/relay.h"
#include "services/idp/runner.h"
#include "services/idp/setup.h"
#include "services/idp/tenant_setup.h"
#include "services/local/local_state.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"

namespace reeve::idp {

Result<void> Setup::mayWrite() const
{
    if (m_workspace.isReadOnly())
        return fail(ErrorKind::Forbidden, tr("This workspace is locked against changes."), tr("Unlock it first."));
    return require(m_workspace.actor(), Permission::WriteTenants);
}

void Setup::generateSecrets()
{
    for (const Generated &one : m_provider.generated)
        if (!m_secrets.contains(one.name) && holds(one.when, m_plan.values))
            m_secrets.insert(one.name, generatedPassword());
}

Future<void> Setup::keepSecrets()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto left = std::make_shared<qsizetype>(m_secrets.size());
    auto problem = std::make_shared<Result<void>>();
    const auto done = [promise, problem] {
        promise->addResult(*problem);
        promise->finish();
    };
    if (m_secrets.isEmpty())
        done();
    for (auto secret = m_secrets.cbegin(); secret != m_secrets.cend(); ++secret)
        onResult(this, m_store.write(secretKey(secret.key()), secret->toUtf8()),
                 [left, problem, done](const Result<void> &written) {
                     if (!written)
                         *problem = written;
                     if (--*left == 0)
                         done();
                 });
    return promise->future();
}

void Setup::run()
{
    begin(Direction::Forward);
}

void Setup::rollBack()
{
    begin(Direction::Back);
}

void Setup::begin(Direction direction)
{
    if (isRunning())
        return;
    if (const auto allowed = mayWrite(); !allowed)
        return emit failed(allowed.error());
    generateSecrets();
    m_recorded = false;
    keepDraft();
    m_state.setValue(m_connectionKey + m_provider.key, valuesForAll(m_provider, m_values));
    onResult(this, keepSecrets(),
             [this, direction](const Result<void> &kept) { kept ? work(direction) : emit failed(kept.error()); });
}

void Setup::work(Direction direction)
{
    const auto relay = Relay::make();
    connect(relay.get(), &Relay::told, this, [this](const Journal &journal) {
        m_journal = journal;
        emit progressed();
    });
    // With the state as receiver: what was made is put down also when nobody looks any more.
    const QJsonObject draft = m_state.value(m_draftKey).toObject();
    connect(relay.get(), &Relay::keepAsked, &m_state,
            [state = &m_state, key = m_draftKey, draft](const Journal &journal, const Relay::Answer &answer) {
                QJsonObject kept = draft;
                kept.insert(journalMember, journal.toJson());
                state->setValue(key, kept);
                onResult(state, state->flush(), [answer](const Result<void> &flushed) {
                    answer->addResult(flushed);
                    answer->finish();
                });
            });
    m_work = inWorker([relay, direction, access = accessTo(m_provider, m_values, m_secrets), plan = m_plan,
                       journal = m_journal](Progress &progress) -> Result<void> {
        REEVE_TRY(session, Session::open(access));
        Runner::Hooks hooks;
        hooks.keep = [&relay](const Journal &now) { return relay->keep(now); };
        hooks.tell = [&relay](const Journal &now) { emit relay->told(now); };
        hooks.cancelled = [&progress] { return progress.cancelled(); };
        Runner runner(*session, plan, journal, hooks);
        return direction == Direction::Forward ? runner.run() : runner.rollBack();
    });
    onResult(this, m_work, [this, direction](const Result<void> &result) { end(direction, result); });
    emit progressed();
}

void Setup::end(Direction direction, const Result<void> &result)
{
    keepDraft();
    if (direction == Direction::Back && result) {
        record(QStringLiteral("rolled_back"), {});
        forget();
    } else if (direction == Direction::Forward && result) {
        record(QStringLiteral("provisioned"), {});
    } else if (!result && result.error().kind != ErrorKind::Cancelled) {
        record(QStringLiteral("provision_failed"), result.error().line());
    }
    result ? emit succeeded() : emit failed(result.error());
}

void Setup::record(const QString &event, const QString &reason)
{
    IdentityRecord record;
    record.provider = m_provider.key;
    record.action = m_provider.key + QLatin1Char('.') + event;
    record.reason = reason;
    record.values = event == QLatin1String("rolled_back") ? QJsonObject() : keptValues(m_provider, m_plan, m_journal);
    onResult(this, m_workspace.tenants().recordIdentity(m_tenant.id, record), [this](const Result<void> &recorded) {
        // A workspace that keeps no such thing says Unsupported each time.
        m_recorded = recorded || recorded.error().kind == ErrorKind::Unsupported;
        if (isBegun())
            keepDraft();
    });
}

Result<void> Setup::skip(const QString &stepId)
{
    for (const Step &step : m_plan.steps) {
        if (step.id != stepId)
            continue;
        if (!step.skippable)
            return fail(ErrorKind::State, tr("The steps after this one need it."),
                        tr("Try it again, or take back what was made."));
        StepRecord record = m_journal.of(stepId);
        record.state = StepState::Skipped;
        record.unsure = false;
        record.error.clear();
        record.hint.clear();
        m_journal.set(stepId, record);
        keepDraft();
        emit progressed();
        return {};
    }
    return fail(ErrorKind::NotFound, tr("There is no such step."));
}

void Setup::stop()
{
    m_work.cancel();
}

bool Setup::canServeNewTenants() const
{
    return m_workspace.can(Capability::RunHistory) && m_workspace.can(Capability::Settings) &&
           allows(m_workspace.actor(), Permission::ManageWorkspace);
}

Future<bool> Setup::servesNewTenants() const
{
    return m_workspace.settings().read().then(
        &m_workspace, [key = m_provider.key](const Result<QJsonObject> &settings) -> Result<bool> {
            return settings.map([&](const QJsonObject &all) { return all[providerSetting].toString() == key; });
        });
}

Future<void> Setup::serveNewTenants(bool serves)
{
    QJsonObject values = valuesForAll(m_provider, m_values);
    values.insert(QStringLiteral("mode"), m_values.value(QStringLiteral("mode")));
    return m_workspace.settings().write({{QString(providerSetting), serves ? m_provider.key : QString()},
                                         {QString(valuesSetting), serves ? values : QJsonObject()}});
}

} // namespace reeve::idp
