#include "ui/wizards/workspace/secret_dialog.h"

#include "services/workspace/postgres/shared_secret.h"
#include "ui/theme/fixed_font.h"
#include "ui/theme/icons.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/clipboard_secret.h"
#include "ui/widgets/type_to_confirm_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace reeve {

void SecretDialog::open(SharedSecret &secret, LocalState &state, QWidget *parent,
                        std::function<void(const Error &)> failed, const std::function<void()> &kept)
{
    const QString workspaceName = secret.workspaceName();
    if (secret.state() == SharedSecret::State::Here) {
        onResult(parent, secret.show(), [parent, failed = std::move(failed)](const Result<QString> &text) {
            if (!text)
                return failed(text.error());
            auto *dialog = new SecretDialog(*text, parent);
            static_cast<QDialog *>(dialog)->open();
        });
        return;
    }
    if (secret.state() != SharedSecret::State::Missing)
        return failed(secret.problem());
    // Without a name of its own, so that nothing of it is kept as a draft.
    auto *form = new FormDialog(tr("Workspace secret"), tr("Keep in the keyring"), state, {}, parent);
    form->setObjectName(QStringLiteral("secretForm"));
    form->setIntroduction(tr("All operators of this workspace share one secret; verification links, callbacks and "
                             "passwords are made from it. A colleague's Reeve shows it in the menu, “Workspace "
                             "secret…”. Enter it here; it goes to your keyring only."));
    auto *field = form->fields().addText(QStringLiteral("secret"), tr("&Secret"), FormFields::Required);
    showFixed(field);
    form->setMinimumWidth(form->fontMetrics().averageCharWidth() * 105); // all groups can be seen at once
    form->setTask([form, &secret] { return secret.enter(form->fields().text(QStringLiteral("secret"))); }, kept);
    auto *buttons = form->findChild<QDialogButtonBox *>();
    auto *lost = buttons->addButton(tr("&Nobody has it any more…"), QDialogButtonBox::ResetRole);
    lost->setObjectName(QStringLiteral("renewSecret"));
    connect(lost, &QPushButton::clicked, form, [form, &secret, &state, workspaceName, kept] {
        auto *confirm = new TypeToConfirmDialog(
            tr("New workspace secret"),
            tr("Only when no operator's keyring has the secret any more. Verification links that were mailed and "
               "callbacks that are awaited stop working, and temporary passwords that were not handed over are lost: "
               "send the mails again, and run again what waits."),
            workspaceName, tr("Make a new secret"), TypeToConfirmDialog::Reason::NotAsked, state, form);
        confirm->setObjectName(QStringLiteral("renewDialog"));
        confirm->setAttribute(Qt::WA_DeleteOnClose);
        confirm->setTask([&secret] { return secret.renew(); },
                         [form, kept] {
                             form->done(QDialog::Accepted);
                             kept();
                         });
        confirm->open();
    });
    form->open();
}

SecretDialog::SecretDialog(const QString &text, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("secretDialog"));
    setWindowTitle(tr("Workspace secret"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(
        new Notice(tr("Hand this to a colleague who opens the workspace for the first time, by telephone "
                      "or on paper rather than by mail. Whoever has it and can read the database can make "
                      "every key of the workspace."),
                   Tone::Warning, this));
    // In two lines, as it is read aloud.
    const QStringList groups = text.split(u' ');
    const qsizetype half = (groups.size() + 1) / 2;
    auto *label = new QLabel(groups.mid(0, half).join(u' ') + u'\n' + groups.mid(half).join(u' '), this);
    label->setObjectName(QStringLiteral("secretText"));
    label->setAccessibleName(tr("Workspace secret"));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    showFixed(label);
    label->setAlignment(Qt::AlignCenter);
    layout->addWidget(label);
    layout->addWidget(
        new QLabel(tr("Copied, it leaves the clipboard again after %n second(s).", nullptr, clipboardSeconds), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("copySecret"));
    copy->setIcon(icon(QStringLiteral("copy")));
    connect(copy, &QPushButton::clicked, this, [text] { copySecret(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
}

} // namespace reeve
