#include "services/idp/setup.h"

#include "services/core/worker.h"
#include "services/idp/invite.h"
#include "services/idp/relay.h"
#include "services/idp/runner.h"
#include "services/idp/template.h"
#include "services/local/local_state.h"
#include "services/secrets/derived_keys.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/workspace.h"

#include <QJsonArray>

namespace reeve::idp {

namespace {

const QString providerMember = QStringLiteral("provider");
const QString valuesMember = QStringLiteral("values");
const QString planMember = QStringLiteral("planned");
const QString journalMember = QStringLiteral("journal");
const QString recordedMember = QStringLiteral("recorded");

QJsonObject valuesOf(const TenantDetail &detail)
{
    QJsonObject values{{QStringLiteral("tenantId"), detail.tenant.id},
                       {QStringLiteral("tenantKey"), detail.tenant.key},
                       {QStringLiteral("tenantName"), detail.tenant.name},
                       {QStringLiteral("tenantPlan"), detail.tenant.plan ? planKey(*detail.tenant.plan) : QString()},
                       {QStringLiteral("tenantDomains"), QJsonArray::fromStringList(detail.tenant.domains)}};
    for (const Contact &contact : detail.contacts) {
        if (!contact.primary)
            continue;
        values.insert(QStringLiteral("contactEmail"), contact.email);
        values.insert(QStringLiteral("contactFirstName"), contact.firstName);
        values.insert(QStringLiteral("contactLastName"), contact.lastName);
    }
    return values;
}

/// 24 characters that every common password policy takes, of about 119 bits.
QString newPassword()
{
    static const QByteArray letters = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
    QString password;
    while (password.size() < 20)
        for (const char byte : randomBytes(32))
            if (const auto place = static_cast<uchar>(byte); place < 4 * letters.size() && password.size() < 20)
                password += QLatin1Char(letters.at(place % letters.size()));
    return password + QStringLiteral("-aA1");
}

/// Those of `values` that the fields name.
QJsonObject only(const QJsonObject &values, const QList<Field> &fields)
{
    QJsonObject kept;
    for (const Field &field : fields)
        if (field.kind != Field::Kind::Secret && values.contains(field.name))
            kept.insert(field.name, values.value(field.name));
    return kept;
}

/// Entered once and the same for every tenant.
QList<Field> sameForAll(const Provider &provider)
{
    QList<Field> fields = provider.connection;
    for (const Field &field : provider.settings)
        if (field.kind != Field::Kind::Secret && !field.proposal.contains(QLatin1String("{tenant")) &&
            !field.proposal.contains(QLatin1String("{contact")) && !field.name.startsWith(QLatin1String("federation")))
            fields << field;
    return fields;
}

} // namespace

Setup::Setup(Workspace &workspace, LocalState &state, SecretStore &secrets, const TenantDetail &tenant, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_state(state), m_store(secrets), m_tenant(tenant.tenant),
      m_draftKey(QStringLiteral("drafts/%1/idp/%2").arg(workspace.info().id, tenant.tenant.id)),
      m_connectionKey(QStringLiteral("workspaces/%1/idp/").arg(workspace.info().id)), m_base(valuesOf(tenant))
{
    setProvider(providers().first().key);
    restore();
}

Setup::~Setup()
{
    m_work.cancel();
}

void Setup::restore()
{
    const QJsonObject kept = m_state.value(m_draftKey).toObject();
    if (kept.isEmpty())
        return;
    setProvider(kept.value(providerMember).toString());
    m_values = kept.value(valuesMember).toObject();
    m_journal = Journal::fromJson(kept.value(journalMember).toObject());
    m_recorded = kept.value(recordedMember).toBool();
    if (!m_journal.setupId().isEmpty())
        m_plan = planOf(m_provider, kept.value(planMember).toObject(), m_journal.setupId());
    if (isComplete() && !m_recorded)
        record(QStringLiteral("provisioned"), {});
}

Future<void> Setup::load()
{
    // Settings propose the mail server; their absence is no failure.
    const auto settings = m_workspace.settings().read();
    onResult(this, settings, [this](const Result<QJsonObject> &read) {
        if (!read)
            return;
        const auto take = [&](const char *name, QLatin1String key) {
            if (const QJsonValue value = read->value(key); isSet(value))
                m_base.insert(QLatin1String(name), plainText(value));
        };
        take("mailHost", setting::mailHost);
        take("mailPort", setting::mailPort);
        take("mailSecurity", setting::mailSecurity);
        take("mailFrom", setting::mailFrom);
        take("mailUser", setting::mailUser);
    });
    QList<QFuture<Result<QByteArray>>> reads;
    const QStringList names = secretNames();
    for (const QString &name : names)
        reads << m_store.read(secretKey(name));
    for (qsizetype i = 0; i < names.size(); ++i)
        onResult(this, reads.at(i), [this, name = names.at(i)](const Result<QByteArray> &secret) {
            if (secret && !m_secrets.contains(name))
                m_secrets.insert(name, QString::fromUtf8(*secret));
        });
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise] {
        promise->addResult(Result<void>());
        promise->finish();
    };
    // Each is counted after its callback above has run.
    const auto count = [left = std::make_shared<qsizetype>(reads.size() + 1), finish] {
        if (--*left == 0)
            finish();
    };
    onResult(this, settings, [count](const Result<QJsonObject> &) { count(); });
    for (const auto &read : std::as_const(reads))
        onResult(this, read, [count](const Result<QByteArray> &) { count(); });
    return promise->future();
}

void Setup::setProvider(const QString &key)
{
    const auto found = providerOf(key);
    if (!found || found->key == m_provider.key)
        return;
    m_provider = *found;
    m_values = m_state.value(m_connectionKey + key).toObject();
    m_secrets.clear();
    if (m_provider.modes.size() == 1)
        m_values.insert(QStringLiteral("mode"), m_provider.modes.first().key);
    else if (m_tenant.plan == reeve::Plan::Premium && !m_provider.modes.isEmpty())
        m_values.insert(QStringLiteral("mode"), m_provider.modes.first().key);
}

void Setup::setValues(const QJsonObject &values)
{
    for (auto value = values.begin(); value != values.end(); ++value)
        m_values.insert(value.key(), *value);
    keepDraft();
}

void Setup::setSecret(const QString &name, const QString &secret)
{
    m_secrets.insert(name, secret);
}

void Setup::propose(const QList<Field> &fields)
{
    const Filler filler(m_base);
    for (const Field &field : fields) {
        if (m_values.contains(field.name) && (isSet(m_values.value(field.name)) || !field.required))
            continue;
        QJsonValue proposal;
        if (field.kind == Field::Kind::Lines)
            proposal = m_base.value(field.proposal.mid(1, field.proposal.size() - 2));
        else if (field.kind == Field::Kind::Check)
            proposal = !field.proposal.isEmpty();
        else if (const QString text = filler.text(field.proposal); !text.contains(QLatin1Char('{')))
            proposal = text;
        if (field.kind == Field::Kind::Choice && !isSet(proposal) && !field.choices.isEmpty())
            proposal = field.choices.first().first;
        if (isSet(proposal) || field.kind == Field::Kind::Check)
            m_values.insert(field.name, proposal);
    }
}

Result<void> Setup::check(const QList<Field> &fields) const
{
    QList<FieldError> errors;
    for (const Field &field : fields)
        if (field.kind == Field::Kind::Secret && field.required && holds(field.when, m_values) &&
            m_secrets.value(field.name).isEmpty())
            errors.append({field.name, tr("This is needed.")});
    if (const auto valid = validate(m_provider, fields, m_values); !valid)
        errors = valid.error().fields + errors;
    return errors.isEmpty() ? Result<void>() : fail(Error::validation(errors));
}

Access Setup::access() const
{
    Access access;
    access.base = QUrl(m_values.value(QStringLiteral("url")).toString().trimmed(), QUrl::StrictMode);
    access.caFile = m_values.value(QStringLiteral("caFile")).toString();
    access.secrets = m_secrets;
    access.sign = m_provider.sign;
    if (m_provider.signIn)
        access.signIn = m_provider.signIn(m_values);
    return access;
}

Future<void> Setup::connectAccount()
{
    return inWorker([access = access()](Progress &progress) -> Result<void> {
        REEVE_TRY(session, Session::open(access));
        REEVE_CHECK(session->claims([&progress] { return progress.cancelled(); }));
        return {};
    });
}

Future<QList<Right>> Setup::prepare()
{
    struct Prepared
    {
        QJsonObject values;
        QList<Right> rights;
    };
    auto values = m_values;
    for (auto value = m_base.begin(); value != m_base.end(); ++value)
        values.insert(value.key(), *value);
    auto work = inWorker([access = access(), provider = m_provider, values](Progress &progress) -> Result<Prepared> {
        Prepared prepared{values, {}};
        if (provider.prepare) {
            REEVE_TRY(read, provider.prepare(values, [&progress] { return progress.cancelled(); }));
            for (auto value = read.begin(); value != read.end(); ++value)
                prepared.values.insert(value.key(), *value);
        }
        if (provider.derive)
            provider.derive(prepared.values);
        if (provider.rights) {
            REEVE_TRY(session, Session::open(access));
            REEVE_TRY(rights, provider.rights(*session, prepared.values));
            prepared.rights = rights;
        }
        return prepared;
    });
    auto promise = std::make_shared<QPromise<Result<QList<Right>>>>();
    promise->start();
    onResult(this, work, [this, promise](const Result<Prepared> &prepared) {
        if (prepared) {
            m_journal = Journal(newId());
            m_plan = planOf(m_provider, prepared->values, m_journal.setupId());
            m_recorded = false;
        }
        promise->addResult(prepared ? Result<QList<Right>>(prepared->rights)
                                    : Result<QList<Right>>(tl::unexpect, prepared.error()));
        promise->finish();
    });
    return promise->future();
}

QList<OutcomeLine> Setup::outcome() const
{
    QList<OutcomeLine> lines;
    const QJsonObject values = m_journal.values(m_plan);
    const Filler filler(values);
    for (const Told &told : m_provider.outcome) {
        if (!holds(told.when, values))
            continue;
        if (told.secretOf.isEmpty()) {
            if (const QString text = filler.text(told.value); !text.contains(QLatin1Char('{')))
                lines.append({told.label, text, false});
        } else if (m_journal.of(told.secretOf).state == StepState::Created && m_secrets.contains(told.value)) {
            lines.append({told.label, m_secrets.value(told.value), true});
        }
    }
    return lines;
}

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
            m_secrets.insert(one.name, newPassword());
}

