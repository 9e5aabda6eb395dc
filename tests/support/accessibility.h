#pragma once

#include <QStringList>

class QWidget;

namespace reeve {

/// What keeps a person without a mouse or without sight from using the window, one line a finding: controls that Tab
/// does not reach, controls without a name for a screen reader, and controls that Tab cannot leave. The window must be
/// shown and active; hidden and disabled controls and windows of their own are not looked at. The focus ends where it
/// was.
QStringList accessibilityProblems(QWidget *window);

} // namespace reeve
