#include "ui/window/sign_in_dialog.h"

#include "services/workspace/workspace.h"

namespace reeve {

SignInDialog::SignInDialog(Workspace &workspace, LocalState &state, QWidget *parent)
    : FormDialog(tr("Sign in again"), tr("Sign in"), state, {}, parent)
{
    const QString field = QStringLiteral("secret");
    setObjectName(QStringLiteral("signInDialog"));
    setIntroduction(tr("%1 does not accept your sign-in any more. Enter a new one, and what you were doing goes on.")
                        .arg(workspace.info().name),
                    Tone::Warning);
    fields().addText(field, workspace.signInSecret(), FormFields::Required | FormFields::Secret, 10'000);
    setTask([this, field, &workspace] { return workspace.signIn(fields().text(field).toUtf8()); }, [] {});
    connect(this, &QDialog::rejected, &workspace, [&workspace] { workspace.declineSignIn(); });
}

} // namespace reeve
