#pragma once

#include "services/domain/lead.h"
#include "services/domain/tenant.h"

#include <QJsonObject>

namespace reeve {

/// What an operator has entered to onboard a tenant, kept from the first key stroke until the tenant exists.
struct OnboardingDraft
{
    TenantInput input;
    bool keyEdited = false; ///< otherwise the key follows the name

    /// With a lead, contact and address are the lead's; what is still empty is proposed from it.
    void fillFrom(const Lead &lead, const Address &address);
    /// Without one, the contact's mail host is proposed as domain while there is none.
    void proposeDomain();
    void rename(const QString &name);

    [[nodiscard]] QJsonObject toJson() const;
    static OnboardingDraft fromJson(const QJsonObject &json);
};

/// Where a draft is kept in LocalState: one a workspace and lead, one for onboarding without a lead.
QString onboardingDraftKey(const Id &workspaceId, const Id &leadId);

} // namespace reeve
