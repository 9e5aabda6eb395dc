#pragma once

#include "services/idp/plan.h"
#include "services/idp/session.h"
#include "services/workspace/tenant_store.h"

#include <QObject>

namespace reeve {
class LocalState;
class SecretStore;
class Workspace;
} // namespace reeve

namespace reeve::idp {

/// What the end of a setup tells.
struct OutcomeLine
{
    QString label;
    QString value;
    bool secret = false; ///< told once
};

/// Sets a tenant up at an identity provider: what was entered, the plan that follows from it, and how far it got. Lives
/// in the window's thread; the calls are made by a worker. What was entered and what was made is kept in LocalState
/// until finish(), secrets in the SecretStore, so that whoever closes the wizard or loses power goes on where it ended.
class Setup : public QObject
{
    Q_OBJECT
public:
    /// All outlive the setup.
    Setup(Workspace &workspace, LocalState &state, SecretStore &secrets, const TenantDetail &tenant,
          QObject *parent = nullptr);
    ~Setup() override; ///< stops what runs; what it did stays known

    [[nodiscard]] const Tenant &tenant() const { return m_tenant; }
    /// Reads the secrets that were kept; the fields are complete after it.
    Future<void> load();

    [[nodiscard]] const Provider &provider() const { return m_provider; }
    void setProvider(const QString &key);
    [[nodiscard]] const QJsonObject &values() const { return m_values; }
    void setValues(const QJsonObject &values);
    [[nodiscard]] QString secret(const QString &name) const { return m_secrets.value(name); }
    void setSecret(const QString &name, const QString &secret);
    /// Fills in what a field proposes, where nothing was entered.
    void propose(const QList<Field> &fields);
    /// What is wrong with what was entered, secrets too.
    [[nodiscard]] Result<void> check(const QList<Field> &fields) const;

    /// Signs in. Errors: Validation, Network, Timeout, Unauthorized.
    Future<void> connectAccount();
    /// Reads what the values refer to and asks which rights the account holds; then the plan is made.
    Future<QList<Right>> prepare();
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] const Journal &journal() const { return m_journal; }

    [[nodiscard]] bool isRunning() const { return m_work.isRunning(); }
    /// Whether a setup was begun before, and neither finished nor taken back.
    [[nodiscard]] bool isBegun() const { return !m_journal.isEmpty(); }
    [[nodiscard]] bool isComplete() const { return isBegun() && m_journal.isComplete(m_plan); }
    [[nodiscard]] QList<OutcomeLine> outcome() const;

    /// Makes the calls that are left; `succeeded` or `failed` follows.
    void run();
    /// Leaves a failed step out. State when it may not be.
    Result<void> skip(const QString &stepId);
    /// Takes back what was created; `succeeded` or `failed` follows.
    void rollBack();
    /// Ends the call in progress; `failed` follows with Cancelled.
    void stop();
    /// Whether runs of provisioning set tenants up at this provider, and makes them, as this one was: with what is the
    /// same for every tenant.
    [[nodiscard]] bool canServeNewTenants() const;
    [[nodiscard]] Future<bool> servesNewTenants() const;
    Future<void> serveNewTenants(bool serves);
    /// Forgets the setup and its secrets; the connection stays known for the next tenant.
    void finish();

signals:
    void progressed();
    /// All calls are made, or taken back.
    void succeeded();
    /// The error of the step that failed, or of what kept it from beginning.
    void failed(const reeve::Error &error);

private:
    enum class Direction { Forward, Back };
    inline static const QString journalMember = QStringLiteral("journal"); ///< of what is kept in LocalState

    void restore();
    void keepDraft();
    void forget();
    [[nodiscard]] Result<void> mayWrite() const;
    void generateSecrets();
    Future<void> keepSecrets();
    void begin(Direction direction);
    void work(Direction direction);
    void end(Direction direction, const Result<void> &result);
    void record(const QString &event, const QString &reason);
    [[nodiscard]] QString secretKey(const QString &name) const;
    [[nodiscard]] QStringList secretNames() const;

    Workspace &m_workspace;
    LocalState &m_state;
    SecretStore &m_store;
    Tenant m_tenant;
    QString m_draftKey;
    QString m_connectionKey;
    QJsonObject m_base; ///< of the tenant and the workspace: what proposals are made of
    Provider m_provider;
    QJsonObject m_values;
    Secrets m_secrets;
    Plan m_plan;
    Journal m_journal;
    bool m_recorded = false; ///< the audit log knows how it ended
    QFuture<Result<void>> m_work;
};

} // namespace reeve::idp
