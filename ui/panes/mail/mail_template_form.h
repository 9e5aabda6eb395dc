#pragma once

#include "ui/panes/pane.h"

namespace reeve {

/// Edits the workspace's own text of a mail ("welcome", "en") with a preview; what is typed stays a draft until it is
/// saved. A text that is as Reeve's own is not kept, so that it follows what later versions bring.
void editMailTemplate(const PaneContext &context, const QString &name, const QString &language, QWidget *parent);

/// "English"
QString mailLanguageTitle(const QString &language);

} // namespace reeve
