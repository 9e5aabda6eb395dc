#pragma once

#include "services/core/identifier.h"
#include "services/core/result.h"
#include "services/domain/address.h"

#include <QDateTime>

namespace reeve {

/// Where a lead stands. Derived: SourceLoop stores only `is_validated` and the tenant's `lead_id`.
enum class LeadState {
    Waiting,  ///< mail not verified yet
    Stale,    ///< waiting for longer than staleAfterDays
    Verified, ///< mail verified, no tenant yet
    Converted ///< has a tenant
};

inline constexpr int staleAfterDays = 14;

/// A prospective client (SourceLoop main.leads).
struct Lead
{
    Id id;
    QString firstName;
    QString lastName;
    QString companyName;
    QString email;
    bool validated = false;
    Id tenantId;          ///< empty while there is no tenant
    QDateTime createdOn;  ///< UTC
    QDateTime modifiedOn; ///< UTC; the version that an edit is checked against
    bool deleted = false;

    [[nodiscard]] QString fullName() const { return firstName + QLatin1Char(' ') + lastName; }
};

/// What an operator, a form or a CSV row gives to create or edit a lead.
struct LeadInput
{
    QString firstName;
    QString lastName;
    QString companyName;
    QString email;
    Address address;
    bool operator==(const LeadInput &) const = default;
};

LeadState leadState(const Lead &lead, const QDateTime &nowUtc);
QString leadStateKey(LeadState state);   ///< "waiting", ... as filters are stored
QString leadStateTitle(LeadState state); ///< translated

/// Trims every text, lower-cases the mail address's host.
LeadInput normalized(LeadInput input);
/// Every field's error at once, by SourceLoop's column sizes; names as in LeadInput ("address.city").
Result<void> validate(const LeadInput &input);

/// `local@host` by the rules of RFC 5321 section 4.1.2 that real servers apply, at most 100 characters.
bool isMailAddress(const QString &text);
/// The host part of a mail address, in lower case.
QString mailHost(const QString &email);

} // namespace reeve
