#pragma once

#include "services/workspace/overview_store.h"
#include "services/workspace/workspace.h"

#include <QTimer>

namespace reeve {

class Sidebar;

/// The numbers in the sidebar: what waits for an operator behind each pane. Counted again a moment after something
/// changed, and not at all while the workspace cannot be reached.
class SidebarCounts : public QObject
{
    Q_OBJECT
public:
    SidebarCounts(Workspace &workspace, Sidebar &sidebar);

private:
    void count();
    void display(const Overview &overview);

    Workspace &m_workspace;
    Sidebar &m_sidebar;
    QTimer m_soon;
    Future<Overview> m_counting;
};

} // namespace reeve
