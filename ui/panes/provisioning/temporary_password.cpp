#include "ui/panes/provisioning/temporary_password.h"

#include "services/workspace/run_store.h"
#include "services/workspace/workspace.h"
#include "ui/theme/fixed_font.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/clipboard_secret.h"
#include "ui/widgets/form_dialog.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reeve {

PasswordDialog::PasswordDialog(const QString &tenantName, const QString &password, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("passwordDialog"));
    setWindowTitle(tr("Temporary password of %1").arg(tenantName));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(new Notice(
        tr("This password is shown now and never again. Hand it to the administrator by a safe way; it has to be "
           "changed at the first sign-in."),
        Tone::Warning, this));
    auto *text = new QLineEdit(password, this);
    text->setObjectName(QStringLiteral("password"));
    text->setAccessibleName(tr("Temporary password"));
    text->setReadOnly(true);
    showFixed(text);
    text->setMinimumWidth(text->fontMetrics().averageCharWidth() * 40);
    layout->addWidget(text);
    auto *note = new Notice({}, Tone::Neutral, this);
    note->setObjectName(QStringLiteral("copied"));
    note->hide();
    layout->addWidget(note);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copy"));
    connect(copy, &QPushButton::clicked, this, [password, note] {
        copySecret(password);
        note->setText(tr("Copied. It is cleared from the clipboard after %n second(s).", nullptr, clipboardSeconds));
        note->setAccessibleName(note->text());
        note->show();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    copy->setFocus();
}

void showTemporaryPassword(const PaneContext &context, const Id &runId, const QString &tenantName, QWidget *parent)
{
    auto *form = new FormDialog(PasswordDialog::tr("Show temporary password"), PasswordDialog::tr("Show"),
                                context.state, {}, parent);
    form->setIntroduction(
        PasswordDialog::tr(
            "The password of the administrator of “%1” is shown once. Afterwards nobody can see it again, "
            "and the audit log says that you have seen it.")
            .arg(tenantName));
    form->setTask(
        [runId, &runs = context.workspace.runs()] { return runs.takeTemporaryPassword(runId); },
        [tenantName, parent](const QString &password) { (new PasswordDialog(tenantName, password, parent))->open(); });
    form->open();
}

} // namespace reeve
