#pragma once

#include <QIcon>
#include <QString>

namespace reeve {

/// A line icon of resources/icons ("leads" for leads.svg), drawn in the text colour of the palette of the moment, so it
/// follows the theme by itself.
QIcon icon(const QString &name);
/// The same in one colour, whatever the palette says.
QIcon icon(const QString &name, const QColor &color);

} // namespace reeve
