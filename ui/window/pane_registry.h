#pragma once

#include "services/workspace/workspace.h"
#include "ui/panes/pane.h"

namespace reeve {

/// How the window gets a pane: made when it is first opened, and absent when the workspace lacks what it needs.
struct PaneEntry
{
    QString key;
    QString title; ///< translated
    QString icon;  ///< of resources/icons
    Capabilities needs;
    Permission reads = Permission::ReadTenants;
    std::optional<Entity> entity; ///< what Pane::open of this entity shows here
    std::function<Pane *(const PaneContext &)> make;
};

/// Every pane, in the order of the sidebar. A new pane is one more entry.
QList<PaneEntry> allPanes();

} // namespace reeve
