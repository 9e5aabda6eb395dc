#include "services/provisioning/step.h"

#include "services/provisioning/steps/alga_steps.h"
#include "services/provisioning/steps/configure_identity.h"
#include "services/provisioning/steps/create_admin_user.h"
#include "services/provisioning/steps/create_tenant.h"
#include "services/provisioning/steps/provision_resources.h"
#include "services/provisioning/steps/send_welcome_mail.h"
#include "services/provisioning/steps/set_up_data.h"

#include <cmath>

namespace reeve {

QList<const Step *> stepsOf(const run_table::RunRow &row)
{
    // Every tier takes the same steps today; what differs (silo or pool, limits) each step reads from the plan.
    static const CreateTenant createTenant;
    static const CreateAdminUser createAdminUser;
    static const SetUpData setUpData;
    static const ConfigureIdentity configureIdentity(70);
    static const ProvisionResources provisionResources;
    static const SendWelcomeMail sendWelcomeMail;
    static const AlgaCreateTenant algaCreateTenant;
    static const AlgaCreateAdminUser algaCreateAdminUser;
    static const AlgaSetUpData algaSetUpData;
    static const ConfigureIdentity algaConfigureIdentity(85);
    QList<const Step *> steps{&createTenant, &createAdminUser, &setUpData, &provisionResources, &sendWelcomeMail};
    if (row.run.shape == RunShape::Alga)
        steps = {&algaCreateTenant, &algaCreateAdminUser, &algaSetUpData, &sendWelcomeMail};
    if (!row.identityProvider.isEmpty())
        steps.insert(3, row.run.shape == RunShape::Alga ? &algaConfigureIdentity : &configureIdentity);
    return steps;
}

const Step *stepNamed(const run_table::RunRow &row, const QString &name)
{
    for (const Step *step : stepsOf(row))
        if (step->name() == name)
            return step;
    return nullptr;
}

bool StepRetries::retries(const Error &error, int attempt) const
{
    return error.retryable && attempt < attempts;
}

int StepRetries::delayMs(int attempt, double chance) const
{
    const double full = std::min(static_cast<double>(longestMs), firstMs * std::pow(factor, attempt - 1));
    return static_cast<int>(full * (0.5 + 0.5 * chance));
}

} // namespace reeve
