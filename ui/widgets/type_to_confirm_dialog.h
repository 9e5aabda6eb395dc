#pragma once

#include "ui/widgets/form_dialog.h"

namespace reeve {

/// For what cannot be undone: the operator types `expected` (a tenant's key, a workspace's name) before the button
/// works.
class TypeToConfirmDialog : public FormDialog
{
    Q_OBJECT
public:
    enum class Reason { Asked, NotAsked };

    TypeToConfirmDialog(const QString &title, const QString &warning, const QString &expected,
                        const QString &submitText, Reason reason, LocalState &state, QWidget *parent);

    [[nodiscard]] QString reason() const { return fields().text(QStringLiteral("reason")).trimmed(); }
};

} // namespace reeve
