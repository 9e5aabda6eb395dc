#include "app/tour/main_job.h"

#include "app/tour/job_steps.h"

namespace reeve {

void writeMainJob(Script &script, Console &console, const QTemporaryDir &folder)
{
    const auto job = std::make_shared<Job>(console, folder);
    lookAround(script);
    createLead(script, job);
    importLeads(script, job);
    verifyLead(script, job);
    onboardTenant(script, job);
    watchProvisioning(script, job);
    answerForOrchestrator(script, job);
    billTenant(script, job);
    lookBack(script);
}

} // namespace reeve
