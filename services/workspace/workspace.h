#pragma once

#include "services/core/future.h"
#include "services/domain/audit_event.h"
#include "services/domain/role.h"

#include <QFlags>
#include <QObject>

namespace reeve {

class AuditStore;
class BatchStore;
class InvoiceStore;
class LeadStore;
class MailStore;
class OverviewStore;
class RunStore;
class SettingsStore;
class SubscriberStore;
class TenantStore;
class WebhookStore;

/// What a place of tenants can do; what it cannot is absent from the window, not broken.
enum class Capability {
    CreateLeads = 1 << 0,
    EditLeads = 1 << 1,
    ImportLeads = 1 << 2,
    OperatorVerifies = 1 << 3,
    Outbox = 1 << 4,
    EditTenants = 1 << 5,
    Provision = 1 << 6,
    RunHistory = 1 << 7,
    Invoices = 1 << 8,
    ReceiveWebhooks = 1 << 9,
    Audit = 1 << 10,
    ChooseRole = 1 << 11, ///< the operator picks the role (embedded); otherwise the server says it
    Search = 1 << 12,
    Settings = 1 << 13, ///< name, mail server, issuer and the like are kept in the workspace
    Overview = 1 << 14,
    Deprovision = 1 << 15,
    Branding = 1 << 16,
    EditAddresses = 1 << 17 ///< of tenants that are there already
};
Q_DECLARE_FLAGS(Capabilities, Capability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Capabilities)

/// How careful the window is.
enum class Environment { Development, Staging, Production };
QString environmentKey(Environment environment);
std::optional<Environment> environmentFromKey(const QString &key);
QString environmentTitle(Environment environment);

/// What identifies a workspace in lists, titles and the keychain.
struct WorkspaceInfo
{
    Id id; ///< of the workspace itself, kept in it
    QString name;
    QString location; ///< file path or URL, without credentials
    Environment environment = Environment::Development;
};

/// Rows that changed, after the change was committed; `ids` is empty when there were many.
struct Change
{
    Entity entity = Entity::Workspace;
    QList<Id> ids;
};

/// How this process reaches the place of the workspace. A file is always connected.
struct Link
{
    enum class State {
        Connected,
        Reconnecting, ///< tried again by itself, at `nextTry`
        Lost          ///< only the operator can mend it: the login is refused, the token has ended
    };
    State state = State::Connected;
    QDateTime since;   ///< UTC; null when it was never otherwise
    QDateTime nextTry; ///< UTC; null while a try is under way
    QString reason;    ///< for people; empty while connected
    bool operator==(const Link &) const = default;
};

/// The one seam between the console and a place of tenants. Lives in the window's thread; every call returns at once
/// and answers through its future. A store may be asked only for what the capabilities say.
class Workspace : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] virtual WorkspaceInfo info() const = 0;
    [[nodiscard]] virtual Capabilities capabilities() const = 0;
    [[nodiscard]] bool can(Capability capability) const { return capabilities().testFlag(capability); }

    /// On whose behalf the next calls are made.
    [[nodiscard]] const Actor &actor() const { return m_actor; }
    void setActor(const Actor &actor);
    /// While locked every write is refused (production begins so).
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    void setReadOnly(bool readOnly);

    [[nodiscard]] const Link &link() const { return m_link; }
    /// Tries now, when the link is not connected.
    virtual void reconnect() {}
    /// Somebody is there to ask: a call whose sign-in is refused waits for `signIn` or `declineSignIn` after
    /// `signInWanted`, where only the operator can bring a new one. Nobody there: it fails with Unauthorized.
    virtual void setAttended() {}
    /// What is asked for, translated, with an access key: "&Token".
    [[nodiscard]] virtual QString signInSecret() const { return {}; }
    /// Tries what the operator brought, keeps it in the SecretStore, and lets the calls that wait go on with it.
    /// Errors: Validation on "secret" when it is refused, and those of a call.
    virtual Future<void> signIn(const QByteArray &secret);
    /// The calls that wait fail; nobody is asked again before `reconnect`.
    virtual void declineSignIn() {}

    /// The key of the provider (services/idp) by which this place sets its tenants' identity providers up itself, at
    /// info().location; empty where it does not.
    [[nodiscard]] virtual QString identityProvider() const { return {}; }

    /// What could not be had when it was opened, while the rest works.
    [[nodiscard]] virtual QList<Error> openingProblems() const { return {}; }

    virtual LeadStore &leads() = 0;
    virtual TenantStore &tenants() = 0;
    virtual RunStore &runs() = 0;
    /// Creation of many tenants at once; null where the workspace cannot.
    virtual BatchStore *batches() { return nullptr; }
    /// Who is told how runs end; null where the workspace cannot.
    virtual SubscriberStore *subscribers() { return nullptr; }
    virtual InvoiceStore &invoices() = 0;
    virtual WebhookStore &webhooks() = 0;
    virtual MailStore &mails() = 0;
    virtual AuditStore &audit() = 0;
    virtual OverviewStore &overview() = 0;
    virtual SettingsStore &settings() = 0;

signals:
    void changed(const reeve::Change &change);
    void actorChanged(const reeve::Actor &actor);
    void readOnlyChanged(bool readOnly);
    void infoChanged(const reeve::WorkspaceInfo &info); ///< name or environment
    void linkChanged(const reeve::Link &link);
    void signInWanted();
    void outdated(); ///< opened again, it would have other capabilities

protected:
    void setLink(const Link &link);

private:
    Actor m_actor;
    Link m_link;
    bool m_readOnly = false;
};

} // namespace reeve

Q_DECLARE_METATYPE(reeve::Change)
Q_DECLARE_METATYPE(reeve::Link)