QStringList Setup::secretNames() const
{
    QStringList names;
    for (const auto &fields : {m_provider.connection, m_provider.settings})
        for (const Field &field : fields)
            if (field.kind == Field::Kind::Secret)
                names << field.name;
    for (const Generated &one : m_provider.generated)
        names << one.name;
    return names;
}

/// The connection's secrets serve every tenant of the workspace, the others only this setup.
QString Setup::secretKey(const QString &name) const
{
    const bool ofConnection = std::any_of(m_provider.connection.begin(), m_provider.connection.end(),
                                          [&name](const Field &field) { return field.name == name; });
    return ofConnection ? connectionSecretKey(m_workspace.info().id, m_provider.key, name)
                        : QStringLiteral("workspace/%1/idp/%2/%3/%4")
                              .arg(m_workspace.info().id, m_provider.key, m_tenant.id, name);
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
    m_state.setValue(m_connectionKey + m_provider.key, only(m_values, sameForAll(m_provider)));
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
    m_work = inWorker(
        [relay, direction, access = access(), plan = m_plan, journal = m_journal](Progress &progress) -> Result<void> {
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

QJsonObject Setup::keptValues() const
{
    const QJsonObject all = m_journal.values(m_plan);
    QJsonObject kept;
    for (const QString &name : m_provider.kept)
        if (isSet(all.value(name)))
            kept.insert(name, all.value(name));
    for (const Step &step : m_plan.steps)
        for (auto taken = step.takes.begin(); taken != step.takes.end(); ++taken)
            if (isSet(all.value(taken->first)))
                kept.insert(taken->first, all.value(taken->first));
    return kept;
}

void Setup::record(const QString &event, const QString &reason)
{
    IdentityRecord record;
    record.provider = m_provider.key;
    record.action = m_provider.key + QLatin1Char('.') + event;
    record.reason = reason;
    record.values = event == QLatin1String("rolled_back") ? QJsonObject() : keptValues();
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

void Setup::keepDraft()
{
    m_state.setValue(m_draftKey, QJsonObject{{providerMember, m_provider.key},
                                             {valuesMember, m_values},
                                             {planMember, m_plan.values},
                                             {journalMember, m_journal.toJson()},
                                             {recordedMember, m_recorded}});
}

/// Nothing is left of it at the provider, or it is told: only what was entered stays.
void Setup::forget()
{
    for (const QString &name : secretNames())
        if (const QString key = secretKey(name); key.contains(m_tenant.id))
            m_store.remove(key);
    for (const Generated &one : m_provider.generated)
        m_secrets.remove(one.name);
    m_journal = {};
    m_plan = {};
    keepDraft();
}

void Setup::finish()
{
    forget();
    m_state.remove(m_draftKey);
}

} // namespace reeve::idp
