#include "services/idp/setup.h"

#include "services/core/worker.h"
#include "services/idp/invite.h"
#include "services/idp/template.h"
#include "services/idp/tenant_setup.h"
#include "services/local/local_state.h"
#include "services/secrets/secret_store.h"
#include "services/workspace/settings_store.h"
#include "services/workspace/webhook_store.h"
#include "services/workspace/workspace.h"

#include <QJsonArray>

namespace reeve::idp {

namespace {

const QString providerMember = QStringLiteral("provider");
const QString valuesMember = QStringLiteral("values");
const QString planMember = QStringLiteral("planned");
const QString recordedMember = QStringLiteral("recorded");

} // namespace

Setup::Setup(Workspace &workspace, LocalState &state, SecretStore &secrets, const TenantDetail &tenant, QObject *parent)
    : QObject(parent), m_workspace(workspace), m_state(state), m_store(secrets), m_tenant(tenant.tenant),
      m_draftKey(QStringLiteral("drafts/%1/idp/%2").arg(workspace.info().id, tenant.tenant.id)),
      m_connectionKey(QStringLiteral("workspaces/%1/idp/").arg(workspace.info().id)), m_base(tenantValues(tenant))
{
    const QString own = workspace.identityProvider();
    if (!own.isEmpty())
        m_base.insert(QStringLiteral("workspaceUrl"), workspace.info().location);
    setProvider(own.isEmpty() ? providers().constFirst().key : own);
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
    const auto callback = m_provider.callbackSecret.isEmpty()
                              ? readyError<QPair<QByteArray, QByteArray>>(Error::of(ErrorKind::NotFound, {}))
                              : m_workspace.webhooks().callbackSecret(m_tenant.id);
    onResult(this, callback,
             [this, name = m_provider.callbackSecret](const Result<QPair<QByteArray, QByteArray>> &known) {
                 if (known && !m_secrets.contains(name))
                     m_secrets.insert(name, QString::fromUtf8(known->first));
             });
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto finish = [promise] {
        promise->addResult(Result<void>());
        promise->finish();
    };
    // Each is counted after its callback above has run.
    const auto count = [left = std::make_shared<qsizetype>(reads.size() + 2), finish] {
        if (--*left == 0)
            finish();
    };
    onResult(this, settings, [count](const Result<QJsonObject> &) { count(); });
    onResult(this, callback, [count](const Result<QPair<QByteArray, QByteArray>> &) { count(); });
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
    const bool premium = m_tenant.plan == reeve::Plan::Premium && !m_provider.modes.isEmpty();
    if (premium || m_provider.modes.size() == 1)
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
    m_values = proposed(fields, m_values, m_base);
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

Future<void> Setup::connectAccount()
{
    return inWorker([access = accessTo(m_provider, m_values, m_secrets)](Progress &progress) -> Result<void> {
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
    auto work = inWorker([access = accessTo(m_provider, m_values, m_secrets), provider = m_provider,
                          values](Progress &progress) -> Result<Prepared> {
        Prepared prepared;
        REEVE_TRY(whole, completed(provider, values, [&progress] { return progress.cancelled(); }));
        prepared.values = whole;
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
