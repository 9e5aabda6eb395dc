#pragma once

#include "services/workspace/workspace.h"

#include <QDialog>

namespace reeve {

/// What this login may do in the workspace, and where that is said.
class RightsDialog : public QDialog
{
    Q_OBJECT
public:
    RightsDialog(const Workspace &workspace, QWidget *parent);
};

/// "Support" where the rights are those of a role, otherwise how many there are.
QString rightsTitle(const Actor &actor);

} // namespace reeve
