#pragma once

#include "services/core/identifier.h"
#include "services/core/result.h"
#include "services/domain/address.h"
#include "services/domain/plan.h"

#include <QDateTime>
#include <QJsonObject>
#include <QStringList>

namespace reeve {

/// SourceLoop's numbers (enums/tenant-status.enum).
enum class TenantStatus {
    Active = 0,
    PendingProvision = 1,
    Provisioning = 2,
    ProvisionFailed = 3,
    Deprovisioning = 4,
    Inactive = 5
};

/// A customer of the control plane (SourceLoop main.tenants).
struct Tenant
{
    Id id;
    QString name;
    QString key; ///< `^[a-z0-9]{1,10}$`, unique; namespace and subdomain
    TenantStatus status = TenantStatus::PendingProvision;
    std::optional<Plan> plan; ///< known once provisioning was triggered
    QStringList domains;
    Id leadId;
    QString primaryContact; ///< mail address of the primary contact
    QDateTime createdOn;
    QDateTime modifiedOn;
    bool deleted = false;
};

struct Contact
{
    Id id;
    QString firstName;
    QString lastName;
    QString email;
    QString contactType; ///< "admin" for the one who onboarded
    bool primary = false;
    QDateTime modifiedOn =
        {}; ///< when it was read; saving one that changed since is a Conflict; null asks for no check
    bool operator==(const Contact &) const = default;
};

struct Resource
{
    Id id;
    QString type;               ///< "storage", "compute", ...
    QString externalIdentifier; ///< its name in the system that made it
    QJsonObject metadata;
};

/// One entry of main.tenant_mgmt_configs.
struct TenantConfig
{
    Id id;
    QString key;
    QJsonObject value;
};

struct Branding
{
    QJsonObject theme;
    QString description;
    QString logo;
    QString website;
};

/// What onboarding needs (SourceLoop TenantOnboardDTO).
struct TenantInput
{
    QString name;
    QString key;
    QStringList domains;
    Address address;
    Contact contact; ///< from the lead when there is one
};

bool canMove(TenantStatus from, TenantStatus to);
/// ErrorKind::State that names both statuses when the machine forbids the move.
Result<void> requireMove(TenantStatus from, TenantStatus to);
QString tenantStatusKey(TenantStatus status);   ///< "ACTIVE", ... SourceLoop's names
QString tenantStatusTitle(TenantStatus status); ///< translated
QList<TenantStatus> allTenantStatuses();

bool isTenantKey(const QString &key);
/// A DNS host name with at least two labels (RFC 1123 section 2.1), lower case, at most 253 characters.
bool isHostName(const QString &name);
TenantInput normalized(TenantInput input);
/// Every field's error at once ("key", "domains", "name", "contact.email" ...), the contact's host among the domains.
Result<void> validate(const TenantInput &input);
Result<void> validate(const Contact &contact);
/// A key proposed from a company's name: its letters and digits, at most 10.
QString proposeTenantKey(const QString &companyName);

} // namespace reeve
