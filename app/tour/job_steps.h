#pragma once

#include "app/tour/script.h"
#include "services/core/identifier.h"

#include <memory>

class QTemporaryDir;

namespace reeve {

class Console;
class Desk;
class SqlWorkspace;

/// What one step learns and a later one needs.
struct Job
{
    Job(Console &c, const QTemporaryDir &f) : console(c), folder(f) {}

    [[nodiscard]] Desk &desk() const;
    [[nodiscard]] SqlWorkspace &workspace() const;

    Console &console;
    const QTemporaryDir &folder;
    Id leadId;
    Id tenantId;
    Id runId;
    int answered = 0; ///< HTTP status of the request before
};
using SharedJob = std::shared_ptr<Job>;

/// The lead of the job and what becomes of it.
inline const QString jobMail = QStringLiteral("ada@analytical-engines.example");
inline const QString jobCompany = QStringLiteral("Analytical Engines");
inline const QString jobKey = QStringLiteral("analytical");

void lookAround(Script &script);
void createLead(Script &script, const SharedJob &job);
void importLeads(Script &script, const SharedJob &job);
void verifyLead(Script &script, const SharedJob &job);
void onboardTenant(Script &script, const SharedJob &job);
void watchProvisioning(Script &script, const SharedJob &job);
void answerForOrchestrator(Script &script, const SharedJob &job);
void billTenant(Script &script, const SharedJob &job);
void lookBack(Script &script);

/// Opens a pane from the sidebar.
void goTo(Script &script, const QString &key, const QString &title);

} // namespace reeve
