#include "app/tour/job_steps.h"

#include "app/console.h"
#include "app/desk.h"
#include "app/sql_services.h"

namespace reeve {

Desk &Job::desk() const
{
    return *console.desk();
}

SqlWorkspace &Job::workspace() const
{
    return desk().services()->workspace();
}

void goTo(Script &script, const QString &key, const QString &title)
{
    script.pick(QStringLiteral("sidebar"), title).see(QStringLiteral("pane_") + key);
}

void lookAround(Script &script)
{
    script.step(QStringLiteral("See what needs the operator now"));
    script.see(QStringLiteral("pane_home/cardLeads")).see(QStringLiteral("summary")).picture(QStringLiteral("home"));
}

} // namespace reeve
