#pragma once

class QWidget;

namespace reeve {

/// Shows the widget's text (an editor, a field or a label) in the system's fixed-width font, as large as the text
/// around it, now and after the window is zoomed.
void showFixed(QWidget *widget);

} // namespace reeve
