#pragma once

class QLabel;
class QString;
class QWidget;

namespace reeve {

/// Text to read and to copy: plain, in as many lines as it needs, selected with mouse or keyboard.
QLabel *selectableLabel(const QString &text, QWidget *parent);

} // namespace reeve
