#pragma once

#include "services/workspace/workspace.h"

#include <QHash>

class QSystemTrayIcon;

namespace reeve {

class Notifier;

/// Says when a run of provisioning ends: in the window, and on the desktop while the window is not in front.
class RunNotifier : public QObject
{
    Q_OBJECT
public:
    RunNotifier(Workspace &workspace, Notifier &notifier, QWidget *window);

private:
    void look(const Id &runId);
    void say(const QString &text, bool failed);

    Workspace &m_workspace;
    Notifier &m_notifier;
    QWidget *m_window;
    QSystemTrayIcon *m_tray = nullptr;
    QHash<Id, QDateTime> m_said; ///< run to the end that was announced
};

} // namespace reeve
