#pragma once

#include "ui/panes/pane.h"

#include <QDialog>

namespace reeve {

/// Shows the temporary password that a run made for its admin user. It exists nowhere else once it is closed.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    PasswordDialog(const QString &tenantName, const QString &password, QWidget *parent);
};

/// Asks first, for it is answered only once.
void showTemporaryPassword(const PaneContext &context, const Id &runId, const QString &tenantName, QWidget *parent);

} // namespace reeve
