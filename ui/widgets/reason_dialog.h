#pragma once

#include "ui/widgets/form_dialog.h"

namespace reeve {

/// Asks for the reason (3 to 500 characters) of something that the audit log must explain; reason() in the task.
class ReasonDialog : public FormDialog
{
    Q_OBJECT
public:
    ReasonDialog(const QString &title, const QString &explanation, const QString &submitText, LocalState &state,
                 const QString &formKey, QWidget *parent);

    [[nodiscard]] QString reason() const { return fields().text(QStringLiteral("reason")).trimmed(); }
};

} // namespace reeve
