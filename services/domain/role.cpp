#include "services/domain/role.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace reeve {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Role)
};

using P = Permission;

const QList<Permission> &permissionsOf(Role role)
{
    static const QList<P> viewer{P::ReadLeads, P::ReadTenants, P::ReadInvoices, P::ReadAudit};
    static const QList<P> support{P::ReadLeads, P::WriteLeads, P::ReadTenants, P::ReadAudit};
    static const QList<P> finance{P::ReadTenants, P::ReadInvoices, P::WriteInvoices, P::ReadAudit};
    static const QList<P> engineer{P::ReadLeads, P::ReadTenants, P::ReadWebhooks, P::SendWebhooks, P::ReadAudit};
    static const QList<P> admin{P::ReadLeads,    P::WriteLeads,   P::ReadTenants,    P::WriteTenants,
                                P::Provision,    P::ReadInvoices, P::WriteInvoices,  P::ReadWebhooks,
                                P::SendWebhooks, P::ReadAudit,    P::ManageWorkspace};
    switch (role) {
    case Role::Viewer: return viewer;
    case Role::Support: return support;
    case Role::Finance: return finance;
    case Role::Engineer: return engineer;
    case Role::Admin: break;
    }
    return admin;
}

QString rolesThatMay(Permission permission)
{
    QStringList names;
    for (const Role role : allRoles())
        if (allows(role, permission))
            names << roleTitle(role);
    return names.join(QStringLiteral(", "));
}

} // namespace

bool allows(Role role, Permission permission)
{
    return permissionsOf(role).contains(permission);
}

bool allows(const Actor &actor, Permission permission)
{
    return actor.granted ? actor.granted->contains(permission) : allows(actor.role, permission);
}

Result<void> require(const Actor &actor, Permission permission)
{
    if (allows(actor, permission))
        return {};
    if (actor.granted)
        return fail(ErrorKind::Forbidden, Text::tr("Your login lacks the right “%1”.").arg(permissionTitle(permission)),
                    Text::tr("Ask an administrator of the server for it."));
    return fail(ErrorKind::Forbidden, Text::tr("The role %1 may not do this.").arg(roleTitle(actor.role)),
                Text::tr("Roles that may: %1.").arg(rolesThatMay(permission)));
}

QList<Permission> allPermissions()
{
    return permissionsOf(Role::Admin);
}

QString permissionTitle(Permission permission)
{
    switch (permission) {
    case P::ReadLeads: return Text::tr("Read leads");
    case P::WriteLeads: return Text::tr("Change leads");
    case P::ReadTenants: return Text::tr("Read tenants");
    case P::WriteTenants: return Text::tr("Change tenants");
    case P::Provision: return Text::tr("Provision");
    case P::ReadInvoices: return Text::tr("Read invoices");
    case P::WriteInvoices: return Text::tr("Change invoices");
    case P::ReadWebhooks: return Text::tr("Read webhooks");
    case P::SendWebhooks: return Text::tr("Send webhooks");
    case P::ReadAudit: return Text::tr("Read the audit log");
    case P::ManageWorkspace: break;
    }
    return Text::tr("Manage the workspace");
}

QString roleKey(Role role)
{
    static constexpr std::array keys{"viewer", "support", "finance", "engineer", "admin"};
    return QString::fromLatin1(keys.at(static_cast<std::size_t>(role)));
}

std::optional<Role> roleFromKey(const QString &key)
{
    const QList<Role> roles = allRoles();
    const auto found = std::ranges::find(roles, key, roleKey);
    return found == roles.end() ? std::nullopt : std::optional(*found);
}

QString roleTitle(Role role)
{
    switch (role) {
    case Role::Viewer: return Text::tr("Viewer");
    case Role::Support: return Text::tr("Support");
    case Role::Finance: return Text::tr("Finance");
    case Role::Engineer: return Text::tr("Engineer");
    case Role::Admin: break;
    }
    return Text::tr("Admin");
}

QList<Role> allRoles()
{
    return {Role::Viewer, Role::Support, Role::Finance, Role::Engineer, Role::Admin};
}

} // namespace reeve
