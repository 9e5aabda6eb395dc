#include "ui/window/run_notifier.h"

#include "services/workspace/run_store.h"
#include "ui/theme/icons.h"
#include "ui/widgets/notifier.h"

#include <QSystemTrayIcon>
#include <QWidget>

namespace reeve {

namespace {
constexpr qsizetype mostAtOnce = 5; // a bulk of five hundred is told by its report
}

RunNotifier::RunNotifier(Workspace &workspace, Notifier &notifier, QWidget *window)
    : QObject(window), m_workspace(workspace), m_notifier(notifier), m_window(window)
{
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
        m_tray = new QSystemTrayIcon(icon(QStringLiteral("reeve")), this);
    connect(&workspace, &Workspace::changed, this, [this](const Change &change) {
        if (change.entity != Entity::Run || change.ids.size() > mostAtOnce || !m_workspace.can(Capability::RunHistory))
            return;
        for (const Id &id : QSet<Id>(change.ids.begin(), change.ids.end()))
            look(id);
    });
}

void RunNotifier::look(const Id &runId)
{
    onResult(this, m_workspace.runs().detail(runId), [this, runId](const Result<RunDetail> &detail) {
        if (!detail || !detail->run.finishedOn.isValid() || m_said.value(runId) == detail->run.finishedOn)
            return;
        m_said.insert(runId, detail->run.finishedOn);
        const Run &run = detail->run;
        if (run.state == RunState::Succeeded)
            say(tr("%1 is provisioned.").arg(run.tenantName), false);
        else if (run.state == RunState::Failed)
            say(tr("Provisioning %1 failed: %2").arg(run.tenantName, run.error), true);
        else if (isFinal(run.state))
            say(tr("The run of %1 was rolled back.").arg(run.tenantName), false);
    });
}

void RunNotifier::say(const QString &text, bool failed)
{
    if (failed)
        m_notifier.failure(Error::of(ErrorKind::State, text));
    else
        m_notifier.info(text);
    if (!m_tray || m_window->isActiveWindow())
        return;
    m_tray->show();
    m_tray->showMessage(QStringLiteral("Reeve"), text,
                        failed ? QSystemTrayIcon::Warning : QSystemTrayIcon::Information);
}

} // namespace reeve
