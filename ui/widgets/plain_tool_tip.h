#pragma once

#include <QString>
#include <QTextDocument>

namespace reeve {

/// A tool tip that shows text from outside as it is: Qt would take one that looks like HTML for HTML.
inline QString plainToolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text);
}

} // namespace reeve
