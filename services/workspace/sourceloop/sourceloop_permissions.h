#pragma once

#include "services/domain/role.h"

#include <QJsonObject>
#include <QSet>
#include <optional>

namespace reeve::sourceloop {

/// SourceLoop's permission codes (permissions.ts of version 1.3.0) as the tokens carry them.
enum class Code {
    CreateLead = 10200,
    UpdateLead,
    DeleteLead,
    ViewLead,
    CreateTenant,
    UpdateTenant,
    DeleteTenant,
    ViewTenant,
    CreateContact,
    UpdateContact,
    DeleteContact,
    ViewContact,
    CreateInvoice,
    UpdateInvoice,
    DeleteInvoice,
    ViewInvoice,
    ProvisionTenant,
    CreateTenantConfig = 10220,
    ViewTenantConfig,
    UpdateTenantConfig,
    DeleteTenantConfig
};

QList<Code> allCodes();
QString codeTitle(Code code); ///< translated: "change invoices"

/// What a token says about its bearer. A token that is no JWT says nothing: then the service alone decides.
struct Claims
{
    QString name;                   ///< of the person, for the audit log and the header; may be empty
    QDateTime expiresOn;            ///< UTC; null when it does not say
    std::optional<QSet<int>> codes; ///< nothing when the token does not carry permissions
};
/// Reads the payload without checking the signature, which is the service's to check.
Claims readClaims(const QByteArray &token);
/// Whose token it is, until when, and how much it allows, in one line for people.
QString claimsText(const Claims &claims, const QDateTime &now);

bool has(const Claims &claims, Code code);
/// What the window may offer to the bearer.
QList<Permission> permissionsOf(const Claims &claims);
/// The role that comes closest, for people.
Role roleOf(const Claims &claims);
/// The code that a call needs (openapi.json); nothing for the open ones.
std::optional<Code> neededFor(const QByteArray &method, const QString &path);

} // namespace reeve::sourceloop
