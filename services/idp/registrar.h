#pragma once

#include "services/idp/provider.h"
#include "services/workspace/tenant_store.h"

#include <mutex>

namespace reeve::idp {

/// Sets tenants up at the identity provider that a workspace is set to, without anybody at a wizard: for runs of
/// provisioning. What a setup has done so far is a state, {"provider", "values", "journal"}, without secrets; whoever
/// has it can go on, and take back exactly what was made. Any thread; the calls take seconds.
class Registrar
{
public:
    /// As Reeve uses a provider: what is the same for every tenant, and the secrets of the connection.
    struct Account
    {
        QString provider; ///< empty for none
        QJsonObject values;
        Secrets secrets;
    };
    void use(Account account);

    /// Puts the state where it survives this process; an error stops the setup.
    using Keep = std::function<Result<void>(const QJsonObject &state)>;
    /// Begins with an empty state, or goes on. The administrator is invited: nobody is there to be told a password.
    /// Errors: State without an account of that provider, Validation, and what the provider answers.
    Result<QJsonObject> setUp(const QString &provider, const TenantDetail &tenant, QJsonObject state, const Keep &keep,
                              const Cancelled &cancelled) const;
    Result<QJsonObject> takeBack(QJsonObject state, const Keep &keep, const Cancelled &cancelled) const;

private:
    [[nodiscard]] Result<Account> accountOf(const QString &provider) const;

    mutable std::mutex m_mutex;
    Account m_account;
};

/// Whether a rollback has something to take back.
bool stands(const QJsonObject &state);
/// What stays known of the tenant: keptValues().
QJsonObject keptOf(const QJsonObject &state);

} // namespace reeve::idp
