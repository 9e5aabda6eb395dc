#include "ui/widgets/type_to_confirm_dialog.h"

#include "services/domain/checks.h"

#include <QPushButton>

namespace reeve {

TypeToConfirmDialog::TypeToConfirmDialog(const QString &title, const QString &warning, const QString &expected,
                                         const QString &submitText, Reason reason, LocalState &state, QWidget *parent)
    : FormDialog(title, submitText, state, {}, parent)
{
    setObjectName(QStringLiteral("typeToConfirmDialog"));
    setIntroduction(warning, Tone::Danger);
    fields().addText(QStringLiteral("confirmation"), tr("&Type to confirm"), FormFields::Required);
    fields().setHelp(QStringLiteral("confirmation"), tr("Type %1 exactly as written here.").arg(expected));
    if (reason == Reason::Asked) {
        fields().addTextArea(QStringLiteral("reason"), tr("&Reason"), FormFields::Required);
        fields().setHelp(QStringLiteral("reason"), tr("3 to 500 characters; it is kept in the audit log."));
        setCheck([this] { return validateReason(this->reason()); });
    }
    submitButton()->setProperty("danger", true);
    const auto update = [this, expected] {
        submitButton()->setEnabled(fields().text(QStringLiteral("confirmation")) == expected);
    };
    connect(&fields(), &FormFields::changed, this, update);
    update();
}

} // namespace reeve
