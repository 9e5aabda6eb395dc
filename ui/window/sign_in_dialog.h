#pragma once

#include "ui/widgets/form_dialog.h"

namespace reeve {

class Workspace;

/// Asks for a new token when the service refuses the one that it had. What waits for it goes on when it is accepted,
/// and fails when the operator does not bring one.
class SignInDialog : public FormDialog
{
    Q_OBJECT
public:
    SignInDialog(Workspace &workspace, LocalState &state, QWidget *parent);
};

} // namespace reeve
