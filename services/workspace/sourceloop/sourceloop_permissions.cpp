#include "services/workspace/sourceloop/sourceloop_permissions.h"

#include "services/http/json_reader.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace reeve::sourceloop {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SourceLoop)
};

constexpr int claimsDepth = 16;

/// The codes of one kind of thing.
struct Family
{
    QLatin1String path;
    Code create;
    Code update;
    Code remove;
    Code view;
};
const std::array families{
    Family{QLatin1String("leads"), Code::CreateLead, Code::UpdateLead, Code::DeleteLead, Code::ViewLead},
    Family{QLatin1String("tenants"), Code::CreateTenant, Code::UpdateTenant, Code::DeleteTenant, Code::ViewTenant},
    Family{QLatin1String("contacts"), Code::CreateContact, Code::UpdateContact, Code::DeleteContact, Code::ViewContact},
    Family{QLatin1String("invoices"), Code::CreateInvoice, Code::UpdateInvoice, Code::DeleteInvoice, Code::ViewInvoice},
    Family{QLatin1String("tenant-configs"), Code::CreateTenantConfig, Code::UpdateTenantConfig,
           Code::DeleteTenantConfig, Code::ViewTenantConfig}};

} // namespace

QList<Code> allCodes()
{
    QList<Code> codes;
    for (int code = static_cast<int>(Code::CreateLead); code <= static_cast<int>(Code::DeleteTenantConfig); ++code)
        if (code <= static_cast<int>(Code::ProvisionTenant) || code >= static_cast<int>(Code::CreateTenantConfig))
            codes << static_cast<Code>(code);
    return codes;
}

QString codeTitle(Code code)
{
    switch (code) {
    case Code::CreateLead: return Text::tr("create leads");
    case Code::UpdateLead: return Text::tr("change leads");
    case Code::DeleteLead: return Text::tr("delete leads");
    case Code::ViewLead: return Text::tr("read leads");
    case Code::CreateTenant: return Text::tr("create tenants");
    case Code::UpdateTenant: return Text::tr("change tenants");
    case Code::DeleteTenant: return Text::tr("delete tenants");
    case Code::ViewTenant: return Text::tr("read tenants");
    case Code::CreateContact: return Text::tr("create contacts");
    case Code::UpdateContact: return Text::tr("change contacts");
    case Code::DeleteContact: return Text::tr("delete contacts");
    case Code::ViewContact: return Text::tr("read contacts");
    case Code::CreateInvoice: return Text::tr("create invoices");
    case Code::UpdateInvoice: return Text::tr("change invoices");
    case Code::DeleteInvoice: return Text::tr("delete invoices");
    case Code::ViewInvoice: return Text::tr("read invoices");
    case Code::ProvisionTenant: return Text::tr("provision tenants");
    case Code::CreateTenantConfig: return Text::tr("create tenant configurations");
    case Code::ViewTenantConfig: return Text::tr("read tenant configurations");
    case Code::UpdateTenantConfig: return Text::tr("change tenant configurations");
    case Code::DeleteTenantConfig: break;
    }
    return Text::tr("delete tenant configurations");
}

Claims readClaims(const QByteArray &token)
{
    Claims claims;
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3)
        return claims;
    const auto payload =
        readJson(QByteArray::fromBase64(parts.at(1), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals),
                 claimsDepth);
    if (!payload)
        return claims;
    const QJsonObject said = payload->toObject();
    for (const char *key : {"name", "preferred_username", "username", "email", "id", "sub"})
        if (claims.name.isEmpty())
            claims.name = said.value(QLatin1String(key)).toString().left(100).simplified();
    if (const qint64 seconds = said.value(QLatin1String("exp")).toInteger(); seconds > 0)
        claims.expiresOn = QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
    const QJsonValue permissions = said.value(QLatin1String("permissions"));
    if (!permissions.isArray())
        return claims;
    claims.codes.emplace();
    const QJsonArray codes = permissions.toArray();
    for (const auto &code : codes)
        claims.codes->insert(code.isString() ? code.toString().toInt() : code.toInt());
    return claims;
}

QString claimsText(const Claims &claims, const QDateTime &now)
{
    if (claims.name.isEmpty() && !claims.expiresOn.isValid() && !claims.codes)
        return Text::tr("This does not look like a token of the service (a JWT).");
    QStringList said;
    if (!claims.name.isEmpty())
        said << claims.name;
    if (claims.expiresOn.isValid()) {
        const QString when = QLocale().toString(claims.expiresOn.toLocalTime(), QLocale::ShortFormat);
        said << (claims.expiresOn < now ? Text::tr("ended on %1").arg(when) : Text::tr("valid until %1").arg(when));
    }
    if (claims.codes) {
        const QList<Code> all = allCodes();
        const auto held = std::ranges::count_if(all, [&](Code code) { return has(claims, code); });
        said << Text::tr("%1 of %2 permissions").arg(held).arg(all.size());
    }
    return said.join(QStringLiteral(" · "));
}

bool has(const Claims &claims, Code code)
{
    return !claims.codes || claims.codes->contains(static_cast<int>(code));
}

QList<Permission> permissionsOf(const Claims &claims)
{
    QList<Permission> permissions;
    // Creating and verifying leads are open to everybody, and so is `/webhook`, which checks its own signature.
    if (has(claims, Code::ViewLead))
        permissions << Permission::ReadLeads << Permission::WriteLeads;
    if (has(claims, Code::ViewTenant))
        permissions << Permission::ReadTenants << Permission::ReadWebhooks << Permission::SendWebhooks;
    if (has(claims, Code::ViewTenant) && (has(claims, Code::CreateTenant) || has(claims, Code::UpdateTenant)))
        permissions << Permission::WriteTenants;
    if (has(claims, Code::ViewTenant) && has(claims, Code::ProvisionTenant))
        permissions << Permission::Provision;
    if (has(claims, Code::ViewInvoice))
        permissions << Permission::ReadInvoices;
    if (has(claims, Code::ViewInvoice) && (has(claims, Code::CreateInvoice) || has(claims, Code::UpdateInvoice)))
        permissions << Permission::WriteInvoices;
    return permissions;
}

Role roleOf(const Claims &claims)
{
    const QList<Permission> permissions = permissionsOf(claims);
    if (permissions.contains(Permission::WriteTenants))
        return Role::Admin;
    if (permissions.contains(Permission::WriteInvoices))
        return Role::Finance;
    if (permissions.contains(Permission::WriteLeads) && has(claims, Code::CreateLead))
        return Role::Support;
    return Role::Viewer;
}

std::optional<Code> neededFor(const QByteArray &method, const QString &path)
{
    const QStringList parts = path.split(QLatin1Char('/'));
    if (parts.first() == QLatin1String("leads") && method == "POST")
        return std::nullopt;
    if (parts.last() == QLatin1String("provision"))
        return Code::ProvisionTenant;
    for (const Family &family : families) {
        if (family.path != parts.first())
            continue;
        if (method == "GET")
            return family.view;
        if (method == "POST")
            return family.create;
        return method == "DELETE" ? family.remove : family.update;
    }
    return std::nullopt;
}

} // namespace reeve::sourceloop
