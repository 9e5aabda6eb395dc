#include "ui/widgets/reason_dialog.h"

#include "services/domain/checks.h"

namespace reeve {

ReasonDialog::ReasonDialog(const QString &title, const QString &explanation, const QString &submitText,
                           LocalState &state, const QString &formKey, QWidget *parent)
    : FormDialog(title, submitText, state, formKey, parent)
{
    setObjectName(QStringLiteral("reasonDialog"));
    setIntroduction(explanation);
    fields().addTextArea(QStringLiteral("reason"), tr("&Reason"), FormFields::Required);
    fields().setHelp(QStringLiteral("reason"), tr("3 to 500 characters; it is kept in the audit log."));
    setCheck([this] { return validateReason(reason()); });
}

} // namespace reeve
