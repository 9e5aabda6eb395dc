#pragma once

#include "services/core/result.h"

#include <optional>

namespace reeve {

/// Who the operator is (design: Roles).
enum class Role { Viewer, Support, Finance, Engineer, Admin };

/// What an operator may do; each role holds a fixed set.
enum class Permission {
    ReadLeads,
    WriteLeads, ///< create, import, edit, verify, resend
    ReadTenants,
    WriteTenants, ///< onboard, edit, deactivate, contacts, configurations
    Provision,    ///< provision, retry, cancel, roll back, deprovision
    ReadInvoices,
    WriteInvoices,
    ReadWebhooks,
    SendWebhooks,
    ReadAudit,
    ManageWorkspace ///< settings, mail server, migrations
};

QList<Permission> allPermissions();
QString permissionTitle(Permission permission); ///< translated: "Change leads"

/// The person at the keyboard; `name` is what the audit log says.
struct Actor
{
    QString name;
    Role role = Role::Viewer;
    /// What the server grants this login, where the server says it itself; otherwise the role decides.
    std::optional<QList<Permission>> granted = {};
    bool operator==(const Actor &) const = default;
};

bool allows(Role role, Permission permission);
bool allows(const Actor &actor, Permission permission);
/// Forbidden, naming what is missing and who may, when `actor` lacks `permission`.
Result<void> require(const Actor &actor, Permission permission);

QString roleKey(Role role); ///< "viewer", "support", ... as stored
std::optional<Role> roleFromKey(const QString &key);
QString roleTitle(Role role); ///< translated
QList<Role> allRoles();

} // namespace reeve
